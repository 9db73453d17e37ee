package sessions

import (
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
func blocks(text string, a *communique.Annotation, found []mark) []block {
	var all []block
	for start := 0; start < len(text); {
		end := lineRun(text, start)
		for end < len(text) && insideFinding(found, end) {
			end = lineRun(text, end)
		}
		b := block{Span: communique.Span{Start: start, End: end}}
		b.aside, b.footnote = asideLines(text, b.Span, a)
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

// insideFinding reports whether a finding of the text itself goes on across
// offset at.
func insideFinding(found []mark, at int) bool {
	for _, m := range found {
		if m.Start < at && at < m.End && !m.is(kindAside) {
			return true
		}
	}
	return false
}

// asideLines reports whether all of a block but its blanks is marked as not of
// the text, and whether that is a footnote.
func asideLines(text string, s communique.Span, a *communique.Annotation) (aside, footnote bool) {
	if a == nil {
		return false, false
	}
	body := strings.TrimSpace(text[s.Start:s.End])
	rest := len(body)
	for _, p := range a.Boilerplate {
		if s.Contains(p.Span) {
			rest -= len(strings.TrimSpace(p.Text))
			footnote = footnote || asideKind(p.Kind) == "footnote"
		}
	}
	if rest > blanks(body) || body == "" {
		return false, false
	}
	return !footnote, footnote
}

// blanks counts the bytes of s that separate words.
func blanks(s string) int { return len(s) - len(strings.Join(strings.Fields(s), "")) }

// asideKind sorts the words that a record uses for what is not of the text
// into the few kinds that the page names.
func asideKind(kind string) string {
	for _, k := range []struct{ starts, code string }{
		{"image caption", "caption"},
		{"copyright", "copyright"},
		{"navigation", "navigation"},
		{"page furniture", "furniture"},
		{"publication label", "furniture"},
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
