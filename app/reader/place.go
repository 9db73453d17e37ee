package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// place finds where the meeting was held: a field that says so, the city or
// country after "in" where the text says that it was held, or after the noun
// for the meeting. A place that no list knows is taken as printed if it stands
// right behind the verb. The place in a dateline is where the text was
// issued, not where the meeting was.
func (p *page) place() {
	for _, f := range p.fields {
		if f.id == "place" && p.placeInField(f) {
			return
		}
	}
	for i := range p.occasions {
		if o := &p.occasions[i]; !o.heading && p.placeOfOccasion(o) {
			return
		}
	}
	for i := range p.occasions {
		if o := &p.occasions[i]; o.heading && p.placeOfOccasion(o) {
			return
		}
	}
	p.placeBesideMeeting()
	p.placeHere()
	p.placeInTitle()
}

// placeInTitle takes what stands between commas before the day in the title:
// "Third Cyber Dialogue, Halden, 12 June 2025".
func (p *page) placeInTitle() {
	if p.a.Venue != nil || p.a.Title == nil || !p.titleHasMeeting() {
		return
	}
	w, ok := p.dayIn(p.a.Title.Span)
	if !ok {
		return
	}
	before := strings.TrimRight(p.src[p.a.Title.Start:w.span.Start], " ,、(（")
	i := strings.LastIndexAny(before, ",、:(（–—")
	if i < 0 {
		return
	}
	s := trimOrnaments(p.src, communique.Span{Start: p.a.Title.Start + i, End: p.a.Title.Start + len(before)})
	words := p.src[s.Start:s.End]
	if s.Len() == 0 || s.Len() > 60 || hasDigits(words) || len(p.words.meetings.FindIn(p.lang, words)) > 0 || strings.Count(words, " ") > 3 {
		return
	}
	p.placeOf(field{value: s}, "place-in-the-title", Likely)
}

// placeInField reads the value of a field.
func (p *page) placeInField(f field) bool { return p.placeOf(f, "field-of-the-place", Sure) }

// placeOf reads a stretch that is a place and no more: the last city named,
// and the country.
func (p *page) placeOf(f field, rule string, c Confidence) bool {
	s := p.stretch(f.value)
	var v communique.Venue
	for k := range s.Names {
		if city, country := p.city(&s.Names[k]); city != "" {
			v.City, v.Country = city, country
		} else if n, ok := p.asParty(&s.Names[k]); ok && v.Country == "" && p.isState(n.id) {
			v.Country = communique.PartyID(n.id)
		}
	}
	value := p.src[f.value.Start:f.value.End]
	if v.City == "" {
		// As printed, up to the first mark: "Halden, Kestria". A room or a
		// house is no city; the one in brackets behind it is.
		city := value
		if i := strings.IndexAny(city, ",(、（"); i > 0 {
			city = city[:i]
			if len(p.words.bodies.FindIn(p.lang, city)) > 0 || strings.HasSuffix(city, "室") || strings.HasSuffix(city, "館") || strings.HasSuffix(city, "省") {
				rest := strings.TrimLeft(value[i:], ",(、（ ")
				if end := strings.IndexAny(rest, ",)、）"); end > 0 {
					rest = rest[:end]
				}
				city = strings.TrimSuffix(strings.TrimSpace(rest), "市")
			}
		}
		if len(p.words.modes.FindIn(p.lang, city)) > 0 {
			return false
		}
		city = strings.TrimSpace(strings.TrimRight(city, "."))
		if len(s.Names) > 0 && strings.HasPrefix(city, p.src[s.Names[0].Span.Start:s.Names[0].Span.End]) {
			city = "" // the country alone
		}
		if len(city) > 60 {
			city = ""
		}
		v.City = city
	}
	if v.City == "" && v.Country == "" {
		return false
	}
	quote := p.lines[f.line].span
	if rule != "field-of-the-place" {
		quote = f.value
	}
	p.setPlace(v, quote, rule, c)
	return true
}

// city returns the English name and the country of a name that is a city's.
func (p *page) city(f *lexicon.Found) (name string, country communique.PartyID) {
	for _, id := range f.IDs {
		if !strings.HasPrefix(id, "city-") {
			continue
		}
		if n := p.lex.Name(id); n != nil {
			if len(n.En) > 0 {
				name = n.En[0]
			}
			return name, n.Country
		}
	}
	return "", ""
}

