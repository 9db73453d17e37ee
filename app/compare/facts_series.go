package compare

import (
	"strconv"

	"alternat/app/communique"
)

// The facts of this file have a sense only from session to session of one
// series: whose turn it was to host, how long the gap was, what was announced.

// venue is the place; a meeting online has none. Within a bilateral series the
// hosts take turns; a turn that was not kept between two sessions that follow
// each other by number is never folded. Nothing is said where a number is
// unknown or only inferred, nor where an organisation was host in two of its
// members: they may take turns among themselves.
func (g *gauge) venue() Fact {
	f := g.fact(FactVenue, func(s *side) FactValue {
		var v FactValue
		s.venues(func(d *communique.Document, w communique.Venue) {
			if w.City == "" && w.Country == "" {
				return
			}
			if v.Venue == nil {
				v.Venue = &w
				for _, code := range []string{w.City, string(w.Country)} {
					if code != "" {
						v.Codes = append(v.Codes, code)
					}
				}
			}
			if d != nil && w.Quote != nil {
				v.Cites = append(v.Cites, cite(d, d.ID, w.Quote, ""))
			}
		})
		if len(v.Codes) == 0 && s.online() {
			return FactValue{Blank: NotApplicable}
		}
		return s.orBlank(v, communique.FieldVenue)
	})
	if g.consecutive() && f.A.Blank == NotBlank && f.B.Blank == NotBlank {
		x, y := g.host(f.A), g.host(f.B)
		if x != "" && x == y && f.A.Venue.Country == f.B.Venue.Country {
			f.Change, f.Why = Notable, "host-rotation"
		}
	}
	return f
}

// online reports whether the record says that the meeting was held online.
func (s *side) online() bool {
	online := false
	s.venues(func(_ *communique.Document, w communique.Venue) { online = online || w.Mode == "online" })
	return online
}

// host is the party in whose turn a place is: Japan, or the one partner. An
// organisation has no country of its own and hosts wherever it is not Japan.
func (g *gauge) host(v FactValue) communique.PartyID {
	country := v.Venue.Country
	partners := g.a.session.Partners
	if country == "" || len(partners) != 1 {
		return ""
	}
	if country == Japan || country == partners[0] {
		return country
	}
	if p := g.a.au.Party(partners[0]); p != nil && p.Kind != "state" {
		return partners[0]
	}
	return ""
}

// consecutive reports whether the sides are two sessions of one series of which
// one follows the other by its stated number.
func (g *gauge) consecutive() bool {
	if !g.relation.development() {
		return false
	}
	x, y, ok := g.numbers()
	return ok && (y-x == 1 || x-y == 1)
}

func (g *gauge) numbers() (x, y int, ok bool) {
	a, b := g.a.ordinal(), g.b.ordinal()
	if len(a.Codes) != 1 || len(b.Codes) != 1 || a.Inferred || b.Inferred {
		return 0, 0, false
	}
	return number(a.Codes[0]), number(b.Codes[0]), true
}

// unusualGap is the number of months between two sessions that follow each
// other beyond which the gap is not folded. Dialogues meet every year or two;
// half a year is allowed for. It is a convention, written in the method.
const unusualGap = 30

// interval is the time between two sessions of one series.
func (g *gauge) interval() (Fact, bool) {
	if !g.relation.development() {
		return Fact{}, false
	}
	n, ok := months(g.a.date(), g.b.date())
	if !ok {
		return Fact{}, false
	}
	v := FactValue{Codes: []string{strconv.Itoa(n)}, Inferred: true}
	f := Fact{Kind: FactInterval, A: v, B: v, Change: Routine}
	if g.consecutive() && n > unusualGap {
		f.Change, f.Why = Notable, "gap"
	}
	return f, true
}

// next is the next session as each side's texts announce it. Of two sessions of
// one series, that the later does not announce one any more is never folded.
func (g *gauge) next() Fact {
	f := g.fact(FactNext, func(s *side) FactValue {
		var v FactValue
		give := func(n *communique.NextSession) {
			if v.Next == nil {
				v.Next, v.Codes = n, nextCodes(n)
			}
		}
		for _, d := range s.annotated() {
			if n := d.Annotation.Next; n != nil {
				give(n)
				if n.Quote != nil {
					v.Cites = append(v.Cites, cite(d, d.ID, n.Quote, ""))
				}
			}
		}
		if v.Next == nil && s.speaksForRecord() && s.session.Next != nil {
			give(s.session.Next)
		}
		return s.orBlank(v, communique.FieldNextSession)
	})
	if f.Change == Unchanged && !sameNext(f.A.Next, f.B.Next) {
		f.Change = Differs
		if g.relation.development() {
			f.Change = Routine
		}
	}
	x, y := g.a.meetingDate().Start, g.b.meetingDate().Start
	if g.relation.development() && x != "" && y != "" {
		earlier, later := f.A, f.B
		if y < x {
			earlier, later = f.B, f.A
		}
		if earlier.Blank == NotBlank && later.Blank == NotStated {
			f.Change, f.Why = Notable, "next-not-announced"
		}
	}
	return f
}

func sameNext(a, b *communique.NextSession) bool {
	return a.Ordinal == b.Ordinal && a.Where == b.Where && a.When == b.When
}

func nextCodes(n *communique.NextSession) []string {
	switch {
	case n.When != "":
		return []string{n.When}
	case n.Where != "":
		return []string{string(n.Where)}
	}
	return []string{strconv.Itoa(n.Ordinal)}
}
