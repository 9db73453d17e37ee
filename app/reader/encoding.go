package reader

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Decode converts bytes of the encodings "shift_jis", "euc-jp" and
// "iso-2022-jp" to UTF-8. Their tables are large: natively they are linked in,
// a browser has them. Nil where neither is at hand.
var Decode func(label string, b []byte) (string, error)

// decoded is an input as text: its encoding's label, "" for UTF-8 as it came,
// how many characters could not be read, and the key of a note where the
// bytes are no text.
type decoded struct {
	text    string
	label   string
	damaged int
	refused string
}

// decode finds out what the bytes are written in. A byte order mark decides;
// then what is valid UTF-8 is UTF-8; then a Japanese encoding whose every byte
// fits and that gives kana; else it is windows-1252, which any bytes are.
func decode(b []byte) decoded {
	switch {
	case hasPrefix(b, "\xef\xbb\xbf"):
		b = b[3:]
	case hasPrefix(b, "\xff\xfe"):
		return fromUTF16(b[2:], "utf-16le", 0)
	case hasPrefix(b, "\xfe\xff"):
		return fromUTF16(b[2:], "utf-16be", 1)
	case hasPrefix(b, "%PDF-"):
		return decoded{refused: NotePDF}
	case hasPrefix(b, "PK\x03\x04"), hasPrefix(b, "\xd0\xcf\x11\xe0"), hasPrefix(b, "{\\rtf"):
		return decoded{refused: NoteOffice}
	}
	if zeros, odd := nulls(b); zeros > 0 {
		switch {
		case zeros*3 > len(b) && odd*10 > zeros*9:
			return fromUTF16(b, "utf-16le", 0)
		case zeros*3 > len(b) && odd*10 < zeros:
			return fromUTF16(b, "utf-16be", 1)
		}
		return decoded{refused: NoteBinary}
	}
	if controls(b)*50 > len(b) && !hasEscape(b) {
		return decoded{refused: NoteBinary}
	}
	if hasEscape(b) {
		if s, ok := converted("iso-2022-jp", b); ok {
			return decoded{text: s, label: "iso-2022-jp"}
		}
	}
	wrong, high := invalid(b)
	if wrong == 0 {
		return decoded{text: string(b)}
	}
	if wrong*20 < high {
		// All but UTF-8: a few broken characters in a text that is.
		return decoded{text: strings.ToValidUTF8(string(b), "\uFFFD"), damaged: wrong}
	}
	sjis, euc := kanaOfShiftJIS(b), kanaOfEUC(b)
	if label := "shift_jis"; sjis > 0 || euc > 0 {
		if euc >= sjis {
			label = "euc-jp"
		}
		if s, ok := converted(label, b); ok {
			return decoded{text: s, label: label, damaged: strings.Count(s, "\uFFFD")}
		}
	}
	return decoded{text: fromWindows1252(b), label: "windows-1252"}
}

func converted(label string, b []byte) (string, bool) {
	if Decode == nil {
		return "", false
	}
	s, err := Decode(label, b)
	return s, err == nil && s != ""
}

func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

// hasEscape reports whether b switches to a Japanese set of characters as
// ISO-2022-JP does.
func hasEscape(b []byte) bool {
	for i := 0; i+2 < len(b); i++ {
		if b[i] == 0x1b && b[i+1] == '$' && (b[i+2] == 'B' || b[i+2] == '@') {
			return true
		}
	}
	return false
}

// nulls counts zero bytes, and those of them at odd places.
func nulls(b []byte) (n, odd int) {
	for i, c := range b {
		if c == 0 {
			n++
			odd += i & 1
		}
	}
	return n, odd
}

// controls counts control characters that no text has.
func controls(b []byte) int {
	n := 0
	for _, c := range b {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' {
			n++
		}
	}
	return n
}

// invalid counts the bytes of b that are not valid UTF-8, and the characters
// beyond ASCII that are.
func invalid(b []byte) (wrong, high int) {
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			wrong++
		} else if n > 1 {
			high++
		}
		b = b[n:]
	}
	return wrong, high
}

// fromUTF16 decodes UTF-16 whose low byte comes at place low of each pair.
func fromUTF16(b []byte, label string, high int) decoded {
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		lo, hi := b[i], b[i+1]
		if high == 1 {
			lo, hi = hi, lo
		}
		u = append(u, uint16(hi)<<8|uint16(lo))
	}
	s := string(utf16.Decode(u))
	return decoded{text: strings.ReplaceAll(s, "\x00", "\uFFFD"), label: label, damaged: strings.Count(s, "\uFFFD")}
}

// kanaOfShiftJIS counts the kana of b read as Shift_JIS, half-width ones not;
// 0 if some byte does not fit.
func kanaOfShiftJIS(b []byte) int {
	kana := 0
	for i := 0; i < len(b); i++ {
		c := b[i]
		switch {
		case c < 0x80, c >= 0xa1 && c <= 0xdf:
			continue
		case c >= 0x81 && c <= 0x9f, c >= 0xe0 && c <= 0xfc:
			if i+1 >= len(b) {
				return kana // cut off within a character
			}
			d := b[i+1]
			if d < 0x40 || d == 0x7f || d > 0xfc {
				return 0
			}
			if c == 0x82 && d >= 0x9f && d <= 0xf1 || c == 0x83 && d <= 0x96 {
				kana++
			}
			i++
		default:
			return 0
		}
	}
	return kana
}

// kanaOfEUC is kanaOfShiftJIS for EUC-JP.
func kanaOfEUC(b []byte) int {
	kana := 0
	for i := 0; i < len(b); i++ {
		c := b[i]
		n := 1
		switch {
		case c < 0x80:
			continue
		case c == 0x8f:
			n = 2
		case c != 0x8e && (c < 0xa1 || c == 0xff):
			return 0
		}
		for k := 1; k <= n; k++ {
			if i+k >= len(b) {
				return kana
			}
			if b[i+k] < 0xa1 || b[i+k] == 0xff {
				return 0
			}
		}
		if c == 0xa4 || c == 0xa5 {
			kana++
		}
		i += n
	}
	return kana
}

// windows1252 gives the characters of the bytes 0x80 to 0x9f; the others are
// those of the same number.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

func fromWindows1252(b []byte) string {
	table := []rune(windows1252)
	var out strings.Builder
	out.Grow(len(b) + len(b)/8)
	for _, c := range b {
		switch {
		case c < 0x80:
			out.WriteByte(c)
		case c < 0xa0:
			out.WriteRune(table[c-0x80])
		default:
			out.WriteRune(rune(c))
		}
	}
	return out.String()
}

func count(n int) string { return strconv.Itoa(n) }
