package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Normalize returns the normal form of s, by which texts are compared. It is
// the one place that knows it:
//
//   - NFC; full-width Latin, digits and marks to ASCII; half-width kana and
//     their voicing marks to full width; the ligatures of old fonts (ﬁ) and
//     the raised letters of ordinals (4ᵉ) to plain letters;
//   - lower case, rune by rune, without regard to a language;
//   - one apostrophe ('), one double quotation mark ("), one dash (-), three
//     dots for the ellipsis, one tilde; Japanese brackets stay as they are;
//   - soft hyphens, zero-width spaces, direction marks and control characters
//     are dropped; every run of white space, line breaks included, is one
//     space, none at the ends.
//
// Diacritics are kept: "côte" and "côté" differ. Invalid bytes become U+FFFD.
// Normalize is idempotent and linear; a string already in normal form is
// returned as it is, without a copy.
func Normalize(s string) string {
	if isNormal(s) {
		return s
	}
	if isComposed(s) {
		return foldRunes(s)
	}
	// Folding may make a pair that composes (half-width ｶ and ﾞ), and
	// composing may make a rune that folds (U+212A to K), so NFC stands on
	// both sides of it.
	return composed(foldRunes(composed(strings.ToValidUTF8(s, "\uFFFD"))))
}

// Fold returns Normalize(s) without diacritics and with the Latin ligatures
// taken apart (œ to oe, ß to ss): the form for searching and for matching
// cues, in which "Équipe" finds "equipe". The voicing marks of Japanese are no
// diacritics: が stays が. Fold is idempotent and linear.
func Fold(s string) string {
	s = Normalize(s)
	if f, ok := foldPlain(s); ok {
		return f
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range decomposed(s) {
		switch {
		case r >= 0x300 && r <= 0x36F, r >= 0x1AB0 && r <= 0x1AFF, r >= 0x1DC0 && r <= 0x1DFF, r >= 0x20D0 && r <= 0x20FF:
			continue
		case r < 0x80:
			b.WriteByte(byte(r))
			continue
		}
		if p := plainLetter(r); p != "" {
			b.WriteString(p)
		} else {
			b.WriteRune(r)
		}
	}
	// Once more: a diacritic on a space leaves a space behind.
	return Normalize(b.String())
}

// plainLetter spells letters that Unicode does not decompose.
func plainLetter(r rune) string {
	switch r {
	case 'œ':
		return "oe"
	case 'æ':
		return "ae"
	case 'ß':
		return "ss"
	case 'ø':
		return "o"
	case 'đ', 'ð':
		return "d"
	case 'ł':
		return "l"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	}
	return ""
}

// foldPlain is Fold for what is in normal form already and has no letters but
// those of most texts: those of ASCII and French, kana and ideographs. ok is
// false for anything else.
func foldPlain(s string) (fold string, ok bool) {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf {
		i++
	}
	var b []byte
	for from := i; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r < utf8.RuneSelf || r == '÷' || r > 0xFF && r != 'œ' && isStable(r):
		case r >= 0xDF && r <= 0xFF || r == 'œ':
			if b == nil {
				b = make([]byte, 0, len(s)+4)
				from = 0
			}
			b = append(b, s[from:i]...)
			if p := plainLetter(r); p != "" {
				b = append(b, p...)
			} else {
				b = append(b, latinBases[r-0xDF])
			}
			from = i + n
		default:
			return "", false
		}
		if i += n; i == len(s) && b != nil {
			b = append(b, s[from:]...)
		}
	}
	if b == nil {
		return s, true
	}
	return string(b), true
}

// latinBases are the letters U+00DF–U+00FF without their marks, "?" where
// plainLetter knows them or there is none.
const latinBases = "?aaaaaa?ceeeeiiii?nooooo??uuuuy?y"

