package locale

import (
	"strconv"
	"strings"

	"alternat/app/communique"
)

// List joins items as the language does: "a, b and c", "a, b et c", "a、b、c".
func (l *Locale) List(items []string) string {
	if l.Lang == communique.Japanese {
		return strings.Join(items, "、")
	}
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return l.T("list.and", strings.Join(items[:last], ", "), items[last])
}

// Quote puts s between the language's quotation marks.
func (l *Locale) Quote(s string) string {
	switch l.Lang {
	case communique.French:
		return "«\u00a0" + s + "\u00a0»"
	case communique.Japanese:
		return "「" + s + "」"
	}
	return "“" + s + "”"
}

// Ordinal writes the number of a session: "4th", "4e", "第4回".
func (l *Locale) Ordinal(n int) string {
	s := strconv.Itoa(n)
	switch l.Lang {
	case communique.French:
		if n == 1 {
			return "1re"
		}
		return s + "e"
	case communique.Japanese:
		return "第" + s + "回"
	}
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			return s + "st"
		case 2:
			return s + "nd"
		case 3:
			return s + "rd"
		}
	}
	return s + "th"
}
