package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A pairing is the head of a text, read for names that stand side by side as
// those of parties do.
type pairing struct {
	p     *page
	s     *lexicon.Sentence
	us    []lexicon.Unit
	known []partyName
	taken []bool // of units that are no part of a party's name
	gov   []int  // by the unit that begins "government of the": where that ends
	forms []int  // by the unit that begins "republic of": where that ends
	meets []lexicon.Found
	held  []lexicon.Found
}

// pairs lists the rows of names in a sentence that may be those of parties.
func (p *page) pairs(s *lexicon.Sentence) [][]candidateParty {
	x := &pairing{p: p, s: s, us: s.Units, known: p.parties(s), taken: make([]bool, len(s.Units))}
	x.meets, x.held = p.words.meetings.Find(s), p.words.held.Find(s)
	if p.lang == communique.Japanese {
		return x.japanese()
	}
	x.mark()
	var out [][]candidateParty
	for k := range x.us {
		if row, rule := x.between(k); len(row) > 1 {
			out = append(out, byRule(row, rule))
		}
		if row := x.compound(k); len(row) > 1 {
			out = append(out, byRule(row, "parties-in-the-name-of-the-meeting"))
		}
	}
	if row := x.subjects(); len(row) > 1 {
		out = append(out, byRule(row, "parties-that-meet"))
	}
	return out
}

func byRule(row []candidateParty, rule string) []candidateParty {
	for k := range row {
		row[k].rule = rule
	}
	return row
}

// mark marks what is no part of a party's name: what the word lists know as
// something else.
func (x *pairing) mark() {
	d := x.p.lex.DelegationWords()
	x.gov, x.forms = make([]int, len(x.us)), make([]int, len(x.us))
	off := func(found []lexicon.Found) {
		for _, f := range found {
			for k := f.First; k < f.Last; k++ {
				x.taken[k] = true
			}
		}
	}
	for _, f := range []*lexicon.Finder{d.Bodies, d.WeakBodies, d.Offices, d.Courtesy, d.Sides, d.Officials, d.Attending, d.ChairedBy, d.Chairs, d.Open} {
		off(f.Find(x.s))
	}
	off(x.meets)
	off(x.p.words.genres.Find(x.s))
	off(x.p.words.ordinals.Find(x.s))
	off(x.s.Names)
	off(x.s.Terms)
	off(x.s.Topics)
	for _, f := range x.s.Acts {
		off([]lexicon.Found{f.Found})
	}
	for _, f := range x.s.Numbers {
		off([]lexicon.Found{f.Found})
	}
	for _, f := range x.s.Bodies {
		if len(f.IDs) > 0 && f.IDs[0][0] != '=' {
			off([]lexicon.Found{f.Found})
		}
	}
	of := func(found []lexicon.Found, at []int) {
		for _, f := range found {
			for k := f.First; k < f.Last; k++ {
				x.taken[k] = true
			}
			if n := f.Last; n < len(x.us) && isOfWord(x.us[n].Norm) {
				at[f.First] = n + 1
			}
		}
	}
	of(d.Governments.Find(x.s), x.gov)
	of(d.StateForms.Find(x.s), x.forms)
}

func isOfWord(norm string) bool {
	return norm == "of" || norm == "de" || norm == "du" || norm == "des" || norm == "d'"
}

// item reads one party's name at unit k, behind its article, "the Government
// of" and "the Republic of"; next is k where there is none.
func (x *pairing) item(k int) (c candidateParty, next int) {
	start := k
	article := func() {
		for k < len(x.us) && x.p.lex.Determiner(x.p.lang, &x.us[k]) {
			k++
		}
	}
	article()
	if k < len(x.us) && x.gov[k] > 0 {
		k, c.plain = x.gov[k], true
		article()
	} else if k+2 < len(x.us) && (x.us[k].Norm == "celui" || x.us[k].Norm == "celle") && isOfWord(x.us[k+1].Norm) {
		k, c.plain = k+2, true
		article()
	}
	if k < len(x.us) && x.forms[k] > 0 {
		k, c.plain = x.forms[k], true
		article()
	}
	if c, next := x.knownAt(k); next > k {
		return c, next
	}
	end := x.name(k)
	if end == k {
		return c, start
	}
	c.first, c.last = k, end
	return c, end
}

// longestName is of how many words a party's name may be.
const longestName = 4

