package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// telling is what the reading of statements keeps while it goes through a text.
type telling struct {
	scans    []*scan        // by sentence; see page.scan
	faces    map[string]int // parts of names to people; see personOf
	group    communique.Actor
	one      *subject
	speeches []speech
	said     []saying
	done     map[int]bool // where items of lists begin, so that none is listed twice
	carried  *subject     // of a list under way
	facing   int          // the person who is somebody's counterpart, plus one
	list     int          // the block after which it stands
}

// A saying is a clause with the sentence it stands in.
type saying struct {
	s *scan
	c clause
}

// longestTold is how many units a sentence may have to be read for
// statements: none that anybody wrote is longer.
const longestTold = 3000

// statements finds what the text says that the sides, the officials and the
// bodies did or said, one statement for each verb and object, in the order of
// the text. Sentences in the present tense in a text that reports in the past
// set the scene and are background.
func (p *page) statements() {
	p.findSpeeches()
	for i := range p.t.Sentences {
		if p.step(i, 2*len(p.t.Sentences)) {
			return
		}
		if !p.tells(i) {
			continue
		}
		s := p.scan(i)
		if len(s.u) > longestTold {
			continue
		}
		if x := p.speaks(s); x != nil {
			p.remember(x.verb.sub)
			continue
		}
		p.carry(s)
		var cs []clause
		if p.lang == communique.Japanese {
			cs = s.clausesJapanese()
		} else {
			cs = s.clauses(0)
		}
		for _, c := range cs {
			p.telling.said = append(p.telling.said, saying{s, c})
			p.remember(c.sub)
		}
		p.lead(s, cs)
	}
	past, present := 0, 0
	for k := range p.telling.said {
		if c := &p.telling.said[k].c; c.present {
			present++
		} else if !c.will && !c.setting {
			past++
		}
	}
	spoken := 0
	for k := range p.telling.said {
		y := &p.telling.said[k]
		if n := len(p.telling.said); p.step(n+k, 2*n) {
			return
		}
		spoken = p.spokenBefore(y.s.r.Span.Start, spoken)
		if y.c.setting || y.c.present && past > present && standing(y.c.sub.actor) {
			p.setScene(y)
			continue
		}
		p.tell(y)
	}
	p.spokenBefore(len(p.src)+1, spoken)
	for i := range p.t.Sentences {
		if s := p.scan(i); len(s.u) <= longestTold {
			p.headed(s)
		}
	}
	p.keyed()
	p.scenes(past)
}

// standing reports whether an actor in the present tense describes a policy:
// one party or body does, the sides together do not.
func standing(a communique.Actor) bool { return !severally(a) }

// tells reports whether sentence i is running text that can say what was done.
func (p *page) tells(i int) bool {
	return p.t.Blocks[p.t.Sentences[i].Block].Kind != text.Heading
}

// setScene keeps a clause as background.
func (p *page) setScene(y *saying) {
	span := y.s.span(y.c.from, y.c.end)
	b := communique.BackgroundFinding{Quote: p.quote(span), Topics: p.topicsIn(y.s, span), What: "standing policy in the present tense, no act of the meeting"}
	if id := communique.PartyID(y.c.sub.actor); p.auth.Party(id) != nil {
		b.Side = id
	}
	p.a.Background = append(p.a.Background, b) // see [page.scenes]
}

