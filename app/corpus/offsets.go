package corpus

import (
	"sort"
	"unicode/utf8"
)

// offsets maps between code points, which files count, and bytes, which Go
// counts. at[i] is the byte offset of code point i; the last entry is the
// length of the text. Making it is linear in the text, each use O(1) towards
// bytes and O(log n) towards code points.
type offsets struct {
	text string
	at   []int
}

func newOffsets(text string) *offsets {
	at := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return &offsets{text: text, at: append(at, len(text))}
}

// chars is the length of the text in code points.
func (o *offsets) chars() int { return len(o.at) - 1 }

// cut returns the text between two code points; ok is false where they are no
// non-empty range of it.
func (o *offsets) cut(start, end int) (text string, ok bool) {
	if start < 0 || end > o.chars() || start >= end {
		return "", false
	}
	return o.text[o.at[start]:o.at[end]], true
}

// point returns the code point at byte offset b.
func (o *offsets) point(b int) int { return sort.SearchInts(o.at, b) }
