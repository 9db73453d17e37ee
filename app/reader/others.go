package reader

import (
	"sort"

	"alternat/app/communique"
)

// others reads the passages in other languages than the document's, language
// by language, and takes over what they add to it. What tells of another
// meeting, and what only says again what the document says, adds nothing.
func (p *page) others() {
	if p.rest > 0 {
		_, end := trimSpan(p.src, p.rest, len(p.src))
		p.stands(communique.Span{Start: p.rest, End: end}, p.lang, communique.LeftOther)
	}
	unread := Note{Key: NoteUnread}
	for _, x := range p.passages {
		if x.lang == foreign && (p.rest == 0 || x.span.Start < p.rest) {
			p.stands(x.span, "", communique.LeftUnread)
			if unread.Span.IsZero() {
				unread.Span = x.span
			}
		}
	}
	if !unread.Span.IsZero() {
		p.out.Notes = append(p.out.Notes, unread)
	}
	for _, lang := range communique.Langs {
		if p.stopped {
			return
		}
		q := p.pageIn(lang)
		if q == nil {
			continue
		}
		q.run(p)
		p.stopped = q.stopped
		p.weigh(q)
	}
	all := p.a.Passages
	sort.SliceStable(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	p.inOrder()
}

// stands enters a passage that is apart from the rest of the document.
func (p *page) stands(s communique.Span, lang communique.Lang, left communique.Left) {
	p.a.Passages = append(p.a.Passages, communique.LangPassage{Quote: p.quote(s), Lang: lang, Left: left})
}

// weigh decides what the passages on page q are to the document.
func (p *page) weigh(q *page) {
	left := communique.Left("")
	note := Note{Key: NotePassages, Args: []string{string(q.lang)}, Span: q.passages[0].span}
	switch {
	case p.anotherMeeting(q):
		left, note.Key, note.Args = communique.LeftOther, NoteSeveral, nil
	case p.saysAgain(q):
		left, note.Key, note.Args = communique.LeftVersion, NoteVersions, []string{string(p.lang), string(q.lang)}
	default:
		p.join(q)
	}
	p.out.Notes = append(p.out.Notes, note)
	for _, n := range q.out.Notes {
		if n.Key == NoteSeveral && left == "" {
			p.out.Notes = append(p.out.Notes, n)
		}
	}
	for i, x := range q.passages {
		s := x.span
		if left == "" && q.rest > 0 && s.End > q.rest { // from there on another text
			from := max(s.Start, q.rest)
			p.stands(communique.Span{Start: from, End: s.End}, q.lang, communique.LeftOther)
			_, s.End = trimSpan(p.src, s.Start, from)
		}
		if s.Len() > 0 {
			p.stands(s, q.lang, left)
			if i == 0 {
				p.add(KindLanguage, s, "passage-in-another-language", Likely, string(q.lang), 0)
			}
		}
	}
}

// anotherMeeting reports whether the passages say that a meeting was held on
// another day than the document's, or under another number where one of the
// two gives no day.
func (p *page) anotherMeeting(q *page) bool {
	a, b := p.day(), q.day()
	if a != nil && b != nil {
		return last(b) < a.Start || last(a) < b.Start
	}
	return q.tellsOfMeeting() && p.sure(KindOrdinal) && q.sure(KindOrdinal) && p.a.Ordinal.Ordinal != q.a.Ordinal.Ordinal
}

// tellsOfMeeting reports whether a sentence of the page says that a meeting was
// held.
func (p *page) tellsOfMeeting() bool {
	for i := range p.occasions {
		if !p.occasions[i].ahead {
			return true
		}
	}
	return false
}

// day is when the meeting was held, nil where that is not known to the day.
func (p *page) day() *communique.Date {
	if p.a.Date == nil || p.a.Date.Date.Precision != communique.PrecisionDay || !p.sure(KindDate) {
		return nil
	}
	return &p.a.Date.Date
}

func last(d *communique.Date) string { return max(d.Start, d.End) }

// sure reports whether the page has a finding of a kind that is no question.
func (p *page) sure(k Kind) bool {
	for i := range p.out.Findings {
		if f := &p.out.Findings[i]; f.Kind == k {
			return f.Confidence != Question
		}
	}
	return false
}

// saysAgain reports whether the passages are a version of the document's text
// or of a part of it: most of their statements answer to one of the
// document's, or, where both tell of the same day at about the same length, a
// third of them does. Acts must not count twice.
func (p *page) saysAgain(q *page) bool {
	a, b := p.a.Findings.Statements, q.a.Findings.Statements
	alike := p.day() != nil && q.day() != nil && within2(p.length(), q.length()) && within2(len(a)+1, len(b)+1)
	if len(b) == 0 {
		return len(a) == 0 && alike
	}
	n := answers(a, b)
	return n*3 >= len(b)*2 || alike && n*3 >= len(b)
}

func within2(a, b int) bool { return a <= 2*b && b <= 2*a }

// length is how many bytes of the source the page reads.
func (p *page) length() int {
	n := 0
	for i := range p.t.Sentences {
		n += p.t.Sentences[i].Span.Len()
	}
	return n
}

// answers counts the statements of b that each have one of their own among a:
// of the same family on a common topic, or where neither has a topic of the
// same act. It costs time linear in both.
func answers(a, b []communique.Statement) (n int) {
	at := map[string][]int{}
	for i := range a {
		for _, key := range bearings(&a[i]) {
			at[key] = append(at[key], i)
		}
	}
	taken := make([]bool, len(a))
	for i := range b {
		for _, key := range bearings(&b[i]) {
			left := at[key]
			for len(left) > 0 && taken[left[0]] {
				left = left[1:]
			}
			at[key] = left
			if len(left) > 0 {
				taken[left[0]] = true
				n++
				break
			}
		}
	}
	return n
}

// bearings are what a statement may answer to another by, in any language.
func bearings(s *communique.Statement) []string {
	if len(s.Topics) == 0 {
		return []string{string(s.Act)}
	}
	keys := make([]string, len(s.Topics))
	for i, t := range s.Topics {
		keys[i] = string(s.Family) + " " + string(t)
	}
	return keys
}
