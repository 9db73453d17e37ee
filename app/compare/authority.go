package compare

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// authority answers what a comparison asks of the authority files, beyond
// looking up ids.
type authority struct {
	*lexicon.Authority
}

func newAuthority(lex *lexicon.Lexicon) *authority {
	if lex == nil || lex.Authority == nil {
		return &authority{&lexicon.Authority{}}
	}
	return &authority{lex.Authority}
}

// topicLess puts topics in the order of the authority file, unknown ones last
// by id.
func (au *authority) topicLess(a, b communique.TopicID) bool {
	x, y := au.Topic(a), au.Topic(b)
	if (x != nil) != (y != nil) {
		return x != nil
	}
	if x != nil && x.Order != y.Order {
		return x.Order < y.Order
	}
	return a < b
}

func (au *authority) sortTopics(ts []communique.TopicID) []communique.TopicID {
	sort.SliceStable(ts, func(i, j int) bool { return au.topicLess(ts[i], ts[j]) })
	return ts
}

// directed reports whether the steps of a family may be compared.
func (au *authority) directed(f communique.FamilyID) bool {
	x := au.Family(f)
	return x != nil && x.Direction
}

// succession finds the way from a body to one that has succeeded it, at one
// step or several, by either's entry. via are the bodies between.
func (au *authority) succession(from, to communique.AgencyID) (via []communique.AgencyID, ok bool) {
	if from == to || from == "" || to == "" {
		return nil, false
	}
	type step struct {
		id   communique.AgencyID
		prev int
	}
	queue := []step{{from, -1}}
	seen := map[communique.AgencyID]bool{from: true}
	for i := 0; i < len(queue); i++ {
		for _, next := range au.successors(queue[i].id) {
			if next == to {
				for j := i; queue[j].prev >= 0; j = queue[j].prev {
					via = append([]communique.AgencyID{queue[j].id}, via...)
				}
				return via, true
			}
			if !seen[next] {
				seen[next] = true
				queue = append(queue, step{next, i})
			}
		}
	}
	return nil, false
}

func (au *authority) successors(id communique.AgencyID) []communique.AgencyID {
	a := au.Agency(id)
	if a == nil {
		return nil
	}
	return a.Successors
}

// ancestors are the bodies that a body belongs to, nearest first.
func (au *authority) ancestors(id communique.AgencyID) []communique.AgencyID {
	var out []communique.AgencyID
	for a := au.Agency(id); a != nil && a.ParentID != "" && len(out) < 8; a = au.Agency(a.ParentID) {
		out = append(out, a.ParentID)
	}
	return out
}

// roles are what a body does, nil if that is not known.
func (au *authority) roles(id communique.AgencyID) []string {
	if a := au.Agency(id); a != nil {
		return a.Roles
	}
	return nil
}

func sortedStrings[T ~string](xs []T) []string {
	out := make([]string, len(xs))
	for i, x := range xs {
		out[i] = string(x)
	}
	sort.Strings(out)
	return out
}
