package lexicon

import (
	"slices"
	"strings"

	"alternat/app/communique"
)

// formulas checks the heads, the qualifiers and what they are set with.
func (v *validator) formulas(f *Formulas) {
	const file = "formulas.json"
	v.entries(file, len(f.Heads), func(i int) (Entry, []Entry) {
		h := &f.Heads[i]
		return h.Entry, []Entry{h.Not, h.Needs, h.Between, h.Complement}
	})
	v.entries(file, len(f.Qualifiers), func(i int) (Entry, []Entry) {
		return f.Qualifiers[i].Entry, []Entry{f.Qualifiers[i].Not}
	})
	var heads []string
	for _, h := range f.Heads {
		heads = append(heads, h.ID)
		for _, lang := range communique.Langs {
			if h.Label[lang] == "" {
				v.fault(file, h.ID, "%s: the head has no label; say how it is called in a heading", lang)
			}
		}
	}
	for _, q := range f.Qualifiers {
		if len(q.Of) == 0 {
			v.fault(file, q.ID, "of: names no head; take one of %s", strings.Join(heads, ", "))
		}
		for _, id := range q.Of {
			if !slices.Contains(heads, id) {
				v.fault(file, q.ID, "of: there is no head %q; take one of %s", id, strings.Join(heads, ", "))
			}
		}
		if len(q.En) == 0 {
			v.fault(file, q.ID, "has no English word; the first one is its label")
		}
	}
}
