package wording

import (
	"cmp"
	"slices"
)

// A candidate is a pair of units that may answer to each other.
type candidate struct {
	i, j       int // units of x and of y
	similarity int
	weight     int // what the pair is worth to the alignment as a whole
}

const (
	postingLimit = 64 // occurrences beyond which a feature finds nothing
	probeLimit   = 12 // rarest features of a unit that are looked up
	keepLimit    = 3  // best counterparts kept for each unit
	repeatLimit  = 8  // occurrences up to which repeated units pair freely
)

// candidates pairs the units is of x with the units js of y: those with equal
// keys, and for the others the most similar ones that share a rare feature,
// if at least as similar as least. They come sorted by i, then by falling j.
//
// Each unit looks up a bounded number of features with bounded postings, so
// the work is linear in the length of the texts.
func candidates(x, y *side, is, js []int, least int) []candidate {
	var out []candidate
	paired := equalPairs(x, y, is, js, &out)
	postings := make(map[int32][]int32)
	for _, j := range js {
		if y.units[j].skipped || paired[y.units[j].key] {
			continue
		}
		features := y.bag(j).features
		for k, f := range features {
			if k > 0 && features[k-1] == f || y.vocab.scale[f] > 2 {
				continue
			}
			if p := postings[f]; len(p) <= postingLimit {
				postings[f] = append(p, int32(j))
			}
		}
	}
	shared := make([]int, len(y.units))
	var touched []int32
	var probes []int32
	for _, i := range is {
		if x.units[i].skipped || paired[x.units[i].key] {
			continue
		}
		bag := x.bag(i)
		probes = probes[:0]
		for k, f := range bag.features {
			if k > 0 && bag.features[k-1] == f {
				continue
			}
			if n := len(postings[f]); n > 0 && n <= postingLimit {
				probes = append(probes, f)
			}
		}
		slices.SortFunc(probes, func(f, g int32) int {
			return cmp.Or(cmp.Compare(x.vocab.weight[g], x.vocab.weight[f]), cmp.Compare(f, g))
		})
		touched = touched[:0]
		for _, f := range probes[:min(len(probes), probeLimit)] {
			for _, j := range postings[f] {
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] += int(x.vocab.weight[f])
			}
		}
		out = append(out, best(x, y, i, touched, shared, least)...)
		for _, j := range touched {
			shared[j] = 0
		}
	}
	slices.SortFunc(out, func(p, q candidate) int {
		return cmp.Or(cmp.Compare(p.i, q.i), cmp.Compare(q.j, p.j))
	})
	return out
}

// best returns the keepLimit most similar of the touched units. Only the
// most promising, by the weight shared so far, are measured in full.
func best(x, y *side, i int, touched []int32, shared []int, least int) []candidate {
	var top [3 * keepLimit]int32
	n := 0
	for _, j := range touched {
		at := n
		for at > 0 && (shared[j] > shared[top[at-1]] || shared[j] == shared[top[at-1]] && j < top[at-1]) {
			at--
		}
		if at == len(top) {
			continue
		}
		n = min(n+1, len(top))
		copy(top[at+1:n], top[at:])
		top[at] = j
	}
	var found []candidate
	for _, j := range top[:n] {
		if s := similarity(x, y, i, int(j), least); s >= least {
			found = append(found, worth(x, y, i, int(j), s))
		}
	}
	slices.SortStableFunc(found, func(p, q candidate) int { return cmp.Compare(q.similarity, p.similarity) })
	return found[:min(len(found), keepLimit)]
}

// equalPairs adds the pairs of units with equal keys and returns the keys
// that occur on both sides. A unit repeated often pairs only rank by rank,
// counted from the front and from the back.
func equalPairs(x, y *side, is, js []int, out *[]candidate) map[int32]bool {
	inY := make(map[int32][]int, len(js))
	for _, j := range js {
		inY[y.units[j].key] = append(inY[y.units[j].key], j)
	}
	inX := make(map[int32][]int)
	var keys []int32
	for _, i := range is {
		k := x.units[i].key
		if _, ok := inY[k]; ok {
			if inX[k] == nil {
				keys = append(keys, k)
			}
			inX[k] = append(inX[k], i)
		}
	}
	paired := make(map[int32]bool, len(keys))
	for _, k := range keys {
		paired[k] = true
		a, b := inX[k], inY[k]
		if len(a) <= repeatLimit && len(b) <= repeatLimit {
			for _, i := range a {
				for _, j := range b {
					*out = append(*out, worth(x, y, i, j, full))
				}
			}
			continue
		}
		n := min(len(a), len(b))
		for r := range n {
			*out = append(*out, worth(x, y, a[r], b[r], full))
			if len(a) != len(b) {
				*out = append(*out, worth(x, y, a[len(a)-1-r], b[len(b)-1-r], full))
			}
		}
	}
	return paired
}

// worth weighs a pair by its length and, squared, by its similarity: a long
// sentence kept outweighs several that merely resemble each other.
func worth(x, y *side, i, j, s int) candidate {
	w := 1
	if !x.units[i].skipped {
		w += (x.heft[i] + y.heft[j]) / 2
	}
	return candidate{i: i, j: j, similarity: s, weight: 1 + w*s/full*s/full}
}
