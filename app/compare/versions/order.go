package versions

import (
	"alternat/app/communique"
)

// orders returns the parties in the order in which each text names them,
// where the texts name the same ones first in another order. What counts is
// two states joined by "and"; fixed idioms ("franco-japonais") say nothing.
func orders(a, b *side) ([]communique.PartyID, []communique.PartyID) {
	x, y := a.order(), b.order()
	if len(x) < 2 || len(x) != len(y) {
		return nil, nil
	}
	same, members := true, map[communique.PartyID]bool{}
	for i := range x {
		same = same && x[i] == y[i]
		members[x[i]] = true
	}
	for _, p := range y {
		if !members[p] {
			return nil, nil
		}
	}
	if same {
		return nil, nil
	}
	return x, y
}

// order returns the two parties most often joined by "and", in the order in
// which that is done most often.
func (s *side) order() []communique.PartyID {
	type pair [2]string
	var seen []pair
	count := map[pair]int{}
	for _, n := range s.sents {
		for i := 0; i+1 < len(n.Names); i++ {
			f, g := &n.Names[i], &n.Names[i+1]
			if !s.joined(n, f.Last, g.First) || len(f.IDs) == 0 || len(g.IDs) == 0 {
				continue
			}
			p := pair{f.IDs[0], g.IDs[0]}
			if p[0] == p[1] {
				continue
			}
			if count[p] == 0 {
				seen = append(seen, p)
			}
			count[p]++
		}
	}
	var best pair
	for _, p := range seen {
		if count[p] > count[best] {
			best = p
		}
	}
	if best[0] == "" {
		return nil
	}
	return []communique.PartyID{communique.PartyID(best[0]), communique.PartyID(best[1])}
}

// joined reports whether only "and" and articles stand between two units.
func (s *side) joined(n *sentence, from, to int) bool {
	and := false
	for i := from; i < to; i++ {
		switch n.Units[i].Norm {
		case "and", "et", "と", "及", "び":
			and = true
		case "le", "la", "les", "l'", "the":
		default:
			return false
		}
	}
	return and && to-from <= 3
}
