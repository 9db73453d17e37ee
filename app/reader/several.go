package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// firstOnly looks for a second communiqué in the same paste, and where it
// begins: at a heading that speaks of a meeting, with a sentence below it that
// says that it was held, on another day or under another number than the one
// above. Then only the first is read, and a note says so. A text with many
// such headings is a list of meetings and read as it is.
func (p *page) firstOnly(skip []communique.Span) {
	type part struct {
		block  int
		day    string
		number int
	}
	var parts []part
	prose := 0
	for i := range p.t.Blocks {
		// A long text is long at this: whoever waits hears that it goes on.
		if p.tick(p.parts * p.made / max(len(p.t.Sentences), 1)); p.stopped {
			return
		}
		b := &p.t.Blocks[i]
		if b.Kind != text.Heading {
			prose += b.Span.Len()
			continue
		}
		if len(parts) > 0 && prose < 200 || !p.headsMeeting(b) {
			continue
		}
		day, number := p.reported(i)
		if day == "" {
			continue
		}
		if n := len(parts); n > 0 && parts[n-1].day == day && (parts[n-1].number == number || number == 0 || parts[n-1].number == 0) {
			continue
		}
		parts = append(parts, part{i, day, number})
		prose = 0
	}
	if len(parts) < 2 || len(parts) > 3 {
		return
	}
	start := p.t.Blocks[parts[1].block].Span.Start
	rest := communique.Span{Start: start, End: len(p.src)}
	p.rest = start
	p.out.Notes = append(p.out.Notes, Note{Key: NoteSeveral, Span: p.t.Blocks[parts[1].block].Span})
	p.t = text.Parse(p.src, p.lang, append(skip, rest))
	divided(p.t, p.away)
	bounded(p.t)
	p.read, p.made = nil, 0
	for i := range p.lines {
		if p.lines[i].span.Start >= start && p.lines[i].kind != lineBlank {
			p.lines[i].kind = lineForeign
		}
	}
}

// headsMeeting reports whether a heading speaks of a meeting or names the kind
// of a text.
func (p *page) headsMeeting(b *text.Block) bool {
	for i := b.First; i < b.Last; i++ {
		if s := p.sentence(i); len(p.words.meetings.Find(s)) > 0 || len(p.words.genres.Find(s)) > 0 {
			return true
		}
	}
	return false
}

// reported returns the day and the number of the meeting that the prose just
// below heading block i says was held; day is "" if none is.
func (p *page) reported(i int) (day string, number int) {
	for j := i + 1; j < len(p.t.Blocks) && j <= i+5; j++ {
		b := &p.t.Blocks[j]
		if b.Kind == text.Heading {
			if p.headsMeeting(b) && len(p.datesOf(p.sentence(b.First))) == 0 {
				return "", 0 // the second line of a title: it is looked at by itself
			}
			continue
		}
		for k := b.First; k < b.Last && k < b.First+2; k++ {
			s := p.sentence(k)
			if len(p.words.held.Find(s)) == 0 || len(p.words.meetings.Find(s)) == 0 {
				continue
			}
			for _, w := range p.datesOf(s) {
				if w.precision == communique.PrecisionDay {
					number, _, _ := p.ordinalIn(k)
					return w.start, number
				}
			}
		}
	}
	return "", 0
}
