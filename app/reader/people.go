package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A candidate is a person whom the text names, with what it says of them.
type candidate struct {
	person     communique.Person
	rule       string
	confidence Confidence
	roll       *roll
	from, to   int // units taken, apposition and all
	name       named
	speaks     bool
}

// people finds those who chair, lead a delegation or speak, and tells the
// three apart. Nobody is promoted: an official who is quoted is a speaker; a
// person of whom the text says none of this is left out.
func (p *page) people() {
	if p.lang == communique.Japanese {
		p.japanesePeople()
		return
	}
	var all []candidate
	role := communique.PersonRole("") // that a heading gives to the items below it
	for i := range p.t.Sentences {
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		if p.t.Blocks[p.t.Sentences[i].Block].Kind != text.ListItem && len(r.us) > 45 {
			role = ""
		}
		names := r.findNames()
		if len(names) == 0 {
			role = r.onlyRole()
			continue
		}
		all = append(all, r.roles(names, role)...)
	}
	p.settle(all)
}

// skipped reports whether a sentence is no text of the document: a caption, a
// footnote, navigation.
func (p *page) skipped(s communique.Span) bool {
	k := p.lineAt(s.Start)
	if k < 0 {
		return false
	}
	switch p.lines[k].kind {
	case lineCaption, lineNavigation, lineFootnote:
		return true
	}
	return false
}

