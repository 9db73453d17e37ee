package versions

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// lackingUnknown joins capitalised words that stand together and flags them
// if the last of them, or the only one, is like nothing on the other side.
func (j *joint) lackingUnknown(k int) []stranger {
	h, o := j.sides[k], j.sides[1-k]
	var out []stranger
	h.each(func(s *sentence) {
		for i := 0; i < len(s.Unknown); {
			e := i + 1
			for e < len(s.Unknown) && s.Unknown[e].First == s.Unknown[e-1].Last {
				e++
			}
			run := s.Unknown[i:e]
			i = e
			last := run[len(run)-1]
			if st := j.otherFirstName(k, s, run); st != nil {
				out = append(out, *st)
				continue
			}
			if o.likeAny(s, last) || j.titleCase(h, s, run) || j.eq.same(k, s.Units[last.First].Fold, o) {
				continue
			}
			f := run[0]
			f.Last, f.Span.End = last.Last, last.Span.End
			out = append(out, stranger{Found: f, id: strings.ToLower(h.t.Source[f.Span.Start:f.Span.End]), sort: "place", weight: MayAffectMeaning})
		}
	})
	return out
}

// otherFirstName finds a person whose surname both sides have, with other first
// names before it: nil where there is none.
func (j *joint) otherFirstName(k int, s *sentence, run []lexicon.Found) *stranger {
	h, o := j.sides[k], j.sides[1-k]
	if len(run) < 2 {
		return nil
	}
	first, last := run[len(run)-2], run[len(run)-1]
	if h.lex.Title(h.t.Lang, &s.Units[first.First]) || o.likeAny(s, first) || s.heading {
		return nil
	}
	for _, n := range o.sents {
		for i := 1; i < len(n.Unknown); i++ {
			x, y := n.Unknown[i-1], n.Unknown[i]
			if x.Last != y.First || !alike(n.Units[y.First].Fold, s.Units[last.First].Fold) ||
				o.lex.Title(o.t.Lang, &n.Units[x.First]) || h.likeAny(n, x) {
				continue
			}
			f := first
			return &stranger{Found: f, id: strings.ToLower(h.t.Source[f.Span.Start:f.Span.End]), sort: "person", weight: MayAffectMeaning}
		}
	}
	return nil
}

// titleCase reports whether capitals are only those of a title or of a body's
// name: a listed word with a capital stands right beside, or the word stands
// in small letters elsewhere in the text.
func (j *joint) titleCase(h half, s *sentence, run []lexicon.Found) bool {
	if s.heading {
		return true
	}
	first, last := run[0].First, run[len(run)-1].Last
	if h.t.Lang == communique.English && len(run) == 1 && first > 0 && s.Units[first-1].Norm == "the" {
		return true // "the Palace": names of persons and cities take no article
	}
	if h.t.Lang == communique.French && len(run) == 1 && describes(s, first) {
		return true
	}
	for _, i := range []int{first - 1, last} {
		if i > 0 && i < len(s.Units) && s.Units[i].Kind == text.Word && s.Units[i].Upper && !h.lex.Title(h.t.Lang, &s.Units[i]) && s.listed(i) {
			return true
		}
	}
	for _, f := range run {
		for _, n := range h.side.sents {
			for i := range n.Units {
				if n.Units[i].Fold == s.Units[f.First].Fold && !n.Units[i].Upper {
					return true
				}
			}
		}
	}
	return false
}

// listed reports whether unit i is in the general dictionary or glossary.
func (s *sentence) listed(i int) bool {
	for _, list := range [][]lexicon.Found{s.General, s.Terms} {
		for _, f := range list {
			if f.First <= i && i < f.Last {
				return true
			}
		}
	}
	return false
}

// describes reports whether a French noun at unit i, with a capital and an
// article, goes on in small letters, as names of institutions do: "la Caisse
// d'épargne".
func describes(s *sentence, i int) bool {
	if i == 0 || i+2 >= len(s.Units) {
		return false
	}
	switch s.Units[i-1].Norm {
	case "la", "le", "les", "l'", "du", "des", "au", "aux":
	default:
		return false
	}
	switch s.Units[i+1].Norm {
	case "de", "d'", "des", "du", "pour":
		return s.Units[i+2].Kind == text.Word && !s.Units[i+2].Upper
	}
	return s.Units[i+1].Kind == text.Word && !s.Units[i+1].Upper && s.listed(i+1)
}
