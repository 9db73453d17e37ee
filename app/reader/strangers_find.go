package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// strangerID is the id of a party that no list knows. No id of the authority
// file begins with its mark, and it differs with the name.
func strangerID(name string) communique.PartyID {
	return communique.PartyID(communique.UnknownParty + name)
}

// A candidateParty is a name that stands where the name of a party would, at
// units [first, last) of a sentence.
type candidateParty struct {
	partyName
	name     string
	rule     string
	forms    [][]string
	japanese bool
	plain    bool // the words around it say outright that it is a party
}

// findStrangers finds the parties that the head of the text names side by side
// and of which at least one is known to no list, and returns all of them in the
// order of the text; nil where there are no such.
func (p *page) findStrangers() []partyName {
	n := min(len(p.t.Sentences), headSentences)
	for i := range n {
		s := p.sentence(i)
		if len(s.Units) > longSentence {
			continue
		}
		for _, found := range p.pairs(s) {
			if list := p.introduced(s, found); list != nil {
				return list
			}
		}
	}
	return nil
}

// introduced makes parties of candidates that stand side by side, if there is
// one among them that no list knows, and each of these is one by what the rest
// of the text says of it.
func (p *page) introduced(s *lexicon.Sentence, found []candidateParty) []partyName {
	unknown := 0
	var list []partyName
	for k := range found {
		c := &found[k]
		if c.id == "" {
			unknown++
			p.written(c, s)
			if !p.bearsOut(c, s) {
				return nil
			}
		}
		list = append(list, c.partyName)
	}
	if unknown == 0 || distinct(list) < 2 {
		return nil
	}
	for k := range found {
		if c := found[k]; strings.HasPrefix(c.id, communique.UnknownParty) {
			p.strange.meet(c)
		}
	}
	return list
}

// written gives a candidate its name, its forms and its id. A name in capitals
// is taken as running text prints it, where it does.
func (p *page) written(c *candidateParty, s *lexicon.Sentence) {
	c.span = spanOf(s, c.first, c.last)
	words := make([]string, 0, c.last-c.first)
	for k := c.first; k < c.last; k++ {
		words = append(words, s.Units[k].Fold)
	}
	c.forms = [][]string{words}
	name := p.src[c.span.Start:c.span.End]
	if s.Units[c.first].Caps {
		name = p.inSmallLetters(words, name)
	}
	name = strings.Join(strings.Fields(name), " ")
	c.name = name
	c.party = strangerID(name)
	c.partyName.id = string(c.party)
}

// inSmallLetters returns the words as the text prints them elsewhere without
// capitals throughout, else name.
func (p *page) inSmallLetters(words []string, name string) string {
	for i := 0; i < len(p.t.Sentences) && i < 4*headSentences; i++ {
		s := p.sentence(i)
		for k := 0; k+len(words) <= len(s.Units); k++ {
			if s.Units[k].Upper && !s.Units[k].Caps && p.names(s, k, words) {
				q := spanOf(s, k, k+len(words))
				return p.src[q.Start:q.End]
			}
		}
	}
	return name
}

// bearsOut reports whether the rest of the text treats a candidate as a party:
// it is named again, by itself, or an adjective of it describes a side or a
// body, and nowhere is it a person. One of which the words around it say that
// it is a party only must be no person.
func (p *page) bearsOut(c *candidateParty, at *lexicon.Sentence) bool {
	d := p.lex.DelegationWords()
	words := c.forms[0]
	last := words[len(words)-1]
	again := c.plain
	for i := 0; i < len(p.t.Sentences) && i < 8*headSentences; i++ {
		s := p.sentence(i)
		var courtesy, offices []lexicon.Found
		for k := range s.Units {
			u := &s.Units[k]
			if u.Kind != text.Word || len(u.Fold) < 2 || u.Fold[:2] != last[:2] && u.Fold[:2] != words[0][:2] {
				continue
			}
			if p.lang != communique.Japanese && u.Fold == last && u.Upper {
				if courtesy == nil {
					courtesy, offices = append(d.Courtesy.Find(s), lexicon.Found{}), d.Offices.Find(s)
				}
				if behindTitle(s, k+1-len(words), courtesy) || behindTitle(s, k+1-len(words), offices) {
					return false
				}
			}
			if s == at && k >= c.first && k < c.last {
				continue
			}
			switch {
			case k+len(words) <= len(s.Units) && p.names(s, k, words):
				again = again || p.alone(s, k, k+len(words))
			case p.lang != communique.Japanese && len(u.Fold) >= stemLength && p.mayDescribe(s, k) && p.adjectiveOf(u.Fold, last):
				again = again || p.alone(s, k, k+1)
			}
		}
	}
	return again
}

// behindTitle reports whether one of the words found stands directly before
// unit k, a stop between them or not.
func behindTitle(s *lexicon.Sentence, k int, found []lexicon.Found) bool {
	if k > 0 && s.Units[k-1].Norm == "." {
		k--
	}
	for _, f := range found {
		if f.Last == k && f.First < f.Last && s.Units[f.First].Upper {
			return true
		}
	}
	return false
}

// alone reports whether units [a, b) are no half of a compound.
func (p *page) alone(s *lexicon.Sentence, a, b int) bool {
	dash := func(k int) bool {
		return k >= 0 && k < len(s.Units) && (isDash(s.Units[k].Norm) || s.Units[k].Norm == "・" || s.Units[k].Norm == "/")
	}
	return !dash(a-1) && !dash(b) &&
		(p.lang == communique.Japanese || (a == 0 || s.Units[a-1].Token != s.Units[a].Token) && (b >= len(s.Units) || s.Units[b].Token != s.Units[b-1].Token || s.Units[b].Norm == "'s"))
}
