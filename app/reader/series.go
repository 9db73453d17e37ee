package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// series finds the series that the session belongs to: one with these very
// parties (with any, where the text names none) whose name, or an earlier one,
// the head of the text prints; else the
// one series of sessions with these parties, if the text speaks of such a
// meeting, as a question. Series that look alike are kept apart by their names.
func (p *page) series() {
	head := p.headFold()
	var fit []communique.SeriesID
	best, length := communique.SeriesID(""), 0
	for i := range p.auth.Series {
		x := &p.auth.Series[i]
		ours := p.partnersOf(x)
		if !ours && len(p.sides) > 0 {
			continue
		}
		if ours && x.Numbered {
			fit = append(fit, x.ID)
		}
		names := append([]string(nil), x.EarlierNames...)
		for _, n := range x.Names {
			names = append(names, n.Name)
		}
		for _, n := range names {
			if key := seriesKey(n); len(key) > length && len(key) > 8 && strings.Contains(head, key) {
				best, length = x.ID, len(key)
			}
		}
	}
	span, ok := p.headSpan()
	if !ok {
		return
	}
	if best != "" {
		p.add(KindSeries, span, "name-of-the-series", Sure, string(best), 0)
		return
	}
	if len(fit) == 1 && (p.a.Ordinal != nil || p.titleHasMeeting()) {
		p.add(KindSeries, span, "parties-of-the-series", Question, string(fit[0]), 0)
	}
}

// partnersOf reports whether the parties of the meeting are those of a series.
// The side common to all records is not among the partners of a series; its
// id begins with it where it takes part.
func (p *page) partnersOf(x *communique.Series) bool {
	own, _, _ := strings.Cut(string(x.ID), "-")
	n := 0
	for _, s := range p.a.SideOrder {
		if hasParty(x.Partners, s) {
			n++
		} else if !strings.EqualFold(own, string(s)) && !common(p, s) {
			return false
		}
	}
	return n == len(x.Partners) && n > 0
}

// common reports whether a party is the side common to all records: a partner
// in no series.
func common(p *page, id communique.PartyID) bool {
	for i := range p.auth.Series {
		if hasParty(p.auth.Series[i].Partners, id) {
			return false
		}
	}
	return true
}

// seriesKey is the form in which names of series are compared: letters and
// figures only.
func seriesKey(s string) string {
	return strings.Map(func(r rune) rune {
		if isOrnament(r) || strings.ContainsRune("'\"()（）・.", r) {
			return -1
		}
		return r
	}, text.Fold(s))
}

// headFold is the title and the sentences that say that the meeting was held,
// in the form of seriesKey.
func (p *page) headFold() string {
	out := ""
	if p.a.Title != nil {
		out = seriesKey(p.a.Title.Text)
	}
	for i := range p.occasions {
		s := p.occasions[i].s.Span
		out += "|" + seriesKey(p.src[s.Start:s.End])
	}
	if p.a.Name != nil {
		out += "|" + seriesKey(p.a.Name.Text)
	}
	return out
}

// headSpan is where the meeting is named: the title, or the sentence that says
// that it was held.
func (p *page) headSpan() (communique.Span, bool) {
	switch {
	case p.a.Title != nil:
		return p.a.Title.Span, true
	case len(p.occasions) > 0:
		return p.occasions[0].s.Span, true
	}
	return communique.Span{}, false
}

func (p *page) titleHasMeeting() bool {
	a, b := p.titleSentences()
	for i := a; i < b; i++ {
		if len(p.words.meetings.Find(p.sentence(i))) > 0 {
			return true
		}
	}
	return false
}

// organised reads the fields that name the meeting and who called it.
func (p *page) organised() {
	if f, ok := p.fieldOf("organiser"); ok {
		p.a.Organiser = p.quoted(p.lines[f.line].span)
	}
	if f, ok := p.fieldOf("name"); ok {
		s := f.value
		if a := strings.IndexAny(p.src[s.Start:s.End], "«“「\""); a >= 0 {
			rest := p.src[s.Start+a:]
			if b := strings.IndexAny(rest[1:], "»”」\""); b > 0 && s.Start+a+1+b <= s.End {
				_, size := utf8.DecodeRuneInString(rest)
				s.Start, s.End = trimSpan(p.src, s.Start+a+size, s.Start+a+1+b)
			}
		}
		p.a.Name = p.quoted(s)
	}
}
