package wording

import (
	"cmp"
	"slices"
)

// Bounds of the list of nearest passages.
const (
	nearLimit  = 8   // entries
	nearLeast  = 220 // similarity, in thousandths
	nearWords  = 3   // distinct telling words that both must hold
	allPairs   = 1 << 12
	keepAlways = 700 // similarity above which a link stands even where little is shared
)

// shared is the share of the sentences of the shorter text that have a
// counterpart; of texts equally long, of the one with more counterparts. Two
// texts without a sentence share everything if they are identical.
func (al *alignment) shared() float64 {
	n, found := sentences(al.x, al.freeX)
	m, foundY := sentences(al.y, al.freeY)
	if m < n || m == n && foundY > found {
		n, found = m, foundY
	}
	if n == 0 {
		if al.x.text.Source == al.y.text.Source {
			return 1
		}
		return 0
	}
	return float64(found) / float64(n)
}

func sentences(s *side, free []bool) (all, found int) {
	for i, u := range s.units {
		if !u.skipped {
			all++
			if !free[i] {
				found++
			}
		}
	}
	return all, found
}

// loosen undoes the links between sentences that merely resemble each other:
// between texts that share next to nothing they would be a sea of changes.
func (al *alignment) loosen() {
	keep := func(links []link) []link {
		var out []link
		for _, l := range links {
			if l.similarity >= keepAlways {
				out = append(out, l)
				continue
			}
			for i := l.a0; i < l.a1; i++ {
				al.freeX[i] = true
			}
			for j := l.b0; j < l.b1; j++ {
				al.freeY[j] = true
			}
		}
		return out
	}
	al.links, al.moved = keep(al.links), keep(al.moved)
}

// nearest lists the free sentences that resemble each other most, each in one
// pair at most.
func (al *alignment) nearest() []Near {
	x, y := al.x, al.y
	is, js := sentencesIn(x, al.freeX), sentencesIn(y, al.freeY)
	var pairs []candidate
	if len(is)*len(js) <= allPairs {
		for _, i := range is {
			for _, j := range js {
				if s := similarity(x, y, i, j, nearLeast); s >= nearLeast {
					pairs = append(pairs, candidate{i: i, j: j, similarity: s})
				}
			}
		}
	} else {
		pairs = candidates(x, y, is, js, nearLeast)
	}
	slices.SortFunc(pairs, func(p, q candidate) int {
		return cmp.Or(cmp.Compare(q.similarity, p.similarity), cmp.Compare(p.i, q.i), cmp.Compare(p.j, q.j))
	})
	var near []Near
	takenX, takenY := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		if len(near) == nearLimit {
			break
		}
		if takenX[p.i] || takenY[p.j] || al.wordsShared(p.i, p.j) < nearWords {
			continue
		}
		takenX[p.i], takenY[p.j] = true, true
		near = append(near, Near{
			A: x.passage(p.i, p.i+1), B: y.passage(p.j, p.j+1),
			Score: float64(p.similarity) / full,
			Edits: al.compare(p.i, p.i+1, p.j, p.j+1),
		})
	}
	sortNear(near)
	return near
}

// wordsShared counts the distinct telling words that i and j both hold.
func (al *alignment) wordsShared(i, j int) int {
	a, b := al.x.bag(i).features, al.y.bag(j).features
	n, previous := 0, int32(-1)
	for k, l := 0, 0; k < len(a) && l < len(b); {
		switch {
		case a[k] < b[l]:
			k++
		case a[k] > b[l]:
			l++
		default:
			if f := a[k]; f != previous && al.x.vocab.scale[f] <= 2 {
				n++
				previous = f
			}
			k++
			l++
		}
	}
	return n
}

func sentencesIn(s *side, free []bool) []int {
	var out []int
	for i, u := range s.units {
		if free[i] && !u.skipped {
			out = append(out, i)
		}
	}
	return out
}
