package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// sentences reads every sentence of the page once: the one pass whose work
// grows with the text more than in passing.
func (p *page) sentences() {
	for i := range p.t.Sentences {
		p.sentence(i)
		if p.step(p.made, len(p.t.Sentences)) {
			return
		}
	}
}

// headSentences is how many sentences from the top the meeting and its
// parties are looked for in.
const headSentences = 14

// A partyName is a party named in a sentence, at the units [first, last).
type partyName struct {
	first, last int
	party       communique.PartyID
	id          string // of party
	span        communique.Span
}

// parties lists the states and organisations named in a sentence, by name or
// adjective; in Japanese also those that one character stands for within a
// compound.
func (p *page) parties(s *lexicon.Sentence) []partyName {
	return p.strangersIn(s, p.known(s))
}

// known is parties without those that no list knows.
func (p *page) known(s *lexicon.Sentence) []partyName {
	var out []partyName
	k := 0
	for i := 0; i < len(s.Units); i++ {
		if k < len(s.Names) && s.Names[k].First == i {
			f := &s.Names[k]
			k++
			if n, ok := p.asParty(f); ok {
				out = append(out, n)
			}
			i = f.Last - 1
			continue
		}
		if s.Text.Lang == communique.Japanese {
			if id := p.short[s.Units[i].Norm]; id != "" {
				out = append(out, partyName{i, i + 1, communique.PartyID(id), id, s.Units[i].Span})
			}
		}
	}
	if s.Text.Lang == communique.Japanese {
		out = compounds(s, out, p.short)
	}
	return out
}

// asParty makes a party of a name; ok is false for a city or region.
func (p *page) asParty(f *lexicon.Found) (partyName, bool) {
	for _, id := range f.IDs {
		if party, ok := p.partyOf(id); ok {
			return partyName{f.First, f.Last, party, id, f.Span}, true
		}
	}
	return partyName{}, false
}

// partyOf makes a party of the id of a name: one of the authority file, or a
// state that only the word lists have.
func (p *page) partyOf(id string) (communique.PartyID, bool) {
	party := communique.PartyID(id)
	return party, p.auth.Party(party) != nil || len(id) == 2 && 'A' <= id[0] && id[0] <= 'Z'
}

// compounds keeps of single characters those that stand beside another name:
// 日英, 日ASEAN, but not 日 in a date.
func compounds(s *lexicon.Sentence, list []partyName, short map[string]string) []partyName {
	kept := list[:0:0]
	for i, n := range list {
		if n.last-n.first > 1 || short[s.Units[n.first].Norm] == "" {
			kept = append(kept, n)
			continue
		}
		before := i > 0 && beside(s, list[i-1].last, n.first)
		after := i+1 < len(list) && beside(s, n.last, list[i+1].first)
		side := n.last < len(s.Units) && s.Units[n.last].Norm == "側"
		if before || after || side {
			kept = append(kept, n)
		}
	}
	return kept
}

// beside reports whether units a and b follow each other but for a dot.
func beside(s *lexicon.Sentence, a, b int) bool {
	return a == b || b == a+1 && isDot(s.Units[a].Norm)
}

func isDot(norm string) bool {
	return norm == "・" || norm == "-" || norm == "―" || norm == "=" || norm == "、"
}

// joining are words that may stand between the names of parties that meet.
var joining = map[string]bool{
	"and": true, "&": true, "-": true, "–": true, "/": true, ",": true, "the": true, "side": true,
	"et": true, "la": true, "le": true, "les": true, "l'": true, "de": true, "d'": true, "du": true, "des": true,
	"と": true, "・": true, "、": true, "及": true, "び": true, "お": true, "よ": true, "side's": true,
}

// groups returns the runs of names of two or more parties that nothing but
// joining words stands between, as ranges of list.
func groups(s *lexicon.Sentence, list []partyName) [][2]int {
	var out [][2]int
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && joined(s, list[j-1].last, list[j].first) {
			j++
		}
		if distinct(list[i:j]) > 1 {
			out = append(out, [2]int{i, j})
		}
		i = j
	}
	return out
}

func joined(s *lexicon.Sentence, a, b int) bool {
	if b-a > 4 {
		return false
	}
	for ; a < b; a++ {
		if !joining[s.Units[a].Norm] {
			return false
		}
	}
	return true
}

