package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// headBlocks is how many blocks from the top the title is looked for in.
const headBlocks = 14

// title takes for the title the first heading that says what the text is
// about: not the line that only says what kind of text it is, who issues it,
// when and where, or that it is a translation. A text that begins with prose
// has none; where nothing but the kind stands at its head, that is the title.
func (p *page) title() {
	var kind communique.Span
	if f, ok := p.fieldOf("title"); ok {
		p.setTitle(trimQuotes(p.src, f.value), "field-of-the-title", Sure)
		return
	}
	if p.heading() {
		return
	}
	for i := 0; i < len(p.t.Blocks) && i < headBlocks; i++ {
		b := &p.t.Blocks[i]
		s := trimMarks(p.src, b.Span)
		if p.lineOf(s.Start).kind == lineField || s.Len() == 0 {
			continue
		}
		if b.Kind != text.Heading && !p.shortItem(i) {
			break
		}
		p.heads++
		switch p.headOf(s) {
		case headTitle:
			whole := p.wrapped(i, s, 3)
			if whole == s && p.label(s) && p.betterBelow(i) {
				continue
			}
			p.setTitle(p.withoutStatus(whole), "first-heading", Sure)
			return
		case headKind:
			if whole := p.wrapped(i, s, 3); whole != s && p.goesOn(i+1) {
				p.setTitle(p.withoutStatus(whole), "first-heading", Sure)
				return
			}
			if kind.IsZero() {
				kind = s
			}
		}
	}
	if !kind.IsZero() {
		p.setTitle(kind, "heading-of-its-kind", Likely)
	}
}

// trimQuotes takes quotation marks from around a span.
func trimQuotes(src string, s communique.Span) communique.Span {
	if s.Len() > 2 && (src[s.Start] == '"' || src[s.Start] == '\'') && src[s.End-1] == src[s.Start] {
		s.Start++
		s.End--
	}
	return s
}

// heading takes the first heading of the first rank that the code of a page
// marks as one.
func (p *page) heading() bool {
	if p.h1.Len() <= 0 || p.headOf(p.h1) != headTitle || p.label(p.h1) {
		return false
	}
	first, last := p.t.SentencesIn(p.h1)
	if first >= last {
		return false
	}
	p.heads = p.t.Sentences[last-1].Block + 1
	p.setTitle(p.withoutStatus(trimMarks(p.src, p.h1)), "heading-of-the-page", Sure)
	return true
}

func (p *page) setTitle(s communique.Span, rule string, c Confidence) {
	p.a.Title = p.quoted(s)
	p.doc.Title = p.a.Title.Text
	p.add(KindTitle, s, rule, c, p.doc.Title, 0)
}

// goesOn reports whether block i begins with a word that nothing begins with:
// "of the", "sur le".
func (p *page) goesOn(i int) bool {
	b := &p.t.Blocks[i]
	if b.First >= b.Last {
		return false
	}
	s := p.sentence(b.First)
	return len(s.Units) > 0 && !determiner(s.Units[0].Norm) && p.lex.Function(p.lang, &s.Units[0])
}

// label reports whether a heading is too short to be more than the name of a
// site or of the parties: no meeting, no kind of text, few words.
func (p *page) label(s communique.Span) bool {
	words := p.src[s.Start:s.End]
	if p.lang == communique.Japanese && utf8.RuneCountInString(words) > 12 || strings.Count(words, " ") > 4 {
		return false
	}
	return len(p.words.meetings.FindIn(p.lang, words)) == 0 && len(p.words.genres.FindIn(p.lang, words)) == 0
}

// betterBelow reports whether one of the headings below block i, before the
// first prose, speaks of a meeting.
func (p *page) betterBelow(i int) bool {
	for j := i + 1; j < len(p.t.Blocks) && j < headBlocks && p.t.Blocks[j].Kind == text.Heading; j++ {
		s := trimMarks(p.src, p.t.Blocks[j].Span)
		if len(p.words.meetings.FindIn(p.lang, p.src[s.Start:s.End])) > 0 && p.headOf(s) == headTitle {
			return true
		}
	}
	return false
}

// wrapped goes on with a title in block i on the line right below it, where
// the two stand together between blank lines and the second says no more of
// its own than a title does.
func (p *page) wrapped(i int, s communique.Span, more int) communique.Span {
	if i+1 >= len(p.t.Blocks) || more == 0 {
		return s
	}
	b := &p.t.Blocks[i+1]
	k := p.lineIndex(b.Span.Start)
	if b.Kind != text.Heading || k == 0 || p.lines[k-1].span.End != p.lines[p.lineIndex(s.Start)].span.End {
		return s
	}
	end := trimMarks(p.src, b.Span)
	if s.Len()+b.Span.Len() > 300 || p.headOf(end) != headTitle || len(p.datesOf(p.stretch(end))) > 0 {
		return s
	}
	long := s
	long.End = end.End
	if rest := p.wrapped(i+1, end, more-1); rest.End > end.End {
		long.End = rest.End
	} else if k+1 < len(p.lines) && p.lines[k+1].kind != lineBlank {
		return s
	}
	p.heads++
	return long
}

