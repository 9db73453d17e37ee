package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// unlisted is the act of a verb that no list has, or that is negated: no act of
// a communiqué, but the verb of a clause all the same. It ends what stands before it, and what
// follows may share its subject: "took part and welcomed …".
const unlisted = "unlisted"

// verbs lists the verbs of the sentence that acts perform, with those that no
// list has among them, in order of place.
func (s *scan) verbs() []lexicon.FoundAct {
	taken := make([]bool, len(s.u)+1)
	for k := range s.acts {
		for i := s.acts[k].First; i < s.acts[k].Last; i++ {
			taken[i] = true
		}
	}
	var out []lexicon.FoundAct
	k := 0
	for i := range s.u {
		for k < len(s.acts) && s.acts[k].First <= i {
			out = append(out, s.acts[k])
			k++
		}
		if !taken[i] && s.plainVerb(i, taken) {
			out = append(out, lexicon.FoundAct{
				Found:  lexicon.Found{First: i, Last: i + 1, Span: s.u[i].Span, IDs: []string{unlisted}},
				Strong: true, Shapes: lexicon.PastShape,
			})
		}
	}
	return append(out, s.acts[k:]...)
}

// irregularPast are English pasts that the ending does not tell.
var irregularPast = map[string]bool{
	"took": true, "gave": true, "made": true, "led": true, "began": true, "went": true, "came": true, "brought": true,
	"paid": true, "drew": true, "saw": true, "became": true, "was": true, "were": true, "had": true, "won": true,
}

// plainVerb reports whether unit i looks like a verb that tells what was done:
// an English past, a French participle after its auxiliary.
func (s *scan) plainVerb(i int, taken []bool) bool {
	u := &s.u[i]
	if u.Kind != text.Word || u.Upper || s.depth[i] > 0 || i == 0 || s.markAt[i] > 0 || s.p.lex.Between(s.p.lang, u) {
		return false
	}
	n := u.Norm
	if s.p.lang == communique.English {
		return (len(n) > 4 && strings.HasSuffix(n, "ed") || irregularPast[n]) && !(i+1 < len(s.u) && taken[i+1])
	}
	if s.p.lang != communique.French || !endsAsParticiple(n) || i+1 < len(s.u) && taken[i+1] && s.p.lex.Auxiliary(s.p.lang, &s.u[i+1]) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch s.norm(j) {
		case "ont", "a", "sont", "est":
			return true
		}
		if !s.p.lex.Between(s.p.lang, &s.u[j]) {
			return false
		}
	}
	return false
}

func endsAsParticiple(n string) bool {
	if len(n) < 3 {
		return false
	}
	for _, end := range []string{"é", "ée", "és", "ées", "i", "ie", "is", "it", "u", "ue", "us", "ert", "aint"} {
		if strings.HasSuffix(n, end) {
			return true
		}
	}
	return false
}
