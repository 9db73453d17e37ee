package versions

import (
	"strings"
	"unicode/utf8"

	"alternat/app/lexicon"
	"alternat/app/text"
)

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
