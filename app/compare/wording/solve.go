package wording

// solve aligns the units a0 to a1 of x with b0 to b1 of y by dynamic
// programming over one-to-one, one-to-two and two-to-one links. A link is
// worth the mean weight of both sides times what its similarity exceeds weak
// by; what is left alone costs nothing. After Gale and Church (1993), with
// shared words in place of lengths.
//
// It takes (a1-a0)*(b1-b0) similarities.
func (al *alignment) solve(a0, a1, b0, b1 int) {
	n, m := a1-a0, b1-b0
	g := newGrid(al, a0, a1, b0, b1)
	score := make([]int, (n+1)*(m+1))
	step := make([]uint8, (n+1)*(m+1))
	for i := 0; i <= n; i++ {
		for j := 0; j <= m; j++ {
			at := i*(m+1) + j
			best, how := 0, uint8(0)
			if i > 0 {
				best, how = score[at-m-1], skipX
			}
			if j > 0 && (i == 0 || score[at-1] > best) {
				best, how = score[at-1], skipY
			}
			try := func(from, gain int, move uint8) {
				if gain > 0 && score[from]+gain > best {
					best, how = score[from]+gain, move
				}
			}
			if i > 0 && j > 0 {
				try(at-m-2, g.one(i-1, j-1), oneToOne)
			}
			if i > 0 && j > 1 {
				gain, _ := g.oneToTwo(i-1, j-2)
				try(at-m-3, gain, oneToTwo)
			}
			if i > 1 && j > 0 {
				gain, _ := g.twoToOne(i-2, j-1)
				try(at-2*(m+1)-1, gain, twoToOne)
			}
			score[at], step[at] = best, how
		}
	}
	for i, j := n, m; i > 0 || j > 0; {
		switch step[i*(m+1)+j] {
		case skipX:
			i--
		case skipY:
			j--
		case oneToOne:
			i, j = i-1, j-1
			al.link(link{a0 + i, a0 + i + 1, b0 + j, b0 + j + 1, g.similarity(i, j)})
		case oneToTwo:
			i, j = i-1, j-2
			_, s := g.oneToTwo(i, j)
			al.link(link{a0 + i, a0 + i + 1, b0 + j, b0 + j + 2, s})
		case twoToOne:
			i, j = i-2, j-1
			_, s := g.twoToOne(i, j)
			al.link(link{a0 + i, a0 + i + 2, b0 + j, b0 + j + 1, s})
		}
	}
}

const (
	skipX = uint8(iota)
	skipY
	oneToOne
	oneToTwo
	twoToOne
)

// A grid holds the overlap of each unit of a gap with each of the other side.
type grid struct {
	al     *alignment
	a0, b0 int
	m      int
	shared []int
}

func newGrid(al *alignment, a0, a1, b0, b1 int) *grid {
	g := &grid{al: al, a0: a0, b0: b0, m: b1 - b0, shared: make([]int, (a1-a0)*(b1-b0))}
	for i := a0; i < a1; i++ {
		if al.x.units[i].skipped {
			continue
		}
		for j := b0; j < b1; j++ {
			if !al.y.units[j].skipped {
				g.shared[(i-a0)*g.m+j-b0] = al.x.vocab.overlap(al.x.bag(i), al.y.bag(j))
			}
		}
	}
	return g
}

func (g *grid) similarity(i, j int) int {
	x, y := g.al.x, g.al.y
	if x.units[g.a0+i].key == y.units[g.b0+j].key {
		return full
	}
	return dice(g.shared[i*g.m+j], x.heft[g.a0+i], y.heft[g.b0+j])
}

// one is what linking i with j is worth.
func (g *grid) one(i, j int) int {
	s := g.similarity(i, j)
	if s < weak || !g.al.agreed(g.a0+i, g.b0+j, s) {
		return 0
	}
	return gain(g.al.x.heft[g.a0+i]+g.al.y.heft[g.b0+j], s)
}

