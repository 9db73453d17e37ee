package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// settle joins what several sentences say of one person, leaves out those
// without a role, gives sides, and enters the rest.
func (p *page) settle(all []candidate) {
	p.facingSides(all)
	var kept []*candidate
	met := map[string]*candidate{} // by each word of the name; the first one
	for k := range all {
		c := &all[k]
		key := lexicon.PersonKey(c.person.Name)
		words := strings.Fields(key)
		if len(words) == 0 {
			continue
		}
		e := met[words[0]]
		if e == nil && p.lang == communique.Japanese {
			e = surnamed(kept, c.person.Name)
		}
		if e != nil && (p.lang == communique.Japanese || within(words, e.key)) {
			e.speaks = e.speaks || c.speaks
			if e.person.Role == "" {
				e.person.Role = c.person.Role
			}
			continue
		}
		c.key = " " + key + " "
		for _, w := range words {
			if met[w] == nil {
				met[w] = c
			}
		}
		kept = append(kept, c)
	}
	people := kept[:0]
	for k := range all {
		if c := &all[k]; c.name.courtesy {
			for u := c.name.from; u < c.name.last; u++ {
				c.roll.taken[u] = true // a person is no body
			}
		}
	}
	for _, c := range kept {
		if c.person.Role == "" && c.speaks && (c.name.courtesy || c.person.Office != "" || c.told) {
			c.person.Role = communique.Speaker
		}
		if c.person.Role != "" {
			people = append(people, c)
		}
	}
	p.remainingSide(people)
	for _, c := range people {
		for k := c.from; k < c.to; k++ {
			c.roll.taken[k] = true
		}
		if c.facing {
			p.telling.facing = len(p.a.Findings.People) + 1
		}
		p.enter(c.person, c.rule, c.confidence)
	}
}

// enter adds a person to the annotation.
func (p *page) enter(x communique.Person, rule string, c Confidence) {
	if x.Side == "" && c < Question {
		c = Question
	}
	p.a.Findings.People = append(p.a.Findings.People, x)
	p.add(KindPerson, x.Quote.Span, rule, c, x.Name, len(p.a.Findings.People)-1)
}

// remainingSide gives one person whose side nothing tells the one side of the
// meeting that nobody else of the same role is of.
func (p *page) remainingSide(people []*candidate) {
	var open *candidate
	held := map[communique.PartyID]bool{}
	for _, c := range people {
		if c.person.Role == communique.Speaker {
			continue
		}
		if c.person.Side == "" {
			if open != nil {
				return
			}
			open = c
		}
		held[c.person.Side] = true
	}
	if open == nil {
		return
	}
	var left []communique.PartyID
	for _, s := range p.sides {
		if s.party != "" && !held[s.party] {
			left = append(left, s.party)
		}
	}
	if len(left) != 1 || len(people) < 2 {
		return
	}
	open.person.Side, open.confidence = left[0], Likely
	if open.person.Organisation != "" && open.person.Agency == "" {
		res, _ := p.resolve(open.person.Organisation, left[0])
		open.person.Agency = res.Agency
	}
}

// within reports whether all words of a name stand in the key of another.
func within(words []string, key string) bool {
	for _, w := range words {
		if !strings.Contains(key, " "+w+" ") {
			return false
		}
	}
	return true
}