// isComposed reports whether s is certainly valid and in NFC, and stays so
// when its runes are folded one by one: no rune of it joins another.
func isComposed(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r < 0x300, r >= '‐' && r <= '‧', r >= 0x3001 && r <= 0x3020, r >= 0x3041 && r <= 0x3096,
			r >= 0x30A1 && r <= 0x30FE, r >= 0x4E00 && r <= 0x9FFF, r >= '！' && r <= '～':
		default:
			return false
		}
		i += n
	}
	return true
}

// isNormal reports whether s is certainly in normal form: a quick test that
// holds for most words of running text.
func isNormal(s string) bool {
	gap := true // a space here would be leading or a second one
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c <= ' ' || c == 127 || 'A' <= c && c <= 'Z' || c == '`' {
				if c != ' ' || gap {
					return false
				}
			}
			gap = c == ' '
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isStable(r) {
			return false
		}
		gap = false
		i += n
	}
	return !gap || s == ""
}

// isStable tells runes that the normal form never touches, whatever stands
// before or after among stable runes.
func isStable(r rune) bool {
	return r >= 0xDF && r <= 0xFF || r == 'œ' ||
		r >= 0x3041 && r <= 0x3096 || r >= 0x30A1 && r <= 0x30FE ||
		r >= 0x4E00 && r <= 0x9FFF || r >= 0x3001 && r <= 0x3003 ||
		r >= 0x3005 && r <= 0x3007 || r >= 0x300C && r <= 0x300F
}

// foldRunes maps rune by rune: width, case, variants, white space.
func foldRunes(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		c := classOf(r)
		if c == space || c == newline {
			gap = b.Len() > 0
			continue
		}
		if c == ignorable {
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		if t := spelled(r); t != "" {
			b.WriteString(t)
			continue
		}
		b.WriteRune(unicode.ToLower(foldRune(r)))
	}
	return b.String()
}

// spelled gives the runes that stand for several.
func spelled(r rune) string {
	switch r {
	case '…':
		return "..."
	case '‥':
		return ".."
	case 'ﬀ':
		return "ff"
	case 'ﬁ':
		return "fi"
	case 'ﬂ':
		return "fl"
	case 'ﬃ':
		return "ffi"
	case 'ﬄ':
		return "ffl"
	case 'ﬅ', 'ﬆ':
		return "st"
	}
	return ""
}

// foldRune maps width and variants of marks; it does not change case.
func foldRune(r rune) rune {
	switch {
	case r < 0x80:
		if r == '`' {
			return '\''
		}
		return r
	case isApostrophe(r), r == '´', r == '‚', r == '‹', r == '›':
		return '\''
	case r == '«', r == '»', r >= '“' && r <= '‟', r == '″', r == '〝', r == '〞', r == '〟', r == '＂':
		return '"'
	case r >= '‐' && r <= '―', r == '−', r == '⁃', r == '﹘', r == '﹣', r == '－':
		return '-'
	case r == '〜', r == '～', r == '∼':
		return '~'
	case r >= '！' && r <= '～':
		return foldRune(r - '！' + '!')
	case r >= 0xFF61 && r <= 0xFF9F:
		return halfwidth[r-0xFF61]
	case r >= 0x1D43 && r <= 0x1D61 || r >= 0x2B0 && r <= 0x2E4 || r == 'ⁿ' || r == 'ª' || r == 'º':
		return raised(r)
	}
	return r
}

// raised lowers the superscript letters met in ordinals.
func raised(r rune) rune {
	switch r {
	case 'ᵉ':
		return 'e'
	case 'ʳ':
		return 'r'
	case 'ᵗ':
		return 't'
	case 'ʰ':
		return 'h'
	case 'ˢ':
		return 's'
	case 'ⁿ':
		return 'n'
	case 'ᵈ':
		return 'd'
	case 'ᵐ':
		return 'm'
	case 'º', 'ᵒ':
		return 'o'
	case 'ª', 'ᵃ':
		return 'a'
	}
	return r
}

// halfwidth lists the full-width forms of U+FF61–U+FF9F.
var halfwidth = []rune("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A")
