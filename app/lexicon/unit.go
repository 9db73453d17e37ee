package lexicon

import (
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
	*Form
	Token int32          // index into Text.Tokens
	Kind  text.TokenKind // of the token
	Glued bool           // no space between it and the unit before
}

// units cuts the tokens [first, last) of t.
func units(t *text.Text, first, last int) []Unit {
	us := make([]Unit, 0, roomFor(t, first, last))
	end := -1
	add := func(tok, a, b int) {
		if a >= b {
			return
		}
		us = append(us, Unit{communique.Span{Start: a, End: b}, formOf(t.Source[a:b], t.Lang), int32(tok), t.Tokens[tok].Kind, a == end})
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

// roomFor is how many units tokens make, or somewhat more.
func roomFor(t *text.Text, first, last int) int {
	if first >= last {
		return 0
	}
	if t.Lang == communique.Japanese {
		return min((t.Tokens[last-1].Span.End-t.Tokens[first].Span.Start)/3+2, 4*(last-first)+2)
	}
	return (last - first) * 17 / 16
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' }

func latin(r rune) bool { return unicode.Is(unicode.Latin, r) }

// wide reports whether r is written without spaces between words.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == '々' || r == 'ー'
}

// agrees reports whether the accents of a printed word allow it to be word:
// the same letter by letter as far as both go, except that capitals may stand
// without their accents, as French prints them.
func agrees(printed, norm, word string) bool {
	if norm == word || len(norm) == len(word) && text.Fold(norm) == norm && text.Fold(word) == word {
		return true
	}
	a, b, p := norm, word, printed
	asLong := utf8.RuneCountInString(printed) == utf8.RuneCountInString(norm)
	for i := 0; a != "" && b != ""; i++ {
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y {
			if x < utf8.RuneSelf && y < utf8.RuneSelf || text.Fold(a[:n]) != text.Fold(b[:m]) {
				// The endings differ; what matters is what stands before them.
				return i >= 2
			}
			if r, _ := utf8.DecodeRuneInString(p); !asLong || !unicode.IsUpper(r) {
				return false
			}
		}
		_, size := utf8.DecodeRuneInString(p)
		a, b, p = a[n:], b[m:], p[size:]
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
