package reader

import (
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// relativeDate reads a day told from the day of publication: "this week",
// "yesterday", "on Tuesday". It needs the one to give the other. A week is
// given by the day of publication and its limits; a weekday by itself may be
// another week's and is asked as a question.
func (p *page) relativeDate() bool {
	if len(p.published) != 10 {
		return false
	}
	for i := 0; i < len(p.t.Sentences) && i < headSentences; i++ {
		if p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading || i > p.heads+4 {
			continue
		}
		s := p.sentence(i)
		meeting := len(p.words.meetings.Find(s)) > 0 || p.occasionAt(i)
		if !meeting {
			continue
		}
		if p.weekIn(s) || p.dayTold(s) || p.weekdayIn(s) || p.occasionAt(i) && p.dayOfMonth(s) {
			return true
		}
	}
	return false
}

// weekIn reads "this week", "last week", "next week".
func (p *page) weekIn(s *lexicon.Sentence) bool {
	for _, n := range s.Numbers {
		shift := 0
		switch n.Value {
		case "this-week":
		case "last-week":
			shift = -7
		case "next-week":
			shift = 7
		case "this-month", "last-month":
			month := p.published[:7]
			if n.Value == "last-month" {
				month = dayAfter(month+"-01", -1)[:7]
			}
			d := communique.Date{Start: month, Precision: communique.PrecisionMonth, Basis: communique.BasisPublication}
			p.putDate(d, n.Span, "month-of-publication", Likely)
			return true
		default:
			continue
		}
		monday := dayAfter(p.published, shift+1-weekday(p.published))
		d := communique.Date{
			Start: dayAfter(p.published, shift), Precision: communique.PrecisionWeek, Basis: communique.BasisPublication,
			NotBefore: monday, NotAfter: dayAfter(monday, 6),
		}
		if shift == 0 && !p.announces() {
			d.NotAfter = p.published
		}
		if shift == 0 && p.announces() {
			d.NotBefore = p.published
		}
		p.putDate(d, n.Span, "week-of-publication", Likely)
		return true
	}
	return false
}

// dayTold reads "today", "yesterday", "tomorrow".
func (p *page) dayTold(s *lexicon.Sentence) bool {
	for _, f := range p.words.days.Find(s) {
		n, err := strconv.Atoi(f.IDs[0])
		if err != nil {
			continue
		}
		d := communique.Date{Start: dayAfter(p.published, n), Precision: communique.PrecisionDay, Basis: communique.BasisPublication}
		p.putDate(d, f.Span, "day-told-from-publication", Likely)
		return true
	}
	return false
}

// dayOfMonth reads a day without its month in a Japanese sentence, as that of
// the month of publication or the one before.
func (p *page) dayOfMonth(s *lexicon.Sentence) bool {
	if s.Text.Lang != communique.Japanese {
		return false
	}
	for _, n := range s.Numbers {
		if n.Kind != lexicon.Quantity || n.Last >= len(s.Units) || s.Units[n.Last].Norm != "日" || n.Last+1 < len(s.Units) && s.Units[n.Last+1].Norm == "間" {
			continue
		}
		v, err := strconv.Atoi(n.Value)
		if err != nil || v < 1 || v > 31 {
			continue
		}
		month := p.published[:8]
		if p.published[8:] < two(v) {
			month = dayAfter(month+"01", -1)[:8]
		}
		if !realDate(month + two(v)) {
			return false
		}
		d := communique.Date{Start: month + two(v), Precision: communique.PrecisionDay, Basis: communique.BasisPublication}
		p.putDate(d, spanOf(s, n.First, n.Last+1), "day-of-the-month-of-publication", Likely)
		return true
	}
	return false
}

// weekdayIn reads a weekday by itself as the last one before publication, or
// in an announcement the next one after it.
func (p *page) weekdayIn(s *lexicon.Sentence) bool {
	for _, n := range s.Numbers {
		if n.Kind != lexicon.Weekday {
			continue
		}
		want, err := strconv.Atoi(n.Value[len("weekday-"):])
		if err != nil {
			continue
		}
		shift := want - weekday(p.published)
		if p.announces() {
			shift = (shift + 7) % 7
		} else if shift > 0 {
			shift -= 7
		}
		d := communique.Date{Start: dayAfter(p.published, shift), Precision: communique.PrecisionDay, Basis: communique.BasisPublication}
		p.putDate(d, n.Span, "weekday-before-publication", Question)
		return true
	}
	return false
}
