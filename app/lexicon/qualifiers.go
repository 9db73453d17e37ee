package lexicon

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
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

// notOne is the value of phrases that look like a qualifier and are none; the
// value of others is twice the entry's index, plus one for words that only
// answer.
const notOne = -1

func (l *Lexicon) indexQualifiers(ix *index) {
	ix.qualifiers = newTable(ix.lang, false)
	for i, q := range l.Words.Qualifiers {
		for _, w := range q.In(ix.lang) {
			ix.qualifiers.add(w, 2*i)
		}
		for _, w := range q.Not.In(ix.lang) {
			ix.qualifiers.add(w, notOne)
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
		verb, phrase := r.verbAt(h.first, h.last)
		if verb && !phrase || ix.lang == communique.English && r.infinitiveAt(h) {
			continue
		}
		var ids, own []string
		effect, answers, quiet := "", true, false
		if slices.Contains(h.values, notOne) {
			continue
		}
		for _, v := range h.values {
			q := &l.Words.Qualifiers[v/2]
			ids = appendNew(ids, q.ID)
			if v%2 == 0 {
				// A word of several meanings is judged by the one that matters
				// least: the text need not mean the other.
				if answers || lesser(q.Effect, effect) {
					effect = q.Effect
				}
				answers, quiet = false, quiet || q.Quiet
				own = appendNew(own, q.ID)
			} else if effect == "" {
				effect = q.Effect
			}
		}
		// What stands within a longer phrase answers as well: "dans toute la
		// mesure du possible" says "possible".
		for i := h.first; i < h.last && h.last-h.first > 1; i++ {
			for _, v := range ix.qualifiers.at(r.Text.Source, r.Units[:h.last], i).values {
				if v == notOne {
					continue
				}
				ids = appendNew(ids, l.Words.Qualifiers[v/2].ID)
			}
			for _, v := range ix.qualifiers.at(r.Text.Source, r.Units[:i+1], i).values {
				if v == notOne {
					continue
				}
				ids = appendNew(ids, l.Words.Qualifiers[v/2].ID)
			}
		}
		out = append(out, FoundQualifier{r.found(h, ids), own, effect, answers || phrase, quiet})
	}
	return out
}

// effects are ordered by how much the absence of the qualifier says.
var effects = []string{"neutral", "badge", "intensity", "hedges", "grade of concern", "term of art", "weakens", "marks a position"}

func lesser(x, y string) bool { return slices.Index(effects, x) < slices.Index(effects, y) }

// verbAt reports whether the one word [first, last) is a verb that performs an
// act, or part of a phrase that does.
func (r *Sentence) verbAt(first, last int) (verb, phrase bool) {
	for _, a := range r.Acts {
		if a.Strong && a.First <= first && last <= a.Last && last-first == 1 && !a.Modal {
			return true, a.Last-a.First > 1
		}
	}
	return false, false
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

// Within reports whether f belongs to a verb of several words that performs:
// "expressed its readiness to".
func (r *Sentence) Within(f Found) bool {
	for _, a := range r.Acts {
		if a.Last-a.First > 1 && a.Span.Overlaps(f.Span) {
			return true
		}
	}
	return false
}

// infinitiveAt reports whether an English hit of one word is a verb with its
// object or alone: "to close the area", "had to close", but not "to further strengthen".
func (r *Sentence) infinitiveAt(h hit) bool {
	if h.last-h.first != 1 || h.first == 0 {
		return false
	}
	switch r.Units[h.first-1].Norm {
	case "to", "will", "should", "would", "may", "must":
	default:
		return false
	}
	if h.last >= len(r.Units) || r.Units[h.last].Kind == text.Punct {
		return true
	}
	switch r.Units[h.last].Norm {
	case "the", "a", "an", "their", "its", "this", "these", "those", "all", "any":
		return true
	}
	return false
}
