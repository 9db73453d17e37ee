package reader

import (
	"sort"

	"alternat/app/communique"
)

// inOrder puts what passages in other languages have added among what there
// was, in the order of the text, and drops a statement whose words stand on
// both sides of a passage in another language.
func (p *page) inOrder() {
	if len(p.a.Passages) == 0 {
		return
	}
	a, f := p.a, &p.a.Findings
	f.People = ordered(p, KindPerson, f.People, func(x *communique.Person) *communique.Quote { return x.Quote })
	f.Participants = ordered(p, KindParticipant, f.Participants, func(x *communique.Participant) *communique.Quote { return x.Quote })
	for i := range f.Statements {
		if s := &f.Statements[i]; p.astride(s.Quote.Span) {
			s.Quote = nil
		}
	}
	where := p.places(KindStatement, len(f.Statements), func(i int) *communique.Quote { return f.Statements[i].Quote })
	f.Statements = permuted(f.Statements, where)
	for i := range f.Statements {
		if e := &f.Statements[i].EmbeddedIn; *e >= 0 {
			*e = where[*e]
		}
	}
	a.Mentioned = ordered(p, KindMention, a.Mentioned, func(x *communique.Mention) *communique.Quote { return &x.Quote })
	a.OfficesOnly = ordered(p, KindOffice, a.OfficesOnly, func(x *communique.Quote) *communique.Quote { return x })
	a.Background = ordered(p, KindBackground, a.Background, func(x *communique.BackgroundFinding) *communique.Quote { return &x.Quote })
	a.Slips = ordered(p, KindSlip, a.Slips, func(x *communique.Slip) *communique.Quote { return &x.Quote })
	passage := func(x *communique.Passage) *communique.Quote { return &x.Quote }
	a.Boilerplate = ordered(p, KindBoilerplate, a.Boilerplate, passage)
	a.Fields = ordered(p, "", a.Fields, passage)
	a.Unassigned = ordered(p, "", a.Unassigned, passage)
}

// astride reports whether s begins in one passage, or outside all of them, and
// ends elsewhere.
func (p *page) astride(s communique.Span) bool {
	for i := range p.a.Passages {
		if x := p.a.Passages[i].Span; x.Overlaps(s) && !x.Contains(s) {
			return true
		}
	}
	return false
}

func ordered[T any](p *page, k Kind, list []T, at func(*T) *communique.Quote) []T {
	return permuted(list, p.places(k, len(list), func(i int) *communique.Quote { return at(&list[i]) }))
}

// places gives the place of each of n entries in the order of the text, -1 for
// those without a quote, which are dropped, and tells the findings.
func (p *page) places(k Kind, n int, at func(int) *communique.Quote) []int {
	order := make([]int, 0, n)
	to := make([]int, n)
	for i := range to {
		if to[i] = -1; at(i) != nil {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return at(order[i]).Start < at(order[j]).Start })
	for place, i := range order {
		to[i] = place
	}
	kept := p.out.Findings[:0]
	for _, f := range p.out.Findings {
		if f.Kind == k {
			if f.Index = to[f.Index]; f.Index < 0 {
				continue
			}
		}
		kept = append(kept, f)
	}
	p.out.Findings = kept
	return to
}

func permuted[T any](list []T, to []int) []T {
	n := 0
	for _, k := range to {
		n = max(n, k+1)
	}
	out := make([]T, n)
	for i, k := range to {
		if k >= 0 {
			out[k] = list[i]
		}
	}
	return out
}