// lineAt returns the index of the line that offset is in, or -1.
func (p *page) lineAt(offset int) int {
	lo, hi := 0, len(p.lines)
	for lo < hi {
		m := (lo + hi) / 2
		if p.lines[m].span.End < offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(p.lines) && p.lines[lo].span.Start <= offset {
		return lo
	}
	return -1
}

// rollOf is roll, made once.
func (p *page) rollOf(i int) *roll {
	if p.rolls == nil {
		p.rolls = make([]*roll, len(p.t.Sentences))
	}
	if p.rolls[i] == nil {
		p.rolls[i] = p.roll(i)
	}
	return p.rolls[i]
}

// onlyRole returns the role of a line that says no more than "Co-chairs:".
func (r *roll) onlyRole() communique.PersonRole {
	found := r.p.lex.DelegationWords().ChairedBy.Find(r.s)
	if len(found) == 1 && len(r.us) <= 8 {
		return communique.PersonRole(found[0].IDs[0])
	}
	return ""
}

// roles gives the people of a sentence what it says of them.
func (r *roll) roles(names []named, heading communique.PersonRole) []candidate {
	out := make([]candidate, len(names))
	d := r.p.lex.DelegationWords()
	after := d.ChairedBy.Find(r.s)
	before := d.Chairs.Find(r.s)
	for k, n := range names {
		out[k] = candidate{roll: r, name: n, from: n.from, to: n.last}
	}
	// Whom a phrase before or after them gives a role.
	given := make([]communique.PersonRole, len(names))
	for k, n := range names {
		if heading != "" {
			given[k] = heading
		}
		for _, f := range after {
			if f.Last <= n.from && !r.cut(f.Last, n.from) {
				given[k] = communique.PersonRole(f.IDs[0])
			}
		}
		if given[k] != "" {
			continue
		}
		for _, f := range before {
			if f.First >= n.last && !r.cut(n.last, f.First) && r.leadsDelegation(f) {
				given[k] = communique.PersonRole(f.IDs[0])
				break
			}
		}
		if given[k] == "" {
			for _, f := range after { // "X and Y, co-chairs of the meeting"
				if f.First >= n.last && !r.passive(f) && !r.cut(n.last, f.First) {
					given[k] = communique.PersonRole(f.IDs[0])
					break
				}
			}
		}
	}
	officeFirst := r.officeFirst(names, given)
	for k := range out {
		c := &out[k]
		before := 0
		if k > 0 {
			before = out[k-1].to
		}
		r.describePerson(c, names, k, before, officeFirst)
		c.person.Role = given[k]
		c.rule, c.confidence = "person named as "+string(given[k]), Sure
		if given[k] != "" && !c.name.courtesy && !c.name.office && c.person.Office == "" {
			c.person.Role = ""
		}
		if given[k] == "" {
			c.rule = "official who speaks"
			c.speaks = r.speaks(c)
			if !c.speaks && (c.name.courtesy || c.person.Office != "") && r.cameFor(c) {
				// Whom the text names first of those who came for a side.
				c.person.Role, c.rule, c.confidence = communique.HeadOfDelegation, "first named of a delegation", Likely
			}
		}
	}
	// Several who chair do so together.
	sides := map[communique.PartyID]bool{}
	chairs := 0
	for _, c := range out {
		if c.person.Role == communique.Chair {
			chairs++
			sides[c.person.Side] = true
		}
	}
	if chairs > 1 && len(sides) > 1 {
		for k := range out {
			if out[k].person.Role == communique.Chair {
				out[k].person.Role = communique.CoChair
			}
		}
	}
	return out
}

// leadsDelegation reports whether "led the" goes on with the name of a side;
// other phrases need nothing behind them.
func (r *roll) leadsDelegation(f lexicon.Found) bool {
	switch r.us[f.Last-1].Norm {
	case "the", "a", "la", "une":
	default:
		return true
	}
	for k := f.Last; k < len(r.us) && k < f.Last+5; k++ {
		if r.is[k]&isSideNoun != 0 {
			return true
		}
	}
	return false
}

// passive reports whether a phrase can only stand before the names: it ends
// in "by", "par", "of" or "de".
func (r *roll) passive(f lexicon.Found) bool {
	switch r.us[f.Last-1].Norm {
	case "by", "par", "of", "de":
		return true
	}
	return false
}

// cut reports whether something between units a and b ends what a phrase
// says: the list of those who took part, another phrase.
func (r *roll) cut(a, b int) bool {
	for _, f := range r.attending {
		if f.First >= a && f.Last <= b && !r.sideWord(f) {
			return true
		}
	}
	for k := a; k < b; k++ {
		if r.us[k].Norm == "\"" || r.is[k]&isSpeaking != 0 {
			return true
		}
	}
	return false
}

// sideWord reports whether the phrase is a noun that belongs to the name of a
// side: "delegation".
func (r *roll) sideWord(f lexicon.Found) bool {
	for k := f.First; k < f.Last; k++ {
		if r.is[k]&(isSideNoun|isMarker) == 0 {
			return false
		}
	}
	return true
}

// officeFirst reports whether the offices of those who chair stand before
// their names.
func (r *roll) officeFirst(names []named, given []communique.PersonRole) bool {
	for k, n := range names {
		if given[k] == "" && len(names) > 1 {
			continue
		}
		if n.from > 0 && r.us[n.from-1].Norm == "," && r.officeIn(r.clause(n.from-1), n.from) {
			return true
		}
		if n.last < len(r.us) && (r.us[n.last].Norm == "(" || r.us[n.last].Norm == ",") && r.officeIn(n.last, min(n.last+6, len(r.us))) {
			return false
		}
		return r.officeIn(max(0, n.from-14), n.from)
	}
	return false
}

// clause returns where what stands directly before unit k begins: behind the
// last "by", bracket, semicolon or phrase that introduces those who chair.
func (r *roll) clause(k int) int {
	for j := k - 1; j >= 0 && k-j < 30; j-- {
		switch r.us[j].Norm {
		case "by", "par", ";", ":", "(", ")", "\"":
			return j + 1
		}
	}
	return max(0, k-30)
}

func (r *roll) officeIn(a, b int) bool {
	for k := a; k < b; k++ {
		if r.is[k]&isOffice != 0 {
			return true
		}
	}
	return false
}

// cameFor reports whether the person is named directly behind the words for a
// side in a sentence about who took part.
func (r *roll) cameFor(c *candidate) bool {
	if len(r.attending) == 0 {
		return false
	}
	for _, h := range r.parties {
		if h.marker && h.to <= c.name.from && c.name.from-h.to <= 1 && h.from < h.first {
			return true
		}
	}
	return false
}

// speaks reports whether a verb of saying belongs to the person: directly
// before the name, or soon after what is said of them.
func (r *roll) speaks(c *candidate) bool {
	said := r.p.lex.DelegationWords().Speaking.Find(r.s)
	for _, f := range r.s.Acts {
		if f.Strong && f.First >= c.to {
			said = append(said, f.Found)
		}
	}
	for _, f := range said {
		if f.Last == c.from || f.Last+1 == c.from && (r.us[f.Last].Kind == text.Punct || r.lead(f.Last) == c.from) {
			return true
		}
		if f.First >= c.to && f.First-c.to <= 4 {
			clear := true
			for k := c.to; k < f.First; k++ {
				clear = clear && (r.us[k].Kind == text.Punct || !r.us[k].Upper)
			}
			if clear {
				return true
			}
		}
	}
	return false
}

// settle joins what several sentences say of one person, leaves out those
// without a role, gives sides, and enters the rest.
func (p *page) settle(all []candidate) {
	var kept []*candidate
	for k := range all {
		c := &all[k]
		merged := false
		for _, e := range kept {
			if within(c.person.Name, e.person.Name) {
				e.speaks = e.speaks || c.speaks
				if e.person.Role == "" {
					e.person.Role = c.person.Role
				}
				merged = true
				break
			}
		}
		if !merged {
			kept = append(kept, c)
		}
	}
	people := kept[:0]
	for _, c := range kept {
		if c.person.Role == "" && c.speaks && (c.name.courtesy || c.person.Office != "") {
			c.person.Role = communique.Speaker
		}
		if c.person.Role != "" {
			people = append(people, c)
		}
	}
	p.remainingSide(people)
	for _, c := range people {
		for k := c.from; k < c.to; k++ {
			c.roll.taken[k] = true
		}
		p.enter(c.person, c.rule, c.confidence)
	}
}

// enter adds a person to the annotation.
func (p *page) enter(x communique.Person, rule string, c Confidence) {
	if x.Side == "" && c < Question {
		c = Question
	}
	p.a.Findings.People = append(p.a.Findings.People, x)
	p.add(KindPerson, x.Quote.Span, rule, c, x.Name, len(p.a.Findings.People)-1)
}

// remainingSide gives one person whose side nothing tells the one side of the
// meeting that nobody else of the same role is of.
func (p *page) remainingSide(people []*candidate) {
	var open *candidate
	held := map[communique.PartyID]bool{}
	for _, c := range people {
		if c.person.Role == communique.Speaker {
			continue
		}
		if c.person.Side == "" {
			if open != nil {
				return
			}
			open = c
		}
		held[c.person.Side] = true
	}
	if open == nil {
		return
	}
	var left []communique.PartyID
	for _, s := range p.sides {
		if s.party != "" && !held[s.party] {
			left = append(left, s.party)
		}
	}
	if len(left) != 1 || len(people) < 2 {
		return
	}
	open.person.Side, open.confidence = left[0], Likely
	if open.person.Organisation != "" && open.person.Agency == "" {
		res, _ := p.resolve(open.person.Organisation, left[0])
		open.person.Agency = res.Agency
	}
}

// within reports whether all words of the short name stand in the long one.
func within(short, long string) bool {
	have := " " + lexicon.PersonKey(long) + " "
	for _, w := range strings.Fields(lexicon.PersonKey(short)) {
		if !strings.Contains(have, " "+w+" ") {
			return false
		}
	}
	return short != ""
}
