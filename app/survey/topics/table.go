package topics

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/survey/series"
)

// A Cell is one topic, one partner and one year, or several years together.
type Cell struct {
	State State
	// Marks are the families of verbs with the highest step met, in the order
	// of the authority file; Said has what stands behind them.
	Marks []Standing
	Said  []Said // in order of date
}

// A Standing is a family of verbs as far as it was gone to.
type Standing struct {
	Family communique.FamilyID
	Step   int // the highest, 0 where the family has none
	// Weighed reports whether a verb of that step can be weighed: it is no
	// translation, no summary of ours, and was read.
	Weighed bool
	// Quoted reports whether a quotation stands behind it, at any step.
	Quoted bool
}

// A Row is one partner over the survey's years.
type Row struct {
	Partner communique.PartyID
	Cells   []Cell // one for each year
	Whole   Cell   // all years together
	// First and Last are the years, "" if none, in which something is stated.
	First, Last string
}

// Rows are all partners on one topic, in the survey's order.
func (v *Survey) Rows(topic communique.TopicID) []Row {
	var out []Row
	for _, p := range v.Partners {
		row := Row{Partner: p}
		by := map[string][]Said{}
		var all []Said
		for _, m := range v.meetings {
			if slices.Contains(m.Session.Partners, p) {
				s := v.said(m, topic, p)
				by[m.Session.Date.Year()] = append(by[m.Session.Date.Year()], s)
				all = append(all, s)
			}
		}
		row.Whole = v.cell(all, topic)
		for _, y := range v.Years {
			c := v.cell(by[y], topic)
			row.Cells = append(row.Cells, c)
			if c.State == Stated && y != "" {
				row.First, row.Last = cmp.Or(row.First, y), y
			}
		}
		out = append(out, row)
	}
	return out
}

func (v *Survey) cell(said []Said, topic communique.TopicID) Cell {
	c := Cell{State: combined(said), Said: said}
	for _, s := range said {
		if s.State != Stated {
			continue
		}
		for _, m := range s.Cell.Marks {
			c.Marks = raise(c.Marks, m, topic)
		}
	}
	slices.SortStableFunc(c.Marks, func(a, b Standing) int {
		return cmp.Or(cmp.Compare(v.order(a.Family), v.order(b.Family)), cmp.Compare(a.Family, b.Family))
	})
	return c
}

// raise puts a mark among the standings of a cell.
func raise(all []Standing, m series.Mark, topic communique.TopicID) []Standing {
	at := slices.IndexFunc(all, func(s Standing) bool { return s.Family == m.Family })
	if at < 0 {
		at, all = len(all), append(all, Standing{Family: m.Family})
	}
	x := &all[at]
	if m.Step > x.Step {
		x.Step, x.Weighed = m.Step, false
	}
	for _, st := range m.Stated {
		x.Quoted = x.Quoted || st.Lead().Quoted()
		x.Weighed = x.Weighed || series.StepOn(st, topic) == x.Step && st.Lead().Quoted() && st.Lead().NoDirection == ""
	}
	return all
}

func (v *Survey) order(f communique.FamilyID) int {
	if v.lexicon != nil {
		if x := v.lexicon.Family(f); x != nil {
			return x.Order
		}
	}
	return 1 << 20
}

// A Group is what the sessions of the same partners say on a topic, in order
// of date: only those that speak of it.
type Group struct {
	Partners []communique.PartyID // in order of id
	Said     []Said
}

// Groups lists everything behind the rows of a topic, each session once. They
// are in order of the partners' ids.
func (v *Survey) Groups(topic communique.TopicID) []Group {
	var out []Group
	for _, m := range v.meetings {
		s := v.said(m, topic, "")
		if !s.State.Speaks() {
			continue
		}
		partners := slices.Sorted(slices.Values(m.Session.Partners))
		at := slices.IndexFunc(out, func(g Group) bool { return slices.Equal(g.Partners, partners) })
		if at < 0 {
			at, out = len(out), append(out, Group{Partners: partners})
		}
		out[at].Said = append(out[at].Said, s)
	}
	slices.SortStableFunc(out, func(a, b Group) int { return slices.Compare(a.Partners, b.Partners) })
	return out
}

// Spoken lists the topics that some session speaks of, in order of id.
func (v *Survey) Spoken() []communique.TopicID {
	var out []communique.TopicID
	for _, m := range v.meetings {
		for t := range m.cells {
			out = append(out, t)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
