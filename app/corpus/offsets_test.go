package corpus

import (
	"testing"
	"unicode/utf8"
)

func TestOffsetsGoBothWays(t *testing.T) {
	for _, text := range []string{"", "abc", "Zubrówka – 協議 \u00a0🕊️ é", "e\u0301\r\n\ufeffx"} {
		o := newOffsets(text)
		if o.chars() != utf8.RuneCountInString(text) {
			t.Errorf("%q has %d code points, not %d", text, utf8.RuneCountInString(text), o.chars())
		}
		runes := []rune(text)
		for start := 0; start <= len(runes); start++ {
			if got := o.point(o.at[start]); got != start {
				t.Errorf("%q: code point %d comes back as %d", text, start, got)
			}
			for end := start + 1; end <= len(runes); end++ {
				if got, ok := o.cut(start, end); !ok || got != string(runes[start:end]) {
					t.Errorf("%q from %d to %d: %q, want %q", text, start, end, got, string(runes[start:end]))
				}
			}
		}
		for _, no := range [][2]int{{-1, 1}, {0, 0}, {2, 1}, {0, len(runes) + 1}} {
			if _, ok := o.cut(no[0], no[1]); ok {
				t.Errorf("%q: %v is taken for a range", text, no)
			}
		}
	}
}
