package bodies

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/sorting"
)

// How says in what capacity a text names a body. The capacities are in order:
// the first that a session gives is the one that its mark shows.
type How string

const (
	Listed    How = "listed"    // in a list of participants
	Presiding How = "presiding" // through whoever chairs or leads a delegation
	Office    How = "office"    // as the office of an official who is named or quoted
	Acting    How = "acting"    // as the actor of a statement in its own name
	Issuing   How = "issuing"   // as the issuer of a text
	Mentioned How = "mentioned" // in running text
)

// Hows lists the capacities in their order.
var Hows = []How{Listed, Presiding, Office, Acting, Issuing, Mentioned}

func (h How) rank() int { return slices.Index(Hows, h) }

// An Appearance is one place where a document names a body.
type Appearance struct {
	Agency  communique.AgencyID // as the authority file has it now
	Session *communique.Session
	How     How
	// Cite is the printed name: quoted where the text is held, else as
	// recorded. Its text is "" where only the issuer is known.
	Cite compare.Cite
	// OtherName: printed under another name than the body is shown by here, in
	// a language for which the shown name stands in a text.
	OtherName bool
	// Foreseen: known from before the meeting only, so that it tells who was
	// expected and not who came.
	Foreseen bool
}

// Took reports whether the appearance tells that the body took part.
func (a Appearance) Took() bool {
	return !a.Foreseen && (a.How == Listed || a.How == Presiding)
}

// reader collects the appearances of one session.
type reader struct {
	survey  *Survey
	session *communique.Session
	out     []Appearance
}

// read lists every place of a session where a body is named: by document in
// the order of the record, and within one by capacity, then as printed.
func (v *Survey) read(s *communique.Session) []Appearance {
	r := &reader{survey: v, session: s}
	for _, d := range s.Documents {
		r.add(communique.AgencyID(d.Issuer), Issuing, d.ID, nil, "")
		if d.Annotation == nil || !d.Held() {
			continue
		}
		r.findings(d, &d.Annotation.Findings)
		for i := range d.Annotation.Mentioned {
			m := &d.Annotation.Mentioned[i]
			r.add(m.Agency, Mentioned, d.ID, &m.Quote, m.Text)
		}
	}
	r.findings(nil, &s.Findings)
	order := map[communique.DocumentID]int{}
	for i, d := range s.Documents {
		order[d.ID] = i
	}
	sorting.Stable(r.out, func(x, y Appearance) int {
		return cmp.Or(cmp.Compare(order[x.Cite.Document], order[y.Cite.Document]), cmp.Compare(x.How.rank(), y.How.rank()))
	})
	return r.out
}

// findings reads those of one document, or those recorded from documents that
// are not held, where doc is nil.
func (r *reader) findings(doc *communique.Document, f *communique.Findings) {
	source := func(id communique.DocumentID) communique.DocumentID {
		if doc != nil {
			return doc.ID
		}
		return id
	}
	for i := range f.Participants {
		p := &f.Participants[i]
		how := Listed
		if noList(f, p.Side, p.Source) {
			how = Office
		}
		r.add(p.Agency, how, source(p.Source), p.Quote, p.AsNamed)
		for _, also := range p.AlsoNamed {
			r.add(p.Agency, how, also.Source, nil, also.AsNamed)
		}
	}
	for i := range f.People {
		p := &f.People[i]
		how := Office
		if p.Role == communique.CoChair || p.Role == communique.Chair || p.Role == communique.HeadOfDelegation {
			how = Presiding
		}
		r.add(p.Agency, how, source(p.Source), p.OrganisationQuote, p.Organisation)
		if p.Unit != "" {
			printed := ""
			if p.UnitQuote != nil {
				printed = p.UnitQuote.Text
			}
			r.add(p.Unit, how, source(p.Source), p.UnitQuote, printed)
		}
		for _, also := range p.AlsoNamed {
			if also.Organisation != "" {
				r.add(p.Agency, how, also.Source, nil, also.Organisation)
			}
		}
	}
	for i := range f.Statements {
		if s := &f.Statements[i]; s.Actor == communique.ActorAgency {
			r.add(s.Agency, Acting, source(s.Source), s.Quote, "")
		}
	}
}

// add keeps one appearance for each body, capacity, document and place.
func (r *reader) add(id communique.AgencyID, how How, source communique.DocumentID, q *communique.Quote, printed string) {
	a := r.survey.lexicon.Agency(id)
	if id == "" || a == nil {
		return
	}
	x := Appearance{Agency: a.ID, Session: r.session, How: how, Cite: compare.Cite{Document: source, Quote: q, Text: printed}}
	if q != nil {
		x.Cite.Text = q.Text
	}
	d := r.session.Document(source)
	x.Foreseen = r.session.Status == communique.StatusAnnounced || d != nil && beforehand(d)
	if d != nil && how != Acting {
		x.OtherName = otherName(a, d.Lang, printed)
	}
	for _, y := range r.out {
		same := y.Agency == x.Agency && y.Cite.Document == source
		switch {
		case !same:
		case y.How == how && y.Cite.Text == x.Cite.Text && (q == nil || y.Cite.Quote != nil && y.Cite.Quote.Span == q.Span):
			return
		// One act of a body in a document tells as much as ten.
		case how == Acting && y.How == Acting:
			return
		// One place of the text is told once, in the first capacity.
		case q != nil && y.Cite.Quote != nil && y.Cite.Quote.Span == q.Span:
			return
		}
	}
	r.out = append(r.out, x)
}

// beforehand reports whether a document was written before the meeting.
func beforehand(d *communique.Document) bool {
	return d.Genre == communique.AdvanceNotice || d.Role == "news report (before the meeting)"
}

// noList reports whether the findings say of a source that it gives no list
// for the side. The bodies recorded from it are then people's offices.
func noList(f *communique.Findings, side communique.PartyID, source communique.DocumentID) bool {
	return slices.ContainsFunc(f.Lists, func(l communique.ParticipantList) bool {
		return l.Side == side && l.End == communique.ListNone && (l.Source == source || l.Source == "")
	})
}
