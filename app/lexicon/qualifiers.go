package lexicon

import (
	"strings"

	"alternat/app/communique"
)

// A FoundQualifier is a qualifier with its effect. Answers is set for words
// that answer to a qualifier in another version and are none by themselves.
type FoundQualifier struct {
	Found
	// Own are those of the ids that the words stand for by themselves, not
	// only answer to; empty if Answers is set.
	Own     []string
	Effect  string
	Answers bool
	Quiet   bool
}

// A qualifierForm value is twice the entry's index, plus one for words that
// only answer.
func (l *Lexicon) indexQualifiers(ix *index) {
	ix.qualifiers = newTable(ix.lang, false)
	for i, q := range l.Words.Qualifiers {
		for _, w := range q.In(ix.lang) {
			ix.qualifiers.add(w, 2*i)
		}
		for _, w := range q.Also.In(ix.lang) {
			ix.qualifiers.add(w, 2*i+1)
		}
		for _, m := range l.Authority.Modifiers {
			if string(m.ID) != q.ID {
				continue
			}
			for _, w := range m.Words[ix.lang] {
				if w = bare(w); w != "" {
					ix.qualifiers.add(w, 2*i)
				}
			}
		}
	}
}

// bare takes a remark in brackets and the mark of omission from an
// equivalent: "agreed (norms)" is "agreed norms" nowhere, but "agreed" here.
func bare(w string) string {
	for _, b := range []string{"(", "("} {
		if i := strings.Index(w, b); i >= 0 {
			w = w[:i]
		}
	}
	return strings.TrimSpace(strings.Trim(w, "〜…~ "))
}

// findQualifiers needs the acts: a participle that is a verb qualifies nothing.
func (ix *index) findQualifiers(l *Lexicon, r *Sentence) []FoundQualifier {
	var out []FoundQualifier
	for _, h := range ix.qualifiers.find(r.Text.Source, r.Units) {
		if r.verbAt(h.first, h.last) || ix.lang == communique.English && r.infinitiveAt(h) {
			continue
		}
		var ids, own []string
		effect, answers, quiet := "", true, false
		for _, v := range h.values {
			q := &l.Words.Qualifiers[v/2]
			ids = appendNew(ids, q.ID)
			if v%2 == 0 {
				effect, answers, quiet = q.Effect, false, q.Quiet
				own = appendNew(own, q.ID)
			} else if effect == "" {
				effect = q.Effect
			}
		}
		// What stands within a longer phrase answers as well: "dans toute la
		// mesure du possible" says "possible".
		for i := h.first; i < h.last && h.last-h.first > 1; i++ {
			for _, v := range ix.qualifiers.at(r.Text.Source, r.Units[:h.last], i).values {
				ids = appendNew(ids, l.Words.Qualifiers[v/2].ID)
			}
			for _, v := range ix.qualifiers.at(r.Text.Source, r.Units[:i+1], i).values {
				ids = appendNew(ids, l.Words.Qualifiers[v/2].ID)
			}
		}
		out = append(out, FoundQualifier{r.found(h, ids), own, effect, answers, quiet})
	}
	return out
}

// verbAt reports whether a verb that performs an act is all of [first, last).
func (r *Sentence) verbAt(first, last int) bool {
	for _, a := range r.Acts {
		if a.Strong && a.First <= first && last <= a.Last && last-first == 1 && !a.Modal {
			return true
		}
	}
	return false
}

// ModifierEffect returns the effect of the modifier or qualifier id.
func (l *Lexicon) ModifierEffect(id communique.ModifierID) string {
	for _, m := range l.Authority.Modifiers {
		if m.ID == id {
			return m.Effect
		}
	}
	for _, q := range l.Words.Qualifiers {
		if q.ID == string(id) {
			return q.Effect
		}
	}
	return ""
}

// Within reports whether f lies within a verb of several words that performs.
func (r *Sentence) Within(f Found) bool {
	for _, a := range r.Acts {
		if a.Last-a.First > 1 && a.Span.Contains(f.Span) {
			return true
		}
	}
	return false
}

// infinitiveAt reports whether an English hit of one word is a verb with its
// object: "to close the area", but not "to further strengthen".
func (r *Sentence) infinitiveAt(h hit) bool {
	if h.last-h.first != 1 || h.first == 0 || h.last >= len(r.Units) {
		return false
	}
	switch r.Units[h.first-1].Norm {
	case "to", "will", "should", "would", "may", "must":
	default:
		return false
	}
	switch r.Units[h.last].Norm {
	case "the", "a", "an", "their", "its", "this", "these", "those", "all", "any":
		return true
	}
	return false
}
