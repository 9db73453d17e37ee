package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// publication finds the day of the text: a field that gives it, a line at the
// head or the foot with nothing but a date (and a place), the date with which
// the first paragraph opens before a dash. It finds the day of the last change
// likewise.
func (p *page) publication() {
	if f, ok := p.fieldOf("updated"); ok {
		if w, ok := p.dayIn(f.value); ok {
			l := p.lines[f.line].span
			p.a.UpdatedDate = &communique.DateFinding{Date: dateOf(w), Quote: p.quote(l)}
		}
	}
	if f, ok := p.fieldOf("published"); ok {
		if w, ok := p.dayIn(f.value); ok {
			p.setPublished(w, w.span, "field-of-publication", Sure)
			return
		}
	}
	seen := 0
	for i := 0; i < len(p.lines) && seen < 12; i++ {
		l := &p.lines[i]
		if l.kind == lineBlank || l.kind == lineField {
			continue
		}
		seen++
		if l.kind != lineForeign && p.dateLine(l, "date-at-the-head", Sure) {
			return
		}
		if l.span.Len() > longLine || l.kind == lineProse && endsLikeSentence(p.src[:l.span.End]) {
			break
		}
	}
	if p.opening() {
		return
	}
	if p.issuedOn() {
		return
	}
	seen = 0
	for i := len(p.lines) - 1; i >= 0 && seen < 6; i-- {
		l := &p.lines[i]
		if l.kind == lineBlank || l.kind == lineNavigation || l.kind == lineForeign || l.kind == lineField || l.kind == lineItem {
			continue
		}
		seen++
		if p.dateLine(l, "date-at-the-foot", Likely) {
			return
		}
	}
}

// dateLine takes a line that gives a date, and nothing else but who issues the
// text and what kind it is, for the day of publication.
func (p *page) dateLine(l *line, rule string, c Confidence) bool {
	s := trimMarks(p.src, l.span)
	if s.Len() == 0 || p.a.Title != nil && p.a.Title.Overlaps(s) {
		return false
	}
	for _, x := range p.pieces(s) {
		switch {
		case x.day.start == "":
		case x.update && p.a.UpdatedDate == nil:
			x.day.end = ""
			p.a.UpdatedDate = &communique.DateFinding{Date: dateOf(x.day), Quote: p.quote(x.span)}
		case x.update:
		case !x.said && p.a.Title != nil && p.a.Title.End <= s.Start && p.placedDay(x):
			return true
		case p.a.PublicationDate == nil:
			p.setPublished(x.day, x.day.span, rule, c)
		}
	}
	return p.a.PublicationDate != nil
}

// issuedOn reads the day of a statement that the first sentences speak of:
// "said in a statement issued on March 9".
func (p *page) issuedOn() bool {
	for i := 0; i < len(p.t.Sentences) && i < headSentences/2; i++ {
		s := p.sentence(i)
		for _, w := range p.datesOf(s) {
			if len(w.start) == 10 && p.ofPublication(s, w) {
				p.setPublished(w, w.span, "day-it-was-issued", Likely)
				return true
			}
		}
	}
	return false
}

// ofPublication reports whether a date follows a word that says that something
// was published on it.
func (p *page) ofPublication(s *lexicon.Sentence, w when) bool {
	for a := w.first - 1; a >= 0 && a >= w.first-3; a-- {
		words := strings.ToLower(p.src[s.Units[a].Start:s.Units[w.first].Start])
		if p.words.fields[keyFold(strings.TrimSpace(words))] == "published" {
			return true
		}
	}
	return false
}

// placedDay keeps a line under the title with a place and a day, or with a
// range of days: it may tell where and when the meeting was, which the text
// below decides.
func (p *page) placedDay(x headPiece) bool {
	place := trimOrnaments(p.src, communique.Span{Start: x.span.Start, End: x.day.span.Start})
	if letters(p.src[place.Start:place.End]) == 0 {
		place.End = place.Start
	}
	if x.head != headDate || place.Len() < 3 && x.day.end == "" || !p.titleMeeting() {
		return false
	}
	day := x.day
	p.dateline, p.placeline = &day, place
	p.published = day.start
	return true
}

// settleDateline takes the day under the title for the day of the text where
// the text tells another one for the meeting, else for the meeting's own.
func (p *page) settleDateline() {
	w := p.dateline
	if w == nil {
		return
	}
	if p.a.Date != nil && w.end == "" {
		p.setPublished(*w, w.span, "place-and-day-under-the-title", Likely)
		return
	}
	p.published = ""
	if p.a.Date == nil {
		p.setDate(*w, w.span, "place-and-day-under-the-title", Likely)
	}
	if found := p.words.modes.FindIn(p.lang, p.src[p.placeline.Start:p.placeline.End]); len(found) > 0 && (p.a.Venue == nil || p.a.Venue.Mode == "") {
		p.setMode(found[0].IDs[0], p.placeline, "mode-under-the-title", Likely)
		return
	}
	if p.a.Venue == nil && p.placeline.Len() > 0 {
		f := field{id: "place", value: p.placeline, line: p.lineIndex(p.placeline.Start)}
		p.placeOf(f, "place-and-day-under-the-title", Likely)
	}
}

func (p *page) titleMeeting() bool { return p.titleHasMeeting() || p.doc.Genre.Joint() }

// opening reads the date between the place and the dash with which news items
// open, or in the brackets there: "TOKYO, 12 March 2024 – …".
func (p *page) opening() bool {
	for i := range p.t.Sentences {
		if p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading {
			continue
		}
		s := p.sentence(i)
		if len(s.Units) == 0 {
			return false
		}
		p.byline = p.byline || s.Units[0].Norm == "【"
		bracket := s.Units[0].Norm == "【" || s.Units[0].Norm == "(" || s.Units[0].Norm == "["
		for k := 1; k < len(s.Units) && k < 40; k++ {
			end := isDash(s.Units[k].Norm) && !s.Units[k].Glued || s.Units[k].Norm == ":"
			if bracket {
				end = strings.Contains("】)]", s.Units[k].Norm)
			}
			if !end {
				continue
			}
			for _, w := range p.datesOf(s) {
				if w.last <= k && w.last >= k-2 && len(w.start) == 10 && w.first > 0 && (bracket || s.Units[0].Upper && w.first < 6) {
					p.setPublished(w, w.span, "date-before-the-first-words", Likely)
					if !bracket {
						p.opened = trimOrnaments(p.src, spanOf(s, 0, w.first))
					}
					return true
				}
			}
			return false
		}
		return false
	}
	return false
}

// dayIn returns the first whole day that a stretch gives.
func (p *page) dayIn(s communique.Span) (when, bool) {
	for _, w := range p.datesOf(p.stretch(s)) {
		if len(w.start) == 10 {
			return w, true
		}
	}
	return when{}, false
}

func (p *page) setPublished(w when, s communique.Span, rule string, c Confidence) {
	if w.ambiguous {
		c = Question
	}
	w.end = ""
	l := p.lineOf(s.Start).span
	for _, n := range p.stretch(communique.Span{Start: l.Start, End: min(l.End, l.Start+longestHead)}).Numbers {
		p.timed = p.timed || n.Kind == lexicon.Clock
	}
	p.a.PublicationDate = &communique.DateFinding{Date: dateOf(w), Quote: p.quote(s)}
	p.published = w.start
	p.add(KindPublished, s, rule, c, w.start, 0)
}

// dateOf makes a date of the record of a date of a text.
func dateOf(w when) communique.Date {
	return communique.Date{Start: w.start, End: w.end, Precision: w.precision, Basis: communique.BasisStated}
}