// name returns where the proper name ends that begins at unit k, k if there is
// none.
func (x *pairing) name(k int) int {
	end := k
	shouting := k < len(x.us) && x.us[k].Caps
	for end < len(x.us) && end-k < longestName {
		u := &x.us[end]
		if u.Kind != text.Word || !u.Upper || x.taken[end] || len(u.Fold) < 2 || u.Caps != shouting || x.p.lex.Function(x.p.lang, u) || x.p.lex.Determiner(x.p.lang, u) {
			break
		}
		if end > k && u.Token == x.us[end-1].Token {
			break // half of a compound
		}
		end++
	}
	if end > k && (end-k == longestName && end < len(x.us) && x.us[end].Upper || len(x.us[k].Fold) < 3) {
		return k
	}
	return end
}

// row reads names that nothing but commas and "and" part, from unit k on.
func (x *pairing) row(k int) (row []candidateParty, next int) {
	for k < len(x.us) {
		c, end := x.item(k)
		if end == k {
			break
		}
		row, next = append(row, c), end
		k = end
		for k < len(x.us) && (x.us[k].Norm == "," || x.us[k].Norm == "and" || x.us[k].Norm == "et" || x.us[k].Norm == "&") {
			k++
		}
		if k == end {
			break
		}
	}
	return row, next
}

// between reads "between X and Y" and, behind the word for a meeting, "of X
// and Y" and "with X and Y", in a sentence that tells of a meeting.
func (x *pairing) between(k int) ([]candidateParty, string) {
	switch x.us[k].Norm {
	case "between", "among", "entre":
	case "of", "with", "de", "du", "avec":
		behind := false
		for _, f := range x.meets {
			behind = behind || f.Last == k
		}
		if !behind {
			return nil, ""
		}
	default:
		return nil, ""
	}
	row, next := x.row(k + 1)
	outright := len(row) > 1
	for j := range row {
		outright = outright && (row[j].plain || row[j].id != "")
	}
	if len(row) < 2 || len(x.meets) == 0 && !outright || next < len(x.us) && (x.us[next].Norm == "'s" || x.us[next].Upper && !x.taken[next]) {
		return nil, ""
	}
	return row, "parties-one-with-the-other"
}

// compound reads "X–Y Cyber Dialogue", « Consultations cyber X-Y ».
func (x *pairing) compound(k int) []candidateParty {
	if k > 0 && x.us[k].Token == x.us[k-1].Token || k > 1 && isDash(x.us[k-1].Norm) {
		return nil
	}
	var row []candidateParty
	end := k
	for {
		c, next := x.half(end)
		if next == end {
			return nil
		}
		row, end = append(row, c), next
		if end < len(x.us) && x.us[end].Token == x.us[end-1].Token && x.us[end].Norm != "'s" {
			continue
		}
		if end+1 < len(x.us) && isDash(x.us[end].Norm) {
			end++
			continue
		}
		break
	}
	if len(row) < 2 || !x.namesMeeting(k, end) {
		return nil
	}
	return row
}

// knownAt reads the name at unit k that a list knows; next is k if there is none.
func (x *pairing) knownAt(k int) (c candidateParty, next int) {
	for _, n := range x.known {
		if n.first == k {
			c.partyName = n
			return c, n.last
		}
	}
	return c, k
}

// half reads one name of a compound: what a list knows, else one word, or
// several where the name goes on before the dash.
func (x *pairing) half(k int) (c candidateParty, next int) {
	if c, next := x.knownAt(k); next > k {
		return c, next
	}
	if end := x.name(k); end > k {
		c.first, c.last = k, end
		for c.last > k+1 && !(end < len(x.us) && (isDash(x.us[end].Norm) || x.us[end].Token == x.us[end-1].Token)) {
			end--
			c.last = end
		}
		return c, c.last
	}
	return c, k
}

// namesMeeting reports whether the word for a meeting stands beside units [a,
// b), with nothing but the words of its name between.
func (x *pairing) namesMeeting(a, b int) bool {
	for _, f := range x.meets {
		if f.First >= b && f.First-b <= 7 && x.plainly(b, f.First) || f.Last <= a && a-f.Last <= 3 && x.plainly(f.Last, a) {
			return true
		}
	}
	return false
}

// plainly reports whether units [a, b) are words, and none of them says that
// something was done.
func (x *pairing) plainly(a, b int) bool {
	for ; a < b; a++ {
		if x.us[a].Kind == text.Punct && x.us[a].Norm != "-" && x.us[a].Norm != "&" {
			return false
		}
		for _, f := range x.held {
			if f.First <= a && a < f.Last {
				return false
			}
		}
	}
	return true
}
