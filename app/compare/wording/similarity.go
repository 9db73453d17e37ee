package wording

// Similarities are whole numbers from 0 to full, so that every machine takes
// the same decisions. They are Dice's coefficient over weighted multisets:
// twice the shared weight over the sum of both weights.
const full = 1000

// The thresholds of alignment, in thousandths.
const (
	strong    = 500 // pairs that may hold the whole alignment up
	weak      = 380 // pairs within a gap that strong pairs leave
	lone      = 300 // one sentence against one between two aligned neighbours
	moving    = 600 // pairs that may be shown as moved
	following = 400 // neighbours of a moved pair
	contained = 500 // share of a half that must be found in the joined sentence
)

// overlap is the weight of the features that both bags hold, each as often
// as the bag that holds it less often.
func (v *vocabulary) overlap(a, b *bag) int {
	x, y := a.features, b.features
	sum := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			sum += int(v.weight[x[i]])
			i++
			j++
		}
	}
	return sum
}

// dice is the similarity of two bags whose overlap is known.
func dice(overlap, weightA, weightB int) int {
	if weightA+weightB == 0 {
		return 0
	}
	return 2 * full * overlap / (weightA + weightB)
}

// reachable reports whether bags of these weights can be as similar as least:
// an upper bound that spares most overlaps.
func reachable(weightA, weightB, least int) bool {
	return dice(min(weightA, weightB), weightA, weightB) >= least
}

// similarity of unit i of x with unit j of y. Equal keys are fully similar
// even where a unit has no tokens; skipped matter resembles nothing else.
func similarity(x, y *side, i, j, least int) int {
	if x.units[i].key == y.units[j].key {
		return full
	}
	if x.units[i].skipped || y.units[j].skipped {
		return 0
	}
	if !reachable(x.heft[i], y.heft[j], least) {
		return 0
	}
	return dice(x.vocab.overlap(x.bag(i), y.bag(j)), x.heft[i], y.heft[j])
}