// oneToTwo is what linking i with j and j+1 is worth, and its similarity.
func (g *grid) oneToTwo(i, j int) (worth, similarity int) {
	al, i, j := g.al, i+g.a0, j+g.b0
	first, second := g.shared[(i-g.a0)*g.m+j-g.b0], g.shared[(i-g.a0)*g.m+j+1-g.b0]
	s := joined(al.x, i, al.y, j, first, second)
	if s == 0 || !al.agreed(i, j, s) || !al.agreed(i, j+1, s) {
		return 0, 0
	}
	return gain(al.x.heft[i]+al.y.heft[j]+al.y.heft[j+1], s), s
}

// twoToOne is what linking i and i+1 with j is worth, and its similarity.
func (g *grid) twoToOne(i, j int) (worth, similarity int) {
	al, i, j := g.al, i+g.a0, j+g.b0
	first, second := g.shared[(i-g.a0)*g.m+j-g.b0], g.shared[(i+1-g.a0)*g.m+j-g.b0]
	s := joined(al.y, j, al.x, i, first, second)
	if s == 0 || !al.agreed(i, j, s) || !al.agreed(i+1, j, s) {
		return 0, 0
	}
	return gain(al.x.heft[i]+al.x.heft[i+1]+al.y.heft[j], s), s
}

func gain(heft, similarity int) int {
	if similarity < weak {
		return 0
	}
	return heft*(similarity-weak)/full + 1
}

// joined is the similarity of unit w of one side with units p and p+1 of the
// other taken together, if each of the two adds mostly words of w that the
// other does not cover; else 0. The overlaps of w with each are given.
func joined(whole *side, w int, parts *side, p, first, second int) int {
	a, b := parts.units[p], parts.units[p+1]
	if whole.units[w].skipped || a.skipped || b.skipped || a.last != b.first {
		return 0
	}
	if full*first < contained*parts.heft[p] || full*second < contained*parts.heft[p+1] {
		return 0
	}
	both := parts.bagOf(a.first, b.last)
	shared := whole.vocab.overlap(whole.bag(w), &both)
	if full*(shared-second) < contained*parts.heft[p] || full*(shared-first) < contained*parts.heft[p+1] {
		return 0
	}
	s := dice(shared, whole.heft[w], both.weight)
	alone := max(dice(first, whole.heft[w], parts.heft[p]), dice(second, whole.heft[w], parts.heft[p+1]))
	if s < alone+joinGain {
		return 0
	}
	return s
}

// joinGain is by how much two sentences together must resemble one more than
// the better of them does alone.
const joinGain = 40

// join takes a free neighbour into a link where both together answer better:
// the sentence that was split in two although its first half alone already
// resembled it strongly. Links must be in order.
func (al *alignment) join() {
	x, y := al.x, al.y
	for k := range al.links {
		l := &al.links[k]
		if !l.single() || l.similarity == full || x.units[l.a0].skipped {
			continue
		}
		best := *l
		consider := func(a0, a1, b0, b1, s int) {
			if s > best.similarity {
				best = link{a0, a1, b0, b1, s}
			}
		}
		i, j := l.a0, l.b0
		own := x.vocab.overlap(x.bag(i), y.bag(j))
		if j+1 < len(y.units) && al.freeY[j+1] && al.agreed(i, j+1, l.similarity) {
			consider(i, i+1, j, j+2, joined(x, i, y, j, own, x.vocab.overlap(x.bag(i), y.bag(j+1))))
		}
		if j > 0 && al.freeY[j-1] && al.agreed(i, j-1, l.similarity) {
			consider(i, i+1, j-1, j+1, joined(x, i, y, j-1, x.vocab.overlap(x.bag(i), y.bag(j-1)), own))
		}
		if i+1 < len(x.units) && al.freeX[i+1] && al.agreed(i+1, j, l.similarity) {
			consider(i, i+2, j, j+1, joined(y, j, x, i, own, x.vocab.overlap(x.bag(i+1), y.bag(j))))
		}
		if i > 0 && al.freeX[i-1] && al.agreed(i-1, j, l.similarity) {
			consider(i-1, i+1, j, j+1, joined(y, j, x, i-1, x.vocab.overlap(x.bag(i-1), y.bag(j)), own))
		}
		*l = best
		al.take(best)
	}
}
