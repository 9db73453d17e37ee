package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// nameIndex maps the key of a form to the bodies that go by it.
type nameIndex map[string][]nameEntry

type nameEntry struct {
	agency int // in Authority.Agencies
	how    Evidence
	lang   communique.Lang // "" for acronyms
	part   bool            // the form is the name without its bracket
}

// A partyKey is the name of a party in a language, as names are compared.
type partyKey struct {
	lang communique.Lang
	key  string
}

// names makes the index once; it costs some milliseconds.
func (a *Authority) names() nameIndex {
	a.once.Do(func() {
		a.index, a.parties = nameIndex{}, map[communique.PartyID][]partyKey{}
		for i := range a.Parties {
			p := &a.Parties[i]
			for _, l := range sortedKeys(p.Names) {
				if key := nameKey(p.Names[l]); key != "" {
					a.parties[p.ID] = append(a.parties[p.ID], partyKey{l, key})
				}
			}
		}
		for i := range a.Agencies {
			g := &a.Agencies[i]
			for _, s := range g.Acronyms {
				a.index.add(s, nameEntry{agency: i, how: ByAcronym})
			}
			for _, l := range sortedKeys(g.Names) {
				for _, s := range g.Names[l] {
					a.index.addName(s, nameEntry{agency: i, how: ByName, lang: l})
				}
			}
			for _, l := range sortedKeys(g.OtherNames) {
				for _, s := range g.OtherNames[l] {
					a.index.addName(s, nameEntry{agency: i, how: ByOtherForm, lang: l})
				}
			}
		}
	})
	return a.index
}

// addName indexes a name as printed and, where it ends in brackets, without.
func (x nameIndex) addName(name string, e nameEntry) {
	x.add(name, e)
	if outer, _ := brackets(name); outer != name {
		e.part = true
		x.add(outer, e)
	}
}

func (x nameIndex) add(form string, e nameEntry) {
	k := nameKey(form)
	if k == "" {
		return
	}
	for _, have := range x[k] {
		if have == e {
			return
		}
	}
	x[k] = append(x[k], e)
}

// nameKey is the form by which names are compared: folded, without a leading
// article or preposition, hyphens as blanks.
func nameKey(s string) string {
	s = strings.ReplaceAll(text.Fold(s), "-", " ")
	for {
		t := s
		for _, w := range leading {
			if rest, ok := strings.CutPrefix(t, w); ok && rest != "" {
				t = rest
				break
			}
		}
		if t == s {
			return strings.Join(strings.Fields(s), " ")
		}
		s = t
	}
}

// leading are articles and prepositions that running text puts before a name.
var leading = []string{
	"the ", "of ", "from ",
	"le ", "la ", "les ", "l'", "du ", "de la ", "de l'", "de ", "des ", "d'",
	"der ", "die ", "das ", "des ",
}

// brackets takes a closing bracket off a name: "Ministry of Order (MO)" gives
// "Ministry of Order" and "MO". Without one, inner is "".
func brackets(s string) (outer, inner string) {
	s = strings.TrimSpace(s)
	for _, pair := range [][2]string{{"(", ")"}, {"(", ")"}} {
		if !strings.HasSuffix(s, pair[1]) {
			continue
		}
		if at := strings.LastIndex(s, pair[0]); at > 0 {
			return strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+len(pair[0]) : len(s)-len(pair[1])])
		}
	}
	return s, ""
}

// glosses are the parts of a bracket that holds more than letters:
// "MO - Ministère de l'Ordre" gives both halves.
func glosses(inner string) []string {
	out := []string{inner}
	if inner == "" {
		return out
	}
	for _, sep := range []string{" - ", " – ", " — ", "; ", ": ", ", ", "、"} {
		if parts := strings.Split(inner, sep); len(parts) > 1 {
			out = append(out, parts...)
		}
	}
	return out
}

// withoutParty takes the name of the side off the key of a name: "Ministry of
// Order of Ruritania", "Ministry of Order, Ruritania", "Ruritania's Ministry
// of Order". It returns the key itself where there is none.
func (a *Authority) withoutParty(key string, side communique.PartyID) string {
	a.names()
	for _, p := range a.parties[side] {
		name := p.key
		for _, link := range []string{", ", " of the ", " of ", " du ", " de la ", " de l'", " des ", " de ", " d'", " "} {
			if rest, ok := strings.CutSuffix(key, link+name); ok && rest != "" {
				return rest
			}
		}
		if rest, ok := strings.CutPrefix(key, name+"'s "); ok && rest != "" {
			return rest
		}
		if p.lang == communique.Japanese {
			if rest, ok := strings.CutPrefix(key, name); ok && rest != "" {
				return strings.TrimPrefix(rest, "の")
			}
		}
	}
	return key
}
