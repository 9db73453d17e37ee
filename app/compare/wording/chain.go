package wording

// chain picks from pairs, sorted by i and then by falling j, the heaviest
// subset in which both i and j rise: what stays in place, so that everything
// else has moved or changed. It is the weighted form of the longest
// increasing subsequence that patience diff is built on, in O(n log n) with a
// Fenwick tree of maxima.
func chain(pairs []candidate) []candidate {
	if len(pairs) == 0 {
		return nil
	}
	low, high := pairs[0].j, pairs[0].j
	for _, p := range pairs {
		low, high = min(low, p.j), max(high, p.j)
	}
	size := high - low + 1
	tree := make([]int, size+1) // 1 + index of the pair that ends the heaviest chain
	total := make([]int, len(pairs))
	before := make([]int, len(pairs))
	for k, p := range pairs {
		top := 0
		for at := p.j - low; at > 0; at -= at & -at {
			if t := tree[at]; t > 0 && (top == 0 || total[t-1] > total[top-1]) {
				top = t
			}
		}
		total[k], before[k] = p.weight, top
		if top > 0 {
			total[k] += total[top-1]
		}
		for at := p.j - low + 1; at <= size; at += at & -at {
			if t := tree[at]; t == 0 || total[k] > total[t-1] {
				tree[at] = k + 1
			}
		}
	}
	end := 0
	for k := range pairs {
		if end == 0 || total[k] > total[end-1] {
			end = k + 1
		}
	}
	var out []candidate
	for ; end > 0; end = before[end-1] {
		out = append(out, pairs[end-1])
	}
	for l, r := 0, len(out)-1; l < r; l, r = l+1, r-1 {
		out[l], out[r] = out[r], out[l]
	}
	return out
}
