package wording

import "sort"

// inOrder puts rows into reading order and numbers the moved pairs in it. The
// rows with both sides hold the order; between two of them stands first what
// only A has there, by its place, then what only B has. The order depends on
// the set of rows alone, so that mirrored rows find their mirrored order.
func inOrder(rows []Row) []Row {
	var both, onlyA, onlyB []Row
	for _, r := range rows {
		switch {
		case r.B.Empty():
			onlyA = append(onlyA, r)
		case r.A.Empty():
			onlyB = append(onlyB, r)
		default:
			both = append(both, r)
		}
	}
	byA := func(rows []Row) {
		sort.Slice(rows, func(i, j int) bool { return rows[i].A.Span.Start < rows[j].A.Span.Start })
	}
	byA(both)
	byA(onlyA)
	sort.Slice(onlyB, func(i, j int) bool { return onlyB[i].B.Span.Start < onlyB[j].B.Span.Start })
	out := make([]Row, 0, len(rows))
	for _, r := range both {
		for len(onlyA) > 0 && onlyA[0].A.Span.Start < r.A.Span.Start {
			out, onlyA = append(out, onlyA[0]), onlyA[1:]
		}
		for len(onlyB) > 0 && onlyB[0].B.Span.Start < r.B.Span.Start {
			out, onlyB = append(out, onlyB[0]), onlyB[1:]
		}
		out = append(out, r)
	}
	out = append(append(out, onlyA...), onlyB...)
	number(out)
	return out
}

// number gives the moved pairs their numbers from 1 in reading order.
func number(rows []Row) {
	numbers := map[int]int{}
	for i, r := range rows {
		if r.Pair == 0 {
			continue
		}
		if numbers[r.Pair] == 0 {
			numbers[r.Pair] = len(numbers) + 1
		}
		rows[i].Pair = numbers[r.Pair]
	}
}
