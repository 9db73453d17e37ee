//go:build !js

package corpus

import (
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

func TestEveryFormOfAPersonLeadsToThem(t *testing.T) {
	c := loaded(t)
	forms := 0
	for _, p := range c.Lexicon.People {
		date := p.From
		if date == "" {
			date = p.To
		}
		for _, f := range p.Forms {
			forms++
			if r := c.Lexicon.ResolvePerson(f.Name, p.Side, date); r.Person != p.ID {
				t.Errorf("%s: %q leads to %+v", p.ID, f.Name, r)
			}
		}
	}
	if forms == 0 {
		t.Error("nobody is named")
	}
}

// Two forms are one person where they agree but for case, order of words and
// titles, where one record gives both, or where a remark says on what it rests.
func TestFormsAreOnePersonOnlyOnSomeGround(t *testing.T) {
	c := loaded(t)
	tied := map[communique.PersonID]map[string]string{} // key of a form to one that a record ties it to
	root := func(m map[string]string, k string) string {
		for m[k] != "" && m[k] != k {
			k = m[k]
		}
		return k
	}
	tie := func(side communique.PartyID, date string, names ...string) {
		p := c.Lexicon.ResolvePerson(names[0], side, date).Person
		if p == "" {
			return
		}
		if tied[p] == nil {
			tied[p] = map[string]string{}
		}
		first := ""
		for _, n := range names {
			for _, f := range lexicon.PersonForms(n) {
				k := root(tied[p], lexicon.PersonKey(f))
				if first == "" {
					first = k
				}
				tied[p][k] = first
			}
		}
	}
	for _, s := range c.Sessions {
		all := []*communique.Findings{&s.Findings}
		for _, d := range s.Documents {
			if d.Annotation != nil {
				all = append(all, &d.Annotation.Findings)
			}
		}
		for _, f := range all {
			for _, p := range f.People {
				if p.Name == "" {
					continue
				}
				names := []string{p.Name}
				for _, also := range p.AlsoNamed {
					names = append(names, also.Name)
				}
				tie(p.Side, s.Date.Start, names...)
			}
		}
	}
	for _, p := range c.Lexicon.People {
		kinds := map[string]bool{}
		for _, f := range p.Forms {
			kinds[root(tied[p.ID], lexicon.PersonKey(f.Name))] = true
		}
		if len(kinds) > 1 && len(p.Remarks) == 0 {
			t.Errorf("%s: nothing ties its forms together: %v", p.ID, kinds)
		}
	}
}
