package search

import (
	"slices"
	"strconv"
)

// The dimensions of a filter.
const (
	byPartner = iota
	byYear
	byLang
	byAct
	byTopic
	byKind
	dimensions
)

// A chosen filter is a Filter by numbers. on tells the dimensions in use.
type chosen struct {
	on                              [dimensions]bool
	partner, lang, act, topic, kind int
	from, to                        int
}

// choose reads f; unknown lists the words of f that name nothing here, which
// are left out of account.
func (v *Values) choose(f Filter) (c chosen, unknown []string) {
	pick := func(d int, list []Value, id string) (n int) {
		if id == "" {
			return -1
		}
		if n = slices.IndexFunc(list, func(x Value) bool { return x.ID == id }); n < 0 {
			unknown = append(unknown, id)
		}
		c.on[d] = n >= 0
		return n
	}
	c.partner = pick(byPartner, v.Partners, f.Partner)
	c.lang = pick(byLang, v.Langs, f.Lang)
	c.act = pick(byAct, v.Acts, f.Act)
	c.topic = pick(byTopic, v.Topics, f.Topic)
	if f.Kind != "" {
		c.kind = slices.Index(kindCodes[:], f.Kind)
		if c.on[byKind] = c.kind >= 0; c.kind < 0 {
			unknown = append(unknown, f.Kind)
		}
	}
	c.from, c.to = f.From, f.To
	c.on[byYear] = f.From > 0 || f.To > 0
	return c, unknown
}

// fails gives the one dimension in which x is left out, -1 if it is kept and
// dimensions if more than one leaves it out.
func (c *chosen) fails(x *facts, acts []Value) int {
	failed := -1
	for d, on := range c.on {
		if on && !c.holds(d, x, acts) {
			if failed >= 0 {
				return dimensions
			}
			failed = d
		}
	}
	return failed
}

func (c *chosen) holds(d int, x *facts, acts []Value) bool {
	switch d {
	case byPartner:
		return slices.Contains(x.partners, c.partner)
	case byYear:
		return x.year > 0 && x.year >= c.from && (c.to == 0 || x.year <= c.to)
	case byLang:
		return x.lang == c.lang
	case byAct:
		return slices.ContainsFunc(x.acts, func(a int) bool { return a == c.act || acts[a].Of == c.act })
	case byTopic:
		return slices.Contains(x.topics, c.topic)
	}
	return int(x.kind) == c.kind
}

// Counts say how many of the units found each value of a filter would leave,
// the other filters as they are. They are in the order of the index's Values;
// Years are by year.
type Counts struct {
	Partners, Acts, Topics, Langs, Kinds []int
	Years                                map[int]int
}

func (v *Values) counts() Counts {
	return Counts{
		Partners: make([]int, len(v.Partners)), Acts: make([]int, len(v.Acts)), Topics: make([]int, len(v.Topics)),
		Langs: make([]int, len(v.Langs)), Kinds: make([]int, len(v.Kinds)), Years: map[int]int{},
	}
}

// All are the counts of everything there is: of an empty query.
func (v *Values) All() Counts {
	n := v.counts()
	for _, l := range []struct {
		from []Value
		to   []int
	}{{v.Partners, n.Partners}, {v.Acts, n.Acts}, {v.Topics, n.Topics}, {v.Langs, n.Langs}, {v.Kinds, n.Kinds}} {
		for i := range l.from {
			l.to[i] = l.from[i].Count
		}
	}
	for _, y := range v.Years {
		if year, err := strconv.Atoi(y.ID); err == nil {
			n.Years[year] = y.Count
		}
	}
	return n
}

// add counts x, which only dimension failed leaves out, or none (-1).
func (n *Counts) add(x *facts, failed int, v *Values) {
	in := func(d int) bool { return failed == -1 || failed == d }
	if in(byPartner) {
		each(n.Partners, x.partners)
	}
	if in(byYear) && x.year > 0 {
		n.Years[x.year]++
	}
	if in(byLang) && x.lang >= 0 {
		n.Langs[x.lang]++
	}
	if in(byTopic) {
		each(n.Topics, x.topics)
	}
	if in(byKind) {
		for i := range v.Kinds {
			if v.Kinds[i].ID == x.kind.Code() {
				n.Kinds[i]++
			}
		}
	}
	if in(byAct) {
		for i, a := range x.acts {
			if slices.Contains(x.acts[:i], a) {
				continue
			}
			n.Acts[a]++
			family := v.Acts[a].Of
			earlier := func(b int) bool { return b == family || v.Acts[b].Of == family }
			if family >= 0 && !slices.ContainsFunc(x.acts[:i], earlier) {
				n.Acts[family]++
			}
		}
	}
}

// each counts every value of list once.
func each(n []int, list []int) {
	for i, x := range list {
		if !slices.Contains(list[:i], x) {
			n[x]++
		}
	}
}
