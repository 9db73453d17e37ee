package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A subject is who acts in a clause, and where the words for it stand.
type subject struct {
	actor       communique.Actor
	official    *communique.Official
	agency      communique.AgencyID
	first, last int
	apart       bool // an apposition stands between it and the verb
	vague       bool // told from what stands before, or from the form alone
}

// before finds the subject of the verb group that begins at unit v: the noun
// phrase that ends where the verb begins, adverbs left aside. It does not look
// beyond unit limit.
//
// Rule: a verb acts only where its subject is somebody who can act in a
// communiqué: a party, the sides, an official, a body, the meeting.
func (s *scan) before(v, limit int) (subject, bool) {
	end := v
	for end > limit && s.p.lex.Between(s.p.lang, &s.u[end-1]) && s.nameBefore(end) == nil {
		end--
	}
	if sub, ok := s.phrase(end, limit); ok {
		return sub, true
	}
	if end > limit && s.norm(end-1) == ")" {
		// A gloss: "the Working Group (WG) held …".
		open := end - 1
		for open > limit && !(s.norm(open) == "(" && s.depth[open] == s.depth[end-1]) {
			open--
		}
		if sub, ok := s.phrase(open, limit); ok {
			sub.last = end
			return sub, true
		}
	}
	if end > limit && s.norm(end-1) == "," {
		return s.beforeApposition(end, limit)
	}
	if first := s.chunkStart(end, limit); first < end && !s.is(first, "meant") && (limit == 0 || first > limit) && !s.ends(end, "and") {
		// "Les responsables présents ont…": words after the name that are no
		// name themselves.
		at := first
		for at < end && at < first+3 && s.p.lex.Determiner(s.p.lang, &s.u[at]) {
			at++
		}
		for k := at + 1; k <= at+3 && k < end; k++ {
			if n := s.nameBefore(k); n != nil && n.first == at && n.kind != nameOne && n.kind != nameMeeting {
				if sub, ok := s.phrase(k, limit); ok {
					sub.last = end
					return sub, true
				}
			}
		}
	}
	return subject{}, false
}

// chunkStart returns the first unit after the last comma outside brackets
// before unit end.
func (s *scan) chunkStart(end, limit int) int {
	i := end
	for i > limit && !(s.comma(i-1) && s.depth[i-1] == 0) {
		i--
	}
	return i
}

// beforeApposition finds a subject that stands before an apposition between
// commas: "Ms X, director of Y, explained".
func (s *scan) beforeApposition(end, limit int) (subject, bool) {
	start := limit
	for start < end && (s.is(start, "and") || s.comma(start)) {
		start++
	}
	for i := start; i < end; i++ {
		if !s.comma(i) || s.depth[i] > 0 {
			continue
		}
		if sub, ok := s.phrase(i, start); ok && sub.first == start {
			sub.apart = true
			return sub, true
		}
		start = i + 1
	}
	return subject{}, false
}

// joined is the number of units that join: a comma before the "and" as well.
func (s *scan) joined(i int) int {
	if s.norm(i-1) == "," {
		return 2
	}
	return 1
}

