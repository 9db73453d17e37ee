package marked

import (
	"slices"
	"sort"
	"strings"

	"alternat/app/communique"
)

// A block is a run of lines that is shown as one paragraph, its line breaks
// included.
type block struct {
	communique.Span
	aside    bool // boilerplate throughout: folded
	footnote bool
	title    bool
}

// blocks cuts a text into paragraphs at its line breaks. A break inside a
// finding does not part it; neighbouring lines of boilerplate are one block.
// The blocks are the whole text.
func blocks(text string, a *communique.Annotation, found []Mark) []block {
	var all []block
	asides := asidesOf(a)
	inside := insideFinding(found)
	for start := 0; start < len(text); {
		end := lineRun(text, start)
		for end < len(text) && inside(end) {
			end = lineRun(text, end)
		}
		b := block{Span: communique.Span{Start: start, End: end}}
		b.aside, b.footnote = asideLines(text, b.Span, asides)
		b.title = a != nil && a.Title != nil && b.Contains(a.Title.Span) && strings.TrimSpace(text[start:end]) != ""
		if n := len(all); n > 0 && b.aside && all[n-1].aside {
			all[n-1].End = end
		} else {
			all = append(all, b)
		}
		start = end
	}
	return all
}

// asidesOf are the passages that are not of the text, in order.
func asidesOf(a *communique.Annotation) []communique.Passage {
	if a == nil {
		return nil
	}
	all := slices.Clone(a.Boilerplate)
	sort.SliceStable(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	return all
}

// within are the passages, which are in order, that begin in s and end in it.
func within(passages []communique.Passage, s communique.Span) []communique.Passage {
	i := sort.Search(len(passages), func(i int) bool { return passages[i].Start >= s.Start })
	var out []communique.Passage
	for ; i < len(passages) && passages[i].Start < s.End; i++ {
		if s.Contains(passages[i].Span) {
			out = append(out, passages[i])
		}
	}
	return out
}

// lineRun is the offset after the line at start and the line breaks after it.
func lineRun(text string, start int) int {
	end := strings.IndexByte(text[start:], '\n')
	if end < 0 {
		return len(text)
	}
	end += start
	for end < len(text) && text[end] == '\n' {
		end++
	}
	return end
}

// insideFinding tells whether a finding of the text itself goes on across an
// offset. It is asked in the order of offsets.
func insideFinding(found []Mark) func(at int) bool {
	next, end := 0, 0
	return func(at int) bool {
		for ; next < len(found) && found[next].Start < at; next++ {
			if m := &found[next]; !m.Is(Aside) {
				end = max(end, m.End)
			}
		}
		return at < end
	}
}

// asideLines reports whether all of a block but its blanks is marked as not of
// the text, and whether that is a footnote.
func asideLines(text string, s communique.Span, asides []communique.Passage) (aside, footnote bool) {
	body := strings.TrimSpace(text[s.Start:s.End])
	rest := len(body)
	for _, p := range within(asides, s) {
		rest -= len(strings.TrimSpace(p.Text))
		footnote = footnote || AsideKind(p.Kind) == "footnote"
	}
	if rest > blanks(body) || body == "" || len(asides) == 0 {
		return false, false
	}
	return !footnote, footnote
}

// blanks counts the bytes of s that separate words.
func blanks(s string) int { return len(s) - len(strings.Join(strings.Fields(s), "")) }

// AsideKind sorts the words that a record uses for what is not of the text
// into the few kinds that the page names.
func AsideKind(kind string) string {
	for _, k := range []struct{ starts, code string }{
		{"image caption", "caption"},
		{"copyright", "copyright"},
		{"navigation", "navigation"},
		{"page furniture", "furniture"},
		{"publication label", "furniture"},
		{"share buttons", "furniture"},
		{"link to a file", "furniture"},
		{"separator", "break"},
		{"list marker", "marker"},
		{"footnote marker", "reference"},
		{"footnote", "footnote"},
		{"blank line", "break"},
		{"status note", "status"},
	} {
		if strings.HasPrefix(kind, k.starts) {
			return k.code
		}
	}
	return "other"
}
