package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// date finds the day or days of the meeting: a field that gives them, the date
// in the sentence that says that it was held, the date in the title; else a
// day told from the day of the text ("this week", "yesterday"). A date without
// a year takes that of the text.
func (p *page) meetingDate() {
	if f, ok := p.fieldOf("date"); ok {
		if w, ok := p.firstDate(p.datesOf(p.stretch(f.value))); ok {
			p.setDate(w, p.lines[f.line].span, "field-of-the-date", Sure)
			return
		}
	}
	for pass := 0; pass < 2; pass++ { // whole days first, then months and years
		for i := range p.occasions {
			if p.dateOfOccasion(&p.occasions[i], pass == 0) {
				return
			}
		}
		if pass == 0 && p.relativeDate() {
			return
		}
	}
	a, b := p.titleSentences()
	for i := a; i < b; i++ {
		if w, ok := p.firstDate(p.datesOf(p.sentence(i))); ok && w.precision == communique.PrecisionDay {
			p.setDate(w, w.span, "date-in-the-title", Likely)
			return
		}
	}
	p.earlyDate()
}

// earlyDate takes the only whole date of the first sentences for that of the
// meeting, where they speak of one.
func (p *page) earlyDate() {
	for i := 0; i < len(p.t.Sentences) && i < p.heads+3; i++ {
		s := p.sentence(i)
		if p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading || len(p.words.meetings.Find(s)) == 0 {
			continue
		}
		if other := p.otherIn(s); len(other) > 0 {
			continue
		}
		if list := p.datesOf(s); len(list) == 1 && len(list[0].start) == 10 && list[0].start != p.published {
			p.setDate(list[0], p.widened(s, list[0]), "date-beside-the-meeting", Likely)
			return
		}
	}
}

// dateOfOccasion takes the date that stands with the verb of holding: the
// nearest to it that does not belong to another session.
func (p *page) dateOfOccasion(o *occasion, day bool) bool {
	best, distance := when{}, 1<<30
	for _, w := range p.datesOf(o.s) {
		if w.first > longSentence {
			break
		}
		if p.ofPublication(o.s, w) {
			continue
		}
		if p.a.PublicationDate != nil && p.a.PublicationDate.Quote.Overlaps(w.span) {
			continue
		}
		if w.precision == communique.PrecisionYear && (o.ahead || o.i > p.heads+4) {
			continue
		}
		if day != (w.precision == communique.PrecisionDay) || o.heading && !day || o.near(w.first, 14, "past") {
			continue
		}
		w, ok := p.completed(w)
		if !ok {
			continue
		}
		d := w.first - o.verb.Last
		if d < 0 {
			d = o.verb.First - w.last
		}
		if d < distance {
			best, distance = w, d
		}
	}
	if distance > 40 && o.s.Text.Lang != communique.Japanese || best.start == "" {
		return false
	}
	c := Sure
	if best.year != best.start[:4] || o.heading {
		c = Likely
	}
	if best.ambiguous {
		c = Question
	}
	p.setDate(best, p.widened(o.s, best), "date-with-the-verb", c)
	return true
}

// firstDate returns the first date of a list that has, or can be given, a
// year.
func (p *page) firstDate(list []when) (when, bool) {
	for _, w := range list {
		if w, ok := p.completed(w); ok {
			return w, true
		}
	}
	return when{}, false
}

// completed gives a date without a year that of the day of publication, or of
// the one year that the head of the text names; ok is false where neither is
// known. The year field of the result stays as the text has it.
func (p *page) completed(w when) (when, bool) {
	if w.year != "" {
		return w, true
	}
	year := ""
	switch {
	case len(p.published) >= 4:
		year = p.published[:4]
		if len(p.published) == 10 && w.start > p.published[5:] && !p.announces() {
			// "on 20 December", published in January.
			year = before(year)
		}
	default:
		year = p.yearOfHead()
	}
	if year == "" {
		return w, false
	}
	w.start = year + "-" + w.start
	if w.end != "" {
		w.end = year + "-" + w.end
	}
	return w, realDate(w.start)
}

func before(year string) string {
	d := dayAfter(year+"-01-01", -1)
	if d == "" {
		return ""
	}
	return d[:4]
}

// yearOfHead is the one year that the first sentences name, "" if there are
// several or none.
func (p *page) yearOfHead() string {
	year := ""
	for i := 0; i < len(p.t.Sentences) && i < headSentences; i++ {
		for _, n := range p.sentence(i).Numbers {
			if n.Kind != lexicon.YearDate || len(n.Value) != 4 {
				continue
			}
			if year != "" && year != n.Value {
				return ""
			}
			year = n.Value
		}
	}
	return year
}

// widened takes the weekday and the words before a date into its quote: "on
// Tuesday, 12 June 2018", "le mardi 12 juin 2018".
func (p *page) widened(s *lexicon.Sentence, w when) communique.Span {
	a := w.first
	for a > 0 && w.first-a < 4 {
		norm := s.Units[a-1].Norm
		day := false
		for _, n := range s.Numbers {
			day = day || n.Kind == lexicon.Weekday && n.First <= a-1 && n.Last > a-1
		}
		if !day && norm != "," && norm != "on" && norm != "le" && norm != "les" && norm != "du" && norm != "from" && norm != "the" {
			break
		}
		a--
	}
	for a < w.first && s.Units[a].Norm == "," {
		a++
	}
	return spanOf(s, a, w.last)
}

func (p *page) setDate(w when, quote communique.Span, rule string, c Confidence) {
	d := dateOf(w)
	if p.announces() {
		d.Basis = communique.BasisAnnounced
	}
	p.putDate(d, quote, rule, c)
}

func (p *page) putDate(d communique.Date, quote communique.Span, rule string, c Confidence) {
	p.a.Date = &communique.DateFinding{Date: d, Quote: p.quote(quote)}
	p.date = d.Start
	what := d.Start
	if d.End != "" {
		what += "/" + d.End
	}
	p.add(KindDate, quote, rule, c, what, 0)
}
