package reader

import (
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// ordinal finds the number of the session: one that counts a meeting, or the
// names of the parties where the noun is misspelt, in the title or where the
// text says that it was held. The number of the session before or after it is
// none. Where the title and the text disagree, a person has to decide.
func (p *page) ordinal() {
	if p.listsMeetings() {
		return
	}
	if f, ok := p.fieldOf("ordinal"); ok {
		for _, n := range p.stretch(f.value).Numbers {
			if v, err := strconv.Atoi(n.Value); err == nil && v > 0 && v < 100 && (n.Kind == lexicon.Ordinal || n.Kind == lexicon.Quantity) {
				p.setOrdinal(v, f.value, "field-of-the-number", Likely)
				return
			}
		}
	}
	title, titleSpan, titleSure := 0, communique.Span{}, Sure
	a, b := p.titleSentences()
	for i := a; i < b && title == 0; i++ {
		title, titleSpan, titleSure = p.ordinalIn(i)
	}
	for i := 0; i < len(p.t.Sentences) && i < headSentences; i++ {
		if i >= a && i < b || !p.occasionAt(i) && i > b+2 {
			continue
		}
		v, s, c := p.ordinalIn(i)
		if v == 0 || title != 0 && v != title && !p.occasionAt(i) {
			continue
		}
		rule := "number-of-the-meeting-held"
		if title != 0 && title != v {
			c = Question
			rule = "number-other-than-in-the-title"
		}
		p.setOrdinal(v, s, rule, c)
		return
	}
	if title != 0 {
		p.setOrdinal(title, titleSpan, "number-in-the-title", titleSure)
	}
}

// listsMeetings reports whether the title says that the text is a list of
// meetings, none of which it is about.
func (p *page) listsMeetings() bool {
	a, b := p.titleSentences()
	for i := a; i < b; i++ {
		if found := p.words.genres.Find(p.sentence(i)); first(found) == string(communique.GenreList) {
			return true
		}
	}
	return false
}

func (p *page) setOrdinal(v int, s communique.Span, rule string, c Confidence) {
	p.a.Ordinal = &communique.OrdinalFinding{Ordinal: v, Quote: p.quote(s)}
	p.add(KindOrdinal, s, rule, c, strconv.Itoa(v), 0)
}

func (p *page) occasionAt(i int) bool {
	for k := range p.occasions {
		if p.occasions[k].i == i {
			return true
		}
	}
	return false
}

// ordinalReach is how many units may stand between a number and the noun it
// counts; Japanese units are single characters.
const ordinalReach = 9

// ordinalIn finds the number of a meeting in sentence i, 0 if there is none.
func (p *page) ordinalIn(i int) (int, communique.Span, Confidence) {
	s := p.sentence(i)
	meetings := p.words.meetings.Find(s)
	other := p.otherIn(s)
	parties := p.parties(s)
	try := func(first, last, v int, c Confidence) (int, communique.Span, Confidence) {
		end := counted(s, last, meetings, parties)
		if end == 0 {
			end = inBrackets(s, first, last, meetings)
		}
		if end == 0 || besideOther(s, other, first, end) {
			return 0, communique.Span{}, c
		}
		for first > 0 && (determiner(s.Units[first-1].Norm) || s.Units[first-1].Norm == "第") {
			first--
		}
		return v, spanOf(s, first, end), c
	}
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.First > longSentence {
			break
		}
		v, err := strconv.Atoi(n.Value)
		if err != nil || v < 1 || v > 99 || !isOrdinal(s, n) {
			continue
		}
		if v, span, c := try(n.First, n.Last, v, Sure); v > 0 {
			return v, span, c
		}
	}
	for _, f := range p.words.ordinals.Find(s) {
		if f.First > longSentence {
			break
		}
		v, _ := strconv.Atoi(f.IDs[0])
		c := Sure
		if v == 1 {
			c = Likely
		}
		if v, span, c := try(f.First, f.Last, v, c); v > 0 {
			return v, span, c
		}
	}
	return 0, communique.Span{}, Sure
}

// isOrdinal reports whether number n says which one it is.
func isOrdinal(s *lexicon.Sentence, n *lexicon.FoundNumber) bool {
	if s.Text.Lang != communique.Japanese {
		return n.Kind == lexicon.Ordinal
	}
	if n.Kind != lexicon.Ordinal && n.Kind != lexicon.Quantity {
		return false
	}
	at := n.First - 1
	if n.First < len(s.Units) && s.Units[n.First].Norm == "第" {
		at = n.First
	}
	if at < 0 || s.Units[at].Norm != "第" {
		return false
	}
	return s.Units[n.Last-1].Norm == "回" || n.Last < len(s.Units) && s.Units[n.Last].Norm == "回"
}

// counted returns the unit after the meeting that a number before unit i
// counts, 0 if it counts something else. In a misspelt noun's stead the names
// of both parties will do.
func counted(s *lexicon.Sentence, i int, meetings []lexicon.Found, parties []partyName) int {
	reach := ordinalReach
	japanese := s.Text.Lang == communique.Japanese
	if japanese {
		reach = 40
	}
	limit := len(s.Units)
	for j := i; j < limit; j++ {
		switch s.Units[j].Norm {
		case ",", ";", ":", "。", "(", ".":
			limit = j
		case "、":
			if j > i {
				limit = j
			}
		}
	}
	limit = min(limit, i+reach)
	best := 0
	for k := range meetings {
		if f := &meetings[k]; f.First >= i && f.First < limit {
			// The last noun of a compound: "the third cyber policy dialogue
			// meeting"; in other languages the first ends the count.
			if best == 0 || f.First == best {
				best = f.Last
			}
		}
	}
	if best > 0 {
		return best
	}
	var after []partyName
	for _, n := range parties {
		if n.first >= i && n.first < min(limit, i+4) {
			after = append(after, n)
		}
	}
	if g := groups(s, after); len(g) > 0 {
		return after[g[0][1]-1].last
	}
	return 0
}

// inBrackets returns the unit after a number that stands in brackets behind
// the meeting it counts: サイバー協議（第5回）. 0 if it does not.
func inBrackets(s *lexicon.Sentence, first, last int, meetings []lexicon.Found) int {
	for first > 0 && s.Units[first-1].Norm == "第" {
		first--
	}
	if first == 0 || s.Units[first-1].Norm != "(" {
		return 0
	}
	for k := range meetings {
		if meetings[k].Last == first-1 {
			for last < len(s.Units) && s.Units[last].Norm == "回" {
				last++
			}
			return last
		}
	}
	return 0
}

// besideOther reports whether words for the session before or the next one
// stand just before or within the units [a, b).
func besideOther(s *lexicon.Sentence, other []lexicon.Found, a, b int) bool {
	for k := range other {
		f := &other[k]
		if f.Last > a-3 && f.First < b && (f.Last <= b || f.First < a) {
			return true
		}
	}
	return false
}

func determiner(norm string) bool {
	switch norm {
	case "the", "la", "le", "les", "l'", "its", "their", "une", "un", "a":
		return true
	}
	return false
}
