// Package charset turns bytes into Text: it tells the encodings in which
// communiqués are found from the bytes alone.
package charset

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// convert converts bytes of the encodings "shift_jis", "euc-jp" and
// "iso-2022-jp" to UTF-8. Their tables are large: natively they are linked in,
// a browser has them.
var convert func(label string, b []byte) (string, error)

// A Refusal says what bytes are that are no text; "" if they are.
type Refusal string

const (
	PDF    Refusal = "pdf"
	Office Refusal = "office" // of a word processor
	Binary Refusal = "binary" // a picture, an archive
)

// Decoded is an input as Text: its encoding's label, "" for UTF-8 as it came,
// and how many characters could not be read.
type Decoded struct {
	Text    string
	Label   string
	Damaged int
	Refused Refusal
}

// Decode finds out what the bytes are written in. A byte order mark decides;
// then what is valid UTF-8 is UTF-8; then a Japanese encoding whose every byte
// fits and that gives kana; else it is windows-1252, which any bytes are.
func Decode(b []byte) Decoded {
	switch {
	case hasPrefix(b, "\xef\xbb\xbf"):
		b = b[3:]
	case hasPrefix(b, "\xff\xfe"):
		return fromUTF16(b[2:], "utf-16le", 0)
	case hasPrefix(b, "\xfe\xff"):
		return fromUTF16(b[2:], "utf-16be", 1)
	case hasPrefix(b, "%PDF-"):
		return Decoded{Refused: PDF}
	case hasPrefix(b, "PK\x03\x04"), hasPrefix(b, "\xd0\xcf\x11\xe0"), hasPrefix(b, "{\\rtf"):
		return Decoded{Refused: Office}
	}
	if zeros, odd := nulls(b); zeros > 0 {
		switch {
		case zeros*3 > len(b) && odd*10 > zeros*9:
			return fromUTF16(b, "utf-16le", 0)
		case zeros*3 > len(b) && odd*10 < zeros:
			return fromUTF16(b, "utf-16be", 1)
		}
		return Decoded{Refused: Binary}
	}
	if controls(b)*50 > len(b) && !hasEscape(b) {
		return Decoded{Refused: Binary}
	}
	if hasEscape(b) {
		if s, ok := converted("iso-2022-jp", b); ok {
			return Decoded{Text: s, Label: "iso-2022-jp"}
		}
	}
	wrong, high := invalid(b)
	if wrong == 0 {
		return Decoded{Text: string(b)}
	}
	if wrong*20 < high {
		// All but UTF-8: a few broken characters in a text that is.
		return Decoded{Text: strings.ToValidUTF8(string(b), "\uFFFD"), Damaged: wrong}
	}
	sjis, euc := kanaOfShiftJIS(b), kanaOfEUC(b)
	if label := "shift_jis"; sjis > 0 || euc > 0 {
		if euc >= sjis {
			label = "euc-jp"
		}
		if s, ok := converted(label, b); ok {
			return Decoded{Text: s, Label: label, Damaged: strings.Count(s, "\uFFFD")}
		}
	}
	return Decoded{Text: fromWindows1252(b), Label: "windows-1252"}
}

func converted(label string, b []byte) (string, bool) {
	if convert == nil {
		return "", false
	}
	s, err := convert(label, b)
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
func fromUTF16(b []byte, label string, high int) Decoded {
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		lo, hi := b[i], b[i+1]
		if high == 1 {
			lo, hi = hi, lo
		}
		u = append(u, uint16(hi)<<8|uint16(lo))
	}
	s := string(utf16.Decode(u))
	return Decoded{Text: strings.ReplaceAll(s, "\x00", "\uFFFD"), Label: label, Damaged: strings.Count(s, "\uFFFD")}
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

// Windows1252 gives the characters of the bytes 0x80 to 0x9f; the others are
// those of the same number.
const Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

func fromWindows1252(b []byte) string {
	table := []rune(Windows1252)
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
