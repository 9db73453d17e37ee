package wording

import (
	"cmp"
	"slices"
	"sort"
)

// movable reports whether i and j are alike and telling enough to be shown as
// one passage that stands elsewhere: a short formula may well have been
// written twice, and of one that is repeated nobody can say which has moved.
func (al *alignment) movable(i, j, similarity int) bool {
	x, y := al.x.units[i], al.y.units[j]
	if x.skipped || y.skipped {
		return false
	}
	telling := min(al.x.telling(x), al.y.telling(y))
	if similarity == full {
		return telling >= 2 && x.last-x.first >= 4 && al.x.repeats[x.key] <= 1 && al.y.repeats[x.key] <= 1
	}
	return similarity >= moving && telling >= 4
}

// telling is the number of tokens of u that are no function words.
func (s *side) telling(u unit) int {
	n := 0
	for _, id := range s.ids[u.first:u.last] {
		if !s.vocab.light[id] {
			n++
		}
	}
	return n
}

// move pairs the free units that match elsewhere, the weightiest first. The
// neighbours of a moved sentence within its paragraph follow it on weaker
// evidence. What turns out not to cross anything is linked in place.
func (al *alignment) move() {
	var pairs []candidate
	for _, p := range al.pairs {
		if al.freeX[p.i] && al.freeY[p.j] && al.movable(p.i, p.j, p.similarity) {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, func(p, q candidate) int {
		return cmp.Or(cmp.Compare(q.weight, p.weight), cmp.Compare(p.i, q.i), cmp.Compare(p.j, q.j))
	})
	var found []candidate
	accept := func(i, j, s int) {
		found = append(found, worth(al.x, al.y, i, j, s))
		al.freeX[i], al.freeY[j] = false, false
	}
	for _, p := range pairs {
		if !al.freeX[p.i] || !al.freeY[p.j] {
			continue
		}
		accept(p.i, p.j, p.similarity)
		for _, d := range []int{1, -1} {
			for i, j := p.i+d, p.j+d; al.follows(i, i-d, j, j-d); i, j = i+d, j+d {
				s := similarity(al.x, al.y, i, j, following)
				if s < following {
					break
				}
				accept(i, j, s)
			}
		}
	}
	slices.SortFunc(found, func(p, q candidate) int { return cmp.Compare(p.i, q.i) })
	al.promote(found)
	al.group()
}

// follows reports whether i and j are free sentences of the same paragraphs
// as their moved neighbours.
func (al *alignment) follows(i, besideI, j, besideJ int) bool {
	return i >= 0 && i < len(al.x.units) && j >= 0 && j < len(al.y.units) &&
		al.freeX[i] && al.freeY[j] && !al.x.units[i].skipped && !al.y.units[j].skipped &&
		al.x.units[i].block == al.x.units[besideI].block && al.y.units[j].block == al.y.units[besideJ].block
}

// promote puts the pairs that lie between the same links, and do not cross
// each other, in place; the others are moved. Pairs come sorted by i.
func (al *alignment) promote(pairs []candidate) {
	var added []link
	a0, b0, next := 0, 0, 0
	for k := 0; k <= len(al.links); k++ {
		end := link{a0: len(al.x.units), b0: len(al.y.units)}
		if k < len(al.links) {
			end = al.links[k]
		}
		var here []candidate
		for ; next < len(pairs) && pairs[next].i < end.a0; next++ {
			p := pairs[next]
			if p.i >= a0 && p.j >= b0 && p.j < end.b0 {
				here = append(here, p)
			} else {
				al.moved = append(al.moved, linkOf(p))
			}
		}
		stay := chain(here)
		for _, p := range here {
			if len(stay) > 0 && stay[0] == p {
				added = append(added, linkOf(p))
				stay = stay[1:]
			} else {
				al.moved = append(al.moved, linkOf(p))
			}
		}
		a0, b0 = end.a1, end.b1
	}
	al.links = append(al.links, added...)
	al.sort()
}

func linkOf(p candidate) link { return link{p.i, p.i + 1, p.j, p.j + 1, p.similarity} }

// group joins moved neighbours of one paragraph that have moved together, so
// that they are shown as one passage. al.moved is sorted by place in x.
func (al *alignment) group() {
	sort.Slice(al.moved, func(i, j int) bool { return al.moved[i].a0 < al.moved[j].a0 })
	var out []link
	for _, l := range al.moved {
		if n := len(out); n > 0 {
			p := &out[n-1]
			if p.a1 == l.a0 && p.b1 == l.b0 &&
				al.x.units[l.a0].block == al.x.units[p.a0].block && al.y.units[l.b0].block == al.y.units[p.b0].block &&
				al.x.units[l.a0-1].last == al.x.units[l.a0].first && al.y.units[l.b0-1].last == al.y.units[l.b0].first {
				p.a1, p.b1 = l.a1, l.b1
				p.similarity = min(p.similarity, l.similarity)
				continue
			}
		}
		out = append(out, l)
	}
	al.moved = out
}
