package wording

import "sort"

// A link says that the units a0 to a1 of x answer to the units b0 to b1 of y
// (half-open, neither empty).
type link struct {
	a0, a1, b0, b1 int
	similarity     int
}

func (l link) single() bool { return l.a1-l.a0 == 1 && l.b1-l.b0 == 1 }

// An alignment is which units answer to which: links in place, rising on both
// sides, and links that cross them.
type alignment struct {
	x, y  *side
	links []link
	moved []link
	pairs []candidate
	// freeX and freeY mark the units without a link.
	freeX, freeY []bool
	// wantX and wantY hold the similarity of the best counterpart elsewhere
	// that a unit could be shown as moved to; a much weaker neighbour must
	// not take it.
	wantX, wantY []int
}

// cellLimit bounds the dynamic programming within one gap; larger gaps are
// split by ever weaker chains first.
const cellLimit = 4096

// align finds the links between x and y: equal beginnings and ends, then the
// heaviest chain of equal and strongly similar units, then whatever resembles
// each other in the gaps between, one-to-two included, and at last what has
// moved.
func align(x, y *side) *alignment {
	al := &alignment{x: x, y: y, freeX: trues(len(x.units)), freeY: trues(len(y.units)),
		wantX: make([]int, len(x.units)), wantY: make([]int, len(y.units))}
	a0, a1, b0, b1 := al.trim(0, len(x.units), 0, len(y.units))
	if a0 < a1 && b0 < b1 {
		al.pairs = candidates(x, y, rising(a0, a1), rising(b0, b1), weak)
		backbone := chain(atLeast(al.pairs, strong))
		al.want(backbone)
		if (a1-a0)*(b1-b0) <= cellLimit {
			al.solve(a0, a1, b0, b1)
		} else {
			al.between(backbone, a0, a1, b0, b1, func(a0, a1, b0, b1 int) {
				al.gap(a0, a1, b0, b1)
			})
		}
	}
	al.sort()
	al.join()
	al.move()
	al.lone()
	al.sort()
	return al
}

// trim links the equal units at both ends of a gap and returns what remains.
func (al *alignment) trim(a0, a1, b0, b1 int) (int, int, int, int) {
	x, y := al.x.units, al.y.units
	for a0 < a1 && b0 < b1 && x[a0].key == y[b0].key {
		al.link(link{a0, a0 + 1, b0, b0 + 1, full})
		a0, b0 = a0+1, b0+1
	}
	for a0 < a1 && b0 < b1 && x[a1-1].key == y[b1-1].key {
		a1, b1 = a1-1, b1-1
		al.link(link{a1, a1 + 1, b1, b1 + 1, full})
	}
	return a0, a1, b0, b1
}

// between links the pairs of a chain and calls do for each gap around them.
func (al *alignment) between(pairs []candidate, a0, a1, b0, b1 int, do func(a0, a1, b0, b1 int)) {
	for _, p := range pairs {
		al.link(link{p.i, p.i + 1, p.j, p.j + 1, p.similarity})
		do(a0, p.i, b0, p.j)
		a0, b0 = p.i+1, p.j+1
	}
	do(a0, a1, b0, b1)
}

// gap aligns what lies between two links. A gap too large to solve as a whole
// is split at the candidates it holds; if it holds none, nothing in it has a
// counterpart here.
func (al *alignment) gap(a0, a1, b0, b1 int) {
	a0, a1, b0, b1 = al.trim(a0, a1, b0, b1)
	if a0 == a1 || b0 == b1 {
		return
	}
	if (a1-a0)*(b1-b0) <= cellLimit {
		al.solve(a0, a1, b0, b1)
		return
	}
	from := sort.Search(len(al.pairs), func(k int) bool { return al.pairs[k].i >= a0 })
	var inside []candidate
	for _, p := range al.pairs[from:] {
		if p.i >= a1 {
			break
		}
		if p.j >= b0 && p.j < b1 && al.agreed(p.i, p.j, p.similarity) {
			inside = append(inside, p)
		}
	}
	al.between(chain(inside), a0, a1, b0, b1, func(a0, a1, b0, b1 int) {
		a0, a1, b0, b1 = al.trim(a0, a1, b0, b1)
		if a0 < a1 && b0 < b1 && (a1-a0)*(b1-b0) <= cellLimit {
			al.solve(a0, a1, b0, b1)
		}
	})
}

// want notes for each unit off the backbone the best counterpart that is off
// it too.
func (al *alignment) want(backbone []candidate) {
	onX, onY := make([]bool, len(al.x.units)), make([]bool, len(al.y.units))
	for _, p := range backbone {
		onX[p.i], onY[p.j] = true, true
	}
	for _, p := range al.pairs {
		if !onX[p.i] && !onY[p.j] && al.movable(p.i, p.j, p.similarity) {
			al.wantX[p.i] = max(al.wantX[p.i], p.similarity)
			al.wantY[p.j] = max(al.wantY[p.j], p.similarity)
		}
	}
}

// agreed reports whether neither unit has a far better counterpart elsewhere.
func (al *alignment) agreed(i, j, similarity int) bool {
	return similarity+200 >= max(al.wantX[i], al.wantY[j])
}

func (al *alignment) link(l link) {
	al.links = append(al.links, l)
	al.take(l)
}

func (al *alignment) take(l link) {
	for i := l.a0; i < l.a1; i++ {
		al.freeX[i] = false
	}
	for j := l.b0; j < l.b1; j++ {
		al.freeY[j] = false
	}
}

func (al *alignment) sort() {
	sort.Slice(al.links, func(p, q int) bool { return al.links[p].a0 < al.links[q].a0 })
}

// lone links a single sentence with a single sentence where both stand alone
// between the same neighbours, on weaker evidence than elsewhere.
func (al *alignment) lone() {
	a0, b0 := 0, 0
	for k := 0; k <= len(al.links); k++ {
		end := link{a0: len(al.x.units), b0: len(al.y.units)}
		if k < len(al.links) {
			end = al.links[k]
		}
		if i, j := only(al.x, al.freeX, a0, end.a0), only(al.y, al.freeY, b0, end.b0); i >= 0 && j >= 0 {
			if s := similarity(al.x, al.y, i, j, lone); s >= lone {
				al.links = append(al.links, link{})
				copy(al.links[k+1:], al.links[k:])
				al.links[k] = link{i, i + 1, j, j + 1, s}
				al.take(al.links[k])
				k++
			}
		}
		a0, b0 = end.a1, end.b1
	}
}

// only is the one free sentence among the units from to to, or -1.
func only(s *side, free []bool, from, to int) int {
	found := -1
	for i := from; i < to; i++ {
		if free[i] && !s.units[i].skipped {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

func trues(n int) []bool {
	t := make([]bool, n)
	for i := range t {
		t[i] = true
	}
	return t
}

func rising(from, to int) []int {
	r := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		r = append(r, i)
	}
	return r
}

func atLeast(pairs []candidate, least int) []candidate {
	var out []candidate
	for _, p := range pairs {
		if p.similarity >= least {
			out = append(out, p)
		}
	}
	return out
}
