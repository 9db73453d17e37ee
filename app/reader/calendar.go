package reader

import (
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A when is a date, or a range of them, as it stands in a sentence: the units
// [first, last), the stretch of the source, and what it says. year is "" where
// the words give none; then start and end are "01-28".
type when struct {
	first, last int
	span        communique.Span
	start, end  string // ISO, shortened
	year        string
	precision   communique.Precision
	ambiguous   bool // 03/04/2020: day and month may be the other way round
}

// datesOf puts the parts of dates in a sentence together.
func (p *page) datesOf(s *lexicon.Sentence) []when {
	var out []when
	ns := p.datedNumbers(s)
	for i := 0; i < len(ns); {
		if !ns[i].starts() {
			i++
			continue
		}
		j := i + 1
		for j < len(ns) && continues(s, ns[i:j], &ns[j]) {
			j++
		}
		if w, ok := p.dateFrom(s, ns[i:j]); ok {
			out = append(out, w)
		}
		i = j
	}
	return out
}

// A part is one number of a date: a day of a month ("01-28"), a month
// ("month-01") or a year.
type part struct {
	lexicon.FoundNumber
}

func (x *part) starts() bool {
	return x.Kind == lexicon.MonthDay || x.Kind == lexicon.Month || x.Kind == lexicon.YearDate && len(x.Value) == 4
}

// datedNumbers lists the numbers of a sentence that may be parts of a date,
// years of Japanese eras told in the common calendar.
func (p *page) datedNumbers(s *lexicon.Sentence) []part {
	var out []part
	for _, n := range s.Numbers {
		switch n.Kind {
		case lexicon.MonthDay, lexicon.Month, lexicon.Weekday:
			out = append(out, part{n})
		case lexicon.YearDate, lexicon.Quantity, lexicon.Ordinal:
			if s.Text.Lang == communique.Japanese {
				if y, first := p.eraYear(s, &n); y != "" {
					n.Kind, n.Value, n.First = lexicon.YearDate, y, first
					n.Span.Start = s.Units[first].Start
					if n.Last < len(s.Units) && s.Units[n.Last].Norm == "年" {
						n.Last++
					}
				} else if n.Kind == lexicon.Quantity && n.Last < len(s.Units) && s.Units[n.Last].Norm == "日" && len(n.Value) < 3 {
					n.Last++
					n.Kind = lexicon.Quantity
				} else if n.Kind != lexicon.YearDate || len(n.Value) != 4 {
					continue
				}
			}
			if n.Kind == lexicon.YearDate && len(n.Value) == 4 || s.Text.Lang == communique.Japanese {
				out = append(out, part{n})
			}
		}
	}
	return p.firstYears(s, out)
}

// eraYear reads a year of an era whose name stands before number n.
func (p *page) eraYear(s *lexicon.Sentence, n *lexicon.FoundNumber) (year string, first int) {
	if n.First < 2 || len(n.Value) > 2 {
		return "", 0
	}
	first = n.First - 2
	y, err := strconv.Atoi(n.Value)
	ad, ok := p.lex.Layout.Year(s.Units[first].Norm+s.Units[first+1].Norm, y)
	if err != nil || !ok {
		return "", 0
	}
	return strconv.Itoa(ad), first
}

// firstYears adds the first years of eras, which are written without a number:
// 令和元年.
func (p *page) firstYears(s *lexicon.Sentence, list []part) []part {
	if s.Text.Lang != communique.Japanese {
		return list
	}
	for i := 2; i+1 < len(s.Units); i++ {
		if s.Units[i].Norm != "元" || s.Units[i+1].Norm != "年" {
			continue
		}
		ad, ok := p.lex.Layout.Year(s.Units[i-2].Norm+s.Units[i-1].Norm, 1)
		if !ok {
			continue
		}
		n := lexicon.FoundNumber{Kind: lexicon.YearDate, Value: strconv.Itoa(ad)}
		n.First, n.Last = i-2, i+2
		n.Span = communique.Span{Start: s.Units[i-2].Start, End: s.Units[i+1].End}
		k := len(list)
		for k > 0 && list[k-1].First > n.First {
			k--
		}
		list = append(list, part{})
		copy(list[k+1:], list[k:])
		list[k] = part{n}
	}
	return list
}

// between are the marks and words that stand within a date.
var between = map[string]bool{
	"and": true, "to": true, "-": true, "–": true, "—": true, "~": true, "of": true, "the": true, "until": true, "through": true, "&": true,
	"et": true, "au": true, "du": true, "de": true, "le": true, "les": true, "à": true, "er": true, ".": true,
	"か": true, "ら": true, "〜": true, "・": true, "、": true, "及": true, "び": true, "お": true, "よ": true, "と": true, "年": true,
	"(": true, ")": true, "月": true, "火": true, "水": true, "木": true, "金": true, "土": true, "日": true, "曜": true, "の": true,
}

// continues reports whether number n goes on with the date begun.
func continues(s *lexicon.Sentence, begun []part, n *part) bool {
	last := &begun[len(begun)-1]
	if n.First < last.Last {
		return true // parts of one expression
	}
	if n.First-last.Last > 9 {
		return false
	}
	whole := false // has the date a day and a year already?
	for i := range begun {
		for j := range begun {
			whole = whole || begun[i].Kind == lexicon.MonthDay && begun[j].Kind == lexicon.YearDate
		}
	}
	japanese := s.Text.Lang == communique.Japanese
	for i := last.Last; i < n.First; i++ {
		w := s.Units[i].Norm
		if w == "," && !whole {
			continue
		}
		if w == "、" && whole || !between[w] {
			return false
		}
	}
	if n.First == last.Last && whole && !japanese {
		return false
	}
	if n.Kind == lexicon.Quantity && (!japanese || last.Kind != lexicon.MonthDay && last.Kind != lexicon.Quantity) {
		return false
	}
	return true
}

// dateFrom makes a date of its parts.
func (p *page) dateFrom(s *lexicon.Sentence, parts []part) (when, bool) {
	w := when{first: parts[0].First, last: parts[0].Last}
	var days []string // "2018-06-12", or "06-12" without a year
	years := 0
	month := ""
	for i := range parts {
		x := &parts[i]
		w.last = max(w.last, x.Last)
		switch x.Kind {
		case lexicon.YearDate:
			years++
			if w.year == "" {
				w.year = x.Value
			}
		case lexicon.Month:
			month = x.Value[len("month-"):]
			days = append(days, withYear(yearFor(s, parts, i), month))
		case lexicon.MonthDay:
			month = x.Value[:2]
			days = append(days, withYear(yearFor(s, parts, i), x.Value))
			w.ambiguous = w.ambiguous || slashed(s, x)
		case lexicon.Quantity:
			if month == "" || len(days) == 0 {
				continue
			}
			day := x.Value
			if len(day) == 1 {
				day = "0" + day
			}
			days = append(days, days[len(days)-1][:len(days[len(days)-1])-2]+day)
		}
	}
	switch {
	case len(days) == 0 && w.year != "" && years == 1:
		w.start, w.precision = w.year, communique.PrecisionYear
	case len(days) == 0:
		return w, false
	default:
		w.start, w.end = days[0], days[len(days)-1]
		if w.end <= w.start {
			w.end = ""
		}
		w.precision = communique.PrecisionDay
		if len(w.start) == 7 || len(w.start) == 2 {
			w.precision = communique.PrecisionMonth
		}
		if len(w.start) > 5 {
			w.year = w.start[:4]
		}
		if !realDate(w.start) || w.end != "" && !realDate(w.end) {
			return w, false
		}
	}
	w.span = communique.Span{Start: s.Units[w.first].Start, End: s.Units[w.last-1].End}
	return w, true
}

func withYear(year, rest string) string {
	if year == "" {
		return rest
	}
	return year + "-" + rest
}

// yearFor finds the year that goes with part i: that of the same expression,
// else the nearest on the side where the language has it, else any.
func yearFor(s *lexicon.Sentence, parts []part, i int) string {
	after, before := "", ""
	for j := range parts {
		if parts[j].Kind != lexicon.YearDate {
			continue
		}
		switch {
		case parts[j].First == parts[i].First && parts[j].Last == parts[i].Last:
			return parts[j].Value
		case j < i:
			before = parts[j].Value
		case after == "":
			after = parts[j].Value
		}
	}
	if s.Text.Lang == communique.Japanese && before != "" || after == "" {
		return before
	}
	return after
}

// slashed reports whether a day stands as 03/04/2020 does, in a language that
// is written with either first.
func slashed(s *lexicon.Sentence, x *part) bool {
	if s.Text.Lang != communique.English || x.Value[:2] == x.Value[3:] || x.Value[3:] > "12" {
		return false
	}
	src := s.Text.Source[x.Span.Start:x.Span.End]
	for i := 0; i < len(src); i++ {
		if src[i] == '/' {
			return i < 3
		}
	}
	return false
}
