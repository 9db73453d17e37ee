package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// status looks for a line that calls the text a translation only. It stands at
// the head or the foot, by itself or in brackets, never in running text.
func (p *page) status() {
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind == lineBlank || l.kind == lineForeign || l.span.Len() > 600 {
			continue
		}
		words := p.src[l.span.Start:l.span.End]
		if utf8.RuneCountInString(words) > longestStatus && !strings.ContainsAny(words, "(（[【［") {
			continue // see statusSpan
		}
		for _, lang := range p.langsOf(l) {
			if !p.words.mayStatus(lang, words) {
				continue
			}
			for _, f := range p.words.status.FindIn(lang, words) {
				s, ok := p.statusSpan(l.span, f.Span)
				if !ok {
					continue
				}
				p.a.StatusNote = p.quoted(s)
				p.doc.Provisional = true
				p.add(KindStatus, s, "says-it-is-a-translation", Sure, p.a.StatusNote.Text, 0)
				return
			}
		}
	}
}

// longestStatus is how many letters a line or a bracket has at most that says
// the status.
const longestStatus = 140

// langsOf are the languages whose words a line is searched for: that of the
// text, and English, in which pages in other languages may say it.
func (p *page) langsOf(l *line) []communique.Lang {
	if p.lang == communique.English {
		return []communique.Lang{p.lang, communique.Japanese}
	}
	return []communique.Lang{p.lang, communique.English}
}

// statusSpan gives the stretch of a line that says the status: what stands in
// brackets, or the whole of a short line. found is relative to the line.
func (p *page) statusSpan(l, found communique.Span) (communique.Span, bool) {
	words := p.src[l.Start:l.End]
	a, b := found.Start, found.End
	for a > 0 && words[a-1] != '(' && !endsIn(words[:a], "（", "[", "【", "［") {
		_, n := utf8.DecodeLastRuneInString(words[:a])
		a -= n
	}
	for b < len(words) && words[b] != ')' && !beginsWith(words[b:], "）", "]", "】", "］") {
		_, n := utf8.DecodeRuneInString(words[b:])
		b += n
	}
	bracketed := a > 0 && b < len(words)
	if !bracketed {
		a, b = 0, len(words)
	}
	n := utf8.RuneCountInString(words[a:b])
	if n > longestStatus || !bracketed && n > 100 && found.Start > 40 {
		return communique.Span{}, false
	}
	s := trimMarks(p.src, communique.Span{Start: l.Start + a, End: l.Start + b})
	return s, s.Len() > 0
}

func endsIn(s string, any ...string) bool {
	for _, x := range any {
		if len(s) >= len(x) && s[len(s)-len(x):] == x {
			return true
		}
	}
	return false
}

func beginsWith(s string, any ...string) bool {
	for _, x := range any {
		if len(s) >= len(x) && s[:len(x)] == x {
			return true
		}
	}
	return false
}
