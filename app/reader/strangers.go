package reader

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A stranger is a party of the meeting that no list knows. The text alone says
// that it is one; its name is as the text prints it.
type stranger struct {
	id   communique.PartyID
	name string
	span communique.Span // of the name where it first shows that it is a party
	rule string
	// forms are the names by which the text calls it, each in folded words.
	forms [][]string
	// stem is what its adjectives begin with: the folded last word of its
	// name; "" in Japanese, which has none.
	stem string
}

// strangers are those of one text, with what is looked up of them.
type strangers struct {
	list  []stranger
	heads map[string][]int // by the first word of a form
	stems map[string][]int // by the first letters of a stem
}

// stemLength is how many letters an adjective shares at least with the name it
// is made of.
const stemLength = 4

// meet makes a party of the text of candidates that are none yet.
func (x *strangers) meet(c candidateParty) {
	for k := range x.list {
		if x.list[k].id == c.party {
			return
		}
	}
	if x.heads == nil {
		x.heads, x.stems = map[string][]int{}, map[string][]int{}
	}
	n := len(x.list)
	x.list = append(x.list, stranger{id: c.party, name: c.name, span: c.span, rule: c.rule, forms: c.forms})
	for _, f := range c.forms {
		if !slices.Contains(x.heads[f[0]], n) {
			x.heads[f[0]] = append(x.heads[f[0]], n)
		}
	}
	if last := c.forms[0][len(c.forms[0])-1]; !c.japanese && len(last) >= stemLength {
		x.list[n].stem = last
		x.stems[last[:stemLength]] = append(x.stems[last[:stemLength]], n)
	}
}

// party returns the stranger with the given id, or nil.
func (x *strangers) party(id communique.PartyID) *stranger {
	for k := range x.list {
		if x.list[k].id == id {
			return &x.list[k]
		}
	}
	return nil
}

// strangersIn lists the strangers named or described in a sentence, those left
// out that stand within one of the names already found.
func (p *page) strangersIn(s *lexicon.Sentence, known []partyName) []partyName {
	if len(p.strange.list) == 0 {
		return known
	}
	out := known[:0:0]
	k := 0
	for i := 0; i < len(s.Units); i++ {
		if k < len(known) && known[k].first <= i {
			out = append(out, known[k])
			i = known[k].last - 1
			k++
			continue
		}
		if who, last := p.strangerAt(s, i); last > i {
			x := &p.strange.list[who]
			out = append(out, partyName{i, last, x.id, string(x.id), spanOf(s, i, last)})
			i = last - 1
		}
	}
	return append(out, known[k:]...)
}

// strangerAt returns the stranger that unit i begins to name, and where its
// name ends; last is i where there is none.
func (p *page) strangerAt(s *lexicon.Sentence, i int) (who, last int) {
	u := &s.Units[i]
	if u.Kind != text.Word {
		return 0, i
	}
	last = i
	for _, k := range p.strange.heads[u.Fold] {
		for _, f := range p.strange.list[k].forms {
			if end := i + len(f); end > last && end <= len(s.Units) && p.names(s, i, f) {
				who, last = k, end
			}
		}
	}
	if last > i {
		return who, last
	}
	if len(u.Fold) < stemLength || !p.mayDescribe(s, i) {
		return 0, i
	}
	hits := 0
	for _, k := range p.strange.stems[u.Fold[:stemLength]] {
		if p.adjectiveOf(u.Fold, p.strange.list[k].stem) {
			who = k
			hits++
		}
	}
	if hits != 1 {
		return 0, i // of two parties it could be either's
	}
	return who, i + 1
}

// names reports whether the units from i on are the words of a form.
func (p *page) names(s *lexicon.Sentence, i int, form []string) bool {
	for k, w := range form {
		if s.Units[i+k].Fold != w {
			return false
		}
	}
	if p.lang != communique.Japanese {
		return s.Units[i].Upper
	}
	// No part of a longer word in katakana.
	end := i + len(form)
	return (i == 0 || !letterOfKatakana(&s.Units[i-1]) || !s.Units[i].Glued) &&
		(end >= len(s.Units) || !letterOfKatakana(&s.Units[end]) || !s.Units[end].Glued)
}

// mayDescribe reports whether an adjective of nationality can stand at unit i:
// in English with a capital; in French behind the noun it describes.
func (p *page) mayDescribe(s *lexicon.Sentence, i int) bool {
	switch u := &s.Units[i]; p.lang {
	case communique.English:
		return u.Upper
	case communique.French:
		if i == 0 || u.Upper {
			return u.Upper && i > 0
		}
		before := &s.Units[i-1]
		return before.Kind == text.Word && !p.lex.Function(p.lang, before) && !p.lex.Determiner(p.lang, before)
	}
	return false
}

// adjectiveOf reports whether a word is surely made of the name that ends in
// stem: the same but for an ending that makes adjectives, and at most two
// letters of the name left out.
func (p *page) adjectiveOf(word, stem string) bool {
	c := 0
	for c < len(word) && c < len(stem) && word[c] == stem[c] {
		c++
	}
	if c < stemLength || c < len(stem)-2 || word == stem {
		return false
	}
	for _, w := range []string{word, strings.TrimSuffix(word, "s")} {
		for _, e := range p.lex.DelegationWords().Nationalities {
			for _, end := range e.In(p.lang) {
				// A letter may be of both: Ruritania, Ruritanian.
				if rest, ok := strings.CutSuffix(w, text.Fold(end)); ok && len(rest) <= c && len(rest) >= len(stem)-3 {
					return true
				}
			}
		}
	}
	return false
}
