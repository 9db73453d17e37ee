package text

import "unicode"

// A class is what the segmentation needs to know of a rune: which run it may
// belong to. Apostrophes, hyphens and stops are decided by their neighbours,
// so they are "other" here.
type class uint8

const (
	other     class = iota // punctuation, symbols, emoji, invalid bytes
	space                  // white space within a line
	newline                // ends a line
	letter                 // Latin and every other alphabet
	digit                  // decimal digits of any script
	kanji                  // CJK ideographs and the marks that repeat them
	hiragana               //
	katakana               // full and half width, with the prolonged sound mark
	mark                   // extends the rune before it: accents, voicing, joiners
	ignorable              // invisible: soft hyphen, zero-width space, direction marks
)

var asciiClass = func() (t [128]class) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[c] = letter
		case '0' <= c && c <= '9':
			t[c] = digit
		case c == ' ', c == '\t':
			t[c] = space
		case '\n' <= c && c <= '\r':
			t[c] = newline
		case c < ' ', c == 127:
			t[c] = ignorable
		}
	}
	return t
}()

// classOf returns the class of r. The scripts of our three languages are told
// by plain ranges; the tables of package unicode serve the rest.
func classOf(r rune) class {
	switch {
	case r < 0x80:
		return asciiClass[r]
	case r < 0x300:
		switch {
		case r == 0x85:
			return newline
		case r == 0xA0:
			return space
		case r < 0xA0, r == 0xAD:
			return ignorable
		case r >= 0xC0 && r < 0x2B0 && r != 0xD7 && r != 0xF7, r == 0xAA, r == 0xB5, r == 0xBA:
			return letter
		}
	case r < 0x370:
		return mark
	case r >= 0x2000 && r < 0x3000:
		return classOfSymbol(r)
	case r >= 0x3000 && r < 0xA000:
		return classOfJapanese(r)
	case r >= 0xAC00 && r <= 0xD7A3:
		return letter
	case r >= 0xF900 && r < 0xFB00:
		return kanji
	case r >= 0xFE00 && r <= 0xFE0F, r >= 0xFE20 && r <= 0xFE2F:
		return mark
	case r == 0xFEFF:
		return ignorable
	case r == 0xFFFD:
		return other
	case r >= 0xFF00 && r < 0xFFF0:
		switch {
		case r >= 0xFF10 && r <= 0xFF19:
			return digit
		case r >= 0xFF21 && r <= 0xFF3A, r >= 0xFF41 && r <= 0xFF5A, r >= 0xFFA0:
			if unicode.IsLetter(r) {
				return letter
			}
			return other
		case r >= 0xFF66 && r <= 0xFF9D:
			return katakana
		case r == 0xFF9E, r == 0xFF9F:
			return mark
		}
		return other
	case r >= 0x1F3FB && r <= 0x1F3FF, r >= 0xE0020 && r <= 0xE01EF:
		return mark // skin tones; tags and variation selectors
	case r >= 0x1F000 && r < 0x20000:
		return other
	case r >= 0x20000 && r < 0x40000:
		return kanji
	}
	switch {
	case unicode.IsLetter(r):
		return letter
	case unicode.IsMark(r):
		return mark
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	case unicode.Is(unicode.Cf, r):
		return ignorable
	}
	return other
}

// classOfSymbol covers U+2000–U+2FFF.
func classOfSymbol(r rune) class {
	switch {
	case r <= 0x200A, r == 0x202F, r == 0x205F:
		return space
	case r == 0x2028, r == 0x2029:
		return newline
	case r == 0x200C, r == 0x200D:
		return mark
	case r == 0x200B, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F:
		return ignorable
	case r >= 0x20D0 && r <= 0x20FF:
		return mark
	case r >= 0x2160 && r <= 0x2188: // Roman numerals
		return letter
	case r >= 0x2E80 && r <= 0x2FDF: // radicals
		return kanji
	case unicode.IsLetter(r):
		return letter
	case unicode.IsMark(r):
		return mark
	}
	return other
}

// classOfJapanese covers U+3000–U+9FFF.
func classOfJapanese(r rune) class {
	switch {
	case r >= 0x3400 && r <= 0x4DBF, r >= 0x4E00, r >= 0x3005 && r <= 0x3007:
		return kanji
	case r >= 0x3041 && r <= 0x3096, r >= 0x309D && r <= 0x309F:
		return hiragana
	case r == 'ヵ', r == 'ヶ': // counters, read as part of the ideographs around them
		return kanji
	case r >= 0x30A1 && r <= 0x30FA, r >= 0x30FC && r <= 0x30FF, r >= 0x31F0 && r <= 0x31FF:
		return katakana
	case r == 0x3000:
		return space
	case r == 0x3099, r == 0x309A, r >= 0x302A && r <= 0x302F:
		return mark
	case r >= 0x3031 && r <= 0x3035, r >= 0x3105 && r <= 0x31BF && unicode.IsLetter(r):
		return letter
	}
	return other
}

// isApostrophe tells the marks that people type for an apostrophe.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', 'ʼ', '‘', '‛', '′', '＇':
		return true
	}
	return false
}

// isHyphen tells the marks that join a compound; the en dash does so too when
// it stands between letters without spaces. The em dash never does.
func isHyphen(r rune) bool {
	switch r {
	case '-', '‐', '‑', '–', '－', '﹣':
		return true
	}
	return false
}

// japaneseClass reports whether c is one of the classes that are written
// without spaces.
func japaneseClass(c class) bool { return c == kanji || c == hiragana || c == katakana }
