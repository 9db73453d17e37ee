package reader

import (
	"sort"
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// ruleScene is the rule of [page.scenes].
const ruleScene = "background.of-one-side"

// scenes finds, in a text that reports in the past, the sentences that tell
// what one side does by itself or has done before: "Ostravia has required since
// 2021 …", "its strategy provides …". They are no acts of the meeting. past is
// how many clauses of the text report.
//
// Rule: nothing in the sentence was read as a statement, one party alone heads
// it, and it has a mark of what lasts (the words "standing" of the lexicon) or
// of a year before the meeting.
func (p *page) scenes(past int) {
	policies := p.a.Background // by their verbs; see [page.setScene]
	var all []communique.BackgroundFinding
	enter := func(b communique.BackgroundFinding, rule string) {
		p.add(KindBackground, b.Span, rule, Likely, string(b.Side), len(all))
		all = append(all, b)
	}
	for i := range p.t.Sentences {
		s := p.scan(i)
		for len(policies) > 0 && policies[0].Start < s.r.Span.End {
			enter(policies[0], "background.standing-policy")
			policies = policies[1:]
		}
		if past == 0 || !p.mayBeScene(s) || len(all) > 0 && all[len(all)-1].Overlaps(s.r.Span) {
			continue
		}
		if id, ok := s.lonely(); ok && (s.lasts() || s.longAgo()) {
			span := s.span(s.head(), s.withoutStop())
			enter(communique.BackgroundFinding{
				Quote: p.quote(span), Side: id, Topics: p.topicsIn(s, span), What: "what one side does or did by itself, no act of the meeting",
			}, ruleScene)
		}
	}
	for _, b := range policies {
		enter(b, "background.standing-policy")
	}
	p.a.Background = all
}

// mayBeScene reports whether a sentence is running text in which nothing else
// was read.
func (p *page) mayBeScene(s *scan) bool {
	if len(s.u) < 5 || len(s.u) > 120 || !p.tells(s.i) || p.t.Blocks[p.t.Sentences[s.i].Block].Kind != text.Paragraph || p.skipped(s.r.Span) || p.speaks(s) != nil {
		return false
	}
	if !endsLikeSentence(p.src[s.r.Span.Start:s.r.Span.End]) {
		return false
	}
	for k := range p.occasions {
		if p.occasions[k].i == s.i {
			return false
		}
	}
	n := sort.Search(len(p.a.Findings.Statements), func(k int) bool { return p.a.Findings.Statements[k].Quote.Start >= s.r.Span.End })
	for k := n - 1; k >= 0 && k >= n-8; k-- {
		if p.a.Findings.Statements[k].Quote.Overlaps(s.r.Span) {
			return false
		}
	}
	if n := p.a.Next; n != nil && n.Quote != nil && n.Quote.Overlaps(s.r.Span) {
		return false
	}
	r := p.rollOf(s.i)
	return !r.tellsWhoCame() && len(p.lex.DelegationWords().Speaking.Find(s.r)) == 0
}

// lonely returns the one party that heads the sentence, by its name or its
// body's, behind a time that leads to it; false where another one, both sides
// or the meeting are the subject with it.
func (s *scan) lonely() (communique.PartyID, bool) {
	head := s.head()
	if s.is(head, "meant") || s.is(head, "since") {
		for i := head; i < len(s.u) && i < head+8; i++ {
			if s.comma(i) {
				head = i + 1
				break
			}
		}
	}
	var id communique.PartyID
	for k := range s.names {
		x := &s.names[k]
		switch {
		case x.first < head:
			continue
		case id == "" && (x.first > head+3 && !(x.first <= head+6 && s.of(x.first-1)) && !(x.first <= head+6 && s.of(x.first-2)) || x.kind != nameParty && x.kind != nameAgency || x.party == ""):
			return "", false
		case id == "":
			id = x.party
		case x.first <= head+10 && (x.kind == nameTwo || x.kind == nameSides || x.kind == nameWe || x.kind == nameMeeting || x.kind == namePerson):
			return "", false
		case x.first <= head+5 && x.party != "" && x.party != id:
			return "", false
		}
	}
	return id, id != ""
}

// lasts reports whether the verb of the sentence tells what holds at all times.
func (s *scan) lasts() bool {
	for k := range s.marks {
		m := &s.marks[k]
		if !m.Has("standing") || s.depth[m.First] > 0 {
			continue
		}
		if s.p.lang == communique.Japanese {
			if m.Last >= s.withoutStop() {
				return true
			}
			continue
		}
		return m.First <= s.head()+14 && s.leads(m.First)
	}
	return false
}

// leads reports whether unit i is the first verb of the sentence.
func (s *scan) leads(i int) bool {
	for k := range s.acts {
		if a := &s.acts[k]; a.First < i && a.Strong && a.Last <= i {
			return false
		}
	}
	for k := s.head(); k < i; k++ {
		if irregularPast[s.norm(k)] || s.is(k, "relative") || s.is(k, "that") {
			return false
		}
	}
	return true
}

// longAgo reports whether the sentence dates what it tells to a year before
// that of the meeting, or from then on.
func (s *scan) longAgo() bool {
	now := s.p.date
	if now == "" {
		now = s.p.published
	}
	if len(now) < 4 {
		return false
	}
	this, err := strconv.Atoi(now[:4])
	if err != nil {
		return false
	}
	old := false
	for _, n := range s.r.Numbers {
		year := yearOf(&n)
		if year == 0 || s.depth[n.First] > 0 {
			continue
		}
		if year >= this || year < 1900 {
			return false
		}
		before := s.norm(n.First - 1)
		old = old || before == "in" || before == "since" || before == "en" || before == "depuis" || before == "of" || s.p.lang == communique.Japanese && n.First <= s.head()+24
	}
	return old
}

// yearOf is the year that a number or date names, 0 for none.
func yearOf(n *lexicon.FoundNumber) int {
	if n.Kind != lexicon.YearDate && n.Kind != lexicon.Month && n.Kind != lexicon.MonthDay {
		return 0
	}
	y, _, _ := strings.Cut(n.Value, "-")
	if len(y) != 4 {
		return 0
	}
	v, _ := strconv.Atoi(y)
	return v
}

// withoutStop is the unit behind the last that is no closing mark.
func (s *scan) withoutStop() int {
	end := len(s.u)
	for end > 0 && s.u[end-1].Kind == text.Punct && s.norm(end-1) != ")" {
		end--
	}
	return end
}
