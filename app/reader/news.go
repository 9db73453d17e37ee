package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// verbInTitle reports whether a title has a finite verb after a party or body:
// "Kestria and Veldmark deepen their dialogue", "La Veldmarque et la Kestrie
// intensifient leur dialogue".
func (p *page) verbInTitle(s *lexicon.Sentence) bool {
	if s.Text.Lang == communique.Japanese {
		return false
	}
	last := -1
	if len(s.Bodies) > 0 {
		last = s.Bodies[0].Last
	}
	for k := range s.Names {
		n, ok := p.asParty(&s.Names[k])
		if ok && (last < 0 || n.first < last || joined(s, last, n.first)) {
			last = max(last, n.last)
		}
	}
	if last <= 0 || last+1 >= len(s.Units) {
		return false
	}
	u := &s.Units[last]
	if u.Kind != text.Word || u.Upper && s.Text.Lang == communique.French {
		return false
	}
	norm := u.Norm
	if norm == "to" && s.Text.Lang == communique.English {
		return true // "Kestria to host talks"
	}
	if p.lex.Function(s.Text.Lang, u) {
		return false
	}
	next := s.Units[last+1].Norm
	object := map[string]bool{"their": true, "its": true, "the": true, "a": true, "an": true, "to": true, "on": true, "in": true, "for": true, "cyber": true,
		"leur": true, "leurs": true, "sa": true, "son": true, "ses": true, "la": true, "le": true, "les": true, "l'": true, "une": true, "un": true, "à": true, "pour": true, "des": true, "sur": true, "dans": true, "en": true}
	if s.Text.Lang == communique.French {
		return object[next] && (strings.HasSuffix(norm, "ent") || strings.HasSuffix(norm, "e") || strings.HasSuffix(norm, "ont") || strings.HasSuffix(norm, "it"))
	}
	for k := range s.Acts {
		if s.Acts[k].First == last {
			return true
		}
	}
	return object[next] && !strings.HasSuffix(norm, "ing") && !u.Caps && len(norm) > 3 && next != "the" || object[next] && strings.HasSuffix(norm, "s") && len(norm) > 4
}
