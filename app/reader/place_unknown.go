package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

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
	for i := 1; i < len(s.Units) && i < longSentence; i++ {
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
		if end > 2 && s.Units[end-1].Norm == "内" {
			end-- // within the city
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
