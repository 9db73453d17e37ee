package lexicon

import (
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A Form is what phrases are matched by: a word in the forms in which it is
// looked up. Equal words of a language share one; it is not to be changed.
type Form struct {
	Norm  string // lower case, accents kept
	Fold  string // accents taken away
	Key   string // Fold without the ending of number and gender
	Upper bool   // begins with a capital
	Caps  bool   // two or more letters, none of them small
	// Where tables mark that they have a phrase that begins with Key, Fold, or
	// a beginning of Fold; see [table.mayHave].
	keyBit, foldBit, headBit uint16
}

func newForm(src string, lang communique.Lang) *Form {
	f := &Form{}
	f.Norm = text.Normalize(src)
	f.Fold = text.Fold(f.Norm)
	f.Key = stem(f.Norm, lang)
	f.Upper, f.Caps = capitals(src)
	f.keyBit, f.foldBit, f.headBit = bitOf(f.Key), bitOf(f.Fold), headBitOf(f.Fold)
	return f
}

// met are words met lately, each at the place that its letters give: a text
// uses the same few thousand over and over, and to make their forms would be
// most of the work. Any of them may be lost to another at any time.
var met [8192]atomic.Pointer[word]

type word struct {
	src  string
	lang communique.Lang
	form *Form
}

// formOf returns the forms of a word as printed.
func formOf(src string, lang communique.Lang) *Form {
	at := &met[hash(src)%uint32(len(met))]
	if w := at.Load(); w != nil && w.src == src && w.lang == lang {
		return w.form
	}
	src = strings.Clone(src) // holds no text
	f := newForm(src, lang)
	if len(src) < 64 {
		at.Store(&word{src, lang, f})
	}
	return f
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// capitals tells whether s begins with a capital and whether it is an acronym
// by its look: at least two capitals and no small letter before the second.
func capitals(s string) (upper, caps bool) {
	up, low, letters := 0, 0, 0
	for i, r := range s {
		if !unicode.IsLetter(r) || wide(r) {
			continue
		}
		letters++
		if unicode.IsUpper(r) {
			if i == 0 {
				upper = true
			}
			up++
		} else {
			low++
		}
	}
	digits := strings.ContainsAny(s, "0123456789")
	caps = up >= 2 && low <= up/2 || up == 1 && letters == 1 && digits
	return upper, caps
}

// stem takes the endings of plural and feminine from a normal form and folds
// the rest. It only has to be the same for the forms of one word.
func stem(norm string, lang communique.Lang) string {
	s := norm
	n := utf8.RuneCountInString(s)
	switch lang {
	case communique.English:
		switch {
		case n > 4 && strings.HasSuffix(s, "ies"):
			s = s[:len(s)-3] + "y"
		case n > 4 && (strings.HasSuffix(s, "sses") || strings.HasSuffix(s, "ches") || strings.HasSuffix(s, "shes") || strings.HasSuffix(s, "xes")):
			s = s[:len(s)-2]
		case n > 3 && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !strings.HasSuffix(s, "us") && !strings.HasSuffix(s, "is"):
			s = s[:len(s)-1]
		}
		// One spelling on both sides of the Atlantic.
		s = strings.Replace(s, "isation", "ization", 1)
		s = strings.Replace(s, "behaviour", "behavior", 1)
		s = strings.Replace(s, "programme", "program", 1)
		s = strings.Replace(s, "defence", "defense", 1)
		s = strings.Replace(s, "centre", "center", 1)
		s = strings.Replace(s, "labour", "labor", 1)
	case communique.French:
		if n > 3 && (strings.HasSuffix(s, "s") || strings.HasSuffix(s, "x")) {
			if strings.HasSuffix(s, "aux") && n > 4 {
				s = s[:len(s)-2] + "l"
			} else {
				s = s[:len(s)-1]
			}
			n--
		}
		switch {
		case n > 4 && strings.HasSuffix(s, "euse"):
			s = s[:len(s)-2]
		case n > 4 && strings.HasSuffix(s, "ive"):
			s = s[:len(s)-2] + "f"
		case n > 4 && (strings.HasSuffix(s, "aise") || strings.HasSuffix(s, "oise")):
			s = s[:len(s)-2] // as -ais and -ois, whose s has gone for a plural's
		case n > 4 && (strings.HasSuffix(s, "nne") || strings.HasSuffix(s, "lle") || strings.HasSuffix(s, "tte")):
			s = s[:len(s)-2]
		case n > 3 && strings.HasSuffix(s, "e"):
			s = s[:len(s)-1]
		}
	}
	return text.Fold(s)
}
