package topics

import (
	"cmp"
	"slices"
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/survey/series"
)

// A Survey is what all records together say of topics. It is not changed after
// it is made and may be used by several goroutines.
type Survey struct {
	// Partners are those of all sessions, in order of id.
	Partners []communique.PartyID
	// Years run from the first session's to the last one's without a gap; the
	// last is "" where a session has no date.
	Years    []string
	lexicon  *lexicon.Authority
	meetings []meeting // by date, an unknown one last, then id
}

// A meeting is one session with the cells of the topics it speaks of.
type meeting struct {
	*series.Meeting
	cells map[communique.TopicID]series.TopicCell
	blank State // what its silence on any other topic amounts to
}

// New joins the surveys of the series. It takes time linear in their topics'
// cells; the surveys are not changed.
func New(all []*series.Overview, au *lexicon.Authority) *Survey {
	v := &Survey{lexicon: au}
	first, last, undated := 0, 0, false
	for _, o := range all {
		for i := range o.Meetings {
			m := meeting{&o.Meetings[i], map[communique.TopicID]series.TopicCell{}, blanks[o.Meetings[i].Silence()]}
			for _, r := range o.Topics {
				if r.Cells[i].State != series.TopicBlank {
					m.cells[r.Topic] = r.Cells[i]
				}
			}
			v.meetings = append(v.meetings, m)
			v.Partners = append(v.Partners, m.Session.Partners...)
			year, err := strconv.Atoi(m.Session.Date.Year())
			if err != nil {
				undated = true
				continue
			}
			if first == 0 || year < first {
				first = year
			}
			last = max(last, year)
		}
	}
	slices.SortStableFunc(v.meetings, func(a, b meeting) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Session.Date.Start, "9999"), cmp.Or(b.Session.Date.Start, "9999")), cmp.Compare(a.Session.ID, b.Session.ID))
	})
	slices.Sort(v.Partners)
	v.Partners = slices.Compact(v.Partners)
	for y := first; y > 0 && y <= last; y++ {
		v.Years = append(v.Years, strconv.Itoa(y))
	}
	if undated {
		v.Years = append(v.Years, "")
	}
	return v
}

// A Said is what one session says on a topic, as far as it concerns one
// partner, or what its silence amounts to.
type Said struct {
	Meeting *series.Meeting
	State   State
	Cell    series.TopicCell // its marks, others and names; empty in a blank
}

// said reads one session for one partner; "" stands for all of them.
func (v *Survey) said(m meeting, topic communique.TopicID, partner communique.PartyID) Said {
	out := Said{Meeting: m.Meeting}
	cell, ok := m.cells[topic]
	if !ok {
		out.State = m.blank
		return out
	}
	out.Cell = own(cell, m.Session, topic, partner)
	announced := m.Session.Status == communique.StatusAnnounced
	switch {
	case announced:
		out.State = Foreseen
	case len(out.Cell.Marks) > 0:
		out.State = Stated
	case len(out.Cell.Others) > 0:
		out.State = Others
	default:
		out.State = Named
	}
	return out
}

// own leaves out what another partner of the same session said alone; the
// topic is then named there, as far as this partner goes.
func own(cell series.TopicCell, s *communique.Session, topic communique.TopicID, partner communique.PartyID) series.TopicCell {
	if partner == "" || len(s.Partners) < 2 {
		return cell
	}
	out := series.TopicCell{State: cell.State, Others: cell.Others, Named: cell.Named}
	for _, m := range cell.Marks {
		kept := series.Mark{Family: m.Family}
		for _, st := range m.Stated {
			others := st.Lead().Actor.Parties()
			if !slices.Contains(others, partner) && slices.ContainsFunc(others, func(p communique.PartyID) bool { return slices.Contains(s.Partners, p) }) {
				continue
			}
			kept.Stated, kept.Step = append(kept.Stated, st), max(kept.Step, series.StepOn(st, topic))
		}
		if len(kept.Stated) > 0 {
			out.Marks = append(out.Marks, kept)
		}
	}
	return out
}
