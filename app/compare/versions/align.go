package versions

import (
	"math"
	"sort"

	"alternat/app/communique"
)

// The costs of alignment, in shares of the weight of the words concerned.
// They were set on invented pairs of versions.
const (
	floor        = 0.20 // what must be shared for a pair to be one
	unequalCost  = 0.10 // a link that is not one to one
	lengthCost   = 0.25 // lengths far from the usual ratio
	headingCost  = 0.20 // a heading against running text
	crossedFloor = 0.34 // what must be shared out of order
	nearFloor    = 0.20 // the same for sentences that stand side by side
	nearLinks    = 2    // how many links lie between them at most
	lonelyFloor  = 0.10 // what a pair alone in its gap must share
	bandMin      = 40   // sentences off the diagonal at least looked at
)

// aligner holds what the dynamic programme asks for.
type aligner struct {
	a, b  *side
	d     *dictionary
	ratio float64 // usual length of b for a length of a
}

// align pairs the sentences of both sides: in order by dynamic programming
// over one to one, one to two and two to one (Gale and Church 1993, with
// shared words instead of length alone), then those left over that agree well
// though they stand elsewhere.
func align(a, b *side) []Link {
	al := &aligner{a: a, b: b, d: features(a, b), ratio: ratio(a.t.Lang, b.t.Lang)}
	return al.lonely(al.crossed(al.inOrder()))
}

// ratio is the usual number of characters of lang b for one of lang a.
func ratio(a, b communique.Lang) float64 {
	l := map[communique.Lang]float64{communique.English: 1, communique.French: 1.15, communique.Japanese: 0.45}
	x, y := l[a], l[b]
	if x == 0 || y == 0 {
		return 1
	}
	return y / x
}

// value is what a link of sentences as with bs is worth: the weight of the
// words that answer to each other, less the costs. score is the share of
// weight that does.
func (al *aligner) value(as, bs []*sentence) (value, score float64) {
	got, mass := 0.0, 0.0
	la, lb := 0, 0
	heads, body := 0, 0
	for _, s := range as {
		got += al.answered(s, bs)
		mass += s.mass
		la += s.length
		if s.heading {
			heads++
		} else {
			body++
		}
	}
	for _, s := range bs {
		got += al.answered(s, as)
		mass += s.mass
		lb += s.length
		if s.heading {
			heads++
		} else {
			body++
		}
	}
	if mass == 0 {
		if len(as) == 1 && len(bs) == 1 && sameText(as[0], bs[0]) {
			return 0.5, 1
		}
		return -1, 0
	}
	score = got / mass
	value = got - floor*mass
	if len(as)+len(bs) > 2 {
		value -= unequalCost * mass
		if heads > 0 {
			value -= mass
		}
	}
	if heads > 0 && body > 0 {
		value -= headingCost * mass
	}
	off := math.Log(float64(lb+5) / (float64(la)*al.ratio + 5))
	value -= lengthCost * mass * min(3, off*off)
	return value, score
}

func sameText(a, b *sentence) bool {
	return a.Text.Source[a.Span.Start:a.Span.End] == b.Text.Source[b.Span.Start:b.Span.End]
}

// answered is the weight of the words of s that a word of others answers to.
// A feature that many sentences have answers for less.
func (al *aligner) answered(s *sentence, others []*sentence) float64 {
	sum := 0.0
	for _, w := range s.words {
		best := 0.0
		for _, f := range w.features {
			if g := al.d.gain[f]; g > best {
				for _, o := range others {
					if o.has[f] {
						best = g
						break
					}
				}
			}
		}
		sum += w.weight * best
	}
	return sum
}

var steps = [][2]int{{1, 1}, {1, 2}, {2, 1}}

