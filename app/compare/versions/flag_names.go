package versions

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// names flags names and acronyms that one side lacks: persons and places the
// lexicon does not know, countries and cities it knows, bodies by their
// letters. Order is no difference, and a body known under another name is the
// same body.
func (j *joint) names() {
	var left [2][]stranger
	for k := range j.sides {
		left[k] = append(left[k], j.lackingBodies(k)...)
		left[k] = append(left[k], j.lackingNames(k)...)
		left[k] = append(left[k], j.lackingUnknown(k)...)
	}
	used := map[int]bool{}
	for _, x := range left[0] {
		paired := false
		for i, y := range left[1] {
			if !used[i] && x.sort == y.sort && !x.gloss && !y.gloss {
				used[i], paired = true, true
				j.flag(NameAcronym, x.weight, "name-differs", []string{x.id, y.id}, j.sides[0].quotes(x.Found), j.sides[1].quotes(y.Found))
				break
			}
		}
		if !paired && !x.weak {
			j.flag(NameAcronym, x.weight, x.rule(), []string{x.id}, j.sides[0].quotes(x.Found), nil)
		}
	}
	for i, y := range left[1] {
		if !used[i] && !y.weak {
			j.flag(NameAcronym, y.weight, y.rule(), []string{y.id}, nil, j.sides[1].quotes(y.Found))
		}
	}
}

// A stranger is a name without counterpart. Weak ones are flagged only
// against another; a gloss is an acronym beside a name that both sides have.
type stranger struct {
	lexicon.Found
	id     string
	sort   string
	weight Weight
	weak   bool
	gloss  bool
}

func (s *stranger) rule() string {
	if s.gloss {
		return "acronym-lacking"
	}
	return "name-lacking"
}

func (j *joint) lackingBodies(k int) []stranger {
	h, o := j.sides[k], j.sides[1-k]
	var out []stranger
	h.each(func(s *sentence) {
		for i := range s.Bodies {
			b := &s.Bodies[i]
			byName, byLetters := o.body(b)
			st := stranger{Found: b.Found, id: strings.TrimPrefix(b.IDs[0], "="), sort: "body", weight: Terminology}
			switch {
			case byLetters || j.eq.same(k, s.Units[b.First].Key, o):
				continue
			case byName:
				// Of a state's body readers may know the letters only; those of
				// an organisation of many states are a convenience.
				if !b.ByAcronym || !b.Bracketed || h.lex.Agency(communique.AgencyID(b.IDs[0])) == nil {
					continue
				}
				st.gloss = true
			case o.likeAny(s, b.Found):
				continue
			case !b.ByAcronym:
				// A body spelled out may be called anything else.
				if !s.Units[b.First].Upper || h.lex.Agency(communique.AgencyID(b.IDs[0])) != nil {
					continue
				}
				st.weak = true
			case b.Bracketed && o.abbreviates():
				continue
			}
			out = append(out, st)
		}
	})
	return out
}

// body reports whether a half has the body by its name or by its letters.
func (h half) body(b *lexicon.FoundBody) (byName, byLetters bool) {
	h.each(func(s *sentence) {
		for i := range s.Bodies {
			c := &s.Bodies[i]
			if !c.Shares(&b.Found) {
				continue
			}
			if c.ByAcronym {
				byLetters = true
			} else {
				byName = true
			}
		}
	})
	return byName, byLetters
}

// abbreviates reports whether a half has letters of its own in brackets that
// nobody listed: then they may be the same body's in the other language.
func (h half) abbreviates() bool {
	found := false
	h.each(func(s *sentence) {
		for i := range s.Bodies {
			found = found || s.Bodies[i].Bracketed && strings.HasPrefix(s.Bodies[i].IDs[0], "=")
		}
	})
	return found
}

func (j *joint) lackingNames(k int) []stranger {
	h, o := j.sides[k], j.sides[1-k]
	var out []stranger
	h.each(func(s *sentence) {
		for i := range s.Names {
			n := s.Names[i]
			if o.knows(func(m *sentence) []lexicon.Found { return m.Names }, n) || o.likeAny(s, n) || s.inBody(n) || o.bodyNamed(n) {
				continue
			}
			st := stranger{Found: n, id: n.IDs[0], sort: "place", weight: MayAffectMeaning}
			// "La France … elle": a party may be taken up by a pronoun, and an
			// adjective by a phrase.
			// Japanese shortens a country to one character in compounds.
			st.weak = h.common(n) || !s.Units[n.First].Upper || o.t.Lang == communique.Japanese
			out = append(out, st)
		}
	})
	return out
}

// common reports whether a name stands in several sentences of the text: then
// it may be understood where it does not stand.
func (h half) common(n lexicon.Found) bool {
	count := 0
	for _, s := range h.side.sents {
		for i := range s.Names {
			if s.Names[i].Shares(&n) {
				count++
				break
			}
		}
	}
	return count > 2
}

// inBody reports whether a name is part of a body's name.
func (s *sentence) inBody(f lexicon.Found) bool {
	for i := range s.Bodies {
		if s.Bodies[i].Span.Overlaps(f.Span) {
			return true
		}
	}
	return false
}

// bodyNamed reports whether a half has a body with the name's letters: the
// European Union is a party and a body.
func (h half) bodyNamed(f lexicon.Found) bool {
	for _, s := range h.sents {
		for i := range s.Bodies {
			for _, id := range f.IDs {
				if s.Bodies[i].Has(strings.ToLower(id)) {
					return true
				}
			}
		}
	}
	return false
}