// shortItem reports whether block i is a list item at the very top that says
// no sentence: the number of a heading, the date among the marks of a page.
func (p *page) shortItem(i int) bool {
	b := &p.t.Blocks[i]
	return b.Kind == text.ListItem && b.Span.Len() < 200 && !endsLikeSentence(p.src[:b.Span.End])
}

// A head says what a heading tells beside the subject of the text.
type head uint8

const (
	headTitle  head = iota
	headKind        // "Press release"
	headDate        // a date, with or without a place
	headBody        // the name of who issues it
	headStatus      // "Provisional translation"
	headNumber      // "No. 12/2024"
)

// foldedHead is the form in which the line above a title is looked up: without
// its number ("No. 12/2024", 第12号).
func foldedHead(words string) string {
	fold := text.Fold(words)
	trim := func(s string) string {
		return strings.TrimFunc(s, func(r rune) bool { return isOrnament(r) || strings.ContainsRune("()（）【】*", r) })
	}
	if i := strings.IndexAny(fold, "0123456789"); i > 0 && !hasLetters(strings.Trim(fold[i:], "号")) {
		fold = trim(fold[:i])
		for _, n := range []string{" no", " n", " nr", "第", " n°", " №"} {
			fold = strings.TrimSuffix(fold, n)
		}
	}
	return trim(fold)
}

// onlyDate reports whether a line gives a date and nothing else but a place,
// a day of the week, a time.
func (p *page) onlyDate(s communique.Span) bool {
	if s.Len() > 120 {
		return false
	}
	r := p.stretch(s)
	dates := p.datesOf(r)
	if len(dates) == 0 || dates[0].precision == communique.PrecisionYear {
		return false
	}
	if len(p.words.meetings.Find(r)) > 0 {
		return false
	}
	known := make([]bool, len(r.Units))
	mark := func(a, b int) {
		for ; a < b && a < len(known); a++ {
			known[a] = true
		}
	}
	for _, w := range dates {
		mark(w.first, w.last)
	}
	for _, n := range r.Numbers {
		mark(n.First, n.Last)
	}
	for _, f := range r.Names {
		mark(f.First, f.Last)
	}
	loose := 0
	for i := range r.Units {
		u := &r.Units[i]
		if known[i] || u.Kind != text.Word || between[u.Norm] || u.Norm == "on" {
			continue
		}
		if !u.Upper || i > 3 || i > dates[0].first { // a place that no list knows may stand before the date
			return false
		}
		if loose++; loose > 2 {
			return false
		}
	}
	return true
}

// onlyStatus reports whether a line says no more than that the text is a
// translation.
func (p *page) onlyStatus(s communique.Span) bool {
	found := p.words.status.FindIn(p.lang, p.src[s.Start:s.End])
	return len(found) > 0 && utf8.RuneCountInString(p.src[s.Start:s.End]) < 80 &&
		(found[0].First < 3 || p.lang == communique.Japanese && s.Len() < 60)
}

// withoutStatus takes "(Provisional translation)" from the end of a title.
func (p *page) withoutStatus(s communique.Span) communique.Span {
	words := p.src[s.Start:s.End]
	open := strings.LastIndexAny(words, "(（")
	if open <= 0 || len(p.words.status.FindIn(p.lang, words[open:])) == 0 {
		return s
	}
	s.Start, s.End = trimSpan(p.src, s.Start, s.Start+open)
	return s
}

func hasLetters(s string) bool { return letters(s) > 0 }

// letters counts what is neither a mark, a figure nor blank.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if !isOrnament(r) && !strings.ContainsRune("0123456789０１２３４５６７８９()（）.,°nN", r) {
			n++
		}
	}
	return n
}

// lineOf returns the line that an offset of the source lies in. O(log n).
func (p *page) lineOf(at int) line {
	if i := p.lineIndex(at); i < len(p.lines) {
		return p.lines[i]
	}
	return line{}
}

// lineIndex returns the index of the line that an offset lies in.
func (p *page) lineIndex(at int) int {
	a, b := 0, len(p.lines)
	for a < b {
		m := (a + b) / 2
		if p.lines[m].span.End <= at {
			a = m + 1
		} else {
			b = m
		}
	}
	return a
}
