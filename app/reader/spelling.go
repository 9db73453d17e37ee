package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// shortestSpelt is the fewest characters of a word whose spelling is looked
// at: among shorter ones too many are one letter from each other.
const shortestSpelt = 8

// A speller knows the common words of communiqués in the language of a page:
// by their normal form, and those that begin with the same two letters.
type speller struct {
	p     *page
	known map[string]bool
	by    map[string][]speltWord
}

// A speltWord is a word of the list with its fold.
type speltWord struct{ norm, fold string }

func newSpeller(p *page) *speller {
	sp := &speller{p: p, known: map[string]bool{}, by: map[string][]speltWord{}}
	for _, e := range p.lex.Layout.Spelt {
		for _, w := range e.In(p.lang) {
			x := speltWord{text.Normalize(w), text.Fold(w)}
			sp.known[x.norm] = true
			sp.by[x.fold[:2]] = append(sp.by[x.fold[:2]], x)
		}
	}
	return sp
}

// wrong finds a common word that is one letter off in its middle, lacks an
// accent, or is broken in two. A word that is in the list itself, or whose
// ending alone differs, is no slip.
func (sp *speller) wrong(us []lexicon.Unit, k int) (kind slipKind, first, last int) {
	u := &us[k]
	if u.Kind != text.Word || u.Caps || len(u.Fold) < 2 {
		return slipKind{}, 0, 0
	}
	if last := sp.broken(us, k); last > k {
		return slipBroken, k, last
	}
	if k > 0 && us[k-1].Token == u.Token || k+1 < len(us) && us[k+1].Token == u.Token || sp.known[u.Norm] {
		return slipKind{}, 0, 0 // right, or part of a compound
	}
	for _, w := range sp.by[u.Fold[:2]] {
		if sp.p.lang == communique.French && w.fold == u.Fold && k > 0 && frenchBefore(us[k-1].Norm) && afterFirst(w.norm) != afterFirst(u.Norm) {
			return slipSpelt, k, k
		}
		if len(w.fold) >= shortestSpelt && oneOff(u.Fold, w.fold) {
			return slipSpelt, k, k
		}
	}
	return slipKind{}, 0, 0
}

// frenchBefore reports whether a French word goes before: names of other
// languages stand in French texts too.
func frenchBefore(norm string) bool {
	switch norm {
	case "la", "le", "l'", "les", "de", "du", "des", "d'", "une", "un", "en", "leur", "leurs", "sa", "son", "ses", "cette", "ce", "ces", "nos", "notre":
		return true
	}
	return false
}

// afterFirst is a word without its first letter, on which capitals carry no
// accent by custom.
func afterFirst(norm string) string {
	for i := range norm {
		if i > 0 {
			return norm[i:]
		}
	}
	return ""
}

// oneOff reports whether two words differ by one letter, left out, added,
// changed or changed about with the next, with two at least alike at each end.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	if i < 2 || j < 2 {
		return false
	}
	if len(b) > len(a) {
		return i+j == len(a)
	}
	rest := len(a) - i - j
	return rest == 1 || rest == 2 && a[i] == b[i+1] && a[i+1] == b[i]
}

// broken returns the unit with which a word of the list ends that begins at
// unit k and has a blank in it, or the hyphen of a line that once ended there;
// k for none.
func (sp *speller) broken(us []lexicon.Unit, k int) int {
	last := k + 1
	if last < len(us) && us[last].Norm == "-" && us[last].Glued {
		last++
	}
	if last >= len(us) || us[last].Kind != text.Word || us[last].Glued || us[last].Upper || us[k].Norm == "cyber" || !sp.known[us[k].Norm+us[last].Norm] {
		return k
	}
	if strings.Contains(sp.p.src[us[k].End:us[last].Start], "\n") {
		return k
	}
	return last
}
