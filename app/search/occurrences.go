package search

// An occurrence is a place in a unit: the unit's number, then sixteen bits of
// [text.Term].At. Lists of them are in order and without repetition.
type occurrence uint64

func at(unit, place int) occurrence { return occurrence(unit)<<16 | occurrence(place) }
func (o occurrence) unit() int      { return int(o >> 16) }
func (o occurrence) place() int     { return int(o & 0xFFFF) }

// lastPlace is the last place of a unit that is indexed.
const lastPlace = 0xFFFF

// appendOccurrences writes a list: for each unit how far it is from the one
// before, doubled, plus one if it has several places, then their number, then
// each as its distance from the one before.
func appendOccurrences(b []byte, list []occurrence) []byte {
	unit := 0
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && list[j].unit() == list[i].unit() {
			j++
		}
		step := (list[i].unit() - unit) * 2
		unit = list[i].unit()
		if j > i+1 {
			b = appendNumber(b, step+1)
			b = appendNumber(b, j-i)
		} else {
			b = appendNumber(b, step)
		}
		place := 0
		for ; i < j; i++ {
			b = appendNumber(b, list[i].place()-place)
			place = list[i].place()
		}
	}
	return b
}

// readOccurrences reads such a list of units below limit. ok is false where it
// is none.
func readOccurrences(s string, limit int) (list []occurrence, ok bool) {
	r := numbers{rest: s}
	list = make([]occurrence, 0, len(s)/2)
	unit := 0
	for first := true; r.more(); first = false {
		step := r.next()
		places := 1
		if step&1 == 1 {
			if places = r.next(); places < 2 {
				return nil, false
			}
		}
		step >>= 1
		if unit += step; step == 0 && !first || unit >= limit {
			return nil, false
		}
		place := 0
		for i := range places {
			d := r.next()
			if place += d; d == 0 && i > 0 || place > lastPlace || r.bad {
				return nil, false
			}
			list = append(list, at(unit, place))
		}
	}
	return list, !r.bad
}

// within is the part of list whose units are in [from, to).
func within(list []occurrence, from, to int) []occurrence {
	return list[seek(list, at(from, 0)):seek(list, at(to, 0))]
}

// seek is the index of the first occurrence that is not below o.
func seek(list []occurrence, o occurrence) int {
	lo, hi := 0, len(list)
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid] < o {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// union merges lists.
func union(lists [][]occurrence) []occurrence {
	for len(lists) > 1 {
		var next [][]occurrence
		for i := 0; i < len(lists); i += 2 {
			if i+1 == len(lists) {
				next = append(next, lists[i])
				break
			}
			next = append(next, merge(lists[i], lists[i+1]))
		}
		lists = next
	}
	if len(lists) == 0 {
		return nil
	}
	return lists[0]
}

func merge(a, b []occurrence) []occurrence {
	out := make([]occurrence, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			out, a = append(out, a[0]), a[1:]
		case b[0] < a[0]:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// follows keeps of list what has an occurrence of next off places further on.
func follows(list, next []occurrence, off int) []occurrence {
	var out []occurrence
	j := 0
	for _, o := range list {
		if o.place()+off > lastPlace {
			continue
		}
		want := o + occurrence(off)
		if j += seekNear(next[j:], want); j == len(next) {
			break
		}
		if next[j] == want {
			out = append(out, o)
		}
	}
	return out
}

// seekNear is seek for a target that is probably close.
func seekNear(list []occurrence, o occurrence) int {
	hi := 1
	for hi < len(list) && list[hi] < o {
		hi *= 2
	}
	lo := hi / 2
	hi = min(hi+1, len(list))
	return lo + seek(list[lo:hi], o)
}

// units lists the units of occurrences, each once.
func units(list []occurrence) []int {
	var out []int
	for _, o := range list {
		if n := len(out); n == 0 || out[n-1] != o.unit() {
			out = append(out, o.unit())
		}
	}
	return out
}

// both keeps what two lists of units share.
func both(a, b []int) []int {
	var out []int
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case b[0] < a[0]:
			b = b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return out
}
