package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
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

// placeHere takes the place with which a news item opens, where the item says
// that the meeting was there: "after talks here".
func (p *page) placeHere() {
	at := p.opened
	if at.Len() == 0 {
		at = p.placeline
	}
	if p.a.Venue != nil || at.Len() == 0 {
		return
	}
	for i := 0; i < len(p.t.Sentences) && i < headSentences; i++ {
		s := p.sentence(i)
		for k := range s.Units {
			if w := s.Units[k].Norm; (w == "here" || w == "ici") && len(p.words.meetings.Find(s)) > 0 {
				p.placeOf(field{value: at}, "place-with-which-it-opens", Likely)
				return
			}
		}
	}
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

// unknownCity reads a place that no list knows behind the verb: "was held in
// Port Halden", "s'est tenue à Valbrun", "ハルデンにおいて開催". It returns the
// units it takes, the preposition with it.
func (p *page) unknownCity(o *occasion) (v communique.Venue, a, b int, ok bool) {
	s := o.s
	if s.Text.Lang == communique.Japanese {
		return p.unknownJapanese(o)
	}
	for i := max(0, o.verb.First-14); i < len(s.Units) && i < o.verb.Last+18; i++ {
		norm := s.Units[i].Norm
		if norm != "in" && norm != "at" && norm != "à" && norm != "dans" {
			continue
		}
		from := capital(s, i+1)
		if from >= len(s.Units) || !p.placeLike(o, from) || norm == "dans" && from == i+1 {
			continue
		}
		j := from
		for j < len(s.Units) && j < from+7 && (p.placeLike(o, j) || s.Units[j].Glued && s.Units[j].Norm == "-" || j > from && strings.Contains("sur de la le les on upon", s.Units[j].Norm) && j+1 < len(s.Units) && p.placeLike(o, j+1)) {
			j++
		}
		if s.Units[j-1].Norm == "-" {
			j--
		}
		if o.near(i, 8, "past") {
			continue
		}
		city := p.src[s.Units[from].Start:s.Units[j-1].End]
		if len(p.words.houses.FindIn(p.lang, city)) > 0 {
			// A house is no city; the one behind it is.
			if j+1 >= len(s.Units) || s.Units[j].Norm != "," || !p.placeLike(o, j+1) {
				continue
			}
			from = j + 1
			for j = from; j < len(s.Units) && p.placeLike(o, j); j++ {
			}
			city = p.src[s.Units[from].Start:s.Units[j-1].End]
		}
		v = communique.Venue{City: city}
		return v, i, p.bracketAfter(s, j, &v), true
	}
	return v, 0, 0, false
}

// capital skips "its capital," and "the city of" before the name of a city.
func capital(s *lexicon.Sentence, i int) int {
	j, said := i, false
	for ; j < len(s.Units) && j < i+5; j++ {
		switch s.Units[j].Norm {
		case "capital", "capitale", "city", "ville":
			said = true
			continue
		case "*", "**", "_", "__":
			if j == i {
				i = j + 1
			}
			continue
		case "the", "its", "la", "sa", "of", "de", ",":
			continue
		}
		break
	}
	if said {
		return j
	}
	return i
}

// placeLike reports whether unit i may be a word of a place's name: a
// capitalised word that is no number, date, body or party.
func (p *page) placeLike(o *occasion, i int) bool {
	s := o.s
	u := &s.Units[i]
	if u.Kind != text.Word || !u.Upper || len(u.Norm) < 3 {
		return false
	}
	for k := range s.Numbers {
		if s.Numbers[k].First <= i && i < s.Numbers[k].Last {
			return false
		}
	}
	for k := range s.Names {
		if s.Names[k].First <= i && i < s.Names[k].Last {
			return false
		}
	}
	for k := range s.Bodies {
		if f := &s.Bodies[k]; f.First <= i && i < f.Last && !strings.HasPrefix(f.IDs[0], "=") {
			return false
		}
	}
	for k := range o.meeting {
		if o.meeting[k].First <= i && i < o.meeting[k].Last {
			return false
		}
	}
	return true
}

// unknownJapanese reads the run of one script before で, にて or において, or
// before a bracket with the country that stands there.
func (p *page) unknownJapanese(o *occasion) (v communique.Venue, a, b int, ok bool) {
	s := o.s
	for i := 1; i < len(s.Units); i++ {
		norm := s.Units[i].Norm
		next := ""
		if i+1 < len(s.Units) {
			next = s.Units[i+1].Norm
		}
		if norm != "で" && !(norm == "に" && (next == "て" || next == "お" || next == "於")) {
			continue
		}
		end, country := i, communique.PartyID("")
		if s.Units[end-1].Norm == ")" {
			for end > 1 && i-end < 14 && s.Units[end].Norm != "(" {
				end--
			}
			country = p.stateIn(s, end, i)
			if s.Units[end].Norm != "(" || country == "" {
				continue
			}
		}
		first := p.placeRun(s, end)
		words := p.src[s.Units[first].Start:s.Units[end].Start]
		if end-first < 2 || len(p.words.modes.FindIn(p.lang, words)) > 0 || len(p.words.meetings.FindIn(p.lang, words)) > 0 || len(p.lex.NamesIn(p.lang, words)) > 0 {
			continue
		}
		if before := first - 1; before >= 0 && !strings.Contains("、日のに,()都てがは", s.Units[before].Norm) {
			continue
		}
		if country == "" {
			country = p.stateIn(s, max(0, first-12), first)
			if first < 2 || s.Units[first-1].Norm != "の" && s.Units[first-1].Norm != "都" {
				country = ""
			}
		}
		v.City, v.Country = strings.TrimSuffix(words, "市"), country
		return v, first, i, true
	}
	return v, 0, 0, false
}

// placeRun returns where the name that ends before unit end begins: katakana,
// or characters that end in the word for a city.
func (p *page) placeRun(s *lexicon.Sentence, end int) int {
	first := end
	if first > 1 && (s.Units[first-1].Norm == "市" || s.Units[first-1].Norm == "町") {
		first--
		for k := first; k > 0 && k > first-6 && kanji(s.Units[k-1].Norm); {
			k--
			if k == 0 || !kanji(s.Units[k-1].Norm) {
				return k
			}
		}
	}
	for first > 0 && first > end-16 && (katakana(s.Units[first-1].Norm) || s.Units[first-1].Norm == "・") {
		first--
	}
	return first
}

// stateIn returns the last country named within units [a, b).
func (p *page) stateIn(s *lexicon.Sentence, a, b int) communique.PartyID {
	country := communique.PartyID("")
	for k := range s.Names {
		if n, ok := p.asParty(&s.Names[k]); ok && n.first >= a && n.last <= b && p.isState(n.id) {
			country = communique.PartyID(n.id)
		}
	}
	return country
}

func kanji(norm string) bool {
	for _, r := range norm {
		return r >= 0x4e00 && r <= 0x9fff && !strings.ContainsRune("日月年", r)
	}
	return false
}

func katakana(norm string) bool {
	for _, r := range norm {
		return r >= 'ァ' && r <= 'ヿ'
	}
	return false
}

// placeBesideMeeting takes the city that follows a noun for the meeting by a
// preposition alone: "after the talks in Vienna".
func (p *page) placeBesideMeeting() {
	if p.lang == communique.Japanese {
		return
	}
	for i := range p.t.Sentences {
		s := p.sentence(i)
		var meetings []lexicon.Found
		for k := range s.Names {
			f := &s.Names[k]
			city, country := p.city(f)
			if city == "" {
				continue
			}
			at := p.preposition(s, f.First, f.Last)
			if at < 1 {
				continue
			}
			if meetings == nil {
				meetings = p.words.meetings.Find(s)
			}
			for m := range meetings {
				x := &meetings[m]
				if at < x.Last || at > x.Last+2 || besideOther(s, notAfter(p.otherIn(s)), x.First, x.Last) {
					continue
				}
				v := communique.Venue{City: city, Country: country}
				p.setPlace(v, spanOf(s, x.First, p.bracketAfter(s, f.Last, &v)), "city-beside-the-meeting", Likely)
				return
			}
		}
	}
}

// notAfter leaves out the words that only say what came after the meeting.
func notAfter(other []lexicon.Found) []lexicon.Found {
	kept := other[:0]
	for _, f := range other {
		if !f.Has("after") {
			kept = append(kept, f)
		}
	}
	return kept
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
