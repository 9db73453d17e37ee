package compare

import (
	"strconv"

	"alternat/app/communique"
)

// factRows are the facts over all columns, in the order in which a comparison
// of two has them. A row stands if a column gives a value, but for number,
// date, place and chairs, whose absence is news of its own.
func factRows(sides []*side) []FactRow {
	if len(sides) == 0 {
		return nil
	}
	gauges := make([]*gauge, len(sides))
	for i, s := range sides {
		gauges[i] = &gauge{a: s, b: s, relation: RelationSame}
	}
	row := func(kind FactKind, value func(*gauge) FactValue) FactRow {
		r := FactRow{Kind: kind}
		for _, g := range gauges {
			r.Values = append(r.Values, value(g))
		}
		return r
	}
	fact := func(f func(*gauge) Fact) func(*gauge) FactValue {
		return func(g *gauge) FactValue { return f(g).A }
	}
	documents := func(kind FactKind) FactRow {
		return row(kind, func(g *gauge) FactValue { return g.documents(kind).A })
	}
	var out []FactRow
	when := func(r FactRow) {
		for _, v := range r.Values {
			if v.Blank == NotBlank {
				out = append(out, r)
				return
			}
		}
	}
	out = append(out, row(FactSeries, fact((*gauge).series)))
	when(row(FactName, fact((*gauge).name)))
	out = append(out, row(FactOrdinal, fact((*gauge).ordinal)), row(FactDate, fact((*gauge).date)), row(FactVenue, fact((*gauge).venue)))
	when(row(FactMode, fact((*gauge).mode)))
	when(documents(FactGenre))
	when(documents(FactIssuer))
	when(documents(FactLanguage))
	speaks := func(r communique.PersonRole) bool { return r == communique.Speaker }
	for _, party := range chairParties(sides) {
		r := row(FactChairs, func(g *gauge) FactValue { return g.a.officials(party, presides) })
		r.Party = string(party)
		out = append(out, r)
	}
	for _, party := range chairParties(sides) {
		r := row(FactQuoted, func(g *gauge) FactValue { return g.a.officials(party, speaks) })
		r.Party = string(party)
		when(r)
	}
	when(intervals(sides))
	when(row(FactNext, fact((*gauge).next)))
	return out
}

// chairParties are the parties that have people of their own: those that sit
// with an organisation are told with it.
func chairParties(sides []*side) []communique.PartyID {
	var out []communique.PartyID
	for _, p := range tableParties(sides...) {
		own, with := false, false
		for _, s := range sides {
			own = own || atTable(s, p)
			with = with || s.sitsWith(p) != ""
		}
		if own || !with {
			out = append(out, p)
		}
	}
	return out
}

// intervals are the full months since the column before, where both are of one
// series.
func intervals(sides []*side) FactRow {
	r := FactRow{Kind: FactInterval}
	for i, s := range sides {
		v := FactValue{Blank: NotApplicable}
		if i > 0 && relation(sides[i-1], s) == RelationSeries {
			if n, ok := months(sides[i-1].date(), s.date()); ok {
				v = FactValue{Codes: []string{strconv.Itoa(n)}, Inferred: true}
			} else {
				v.Blank = NotStated
			}
		}
		r.Values = append(r.Values, v)
	}
	return r
}
