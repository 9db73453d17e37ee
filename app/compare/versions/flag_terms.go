package versions

import (
	"strings"

	"alternat/app/lexicon"
)

// terms flags a term of the glossary that nothing answers to, against a term
// of the same group on the other side that nothing answers to either.
func (j *joint) terms() {
	left := [2][]lexicon.Found{j.strangers(0), j.strangers(1)}
	used := map[int]bool{}
	for _, x := range left[0] {
		for i, y := range left[1] {
			if used[i] {
				continue
			}
			s, t, ok := j.confusable(x, y)
			if !ok || !j.sameSurroundings(x, y) {
				continue
			}
			used[i] = true
			w := Terminology
			if group(s) == "talk" {
				w = ProtocolAndForm // what the series calls its meetings
			}
			j.flag(OtherTerm, w, "other-term", []string{s, t}, j.sides[0].quotes(x), j.sides[1].quotes(y))
			break
		}
	}
}

// strangers are the terms of side k that no word of the other side answers to.
func (j *joint) strangers(k int) []lexicon.Found {
	var out []lexicon.Found
	h, o := j.sides[k], j.sides[1-k]
	h.each(func(s *sentence) {
		for _, t := range s.Terms {
			if !o.knows(func(n *sentence) []lexicon.Found { return n.Terms }, t) {
				out = append(out, t)
			}
		}
	})
	return out
}

// knows reports whether anything in one of the lists shares an id with f.
func (h half) knows(list func(*sentence) []lexicon.Found, f lexicon.Found) bool {
	for _, s := range h.sents {
		fs := list(s)
		for i := range fs {
			if fs[i].Shares(&f) {
				return true
			}
		}
	}
	return false
}

// confusable returns the terms of one group that x and y stand for. In a wide
// group the words must not answer to anything by the general dictionary or by
// common origin either; in a group of false friends that proves nothing.
func (j *joint) confusable(x, y lexicon.Found) (string, string, bool) {
	for _, s := range x.IDs {
		for _, t := range y.IDs {
			if group(s) != group(t) {
				continue
			}
			if !j.sides[0].lex.FalseFriends(group(s)) && (j.plainlyAnswered(0, x) || j.plainlyAnswered(1, y)) {
				continue
			}
			return s, t, true
		}
	}
	return "", "", false
}

// surroundings is how many content words on either side of a term are looked
// at for its place in the sentence.
const surroundings = 4

// sameSurroundings reports whether words near x answer to words near y: only
// then does one stand where the other does. A sentence with hardly any other
// word tells nothing and is taken as it is.
func (j *joint) sameSurroundings(x, y lexicon.Found) bool {
	a, na := j.sides[0].near(x)
	b, nb := j.sides[1].near(y)
	if na < 2 || nb < 2 {
		return true
	}
	for f := range a {
		if b[f] {
			return true
		}
	}
	return false
}

// near is the set of features of the words around f, and their number.
func (h half) near(f lexicon.Found) (map[int]bool, int) {
	out, n := map[int]bool{}, 0
	for _, s := range h.sents {
		if f.Span.Start < s.Span.Start || f.Span.End > s.Span.End {
			continue
		}
		put := func(w *word) {
			n++
			for _, id := range w.features {
				out[id] = true
			}
		}
		left := surroundings
		for i := len(s.words) - 1; i >= 0 && left > 0; i-- {
			if w := &s.words[i]; w.unit < f.First && w.weight >= plainWeight {
				put(w)
				left--
			}
		}
		left = surroundings
		for i := 0; i < len(s.words) && left > 0; i++ {
			if w := &s.words[i]; w.unit >= f.Last && w.weight >= plainWeight {
				put(w)
				left--
			}
		}
	}
	return out, n
}

// plainlyAnswered reports whether a word of f is answered by a word of the
// other side through the general dictionary or by its origin.
func (j *joint) plainlyAnswered(k int, f lexicon.Found) bool {
	h, o := j.sides[k], j.sides[1-k]
	for _, s := range h.sents {
		if f.Span.Start < s.Span.Start || f.Span.End > s.Span.End {
			continue
		}
		for _, g := range s.General {
			if g.Span.Overlaps(f.Span) && o.knows(func(n *sentence) []lexicon.Found { return n.General }, g) {
				return true
			}
		}
		for i := f.First; i < f.Last; i++ {
			if h.lex.Function(h.t.Lang, &s.Units[i]) {
				continue
			}
			if c := cognate(s.Units[i].Fold); c != "" && o.hasCognate(c) {
				return true
			}
		}
	}
	return false
}

func (h half) hasCognate(c string) bool {
	for _, s := range h.sents {
		for i := range s.Units {
			if cognate(s.Units[i].Fold) == c {
				return true
			}
		}
	}
	return false
}

func group(id string) string {
	g, _, _ := strings.Cut(id, "/")
	return g
}
