package search

import (
	"cmp"
	"slices"
	"strconv"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// values lists the partners, families, verbs and topics of the authority files
// that a record names, in the order of the filters.
func (c *collector) values(sessions []*communique.Session) {
	partners := map[communique.PartyID]bool{}
	families, acts := map[communique.FamilyID]bool{}, map[communique.ActID]bool{}
	for _, s := range sessions {
		for _, p := range s.Partners {
			partners[p] = true
		}
		said := [][]communique.Statement{s.Findings.Statements}
		for _, d := range s.Documents {
			if d.Annotation != nil {
				said = append(said, d.Annotation.Findings.Statements)
			}
		}
		for _, list := range said {
			for i := range list {
				families[list[i].Family], acts[list[i].Act] = true, true
			}
		}
	}
	for _, p := range c.lexicon.Parties {
		if partners[p.ID] {
			c.Values.Partners = append(c.Values.Partners, Value{ID: string(p.ID), Names: p.Names, Of: -1})
		}
	}
	inOrder := sorting.Sorted(slices.Values(c.lexicon.Families), func(a, b communique.Family) int { return cmp.Compare(a.Order, b.Order) })
	for _, f := range inOrder {
		if families[f.ID] {
			c.acts[string(f.ID)] = len(c.Values.Acts)
			c.Values.Acts = append(c.Values.Acts, Value{ID: string(f.ID), Names: f.Label, Of: -1})
		}
	}
	c.verbs(acts)
	for _, t := range sorting.Sorted(slices.Values(c.lexicon.Topics), func(a, b communique.Topic) int { return cmp.Compare(a.Order, b.Order) }) {
		c.topics[t.ID] = len(c.Values.Topics)
		c.Values.Topics = append(c.Values.Topics, Value{ID: string(t.ID), Names: t.Label, Of: -1})
	}
}

// verbs come behind the families, by family and step.
func (c *collector) verbs(used map[communique.ActID]bool) {
	list := sorting.Sorted(slices.Values(c.lexicon.Acts), func(a, b communique.Act) int {
		return cmp.Or(cmp.Compare(c.acts[string(a.Family)], c.acts[string(b.Family)]), cmp.Compare(a.Step, b.Step), cmp.Compare(a.Order, b.Order))
	})
	families := len(c.Values.Acts)
	for _, a := range list {
		of, ok := c.acts[string(a.Family)]
		if !used[a.ID] || !ok || of >= families {
			continue
		}
		names := communique.Names{}
		for l, words := range a.Words {
			if len(words) > 0 {
				names[l] = words[0]
			}
		}
		c.acts[string(a.ID)] = len(c.Values.Acts)
		c.Values.Acts = append(c.Values.Acts, Value{ID: string(a.ID), Names: names, Of: of})
	}
}

// count lists languages, kinds and years as they occur, and counts the units
// of every value.
func (c *collector) count() {
	v := &c.Values
	langs, seen := map[communique.Lang]bool{}, map[Kind]bool{}
	for i := range c.Units {
		langs[c.Units[i].Lang], seen[c.Units[i].Kind] = true, true
	}
	delete(langs, "")
	for l := range langs {
		v.Langs = append(v.Langs, Value{ID: string(l), Of: -1})
	}
	sorting.Func(v.Langs, func(a, b Value) int { return cmp.Compare(a.ID, b.ID) })
	for k := range kinds {
		if seen[k] {
			v.Kinds = append(v.Kinds, Value{ID: k.Code(), Of: -1})
		}
	}
	w := newWriter(&c.Collection)
	n := v.counts()
	for i := range c.Units {
		f := w.facts(&c.Units[i])
		n.add(&f, -1, v)
	}
	for _, l := range []struct {
		from []int
		to   []Value
	}{{n.Partners, v.Partners}, {n.Acts, v.Acts}, {n.Topics, v.Topics}, {n.Langs, v.Langs}, {n.Kinds, v.Kinds}} {
		for i := range l.to {
			l.to[i].Count = l.from[i]
		}
	}
	for year, count := range n.Years {
		v.Years = append(v.Years, Value{ID: strconv.Itoa(year), Of: -1, Count: count})
	}
	sorting.Func(v.Years, func(a, b Value) int { return cmp.Compare(a.ID, b.ID) })
}
