package bodies

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// drawn writes a lineage down: "body@column,row" and "from tie to".
func drawn(l Lineage) (nodes, edges []string) {
	name := func(i int) string { return string(l.Nodes[i].Agency) + l.Nodes[i].Name }
	for i, n := range l.Nodes {
		nodes = append(nodes, fmt.Sprintf("%s@%d,%d", name(i), n.Column, n.Row))
	}
	for _, e := range l.Edges {
		edges = append(edges, name(e.From)+" "+string(e.Tie)+" "+name(e.To))
	}
	slices.Sort(edges)
	return nodes, edges
}

func TestALineageStandsInColumnsByTimeWithItsParentAbove(t *testing.T) {
	l := LineageOf("rur-agency", world())
	nodes, edges := drawn(l)
	want := []string{"Board of Fords@0,1", "rur-office@1,1", "rur-bureau@2,1", "rur-guild@2,2", "rur-court@3,0", "rur-agency@3,1"}
	if !slices.Equal(nodes, want) {
		t.Errorf("nodes %v", nodes)
	}
	want = []string{"Board of Fords follows rur-office", "rur-agency part-of rur-court", "rur-bureau follows rur-agency",
		"rur-guild absorbed rur-agency", "rur-office follows rur-bureau"}
	if !slices.Equal(edges, want) {
		t.Errorf("edges %v", edges)
	}
	if l.Columns != 4 || l.Rows != 3 || l.Nodes[l.Here].Agency != "rur-agency" {
		t.Errorf("%d columns, %d rows, here %v", l.Columns, l.Rows, l.Nodes[l.Here])
	}
}

func TestEveryBodyOfALineageSeesAllOfIt(t *testing.T) {
	for _, id := range []communique.AgencyID{"rur-office", "rur-bureau", "rur-guild"} {
		l := LineageOf(id, world())
		if nodes, _ := drawn(l); len(nodes) != 5 || l.Nodes[l.Here].Agency != id {
			t.Errorf("%s sees %v from %v", id, nodes, l.Nodes[l.Here])
		}
	}
}

func TestPartsOfABodyStandApart(t *testing.T) {
	l := LineageOf("jp-canal", world())
	if !slices.Equal(l.Parts, []communique.AgencyID{"jp-canal-unit"}) || l.Alone() {
		t.Errorf("parts %v, alone %v", l.Parts, l.Alone())
	}
	if l := LineageOf("gra-post", world()); !l.Alone() {
		t.Errorf("%v is not alone", l)
	}
}

// Whatever the authority file says, even in circles, a lineage is drawn: each
// body once, every edge of succession forward, no two nodes in one place.
func TestALineageIsDrawnWhateverTheDataSay(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		auth := &lexicon.Authority{}
		n := 1 + r.IntN(7)
		some := func() (out []communique.AgencyID) {
			for range r.IntN(3) {
				out = append(out, communique.AgencyID(fmt.Sprintf("b%d", r.IntN(n+1))))
			}
			return out
		}
		for i := range n {
			a := communique.Agency{ID: communique.AgencyID(fmt.Sprintf("b%d", i)), Predecessors: some(), Successors: some(), Absorbed: some()}
			if p := some(); len(p) > 0 {
				a.ParentID = p[0]
			}
			auth.Agencies = append(auth.Agencies, a)
		}
		lex := lexicon.New(auth.Sorted(), nil)
		for _, a := range auth.Agencies {
			l := LineageOf(a.ID, lex)
			places := map[string]bool{}
			seen := map[communique.AgencyID]bool{}
			for _, x := range l.Nodes {
				at := fmt.Sprint(x.Column, ",", x.Row)
				if places[at] || seen[x.Agency] || x.Column < 0 || x.Column >= l.Columns || x.Row < 0 || x.Row >= l.Rows {
					t.Fatalf("seed %d, %s: %+v", seed, a.ID, l)
				}
				places[at], seen[x.Agency] = true, true
			}
			for _, e := range l.Edges {
				if e.Tie != PartOf && l.Nodes[e.From].Column >= l.Nodes[e.To].Column {
					t.Fatalf("seed %d, %s: an edge goes back: %+v", seed, a.ID, l)
				}
			}
			if l.Nodes[l.Here].Agency != a.ID {
				t.Fatalf("seed %d: %s is not here", seed, a.ID)
			}
		}
	}
}

func TestABodyThatIsUnknownHasNoLineage(t *testing.T) {
	if l := LineageOf("nobody", world()); !l.Alone() || strings.Contains(string(l.Nodes[0].Agency), "rur") {
		t.Errorf("got %v", l)
	}
}
