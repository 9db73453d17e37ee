package text

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// A scanner cuts visible stretches of the source into tokens.
type scanner struct {
	src    string
	lang   communique.Lang
	tokens []Token
	norms  map[string]string // normal forms that had to be made, by source
	// No e-mail address starts before noMailBefore, and nextAt is the place of
	// the next "@": what keeps the search for addresses linear.
	noMailBefore, nextAt int
}

func newScanner(src string, lang communique.Lang) *scanner {
	return &scanner{src: src, lang: lang, norms: map[string]string{}, nextAt: -1}
}

// emit appends the token src[p:q].
func (s *scanner) emit(p, q int, kind TokenKind) {
	s.tokens = append(s.tokens, Token{
		Span: communique.Span{Start: p, End: q}, Kind: kind, Norm: s.normal(s.src[p:q]),
	})
}

// normal is Normalize with a memory: words repeat.
func (s *scanner) normal(raw string) string {
	if isNormal(raw) {
		return raw
	}
	n, ok := s.norms[raw]
	if !ok {
		n = Normalize(raw)
		if n == "" {
			n = raw // a lone invisible mark
		}
		s.norms[raw] = n
	}
	return n
}

// scan cuts src[p:end], a stretch without line breaks.
func (s *scanner) scan(p, end int) {
	for p < end {
		if s.src[p] == ' ' {
			p++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.src[p:end])
		switch c := classOf(r); c {
		case space, newline, ignorable:
			p += n
		case letter:
			q := s.word(p, end)
			s.emit(p, q, Word)
			p = q
		case digit:
			q, kind := s.number(p, end)
			s.emit(p, q, kind)
			p = q
		case kanji, hiragana, katakana:
			p = s.japanese(p, end, c)
		default:
			p = s.mark(p, end, r, n)
		}
	}
}

// mark emits the punctuation mark or symbol at p, or the English possessive
// that begins with an apostrophe.
func (s *scanner) mark(p, end int, r rune, n int) int {
	if isApostrophe(r) && s.touchesWord(p) && isPossessive(s.src, p+n, end) {
		s.emit(p, p+n+1, Word)
		return p + n + 1
	}
	q := s.extend(p+n, end, true)
	if strings.ContainsRune(".-_=*#~", r) && q == p+n {
		for q < end && s.src[q] == s.src[p] {
			q++
		}
	}
	s.emit(p, q, Punct)
	if q-p > 2 && r == '.' {
		s.tokens[len(s.tokens)-1].Norm = "..."
	}
	return q
}

// touchesWord reports whether the token before p ends at p and is no mark.
func (s *scanner) touchesWord(p int) bool {
	if len(s.tokens) == 0 {
		return false
	}
	t := s.tokens[len(s.tokens)-1]
	return t.Span.End == p && t.Kind != Punct
}

// extend passes over what belongs to the character before p: accents, voicing
// marks, variation selectors, joiners. With symbols set it goes on over the
// pictures that a joiner binds and the second half of a flag.
func (s *scanner) extend(p, end int, symbols bool) int {
	if symbols && p < end {
		first, n := utf8.DecodeLastRuneInString(s.src[:p])
		r, m := utf8.DecodeRuneInString(s.src[p:end])
		if n == 4 && isRegional(first) && isRegional(r) {
			p += m
		}
	}
	for p < end && s.src[p] >= 0x80 {
		r, n := utf8.DecodeRuneInString(s.src[p:end])
		if c := classOf(r); c != mark && c != ignorable {
			break
		}
		p += n
		if r == '\u200D' && symbols && p < end {
			if r, n := utf8.DecodeRuneInString(s.src[p:end]); r >= 0x2190 && classOf(r) == other {
				p += n
			}
		}
	}
	return p
}

func isRegional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// word returns where the word that starts at p ends: letters, digits and what
// joins them within. It stops behind the apostrophe of a French elision and
// before that of an English possessive.
func (s *scanner) word(p, end int) int {
	if q := s.address(p, end); q > p {
		return q
	}
	if q := dotted(s.src, p, end); q > p {
		return q
	}
	return s.wordFrom(p, p, end)
}

// wordFrom goes on with the word that started at start from p.
func (s *scanner) wordFrom(start, p, end int) int {
	for p < end {
		if c := s.src[p]; c < utf8.RuneSelf && (asciiClass[c] == letter || asciiClass[c] == digit) {
			p++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.src[p:end])
		switch c := classOf(r); c {
		case letter, digit, mark, ignorable:
			p += n
			continue
		case other:
		default:
			return p
		}
		after := classAt(s.src, p+n, end)
		switch {
		case isApostrophe(r):
			q, stop := s.apostrophe(start, p, n, end)
			if stop {
				return q
			}
			p = q
		case (isHyphen(r) || r == '·' || r == '‧') && (after == letter || after == digit):
			p += n
		case r == '.' && after == digit && classBefore(s.src, start, p) == digit:
			p += n
		case (r == '/' || r == '&') && joinsAcronym(s.src, start, p, p+n, end):
			p += n
		case r == '.' && after == letter:
			q := domain(s.src, p, end)
			if q == p {
				return p
			}
			p = q
		default:
			return p
		}
	}
	return p
}

// joinsAcronym reports whether the "/" or "&" between p and q stands within an
// acronym or a symbol (JPCERT/CC, R&D, A/RES/75/240): capitals or digits on
// both sides.
func joinsAcronym(src string, start, p, q, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(src[start:p])
	if q >= end || !(isCapital(before) || classOf(before) == digit) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(src[q:end])
	return isCapital(after) || classOf(after) == digit
}

func isCapital(r rune) bool {
	return r >= 'A' && r <= 'Z' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'À' && r <= 'Þ' && r != '×'
}

func classBefore(src string, start, p int) class {
	if p <= start {
		return newline
	}
	r, _ := utf8.DecodeLastRuneInString(src[start:p])
	return classOf(r)
}

// dotted returns the end of an acronym of single letters with stops at p
// ("U.S.", "i.e."), or p.
func dotted(src string, p, end int) int {
	q, letters := p, 0
	for q < end {
		r, n := utf8.DecodeRuneInString(src[q:end])
		if classOf(r) != letter || q+n >= end && letters == 0 {
			break
		}
		if q+n < end && src[q+n] == '.' {
			q += n + 1
			letters++
			continue
		}
		if c := classAt(src, q+n, end); letters > 0 && c != letter && c != mark && c != digit {
			q += n // "U.S" without the last stop
			letters++
		}
		break
	}
	if letters < 2 {
		return p
	}
	return q
}
