package lexicon

import (
	"fmt"
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// Validate reports every fault of the word lists in one run: the file, the
// entry, what is wrong and what to do. Auth may be nil; with it, the ids of
// acts are checked as well. An empty list means that there is none.
func Validate(w *Words, auth *Authority) []string {
	v := &validator{}
	v.numerals(&w.Numerals)
	v.verbs(&w.Verbs, auth)
	v.entries("qualifiers.json", len(w.Qualifiers), func(i int) (Entry, []Entry) {
		return w.Qualifiers[i].Entry, []Entry{w.Qualifiers[i].Also, w.Qualifiers[i].Not}
	})
	for _, q := range w.Qualifiers {
		if !slices.Contains(effects, q.Effect) {
			v.fault("qualifiers.json", q.ID, "effect %q is not in the list of effects; take one of %s", q.Effect, strings.Join(effects, ", "))
		}
	}
	v.entries("acronyms.json", len(w.Acronyms), func(i int) (Entry, []Entry) { return w.Acronyms[i].Entry, []Entry{w.Acronyms[i].Full} })
	v.entries("names.json", len(w.Names), func(i int) (Entry, []Entry) { return w.Names[i].Entry, []Entry{w.Names[i].Of} })
	v.entries("general.json", len(w.General.Words), func(i int) (Entry, []Entry) { return w.General.Words[i], nil })
	groups := map[string]bool{}
	for _, g := range w.Glossary {
		if g.ID == "" || groups[g.ID] {
			v.fault("glossary.json", g.ID, "group id is empty or used twice; give each group its own")
		}
		groups[g.ID] = true
		if g.Why == "" {
			v.fault("glossary.json", g.ID, "says no why; say in a sentence what sets the terms apart")
		}
		v.entries("glossary.json", len(g.Terms), func(i int) (Entry, []Entry) { return g.Terms[i], nil })
	}
	v.formulas(&w.Formulas)
	v.layout(&w.Layout)
	v.delegations(&w.Delegations, auth)
	v.statements(&w.Statements, auth)
	return v.faults
}

type validator struct{ faults []string }

func (v *validator) fault(file, id, format string, args ...any) {
	v.faults = append(v.faults, fmt.Sprintf("%s: %s: %s", file, id, fmt.Sprintf(format, args...)))
}

// entries checks ids and words of a list.
func (v *validator) entries(file string, n int, at func(int) (Entry, []Entry)) {
	seen := map[string]bool{}
	for i := 0; i < n; i++ {
		e, more := at(i)
		if e.ID == "" || seen[e.ID] {
			v.fault(file, e.ID, "id is empty or used twice; give each entry its own")
		}
		seen[e.ID] = true
		v.words(file, e.ID, e)
		for _, m := range more {
			v.words(file, e.ID, m)
		}
	}
}

func (v *validator) words(file, id string, e Entry) {
	for _, lang := range communique.Langs {
		seen := map[string]bool{}
		for _, w := range e.In(lang) {
			switch {
			case strings.TrimSpace(w) != w || w == "":
				v.fault(file, id, "%s: %q is empty or has a blank at an end; take it out", lang, w)
			case strings.Trim(text.Fold(w), "* ") == "":
				v.fault(file, id, "%s: %q has no letter", lang, w)
			case seen[w]:
				v.fault(file, id, "%s: %q stands twice; keep one", lang, w)
			case strings.Contains(strings.ReplaceAll(w, "* ", " "), "*") && !strings.HasSuffix(w, "*"):
				v.fault(file, id, "%s: %q has a * within a word; it may only end one", lang, w)
			}
			seen[w] = true
		}
	}
}

func (v *validator) numerals(n *Numerals) {
	for _, lang := range []communique.Lang{communique.English, communique.French} {
		if len(n.Months[lang]) != 12 {
			v.fault("numerals.json", "months", "%s: %d lists, want twelve", lang, len(n.Months[lang]))
		}
		if len(n.Weekdays[lang]) != 7 {
			v.fault("numerals.json", "weekdays", "%s: %d lists, want seven, Monday first", lang, len(n.Weekdays[lang]))
		}
	}
	v.entries("numerals.json", len(n.Relative), func(i int) (Entry, []Entry) { return n.Relative[i], nil })
	v.entries("numerals.json", len(n.Units), func(i int) (Entry, []Entry) { return n.Units[i], nil })
}

func (v *validator) verbs(vs *Verbs, auth *Authority) {
	seen := map[communique.ActID]bool{}
	for _, e := range slices.Concat(vs.Acts, vs.Modals, vs.Reports) {
		if e.Act == "" || seen[e.Act] {
			v.fault("verbs.json", string(e.Act), "act is empty or has two entries; join them")
		}
		seen[e.Act] = true
		for _, w := range []Entry{e.Entry, e.Exact, e.Nouns} {
			v.words("verbs.json", string(e.Act), w)
		}
		if auth != nil && e.Family == "" && auth.Act(e.Act) == nil && !strings.HasPrefix(string(e.Act), "report-") {
			v.fault("verbs.json", string(e.Act), "no such act in acts.json; take an id that stands there")
		}
	}
	for _, lang := range []communique.Lang{communique.English, communique.French} {
		want := map[communique.Lang]int{communique.English: 4, communique.French: 5}[lang]
		for _, verb := range sortedWords(vs.Irregular[lang]) {
			if got := len(vs.Irregular[lang][verb]); got != want {
				v.fault("verbs.json", verb, "irregular %s verb has %d forms, want %d", lang, got, want)
			}
		}
	}
}

func sortedWords(m map[string][]string) []string {
	var out []string
	for w := range m {
		out = append(out, w)
	}
	for i := range out {
		for j := i; j > 0 && out[j] < out[j-1]; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}
