package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A Unit is what phrases are matched over: a word, the part of a word between
// hyphens, a number or a mark; in Japanese one character, or a run of Latin
// letters or digits.
type Unit struct {
	communique.Span
	Token int            // index into Text.Tokens
	Kind  text.TokenKind // of the token
	Norm  string         // lower case, accents kept
	Fold  string         // accents taken away
	Key   string         // Fold without the ending of number and gender
	Upper bool           // begins with a capital
	Caps  bool           // two or more letters, none of them small
	Glued bool           // no space between it and the unit before
}

// newUnit makes the forms of one word, without its place.
func newUnit(src string, lang communique.Lang) Unit {
	var u Unit
	u.Norm = text.Normalize(src)
	u.Fold = text.Fold(u.Norm)
	u.Key = stem(u.Norm, lang)
	u.Upper, u.Caps = capitals(src)
	return u
}

// units cuts the tokens [first, last) of t.
func units(t *text.Text, first, last int) []Unit {
	var us []Unit
	end := -1
	add := func(tok, a, b int) {
		if a >= b {
			return
		}
		u := newUnit(t.Source[a:b], t.Lang)
		u.Span, u.Token, u.Kind, u.Glued = communique.Span{Start: a, End: b}, tok, t.Tokens[tok].Kind, a == end
		us = append(us, u)
		end = b
	}
	for i := first; i < last; i++ {
		sp := t.Tokens[i].Span
		src := t.Source[sp.Start:sp.End]
		if t.Tokens[i].Kind == text.Punct {
			add(i, sp.Start, sp.End)
			continue
		}
		from := 0
		var before rune
		for j, r := range src {
			size := utf8.RuneLen(r)
			if size < 0 {
				size = 1
			}
			switch {
			case wide(r):
				add(i, sp.Start+from, sp.Start+j)
				add(i, sp.Start+j, sp.Start+j+size)
				from = j + size
			case r == '-' || r == '‐' || r == '‑' || r == '–':
				if t.Tokens[i].Kind == text.Word {
					add(i, sp.Start+from, sp.Start+j)
					from = j + size
				}
			case isApostrophe(r) && t.Lang == communique.English:
				// "Japan's" is Japan and the mark of the genitive.
				add(i, sp.Start+from, sp.Start+j)
				from = j
			case t.Lang == communique.Japanese && unicode.IsDigit(r) != unicode.IsDigit(before) && before != 0 && !latin(before) && !latin(r):
				add(i, sp.Start+from, sp.Start+j)
				from = j
			}
			before = r
		}
		add(i, sp.Start+from, sp.End)
	}
	return us
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' }

func latin(r rune) bool { return unicode.Is(unicode.Latin, r) }

// wide reports whether r is written without spaces between words.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == '々' || r == 'ー'
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

// agrees reports whether the accents of a printed word allow it to be word:
// the same letter by letter as far as both go, except that capitals may stand
// without their accents, as French prints them.
func agrees(printed, norm, word string) bool {
	if norm == word || len(norm) == len(word) && text.Fold(norm) == norm && text.Fold(word) == word {
		return true
	}
	p, a, b := []rune(printed), []rune(norm), []rune(word)
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			continue
		}
		if text.Fold(string(a[i])) != text.Fold(string(b[i])) {
			// The endings differ; what matters is what stands before them.
			return i >= 2
		}
		if len(p) != len(a) || !unicode.IsUpper(p[i]) {
			return false
		}
	}
	return true
}

// contractions gives the short words of French that stand for one another
// before a vowel or with an article, so that "sous réserve de" is found in
// "sous réserve d'" and "sous réserve du".
var contractions = map[string]string{
	"d'": "de", "du": "de", "des": "de", "de": "de",
	"au": "a", "aux": "a", "à": "a",
	"l'": "le", "la": "le", "les": "le", "le": "le",
	"qu'": "que", "que": "que", "s'": "se", "se": "se",
}