// isState reports whether an id is a country's.
func (p *page) isState(id string) bool {
	if x := p.auth.Party(communique.PartyID(id)); x != nil {
		return x.Kind == "state"
	}
	return len(id) == 2
}

// placeOfOccasion looks for the place in a sentence that says that the meeting
// was held.
func (p *page) placeOfOccasion(o *occasion) bool {
	s := o.s
	var country partyName
	for k := range s.Names {
		f := &s.Names[k]
		if f.First > longSentence {
			break
		}
		if o.near(f.First, 10, "past") {
			continue
		}
		city, in := p.city(f)
		if city == "" {
			n, ok := p.asParty(f)
			if at := p.preposition(s, f.First, f.Last); ok && at >= 0 && p.isState(n.id) && country.last == 0 && n.first >= o.verb.Last && n.first < o.verb.Last+8 {
				country = n
			}
			continue
		}
		at := p.preposition(s, f.First, f.Last)
		if at < 0 || p.lang != communique.Japanese && f.First > o.verb.Last+16 {
			continue
		}
		v := communique.Venue{City: city, Country: in}
		p.setPlace(v, p.placeQuote(o, at, p.bracketAfter(s, f.Last, &v)), "city-where-held", Sure)
		return true
	}
	if v, a, b, ok := p.unknownCity(o); ok {
		p.setPlace(v, p.placeQuote(o, a, b), "place-behind-the-verb", Likely)
		return true
	}
	if country.last > 0 {
		v := communique.Venue{Country: communique.PartyID(country.id)}
		p.setPlace(v, p.placeQuote(o, p.preposition(s, country.first, country.last), country.last), "country-where-held", Likely)
		return true
	}
	return false
}

// placeQuote is the stretch from the preposition to the place, from the verb
// of holding where nothing stands between.
func (p *page) placeQuote(o *occasion, a, b int) communique.Span {
	if o.verb.Last == a {
		a = o.verb.First
	}
	return spanOf(o.s, a, b)
}

// preposition returns the unit where the preposition before a place begins, in
// Japanese the place before its particle; -1 if there is none.
func (p *page) preposition(s *lexicon.Sentence, first, last int) int {
	if s.Text.Lang == communique.Japanese {
		for j := last; j < len(s.Units) && j < last+5; j++ {
			w := s.Units[j].Norm
			if w == "で" || w == "に" && j+1 < len(s.Units) && (s.Units[j+1].Norm == "て" || s.Units[j+1].Norm == "お" || s.Units[j+1].Norm == "於") {
				return first
			}
			if w == "開" || w == ")" {
				return first
			}
			if !strings.Contains("市都府州特別区内(", w) {
				return -1
			}
		}
		return -1
	}
	for j := first - 1; j >= 0 && j >= first-6; j-- {
		switch s.Units[j].Norm {
		case "in", "at", "à", "en", "au", "aux", "dans":
			return j
		case "the", "la", "le", "l'", "its", "sa", "capital", "capitale", "city", "ville", "de", "of", ",", "downtown", "*", "**", "_", "__":
			continue
		}
		break
	}
	return -1
}

// bracketAfter takes a country that stands in brackets or after a comma behind
// a city into the venue; it returns the unit after it.
func (p *page) bracketAfter(s *lexicon.Sentence, i int, v *communique.Venue) int {
	if i >= len(s.Units) || s.Units[i].Norm != "(" && s.Units[i].Norm != "," {
		return i
	}
	for k := range s.Names {
		f := &s.Names[k]
		if f.First != i+1 && f.First != i+2 {
			continue
		}
		n, ok := p.asParty(f)
		if !ok || !p.isState(n.id) {
			return i
		}
		if s.Units[i].Norm == "(" {
			if f.Last < len(s.Units) && s.Units[f.Last].Norm == ")" {
				v.Country = communique.PartyID(n.id)
				return f.Last + 1
			}
			return i
		}
		if v.Country == "" || v.Country == communique.PartyID(n.id) {
			v.Country = communique.PartyID(n.id)
			return f.Last
		}
	}
	return i
}

func (p *page) setPlace(v communique.Venue, quote communique.Span, rule string, c Confidence) {
	v.Quote = p.quoted(quote)
	p.a.Venue = &v
	what := v.City
	if v.Country != "" {
		if what != "" {
			what += ", "
		}
		what += string(v.Country)
	}
	p.add(KindPlace, quote, rule, c, what, 0)
}
