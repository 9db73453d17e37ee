package series

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
)

// A TopicRow is one topic over the sessions of a series.
type TopicRow struct {
	Topic  communique.TopicID
	Pillar communique.PillarID // "" for a topic without an entry
	Cells  []TopicCell         // one for each meeting
}

// TopicState says how a session's texts speak of a topic.
type TopicState string

const (
	// TopicStated: something is stated on it. Marks has it.
	TopicStated TopicState = "stated"
	// TopicOthers: only officials, bodies or participants at large are reported
	// to speak of it; Others has what they say.
	TopicOthers TopicState = "others"
	// TopicNamed: it is named, and nothing is stated on it. Named has where.
	TopicNamed TopicState = "named"
	// TopicBlank: the texts do not speak of it. Silence says what that means.
	TopicBlank TopicState = "blank"
)

// A TopicCell is one topic in one session.
type TopicCell struct {
	State   TopicState
	Marks   []Mark // by family, in the order of the authority file
	Others  []compare.Stated
	Named   []compare.Cite
	Silence Silence
}

// A Mark is what a session states on a topic in one family of verbs.
type Mark struct {
	Family communique.FamilyID
	Step   int              // the highest, 0 where the family has none
	Stated []compare.Stated // the highest step first, then as the text has them
}

// topics are the rows of all topics that some session speaks of.
func topics(meetings []Meeting, au *lexicon.Authority) []TopicRow {
	spoken := make([]map[communique.TopicID][]compare.Stated, len(meetings))
	var ids []communique.TopicID
	seen := map[communique.TopicID]bool{}
	add := func(t communique.TopicID) {
		if !seen[t] {
			seen[t] = true
			ids = append(ids, t)
		}
	}
	for i := range meetings {
		spoken[i] = map[communique.TopicID][]compare.Stated{}
		statements, arrangements := meetings[i].Account.Statements()
		for _, s := range slices.Concat(statements, arrangements) {
			for _, t := range s.Topics {
				spoken[i][t] = append(spoken[i][t], s)
				add(t)
			}
		}
		for _, t := range topicsNamed(meetings[i].Session) {
			add(t)
		}
	}
	slices.SortFunc(ids, func(a, b communique.TopicID) int { return topicOrder(au, a, b) })
	var out []TopicRow
	for _, t := range ids {
		row := TopicRow{Topic: t}
		if x := au.Topic(t); x != nil {
			row.Pillar = x.Pillar
		}
		for i := range meetings {
			row.Cells = append(row.Cells, topicCell(&meetings[i], t, spoken[i][t], au))
		}
		out = append(out, row)
	}
	return out
}

func topicCell(m *Meeting, t communique.TopicID, spoken []compare.Stated, au *lexicon.Authority) TopicCell {
	var c TopicCell
	for _, s := range spoken {
		if s.States {
			c.Marks = addMark(c.Marks, s, t)
		} else {
			c.Others = append(c.Others, s)
		}
	}
	switch {
	case len(c.Marks) > 0:
		c.State = TopicStated
	case len(c.Others) > 0:
		c.State = TopicOthers
	default:
		if c.Named = m.Account.Names(t); len(c.Named) > 0 {
			c.State = TopicNamed
		} else {
			c.State, c.Silence = TopicBlank, silence(m)
		}
	}
	slices.SortStableFunc(c.Marks, func(a, b Mark) int { return familyOrder(au, a.Family, b.Family) })
	for i := range c.Marks {
		slices.SortStableFunc(c.Marks[i].Stated, func(a, b compare.Stated) int { return stepOn(b, t) - stepOn(a, t) })
	}
	return c
}

// addMark files a statement under its family.
func addMark(marks []Mark, s compare.Stated, t communique.TopicID) []Mark {
	family, step := s.Lead().Family, stepOn(s, t)
	for i := range marks {
		if marks[i].Family == family {
			marks[i].Stated = append(marks[i].Stated, s)
			marks[i].Step = max(marks[i].Step, step)
			return marks
		}
	}
	return append(marks, Mark{Family: family, Step: step, Stated: []compare.Stated{s}})
}

// stepOn is the step of a statement. Where versions differ the lesser is
// taken, so that none of them is overstated.
func stepOn(s compare.Stated, t communique.TopicID) int {
	least := s.Lead().Step
	for _, r := range s.Refs {
		if slices.Contains(r.Statement.Topics, t) {
			least = min(least, r.Statement.Step)
		}
		for _, v := range r.Statement.Variants {
			if v.Family == r.Statement.Family {
				least = min(least, v.Step)
			}
		}
	}
	return least
}

// topicsNamed are the topics that a session's findings list by name.
func topicsNamed(s *communique.Session) []communique.TopicID {
	var out []communique.TopicID
	for _, t := range s.Findings.Topics {
		out = append(out, t.Topic)
	}
	for _, d := range s.Documents {
		if d.Annotation == nil || !d.Held() {
			continue
		}
		for _, t := range d.Annotation.Findings.Topics {
			out = append(out, t.Topic)
		}
		for _, b := range d.Annotation.Background {
			out = append(out, b.Topics...)
		}
	}
	return out
}

func topicOrder(au *lexicon.Authority, a, b communique.TopicID) int {
	place := func(t communique.TopicID) (pillar, order int) {
		x := au.Topic(t)
		if x == nil {
			return 1 << 20, 0
		}
		if p := au.Pillar(x.Pillar); p != nil {
			pillar = p.Order
		}
		return pillar, x.Order
	}
	p, m := place(a)
	q, n := place(b)
	return cmp.Or(cmp.Compare(p, q), cmp.Compare(m, n), cmp.Compare(a, b))
}

func familyOrder(au *lexicon.Authority, a, b communique.FamilyID) int {
	place := func(f communique.FamilyID) int {
		if x := au.Family(f); x != nil {
			return x.Order
		}
		return 1 << 20
	}
	return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b))
}
