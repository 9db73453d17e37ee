package compare

import (
	"strconv"

	"alternat/app/communique"
)

// date is the date of the meeting. A date that rests on more than the text's
// own statement is marked as inferred.
func (g *gauge) date() Fact {
	return g.fact(FactDate, func(s *side) FactValue {
		var v FactValue
		give := func(d communique.Date) {
			if v.Date == nil {
				v.Date, v.Codes = &d, dateCodes(d)
			}
			v.Inferred = v.Inferred || d.Basis == communique.BasisInferred || d.Basis == communique.BasisPublication
		}
		for _, d := range s.annotated() {
			if x := d.Annotation.Date; x != nil && x.Date.Known() {
				give(x.Date)
				v.Cites = append(v.Cites, cite(d, d.ID, &x.Quote, ""))
			}
		}
		if v.Codes == nil && s.speaksForRecord() && s.session.Date.Known() {
			give(s.session.Date)
		}
		return s.orBlank(v, communique.FieldDate)
	})
}

// dateCodes are what dates are compared by: the days, or the week.
func dateCodes(d communique.Date) []string {
	if d.Precision == communique.PrecisionWeek {
		if day, ok := communique.Day(d.Start); ok {
			year, week := day.ISOWeek()
			w := strconv.Itoa(week)
			if week < 10 {
				w = "0" + w
			}
			return []string{strconv.Itoa(year) + "-W" + w}
		}
	}
	if d.End != "" && d.End != d.Start {
		return []string{d.Start, d.End}
	}
	return []string{d.Start}
}
