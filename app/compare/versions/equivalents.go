package versions

// equivalents are names of one party in both languages that spelling does not
// show, learnt from the texts: if one says "X and M" where the other says "Y
// and M", or "M and Y", and the name is not used that once only, X is Y.
type equivalents struct {
	pairs []namePair
}

type namePair [2]string // folded, of side a and of side b

// same reports whether a word of side k has its equivalent in o.
func (e *equivalents) same(k int, w string, o half) bool {
	for _, p := range e.pairs {
		if prefix(p[k], w) < min(len(w), 4) {
			continue
		}
		for _, s := range o.sents {
			for i := range s.Units {
				if prefix(p[1-k], s.Units[i].Fold) >= 4 {
					return true
				}
			}
		}
	}
	return false
}

// learn finds the equivalents of a comparison.
func learn(r *Result, a, b *side) *equivalents {
	e := &equivalents{}
	seen := map[namePair]int{}
	for _, l := range r.Links {
		ca := couples(a, a.sents[l.AFirst:l.ALast])
		cb := couples(b, b.sents[l.BFirst:l.BLast])
		for _, x := range ca {
			for _, y := range cb {
				for i := 0; i < 2; i++ {
					for k := 0; k < 2; k++ {
						if alike(x[i], y[k]) && !alike(x[1-i], y[1-k]) {
							// Once is not enough, the versions may differ there:
							// they do so again, or the text uses the name again.
							p := namePair{x[1-i], y[1-k]}
							if seen[p]++; seen[p] == 2 || seen[p] == 1 && (a.recurs(p[0]) || b.recurs(p[1])) {
								e.pairs = append(e.pairs, p)
							}
						}
					}
				}
			}
		}
	}
	return e
}

// recurs reports whether a name, or a word made of it, stands in more than one
// sentence.
func (s *side) recurs(name string) bool {
	n := 0
	for _, x := range s.sents {
		for i := range x.Units {
			if prefix(name, x.Units[i].Fold) >= min(len(name)-1, 6) {
				n++
				break
			}
		}
	}
	return n > 1
}

// couples lists the pairs of capitalised words joined by "and".
func couples(s *side, sents []*sentence) [][2]string {
	var out [][2]string
	for _, n := range sents {
		for i := range n.Units {
			if !n.Units[i].Upper || len(n.Units[i].Fold) < 4 {
				continue
			}
			for k := i + 2; k < len(n.Units) && k <= i+3; k++ {
				if n.Units[k].Upper && s.joined(n, i+1, k) && len(n.Units[k].Fold) >= 4 {
					out = append(out, [2]string{n.Units[i].Fold, n.Units[k].Fold})
				}
			}
		}
	}
	return out
}
