package versions

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
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
				if !b.ByAcronym || !b.Bracketed {
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
			st.weak = h.common(n) || !s.Units[n.First].Upper
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
	for _, i := range []int{first - 1, last} {
		if i > 0 && i < len(s.Units) && s.Units[i].Kind == text.Word && s.Units[i].Upper && !s.person(i) && s.listed(i) {
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

// person reports whether unit i is a title before a person's name.
func (s *sentence) person(i int) bool {
	switch s.Units[i].Norm {
	case "mayor", "captain", "judge", "professor", "commissioner", "chancellor", "king", "queen", "prince", "princess", "colonel", "admiral", "doctor", "lord", "lady", "sir", "chief", "chair", "governor", "senator", "prosecutor", "rector", "dean", "envoy", "representative", "inspector",
		"ambassador", "minister", "president", "director", "ambassadeur", "ambassadrice", "ministre", "président", "présidente", "directeur", "directrice", "general", "général", "secretary":
		return true
	}
	return false
}

// likeAny reports whether any word of the half is spelled like the last word
// of f: names are respelled between languages.
func (h half) likeAny(s *sentence, f lexicon.Found) bool {
	for u := f.First; u < f.Last; u++ {
		w := s.Units[u].Fold
		found := false
		for _, o := range h.sents {
			for i := range o.Units {
				if o.Units[i].Kind == text.Word && alike(w, o.Units[i].Fold) {
					found = true
				}
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// alike reports whether two folded words are one name in two spellings: the
// same beginning, or few letters exchanged.
func alike(x, y string) bool {
	if x == y {
		return true
	}
	x, y = spelling.Replace(x), spelling.Replace(y)
	nx, ny := utf8.RuneCountInString(x), utf8.RuneCountInString(y)
	short := min(nx, ny)
	if short < 4 || x[0] >= 0x80 || y[0] >= 0x80 {
		return false
	}
	if p := prefix(x, y); p >= 5 || p >= 4 && p*10 >= short*7 {
		return true
	}
	return x[0] == y[0] && distance(x, y)*10 <= max(nx, ny)*3
}

// spelling takes the habits of French and English spelling out of a name.
var spelling = strings.NewReplacer("ou", "u", "w", "v", "ph", "f", "qu", "k", "ck", "k", "c", "k", "y", "i", "tch", "ch", "sch", "sh")

func prefix(x, y string) int {
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return n
}

// distance is the number of letters to change, add or take out.
func distance(x, y string) int {
	row := make([]int, len(y)+1)
	for i := range row {
		row[i] = i
	}
	for i := 1; i <= len(x); i++ {
		diag := row[0]
		row[0] = i
		for k := 1; k <= len(y); k++ {
			d := diag
			if x[i-1] != y[k-1] {
				d++
			}
			diag = row[k]
			row[k] = min(d, row[k]+1, row[k-1]+1)
		}
	}
	return row[len(y)]
}
