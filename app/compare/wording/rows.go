package wording

import "alternat/app/communique"

// passage is the units from to to of s as one passage.
func (s *side) passage(from, to int) Passage {
	first, last := s.units[from], s.units[to-1]
	p := Passage{
		Span:  communique.Span{Start: first.span.Start, End: last.span.End},
		First: first.sentence, Last: last.sentence + 1,
	}
	if last.skipped {
		p.Last = last.sentence
	}
	return p
}

// rows lays the alignment out in reading order.
func (al *alignment) rows() []Row {
	var rows []Row
	for _, l := range al.links {
		row := Row{Kind: al.kind(l), A: al.x.passage(l.a0, l.a1), B: al.y.passage(l.b0, l.b1)}
		if row.Kind != Skipped {
			row.Edits = al.edits(l)
		}
		rows = append(rows, row)
	}
	for n, l := range al.moved {
		half := Row{Kind: al.kind(l), Moved: true, Pair: n + 1, Edits: al.edits(l)}
		from, to := half, half
		from.A, to.B = al.x.passage(l.a0, l.a1), al.y.passage(l.b0, l.b1)
		rows = append(rows, from, to)
	}
	for i, free := range al.freeX {
		if free {
			rows = append(rows, Row{Kind: alone(al.x.units[i], OnlyA), A: al.x.passage(i, i+1)})
		}
	}
	for j, free := range al.freeY {
		if free {
			rows = append(rows, Row{Kind: alone(al.y.units[j], OnlyB), B: al.y.passage(j, j+1)})
		}
	}
	return inOrder(rows)
}

func alone(u unit, kind RowKind) RowKind {
	if u.skipped {
		return Skipped
	}
	return kind
}

func (al *alignment) kind(l link) RowKind {
	switch {
	case al.x.units[l.a0].skipped:
		return Skipped
	case l.similarity == full && al.sameWording(l):
		return Kept
	}
	return Reworded
}

// sameWording reports whether both sides of l have the same tokens.
func (al *alignment) sameWording(l link) bool {
	if l.single() {
		return al.x.units[l.a0].key == al.y.units[l.b0].key
	}
	x, y := al.tokens(l)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

// tokens is the numbers of the tokens of both sides of l.
func (al *alignment) tokens(l link) (x, y []int32) {
	return al.x.ids[al.x.units[l.a0].first:al.x.units[l.a1-1].last],
		al.y.ids[al.y.units[l.b0].first:al.y.units[l.b1-1].last]
}

// edits compares the words of l. A passage of several units that stand one
// against one is compared unit by unit.
func (al *alignment) edits(l link) []Edit {
	if al.kind(l) == Kept {
		return []Edit{{Op: Equal, A: al.x.passage(l.a0, l.a1).Span, B: al.y.passage(l.b0, l.b1).Span}}
	}
	if n := l.a1 - l.a0; n > 1 && n == l.b1-l.b0 {
		var out []Edit
		for k := range n {
			i, j := l.a0+k, l.b0+k
			out = append(out, al.compare(i, i+1, j, j+1)...)
		}
		return merged(out)
	}
	return al.compare(l.a0, l.a1, l.b0, l.b1)
}

// compare is the edits between the units a0 to a1 and b0 to b1.
func (al *alignment) compare(a0, a1, b0, b1 int) []Edit {
	x, y := al.x, al.y
	return edits(x, y, x.passage(a0, a1).Span, y.passage(b0, b1).Span,
		x.units[a0].first, x.units[a1-1].last, y.units[b0].first, y.units[b1-1].last)
}

// merged joins neighbouring edits of one kind, and orders each change as one
// deletion before one insertion.
func merged(in []Edit) []Edit {
	var out []Edit
	var del, ins Edit
	flush := func() {
		if !del.A.IsZero() {
			out = append(out, del)
		}
		if !ins.B.IsZero() {
			out = append(out, ins)
		}
		del, ins = Edit{}, Edit{}
	}
	extend := func(to *communique.Span, by communique.Span) {
		if to.IsZero() {
			*to = by
		} else {
			to.End = by.End
		}
	}
	for _, e := range in {
		switch e.Op {
		case Delete:
			del.Op = Delete
			extend(&del.A, e.A)
		case Insert:
			ins.Op = Insert
			extend(&ins.B, e.B)
		case Equal:
			flush()
			if n := len(out); n > 0 && out[n-1].Op == Equal {
				out[n-1].A.End, out[n-1].B.End = e.A.End, e.B.End
			} else {
				out = append(out, e)
			}
		}
	}
	flush()
	return out
}