func distinct(list []partyName) int {
	seen := map[string]bool{}
	for _, n := range list {
		seen[n.id] = true
	}
	return len(seen)
}

// findSides finds the parties of the meeting: those that the title, or the
// first sentence that speaks of a meeting, names side by side or one with the
// other, in a title also as subject and object of a verb; else those whose sides are spoken of. A country that is named in
// passing is no party.
func (p *page) findSides() {
	if list := p.findStrangers(); list != nil {
		p.setSides(list, "")
		return
	}
	n := min(len(p.t.Sentences), headSentences)
	for i := range n {
		s := p.sentence(i)
		heading := p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading
		meeting := len(p.words.meetings.Find(s)) > 0
		if !heading && !meeting {
			continue
		}
		list := p.parties(s)
		if g := groups(s, list); len(g) > 0 {
			p.setSides(list[g[0][0]:g[0][1]], "parties-side-by-side")
			return
		}
		if meeting && distinct(list) > 1 && (p.oneWithOther(s, list) || heading && len(list) == 2 && list[1].first-list[0].last < 5) {
			p.setSides(list, "parties-one-with-the-other")
			return
		}
	}
	p.spokenSides(n)
}

// oneWithOther reports whether the second of the parties follows a word that
// puts it beside the first: "with", "avec", "と".
func (p *page) oneWithOther(s *lexicon.Sentence, list []partyName) bool {
	if len(list) < 2 {
		return false
	}
	for a := list[1].first - 1; a >= 0 && a >= list[1].first-2; a-- {
		switch s.Units[a].Norm {
		case "with", "avec", "between", "entre":
			return true
		case "the", "la", "le", "l'", "les":
			continue
		}
		break
	}
	after := list[1].last
	return after < len(s.Units) && s.Units[after].Norm == "と" && (after+1 == len(s.Units) || s.Units[after+1].Norm == "の")
}

// spokenSides takes the parties whose sides are spoken of anywhere: "the
// Kestrian side", "du côté kestrien", "ケストリア側".
func (p *page) spokenSides(n int) {
	var found []partyName
	for i := 0; i < n; i++ {
		// The one party that a title speaks of a meeting with is one of them.
		s := p.sentence(i)
		if list := p.parties(s); distinct(list) == 1 && p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading && len(p.words.meetings.Find(s)) > 0 {
			found = append(found, list[0])
			break
		}
	}
	for i := range p.t.Sentences {
		s := p.sentence(i)
		for _, n := range p.parties(s) {
			after := n.last < len(s.Units) && isSide(s.Units[n.last].Norm)
			before := false
			for a := n.first - 1; a >= 0 && a >= n.first-3; a-- {
				before = before || s.Units[a].Norm == "côté" || s.Units[a].Norm == "partie" || s.Units[a].Norm == "délégation"
			}
			// "For X: …", a line of its own
			before = before || n.first > 0 && n.first < 3 && (s.Units[0].Norm == "for" || s.Units[0].Norm == "pour") && n.last < len(s.Units) && s.Units[n.last].Norm == ":"
			if after || before {
				found = append(found, n)
			}
		}
	}
	if distinct(found) > 1 {
		p.setSides(found, "parties-whose-sides-are-spoken-of")
	}
}

func isSide(norm string) bool {
	return norm == "side" || norm == "delegation" || norm == "側" || norm == "代"
}

// setSides takes parties for those of the meeting, each once, in the order in
// which they stand. rule says how they were found; of those that no list knows
// it is said by itself.
func (p *page) setSides(list []partyName, rule string) {
	seen := map[string]bool{}
	for _, n := range list {
		if seen[n.id] {
			continue
		}
		seen[n.id] = true
		p.sides = append(p.sides, side{party: n.party, name: p.src[n.span.Start:n.span.End], first: n.span})
		p.a.SideOrder = append(p.a.SideOrder, n.party)
		by, sure := rule, Sure
		if x := p.strange.party(n.party); x != nil {
			by, sure = x.rule, Likely
		} else if by == "" {
			by = "parties-side-by-side"
		}
		p.add(KindParty, n.span, by, sure, string(n.party), len(p.a.SideOrder)-1)
	}
}

// isParty reports whether id is one of the parties of the meeting.
func (p *page) isParty(id communique.PartyID) bool {
	return id != "" && hasParty(p.a.SideOrder, id)
}