// whom says which actor the names of a phrase are, last name first.
func (s *scan) whom(found []*name, first, last int) (subject, bool) {
	sub := subject{first: first, last: last}
	head := found[len(found)-1]
	if head.kind == nameAgency && head.first > first+1 && s.upperRun(first, head.first) {
		// "Jane Roe of the Ministry of X": a person whom no list knows.
		sub.actor, sub.official = communique.ActorOfficial, s.p.official(&name{person: -1, printed: s.span(first, s.runEnd(first))}, false)
		return sub, true
	}
	if head.kind == nameGroup && len(found) > 1 && !plural(s.norm(head.last-1)) && s.of(head.last) {
		sub.vague = true // "an official of X"
	}
	var parties []communique.PartyID
	var kinds [nameMeeting + 1]*name
	for i := len(found) - 1; i >= 0; i-- {
		n := found[i]
		if kinds[n.kind] == nil {
			kinds[n.kind] = n
		}
		who := n.party
		if n.kind == namePerson && n.person >= 0 {
			who = s.p.a.Findings.People[n.person].Side
		}
		if (n.kind == nameParty || n.kind == nameAgency || n.kind == namePerson) && who != "" && !hasParty(parties, who) {
			parties = append(parties, who)
		}
	}
	together := s.p.jointly(parties)
	switch {
	case kinds[nameTwo] != nil:
		sub.actor = communique.ActorBoth
		if g := s.p.telling.group; len(s.p.sides) > 2 {
			sub.vague = true // which two? Those who acted together before.
			if len(g.Parties()) == 2 {
				sub.actor = g
			}
		}
	case kinds[nameThree] != nil:
		sub.actor = communique.ActorAll
	case kinds[namePerson] != nil && head.kind == namePerson:
		if len(found) > 1 && found[0].kind == namePerson && found[0] != head {
			sub.actor = together
			break
		}
		sub.actor, sub.official = communique.ActorOfficial, s.p.official(head, false)
	case kinds[nameMeeting] != nil && kinds[nameSides] == nil && kinds[nameGroup] == nil:
		sub.actor = communique.ActorMeeting
	case len(parties) > 1:
		sub.actor = together
	case head.kind == nameAgency && s.p.process(head.agency):
		sub.actor = communique.Actor(head.party)
	case head.kind == nameAgency:
		sub.actor, sub.agency = communique.ActorAgency, head.agency
	case len(parties) == 1:
		sub.actor = communique.Actor(parties[0])
	case kinds[nameParty] != nil:
		sub.actor = communique.ActorOthers // a party that has no id
	case kinds[nameSides] != nil, kinds[nameWe] != nil:
		sub.actor = together
	case kinds[nameGroup] != nil && plural(s.norm(kinds[nameGroup].last-1)):
		sub.actor, sub.vague = together, true
	case kinds[nameOthers] != nil:
		sub.actor = communique.ActorOthers
	case kinds[nameThey] != nil:
		sub.actor, sub.vague = together, true
		if g := s.p.telling.group; g != "" {
			sub.actor = g
		}
	case kinds[nameOne] != nil:
		if s.p.telling.one == nil {
			return subject{}, false
		}
		one := *s.p.telling.one
		one.first, one.last, one.vague = first, last, true
		return one, true
	default:
		return subject{}, false
	}
	return sub, true
}

// upperRun reports whether units from a on are two or more capitalised words
// and then "of" or "de".
func (s *scan) upperRun(a, b int) bool {
	end := s.runEnd(a)
	return end-a > 1 && end < b && s.of(end)
}

func (s *scan) runEnd(a int) int {
	for a < len(s.u) && s.u[a].Kind == text.Word && s.u[a].Upper && !s.of(a) {
		a++
	}
	return a
}

func plural(norm string) bool {
	return len(norm) > 3 && (norm[len(norm)-1] == 's' || norm[len(norm)-1] == 'x')
}

// jointly is the actor for parties that a phrase names: some of those who met,
// by their names, or all of them.
func (p *page) jointly(parties []communique.PartyID) communique.Actor {
	if len(parties) < 2 || len(p.sides) < 2 {
		return p.together(len(parties))
	}
	met := 0
	for _, id := range parties {
		if p.isParty(id) {
			met++
		}
	}
	if met == len(parties) && met == len(p.sides) {
		return p.together(met)
	}
	return communique.Together(parties...)
}

// process reports whether a body is a process of an organisation, in which its
// members meet: what it does, the organisation does. It has no name of its own
// to speak in, as an agency has.
func (p *page) process(id communique.AgencyID) bool {
	a := p.auth.Agency(id)
	return a != nil && a.Kind == "process"
}

// severally reports whether an actor is more than one party, or the sides.
func severally(a communique.Actor) bool {
	return a == communique.ActorBoth || a == communique.ActorAll || len(a.Parties()) > 1
}

// together is the actor for the sides at large: named says how many of them a
// phrase names, 0 if none.
func (p *page) together(named int) communique.Actor {
	n := named
	if n == 0 {
		n = len(p.sides)
		if n < 2 && p.telling.group != "" {
			return p.telling.group
		}
	}
	if n > 2 {
		return communique.ActorAll
	}
	return communique.ActorBoth
}

// remember keeps a subject for the pronouns that may follow.
func (p *page) remember(sub subject) {
	switch sub.actor {
	case communique.ActorBoth, communique.ActorAll:
		p.telling.group = sub.actor
	case "":
	default:
		if len(sub.actor.Parties()) > 1 {
			p.telling.group = sub.actor
			return
		}
		p.telling.one = &sub
	}
}
