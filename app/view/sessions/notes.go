package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// sessionNotes say first what kind of meeting and of texts this is, where that
// is not what one expects.
func sessionNotes(ctx view.Context, s *communique.Session) g.Node {
	var notes []string
	switch s.Status {
	case communique.StatusOtherMeeting:
		notes = append(notes, ctx.T("session.not-delegations"))
	case communique.StatusAnnounced:
		notes = append(notes, ctx.T("session.announced"))
	case communique.StatusListed:
		notes = append(notes, ctx.T("session.listed"))
	}
	if !anyHeld(s) && s.Status != communique.StatusListed {
		if s.ReadWhole {
			notes = append(notes, ctx.T("session.read-whole"))
		} else {
			notes = append(notes, ctx.T("session.read-in-part"))
		}
	}
	if s.Confidence == "medium" || s.Confidence == "low" {
		notes = append(notes, ctx.Locale.Of("session.confidence.", s.Confidence))
	}
	lists, none, speakers, chairs := 0, 0, 0, 0
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for _, l := range d.Annotation.Findings.Lists {
			lists++
			if l.End == communique.ListNone {
				none++
			}
		}
		for _, p := range d.Annotation.Findings.People {
			if p.Role == communique.Speaker {
				speakers++
			} else {
				chairs++
			}
		}
	}
	if none > 0 && none == lists {
		notes = append(notes, ctx.T("session.no-list"))
	}
	switch {
	case speakers == 0 || chairs > 0:
	case quotedOfficials(s) >= speakers:
		notes = append(notes, ctx.Count("session.quoted-only", speakers))
	default:
		notes = append(notes, ctx.Count("session.named-only", speakers))
	}
	if s.Date.NotBefore != "" && s.Date.NotAfter != "" {
		key := "session.between-limits"
		if s.Date.Precision == communique.PrecisionWeek {
			key = "session.between"
		}
		notes = append(notes, ctx.T(key, ctx.Locale.ISO(s.Date.NotBefore), ctx.Locale.ISO(s.Date.NotAfter)))
	}
	if len(notes) == 0 {
		return nil
	}
	return h.Ul(view.Class("note-box"), g.Map(notes, func(n string) g.Node { return h.Li(g.Text(n)) }))
}

// quotedOfficials counts the officials whose own words a held text gives.
func quotedOfficials(s *communique.Session) int {
	var names []string
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for _, st := range d.Annotation.Findings.Statements {
			if o := st.Official; o != nil && o.Quoted && !slices.Contains(names, o.Name) {
				names = append(names, o.Name)
			}
		}
	}
	return len(names)
}
