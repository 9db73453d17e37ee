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

// A bundle comes over the network or from a file of the user: whatever it
// holds, decoding gives a session or an error.
func FuzzDecodeBundle(f *testing.F) {
	c, err := Load(small())
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range c.Sessions {
		data, err := EncodeBundle(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"session":{"id":"a","documents":[{"id":"a.en","held":true}],"statements":[{"embedded_in":0}]},"texts":[{"document":"a.en","text":"\ud800","annotation":{"title":{"start":0,"end":9,"quote":"x"}}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeBundle(data)
		if err != nil {
			return
		}
		again, err := EncodeBundle(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeBundle(again); err != nil {
			t.Errorf("what was decoded cannot be decoded again: %v", err)
		}
	})
}
