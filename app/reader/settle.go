package reader

import (
	"alternat/app/communique"
)

// settleAct chooses the act of a verb that may perform several. Rule: what one
// speaker "mentions" is a statement, what the sides mention is discussed; else
// the first that the word lists have.
func (p *page) settleAct(ids []string, actor communique.Actor) communique.ActID {
	at := func(id string) bool {
		for _, x := range ids {
			if x == id {
				return true
			}
		}
		return false
	}
	switch {
	case len(ids) == 0:
		return ""
	case at("modal-will"), at("modal-must"), at("modal-should"):
		return "will" // the others count in an advance notice only
	case len(ids) == 1:
		return communique.ActID(ids[0])
	}
	together := severally(actor) || actor == communique.ActorMeeting
	if at("stated") && !together {
		return "stated"
	}
	if at("discussed") && together {
		return "discussed"
	}
	for _, x := range ids {
		if p.auth.Act(communique.ActID(x)) != nil {
			return communique.ActID(x)
		}
	}
	return ""
}

// meansIt reports whether a clause is a statement in its context, and settles
// acts that hang on the object:
//
//   - an event is held only where the object is an event other than the
//     meeting itself;
//   - whatever foresees the next session is its announcement, off the scale;
//   - "will" binds parties, nobody else;
//   - a view that is shared "to do" something is an undertaking;
//   - in an advance notice, what will be discussed is an agenda.
func (p *page) meansIt(s *scan, c *clause) bool {
	if p.auth.Act(c.id) == nil {
		return false
	}
	together := severally(c.sub.actor)
	party := p.auth.Party(communique.PartyID(c.sub.actor)) != nil
	notice := p.doc.Genre == communique.AdvanceNotice
	if !notice && s.foresees(c) {
		c.id = "next-meeting"
		if c.sub.actor == communique.ActorMeeting {
			c.sub.actor = p.together(0)
		}
		return true
	}
	if s.planned(c, notice) {
		c.id = "planned-agenda"
		return true
	}
	switch c.id {
	case "stated":
		return !c.sub.vague || c.sub.official != nil // "officials said" names nobody
	case "held-event":
		return c.sub.actor != communique.ActorMeeting && s.event(c)
	case "will":
		if notice && (together || party || c.sub.actor == communique.ActorMeeting) && s.exchangeIn(c.act.First, c.last+1) {
			c.id = "planned-agenda"
			return true
		}
		return !notice && (together || party)
	case "shared-view":
		if o := s.opener(c.last); o == "to" || o == "de" || o == "à" {
			c.id = "shared-view-to-do"
		}
	case "discussed":
		return s.purposeOfTalks(c)
	case "planned-activity", "intended":
		return together || party
	case "drew-up", "coordinated", "shared", "identified", "launched":
		// These verbs also say what bodies do every day.
		return c.sub.actor != communique.ActorMeeting && c.sub.actor != communique.ActorOthers
	}
	return true
}

// event reports whether the object of c, or what was done to it, is an event.
func (s *scan) event(c *clause) bool {
	if c.passive {
		for i := c.from; i < c.first; i++ {
			if s.is(i, "event") {
				return true
			}
			if s.is(i, "session") {
				return false
			}
		}
	}
	for i, seen := c.act.First, 0; i < c.end && seen < 9; i++ {
		if s.depth[i] > 0 {
			continue
		}
		seen++
		if s.is(i, "event") {
			if _, last := s.mark(i); last <= c.last+4 {
				c.last = max(c.last, last)
			}
			return true
		}
		if s.is(i, "session") {
			return false
		}
	}
	return false
}

// exchangeIn reports whether a verb of exchange begins among units [a, b).
func (s *scan) exchangeIn(a, b int) bool {
	for k := range s.acts {
		x := &s.acts[k]
		if x.First < a || x.First >= b || x.Modal {
			continue
		}
		if family, _, _ := s.p.lex.Grade(communique.ActID(x.IDs[0])); family == "exchange" {
			return true
		}
	}
	return false
}

// purposeOfTalks finds what talks were held for. That talks were held is the
// meeting itself; "held talks to review X" says that X was reviewed. It
// narrows c to the purpose, and is true for any other clause.
func (s *scan) purposeOfTalks(c *clause) bool {
	if !c.act.Shapes.Set() || s.p.lang == communique.Japanese {
		return true
	}
	only := !s.is(c.last, "meant") // talks on something may be more than the meeting
	occasion := false
	for i := c.act.First; i < c.last; i++ {
		only = only || s.is(i, "talks") || s.is(i, "occasion")
		occasion = occasion || s.is(i, "occasion")
	}
	for i := c.last; i < c.end; i++ {
		if !s.is(i, "purpose") || s.depth[i] > 0 {
			continue
		}
		_, verb := s.mark(i)
		for k := range s.acts {
			a := &s.acts[k]
			if a.First != verb || a.Modal || a.Shapes.Noun() && s.norm(verb-1) != "to" {
				continue
			}
			id := s.p.settleAct(a.IDs, c.sub.actor)
			if family, _, _ := s.p.lex.Grade(id); family != "exchange" && !occasion {
				continue
			}
			if !occasion {
				c.from = i
			}
			c.act, c.id, c.first, c.last, c.elided = *a, id, a.First, a.Last, true
			return true
		}
	}
	return !only
}

// planned reports whether a clause tells what will be spoken of: "are scheduled
// to discuss"; in an advance notice also "will discuss", « doivent aborder ».
func (s *scan) planned(c *clause, notice bool) bool {
	family, _, _ := s.p.lex.Grade(c.id)
	if c.agenda {
		return family == "exchange" || c.id == "planned-agenda"
	}
	if c.id == "will" || c.id == "planned-activity" || family == "exchange" && c.act.Modal {
		scheduled := c.id == "planned-activity"
		if !scheduled && !notice {
			return false
		}
		return s.exchangeIn(c.act.First, c.last+3)
	}
	return false
}
