package webpage

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"alternat/app/reader/charset"
)

// entity resolves the character reference at the head of s: what it stands for
// and its length, 0 if there is none. A name that is not known stays as it is.
func entity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 2 {
		return "", 0
	}
	name := s[1:end]
	if name[0] == '#' {
		base, digits := 10, name[1:]
		if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
			base, digits = 16, digits[1:]
		}
		n, err := strconv.ParseUint(digits, base, 32)
		switch {
		case err != nil:
			return "", 0
		case n < 0x20 && n != '\t' && n != '\n', n > utf8.MaxRune, n >= 0xd800 && n < 0xe000:
			return "\uFFFD", end + 1
		case n >= 0x80 && n < 0xa0: // as browsers read what old editors wrote
			return string([]rune(charset.Windows1252)[n-0x80]), end + 1
		}
		return string(rune(n)), end + 1
	}
	if r, ok := latin1(name); ok {
		return string(r), end + 1
	}
	at := strings.Index(entities, " "+name+"=")
	if at < 0 {
		return "", 0
	}
	r, _ := utf8.DecodeRuneInString(entities[at+len(name)+2:])
	return string(r), end + 1
}

// entities are the names beyond the letters of Latin-1 that pages use.
const entities = " amp=& lt=< gt=> quot=\" apos=' nbsp=\u00a0 copy=© reg=® laquo=« raquo=» middot=· times=× deg=° sect=§ para=¶" +
	" iexcl=¡ iquest=¿ ordf=ª ordm=º sup1=¹ sup2=² sup3=³ frac12=½ euro=€ pound=£ yen=¥ cent=¢ shy=\u00ad" +
	" ndash=– mdash=— horbar=― lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› hellip=… bull=•" +
	" trade=™ OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ aelig=æ AElig=Æ szlig=ß eth=ð ETH=Ð thorn=þ THORN=Þ" +
	" ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f numsp=\u2007 rarr=→ larr=← uarr=↑ darr=↓ "

// latin1 resolves the names of letters with a mark: "eacute", "Ccedil".
func latin1(name string) (rune, bool) {
	for _, m := range []struct {
		suffix, letters string
		to              string
	}{
		{"acute", "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"},
		{"grave", "AEIOUaeiou", "ÀÈÌÒÙàèìòù"},
		{"circ", "AEIOUaeiou", "ÂÊÎÔÛâêîôû"},
		{"uml", "AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"},
		{"tilde", "ANOano", "ÃÑÕãñõ"},
		{"cedil", "Cc", "Çç"},
		{"ring", "Aa", "Åå"},
		{"slash", "Oo", "Øø"},
	} {
		if len(name) != 1+len(m.suffix) || name[1:] != m.suffix {
			continue
		}
		if at := strings.IndexByte(m.letters, name[0]); at >= 0 {
			return []rune(m.to)[at], true
		}
	}
	return 0, false
}