// inOrder is the dynamic programme within a band about the diagonal.
func (al *aligner) inOrder() []Link {
	n, m := len(al.a.sents), len(al.b.sents)
	band := bandMin
	if n > m {
		band += n - m
	} else {
		band += m - n
	}
	best := make([][]float64, n+1)
	from := make([][][2]int8, n+1)
	low := make([]int, n+1)
	for i := range best {
		mid := 0
		if n > 0 {
			mid = i * m / n
		}
		low[i] = max(0, mid-band)
		high := min(m, mid+band)
		best[i] = make([]float64, high-low[i]+1)
		from[i] = make([][2]int8, high-low[i]+1)
	}
	at := func(i, j int) (float64, bool) {
		if i < 0 || j < low[i] || j-low[i] >= len(best[i]) {
			return 0, false
		}
		return best[i][j-low[i]], true
	}
	for i := 0; i <= n; i++ {
		for k := range best[i] {
			j := low[i] + k
			if i == 0 && j == 0 {
				continue
			}
			top, how := math.Inf(-1), [2]int8{}
			if v, ok := at(i-1, j); ok && i > 0 && v > top {
				top, how = v, [2]int8{1, 0}
			}
			if j > 0 {
				if v, ok := at(i, j-1); ok && v > top {
					top, how = v, [2]int8{0, 1}
				}
			}
			for _, st := range steps {
				if i < st[0] || j < st[1] {
					continue
				}
				v, ok := at(i-st[0], j-st[1])
				if !ok {
					continue
				}
				gain, _ := al.value(al.a.sents[i-st[0]:i], al.b.sents[j-st[1]:j])
				if gain > 0 && v+gain > top {
					top, how = v+gain, [2]int8{int8(st[0]), int8(st[1])}
				}
			}
			best[i][k], from[i][k] = top, how
		}
	}
	var links []Link
	for i, j := n, m; i > 0 || j > 0; {
		how := from[i][j-low[i]]
		p, q := i-int(how[0]), j-int(how[1])
		l := Link{AFirst: p, ALast: i, BFirst: q, BLast: j}
		if how[0] > 0 && how[1] > 0 {
			_, l.Score = al.value(al.a.sents[p:i], al.b.sents[q:j])
		}
		links = append(links, l)
		i, j = p, q
	}
	for x, y := 0, len(links)-1; x < y; x, y = x+1, y-1 {
		links[x], links[y] = links[y], links[x]
	}
	return links
}

// crossed joins sentences left unpaired on either side that agree well, the
// best first: versions sometimes exchange two sentences.
func (al *aligner) crossed(links []Link) []Link {
	type pair struct {
		x, y int // indexes of links
		v, s float64
	}
	var as, bs []int
	for i, l := range links {
		switch {
		case l.BFirst == l.BLast:
			as = append(as, i)
		case l.AFirst == l.ALast:
			bs = append(bs, i)
		}
	}
	if len(as)*len(bs) > 40000 {
		return links
	}
	var pairs []pair
	for _, x := range as {
		for _, y := range bs {
			v, s := al.value(al.a.sents[links[x].AFirst:links[x].ALast], al.b.sents[links[y].BFirst:links[y].BLast])
			if v > 0 && (s > crossedFloor || s > nearFloor && x-y <= nearLinks && y-x <= nearLinks) {
				pairs = append(pairs, pair{x, y, v, s})
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].v > pairs[j].v })
	gone := map[int]bool{}
	for _, p := range pairs {
		if gone[p.x] || gone[p.y] || links[p.x].Score > 0 {
			continue
		}
		links[p.x].BFirst, links[p.x].BLast, links[p.x].Score = links[p.y].BFirst, links[p.y].BLast, p.s
		gone[p.y] = true
	}
	var out []Link
	for i, l := range links {
		if !gone[i] {
			out = append(out, l)
		}
	}
	return out
}

// lonely joins one unpaired sentence of a with one of b where nothing else
// stands between their neighbours, if they share a little and are of like
// length: in such a place little evidence is enough. Two texts of one sentence
// each are a pair.
func (al *aligner) lonely(links []Link) []Link {
	alone := len(al.a.sents) == 1 && len(al.b.sents) == 1
	open := func(i int) bool {
		return i < 0 || i >= len(links) || links[i].Score > 0
	}
	var out []Link
	for i := 0; i < len(links); i++ {
		if i+1 < len(links) && links[i].Score == 0 && links[i+1].Score == 0 && open(i-1) && open(i+2) {
			p, q := links[i], links[i+1]
			if p.AFirst == p.ALast {
				p, q = q, p
			}
			if p.ALast-p.AFirst == 1 && q.BLast-q.BFirst == 1 {
				x, y := al.a.sents[p.AFirst], al.b.sents[q.BFirst]
				_, score := al.value([]*sentence{x}, []*sentence{y})
				off := math.Abs(math.Log(float64(y.length+5) / (float64(x.length)*al.ratio + 5)))
				if alone && score > 0 || score >= lonelyFloor && off < 0.7 && x.heading == y.heading {
					p.BFirst, p.BLast, p.Score = q.BFirst, q.BLast, score
					out = append(out, p)
					i++
					continue
				}
			}
		}
		out = append(out, links[i])
	}
	return out
}
