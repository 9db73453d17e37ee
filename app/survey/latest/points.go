package latest

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
	"alternat/app/survey/near"
)

// Code names one thing that a sentence can say.
type Code string

const (
	// Kinds: texts of different kinds. Genres: of the earlier, of the latest.
	Kinds Code = "kinds"
	// OwnAccounts: releases of one side each. Issuers: of the earlier, of the
	// latest.
	OwnAccounts Code = "own-accounts"
	// OtherKind: no meetings of two delegations; what is compared is what one
	// side's bodies said and did.
	OtherKind Code = "other-kind"
	// OtherTrack: another track of the series, no development.
	OtherTrack Code = "other-track"
	// NamedNow: a party's list of the earlier session has no "and others" and
	// does not name Bodies, which the latest names.
	NamedNow Code = "named-now"
	// NamedBefore: the same the other way about.
	NamedBefore Code = "named-before"
	// SameBodies: both lists of Parties have no "and others" and name the same.
	SameBodies Code = "same-bodies"
	// Succeeded: Bodies are pairs of a body and the one that has succeeded it.
	Succeeded Code = "succeeded"
	// ListsOpen: of Parties at least one list is left open.
	ListsOpen Code = "lists-open"
	// ListsLacking: of Parties at least one list is not given, not read or not
	// held.
	ListsLacking Code = "lists-lacking"
	// Notable: a fact that is never folded. Why tells which.
	Notable Code = "notable"
	// TopicsInBoth: Topics that both speak of.
	TopicsInBoth Code = "topics"
	// TopicsApart: both speak of topics, and of none in common.
	TopicsApart Code = "topics-apart"
	// TopicsUnknown: of one session or both the topics were not read.
	TopicsUnknown Code = "topics-unknown"
	// Next: the latest foresees a next session.
	Next Code = "next"
)

// A Point is one thing said, with what it is said of.
type Point struct {
	Code    Code
	Party   communique.PartyID
	Parties []communique.PartyID
	Bodies  []communique.AgencyID
	Topics  []communique.TopicID
	Genres  []communique.Genre
	Issuers [2][]string // party ids, or body ids where a body speaks for itself
	// Why, for Notable: "title", "host-rotation", "next-not-announced",
	// "mode" or "gap". Mode is that of the latest session, Months the gap.
	Why    string
	Mode   string
	Months int
	Next   *communique.NextSession
}

// points choose from a comparison, in the order of a sentence: what kind of
// texts, who took part, what is never folded, what both speak of, what comes
// next.
func points(c *compare.Comparison, lex *lexicon.Lexicon) []Point {
	out := kinds(c)
	out = append(out, participants(c)...)
	for _, f := range c.Facts {
		p, ok := notable(f)
		if !ok {
			continue
		}
		// The chairs of several parties are told together.
		if i := slices.IndexFunc(out, func(q Point) bool { return q.Code == Notable && q.Why == p.Why }); i >= 0 {
			out[i].Parties = append(out[i].Parties, p.Parties...)
		} else {
			out = append(out, p)
		}
	}
	out = append(out, topics(c, lex))
	if n := c.B.Session.Next; n != nil {
		out = append(out, Point{Code: Next, Next: n})
	}
	return out
}

func kinds(c *compare.Comparison) []Point {
	var out []Point
	switch c.Relation {
	case compare.RelationOtherKind:
		out = append(out, Point{Code: OtherKind})
	case compare.RelationOtherSeries:
		out = append(out, Point{Code: OtherTrack})
	}
	own := Point{Code: OwnAccounts}
	for _, n := range c.Notes {
		switch {
		case n.Code == compare.NoteGenreDiffers && len(n.Args) == 2:
			return append(out, Point{Code: Kinds, Genres: []communique.Genre{communique.Genre(n.Args[0]), communique.Genre(n.Args[1])}})
		case n.Code == compare.NoteOwnAccount && n.Side != compare.Both && len(n.Args) == 1:
			own.Issuers[n.Side] = append(own.Issuers[n.Side], n.Args[0])
		case n.Code == compare.NoteOwnAccount && len(n.Args) == 1:
			own.Issuers[compare.A] = append(own.Issuers[compare.A], n.Args[0])
			own.Issuers[compare.B] = append(own.Issuers[compare.B], n.Args[0])
		}
	}
	if len(own.Issuers[0]) > 0 && len(own.Issuers[1]) > 0 {
		out = append(out, own)
	}
	return out
}

