package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// A FoundBody is a body, process or technology found by name or by letters.
type FoundBody struct {
	Found
	ByAcronym bool
	// Bracketed is set for an acronym that stands in brackets after a name:
	// it explains and is not the only mention.
	Bracketed bool
}

type bodyForm struct {
	id      string
	acronym bool
}

func (l *Lexicon) indexBodies(ix *index) {
	ix.bodies = newTable(ix.lang, false)
	add := func(form, id string, acronym bool) {
		ix.bodyForms = append(ix.bodyForms, bodyForm{id, acronym})
		ix.bodies.add(form, len(ix.bodyForms)-1)
	}
	for _, a := range l.Words.Acronyms {
		for _, w := range a.In(ix.lang) {
			add(w, a.ID, true)
		}
		for _, lang := range communique.Langs {
			// The letters of another language may be used in this one.
			for _, w := range a.In(lang) {
				if lang != ix.lang && onlyLatin(w) && len(w) > 2 {
					add(w, a.ID, true)
				}
			}
		}
		for _, w := range a.Full.In(ix.lang) {
			add(w, a.ID, false)
		}
	}
	for _, a := range l.Authority.Agencies {
		for _, w := range a.Acronyms {
			add(w, string(a.ID), true)
		}
		for _, names := range []map[communique.Lang][]string{a.Names, a.OtherNames} {
			for _, w := range names[ix.lang] {
				// The letters in brackets are found by themselves, so that
				// a version without them can be told from one with them.
				if i := strings.IndexAny(w, "(（"); i > 0 {
					w = strings.TrimSpace(w[:i])
				}
				add(bareName(w), string(a.ID), false)
			}
		}
	}
}

func onlyLatin(s string) bool {
	for _, r := range s {
		if wide(r) {
			return false
		}
	}
	return true
}

func (ix *index) findBodies(r *Sentence) []FoundBody {
	var out []FoundBody
	shouting := r.shouting()
	for i := 0; i < len(r.Units); {
		h := ix.bodies.at(r.Text.Source, r.Units, i)
		u := &r.Units[i]
		if h.last > i {
			var ids []string
			acronym := false
			for _, v := range h.values {
				f := ix.bodyForms[v]
				if f.acronym && onlyLatin(h.form) && (shouting || !u.Caps && !mixed(r.Text.Source[u.Start:u.End], h.form)) {
					continue // "who" is not the WHO
				}
				acronym = acronym || f.acronym
				ids = appendNew(ids, f.id)
			}
			if len(ids) > 0 {
				b := FoundBody{Found: r.found(h, ids), ByAcronym: acronym}
				b.Bracketed = acronym && bracketed(r, h.first)
				out = append(out, b)
				i = h.last
				continue
			}
		}
		if u.Caps && !shouting && u.Kind == text.Word && !roman(u.Norm) {
			// An acronym nobody listed stands for itself.
			b := FoundBody{Found: r.found(hit{first: i, last: i + 1}, []string{"=" + u.Key}), ByAcronym: true}
			b.Bracketed = bracketed(r, i)
			out = append(out, b)
		}
		i++
	}
	return out
}

// mixed reports whether an acronym of mixed letters ("IoT") stands as listed.
func mixed(printed, form string) bool {
	_, caps := capitals(form)
	return !caps && printed == form
}

// shouting reports whether the sentence is set in capitals, in which no
// acronym can be told from a word.
func (r *Sentence) shouting() bool {
	words, caps := 0, 0
	for i := range r.Units {
		if r.Units[i].Kind == text.Word {
			words++
			if r.Units[i].Caps {
				caps++
			}
		}
	}
	return words > 3 && caps*2 > words
}

// bracketed reports whether unit i stands within round brackets.
func bracketed(r *Sentence, i int) bool {
	for j := i - 1; j >= 0 && i-j < 12; j-- {
		switch r.Units[j].Norm {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

func (l *Lexicon) indexNames(ix *index) {
	ix.names = newTable(ix.lang, false)
	for i, n := range l.Words.Names {
		for _, w := range n.In(ix.lang) {
			ix.names.add(w, i)
		}
		for _, w := range n.Of.In(ix.lang) {
			ix.names.add(w, i)
			if ix.lang == communique.French && (strings.HasSuffix(w, "ais") || strings.HasSuffix(w, "ois")) {
				ix.names.add(w+"e", i) // its plural is no feminine's stem
			}
		}
	}
	base := len(l.Words.Names)
	for i, p := range l.Authority.Parties {
		if w := p.Names[ix.lang]; w != "" {
			ix.names.add(w, base+i)
		}
	}
}

func (ix *index) findNames(l *Lexicon, r *Sentence) []Found {
	var out []Found
	for _, h := range ix.names.find(r.Text.Source, r.Units) {
		u := &r.Units[h.first]
		if ix.lang == communique.English && !u.Upper {
			continue
		}
		var ids []string
		for _, v := range h.values {
			if v < len(l.Words.Names) {
				ids = appendNew(ids, l.Words.Names[v].ID)
			} else {
				ids = appendNew(ids, string(l.Authority.Parties[v-len(l.Words.Names)].ID))
			}
		}
		out = append(out, r.found(h, ids))
	}
	return out
}

// findUnknown returns the capitalised words, not the first of the sentence or
// of a quotation, that nothing else explains. It must run last.
func (ix *index) findUnknown(r *Sentence) []Found {
	known := make([]bool, len(r.Units))
	mark := func(f Found) {
		for i := f.First; i < f.Last; i++ {
			known[i] = true
		}
	}
	for _, f := range r.Bodies {
		mark(f.Found)
	}
	for _, f := range r.Numbers {
		mark(f.Found)
	}
	for _, list := range [][]Found{r.Names, r.Terms, r.General, r.Topics} {
		for _, f := range list {
			mark(f)
		}
	}
	for _, f := range r.Acts {
		mark(f.Found)
	}
	for _, f := range r.Qualifiers {
		mark(f.Found)
	}
	if r.shouting() {
		return nil
	}
	var out []Found
	first := true
	for i := range r.Units {
		u := &r.Units[i]
		if u.Kind != text.Word {
			if u.Norm == "\"" || u.Norm == "«" || u.Norm == "“" {
				first = true
			}
			continue
		}
		if u.Upper && !first && !known[i] && !ix.function[u.Norm] && len(u.Fold) > 2 {
			out = append(out, r.found(hit{first: i, last: i + 1}, []string{u.Fold}))
		}
		first = false
	}
	return out
}

func appendNew(ids []string, id string) []string {
	for _, x := range ids {
		if x == id {
			return ids
		}
	}
	return append(ids, id)
}

// bareName takes the article from the head of a name, so that it is found at
// the same place as other names of the body.
func bareName(w string) string {
	for _, a := range []string{"The ", "the ", "La ", "Le ", "Les ", "L'", "L’", "la ", "le ", "les ", "l'", "l’"} {
		if rest, ok := strings.CutPrefix(w, a); ok {
			return rest
		}
	}
	return w
}