// tell adds the statements of one clause.
func (p *page) tell(y *saying) {
	s, c := y.s, &y.c
	c.id = p.settleAct(c.act.IDs, c.sub.actor)
	if !p.meansIt(s, c) {
		return
	}
	if items := p.itemsGoverned(s, c); len(items) > 0 {
		p.tellItems(s, c, items)
		return
	}
	at := len(p.a.Findings.Statements)
	parts := []int{c.last}
	if family, _, _ := p.lex.Grade(c.id); family == "position" || family == "undertaking" || family == "concern" {
		parts = append(parts, s.objects(c)...)
	}
	var lead []communique.ModifierID
	for k, from := range parts {
		end := c.end
		if k+1 < len(parts) {
			end = s.trim(from, parts[k+1])
		}
		first, rule := c.from, "statement.subject-verb"
		if c.elided || c.first > c.sub.last+8 {
			rule = "statement.shared-subject"
		}
		if c.sub.apart && k == 0 && c.sub.actor == communique.ActorOfficial {
			first, rule = c.first, "statement.subject-apart"
		}
		if k > 0 {
			first, rule = from, "statement.shared-verb"
		} else if c.passive {
			rule = "statement.passive"
		}
		if span := p.listed(s, c, s.span(first, end), k == len(parts)-1); span.Len() > 0 {
			st := p.statement(s, c, span)
			for i := s.i + 1; i < len(p.t.Sentences) && p.t.Sentences[i].Span.Start < span.End; i++ {
				for _, id := range p.topicsIn(p.scan(i), span) {
					if !has(st.Topics, id) {
						st.Topics = append(st.Topics, id)
					}
				}
			}
			if k > 0 {
				q := p.quote(s.span(c.from, c.last))
				st.GovernedBy = &q
				// "the importance of A as well as B" is that of B too.
				for _, id := range append(p.modifiersIn(s, s.span(c.first, c.last)), lead...) {
					if id == "importance-of" && !has(st.Modifiers, id) {
						st.Modifiers = append(st.Modifiers, id)
					}
				}
			}
			lead = st.Modifiers
			p.state(st, rule, c)
		}
	}
	if len(p.a.Findings.Statements) > at {
		p.embedded(s, c, at)
		p.foresee(s, c, at)
	}
}

// statement makes the statement of clause c whose quote is span.
func (p *page) statement(s *scan, c *clause, span communique.Span) communique.Statement {
	return p.stated(s, c, span, s.span(c.first, c.last))
}

// stated is statement for a verb that stands at span verb, elsewhere perhaps.
func (p *page) stated(s *scan, c *clause, span, verb communique.Span) communique.Statement {
	st := communique.Statement{
		Actor: c.sub.actor, Official: c.sub.official, Agency: c.sub.agency,
		Act: c.id, Verb: p.src[verb.Start:verb.End], VerbSpan: &verb, EmbeddedIn: -1,
		Topics: p.topicsIn(s, span), Modifiers: p.modifiersIn(s, span),
		Source: p.doc.ID,
	}
	st.Family, st.Step, _ = p.lex.Grade(c.id)
	st.Quote = p.quoted(span)
	p.finish(&st)
	st.Dated = has(st.Modifiers, "dated")
	if !st.Dated && (c.will || st.Family == "undertaking" || st.Act == "next-meeting") {
		for _, n := range s.r.Numbers {
			st.Dated = st.Dated || (n.Kind == lexicon.YearDate || n.Kind == lexicon.Month || n.Kind == lexicon.MonthDay) && span.Contains(n.Span) && (n.Span.Start >= verb.End || p.lang == communique.Japanese)
		}
		if st.Dated && p.auth.Modifier("dated") != nil {
			st.Modifiers = append(st.Modifiers, "dated")
		}
	}
	return st
}

// finish sets what follows from the actor and the document.
func (p *page) finish(st *communique.Statement) {
	switch st.Actor {
	case communique.ActorOfficial, communique.ActorAgency, communique.ActorOthers:
		st.NotStates = true
	}
	if st.Actor == communique.ActorAgency && p.a.Issuer != nil && p.a.Issuer.Agency == st.Agency && st.Agency != "" {
		st.SelfDescription = true
	}
	if p.doc.Provisional {
		st.NoDirection = "provisional translation"
	}
}

// state adds a statement and says so.
func (p *page) state(st communique.Statement, rule string, c *clause) {
	p.a.Findings.Statements = append(p.a.Findings.Statements, st)
	sure := Sure
	if c == nil || c.elided || c.passive || c.sub.vague {
		sure = Likely
	}
	if len(c.ids()) > 1 {
		sure = Likely
	}
	p.add(KindStatement, st.Quote.Span, rule, sure, string(st.Actor)+" "+string(st.Act), len(p.a.Findings.Statements)-1)
}

func (c *clause) ids() []string {
	if c == nil {
		return nil
	}
	return c.act.IDs
}

func has[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