// participants say for each party what its two lists let one say. Parties that
// sat at one table only are left out: they are not comparable.
func participants(c *compare.Comparison) []Point {
	var out, after []Point
	var same, open, lacking []communique.PartyID
	for _, t := range c.Participants {
		if !t.Comparable {
			continue
		}
		now, before := Point{Code: NamedNow, Party: t.Party}, Point{Code: NamedBefore, Party: t.Party}
		succeeded := Point{Code: Succeeded, Party: t.Party}
		for _, r := range t.Rows {
			switch {
			case r.Agency == "":
			case r.Presence == compare.PresentOnlyB:
				now.Bodies = append(now.Bodies, r.Agency)
			case r.Presence == compare.PresentOnlyA:
				before.Bodies = append(before.Bodies, r.Agency)
			case r.Presence == compare.PresentSuccessor && r.B.State == compare.CellSucceededBy:
				succeeded.Bodies = append(succeeded.Bodies, r.Agency, r.B.Agency)
			}
		}
		for _, p := range []Point{now, before} {
			if len(p.Bodies) > 0 {
				out = append(out, p)
			}
		}
		if len(succeeded.Bodies) > 0 {
			after = append(after, succeeded)
		}
		x, y := t.ListA.End, t.ListB.End
		switch {
		case len(now.Bodies)+len(before.Bodies)+len(succeeded.Bodies) > 0:
			// Something is said of this party; of the rest of it, nothing.
			if allInBoth(t) && x == communique.ListFull && y == communique.ListFull {
				same = append(same, t.Party)
			}
		case t.BlankA != compare.NotBlank || t.BlankB != compare.NotBlank || x == "" || y == "" || x == communique.ListNone || y == communique.ListNone:
			lacking = append(lacking, t.Party)
		case x == communique.ListOpen || y == communique.ListOpen:
			open = append(open, t.Party)
		case allInBoth(t):
			same = append(same, t.Party)
		}
	}
	out = append(out, after...)
	for _, p := range []Point{{Code: SameBodies, Parties: same}, {Code: ListsOpen, Parties: open}, {Code: ListsLacking, Parties: lacking}} {
		if len(p.Parties) > 0 {
			out = append(out, p)
		}
	}
	return out
}

// allInBoth reports whether every row of a table is on either side.
func allInBoth(t compare.ParticipantTable) bool {
	for _, r := range t.Rows {
		switch r.Presence {
		case compare.PresentInBoth, compare.PresentOtherwise, compare.PresentSuccessor:
		default:
			return false
		}
	}
	return len(t.Rows) > 0
}

func notable(f compare.Fact) (Point, bool) {
	p := Point{Code: Notable, Why: f.Why}
	if f.Party != "" {
		p.Parties = []communique.PartyID{communique.PartyID(f.Party)}
	}
	if f.Change != compare.Notable {
		return p, false
	}
	switch f.Why {
	case "mode":
		if len(f.B.Codes) > 0 {
			p.Mode = f.B.Codes[0]
		}
	case "gap":
		if len(f.B.Codes) > 0 {
			p.Months = number(f.B.Codes[0])
		}
	case "title", "host-rotation", "next-not-announced":
	default:
		return p, false
	}
	return p, true
}

func number(s string) int {
	n := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// topics are those that both sessions speak of, in the order of the authority
// file. That one is spoken of in one session only is left to the comparison.
func topics(c *compare.Comparison, lex *lexicon.Lexicon) Point {
	a, b := near.Topics(c.A.Session), near.Topics(c.B.Session)
	if len(a) == 0 || len(b) == 0 {
		return Point{Code: TopicsUnknown}
	}
	p := Point{Code: TopicsInBoth}
	for _, t := range a {
		if slices.Contains(b, t) {
			p.Topics = append(p.Topics, t)
		}
	}
	if len(p.Topics) == 0 {
		return Point{Code: TopicsApart}
	}
	slices.SortStableFunc(p.Topics, func(x, y communique.TopicID) int { return order(lex, x) - order(lex, y) })
	return p
}

func order(lex *lexicon.Lexicon, id communique.TopicID) int {
	if t := lex.Topic(id); t != nil {
		return t.Order
	}
	return 1 << 20
}
