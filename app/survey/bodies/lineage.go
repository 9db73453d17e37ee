package bodies

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/sorting"
)

// A Tie is how one body of a lineage stands to the next.
type Tie string

const (
	Follows  Tie = "follows"  // To took the place of From
	Absorbed Tie = "absorbed" // From was taken into To
	PartOf   Tie = "part-of"  // From belongs to To
)

// A Node is one body of a lineage. Name is set for a body without an entry of
// its own, which is known as somebody's predecessor only.
type Node struct {
	Agency communique.AgencyID
	Name   string
	// Column runs with time, row downwards; both from 0.
	Column, Row int
}

// An Edge ties two nodes: indexes of Lineage.Nodes.
type Edge struct {
	From, To int
	Tie      Tie
}

// A Lineage is everything that a body came from and that came from it, set out
// in columns by time, with the bodies that it belongs to above it. Here is the
// body itself, the index of its node.
type Lineage struct {
	Nodes         []Node // by column, then row
	Edges         []Edge // by From, then To
	Here          int
	Columns, Rows int
	// Parts are the bodies that belong to it, in order of id. They stand in no
	// column: that they are parts says nothing of time.
	Parts []communique.AgencyID
}

// Line lists the bodies that stand in succession with this one, itself among
// them; those that it merely belongs to are not of the line.
func (l Lineage) Line() []communique.AgencyID {
	var ids []communique.AgencyID
	for i, n := range l.Nodes {
		above := slices.ContainsFunc(l.Edges, func(e Edge) bool { return e.To == i && e.Tie == PartOf })
		succession := slices.ContainsFunc(l.Edges, func(e Edge) bool { return e.Tie != PartOf && (e.From == i || e.To == i) })
		if n.Agency != "" && (!above || succession || i == l.Here) {
			ids = append(ids, n.Agency)
		}
	}
	return ids
}

// Alone reports whether nothing is known of a body's lineage.
func (l Lineage) Alone() bool { return len(l.Nodes) < 2 && len(l.Parts) == 0 }

// LineageOf draws up the lineage of a body. Each body is met once and each
// column is found without going round, so that a loop in the data cannot hang:
// an edge that would close one is left out.
func LineageOf(id communique.AgencyID, lex *lexicon.Lexicon) Lineage {
	a := lex.Agency(id)
	if a == nil {
		return Lineage{Nodes: []Node{{Agency: id}}, Columns: 1, Rows: 1}
	}
	b := &builder{lexicon: lex, at: map[communique.AgencyID]int{}}
	b.meet(a.ID)
	for i := 0; i < len(b.nodes); i++ {
		b.neighbours(i)
	}
	b.columns()
	l := Lineage{Nodes: b.nodes, Edges: b.edges}
	b.parents(&l, a)
	l.settle(0)
	for i := range lex.Agencies {
		if g := &lex.Agencies[i]; g.ParentID == a.ID && g.ID != a.ID {
			l.Parts = append(l.Parts, g.ID)
		}
	}
	return l
}

type builder struct {
	lexicon *lexicon.Lexicon
	nodes   []Node
	edges   []Edge
	at      map[communique.AgencyID]int
}

// meet returns the node of a body, made if it is new; -1 for an unknown body.
func (b *builder) meet(id communique.AgencyID) int {
	a := b.lexicon.Agency(id)
	if a == nil {
		return -1
	}
	if i, ok := b.at[a.ID]; ok {
		return i
	}
	b.at[a.ID] = len(b.nodes)
	b.nodes = append(b.nodes, Node{Agency: a.ID})
	return len(b.nodes) - 1
}

// neighbours ties a body to those before and after it. What one entry says
// need not stand in the other.
func (b *builder) neighbours(i int) {
	a := b.lexicon.Agency(b.nodes[i].Agency)
	if a == nil {
		return
	}
	for _, id := range a.Absorbed {
		b.tie(b.meet(id), i, Absorbed)
	}
	for _, id := range a.Predecessors {
		b.tie(b.meet(id), i, Follows)
	}
	for _, id := range a.Successors {
		b.tie(i, b.meet(id), Follows)
	}
	for j := range b.lexicon.Agencies {
		switch g := &b.lexicon.Agencies[j]; {
		case slices.Contains(g.Absorbed, a.ID):
			b.tie(i, b.meet(g.ID), Absorbed)
		case slices.Contains(g.Predecessors, a.ID):
			b.tie(i, b.meet(g.ID), Follows)
		case slices.Contains(g.Successors, a.ID):
			b.tie(b.meet(g.ID), i, Follows)
		}
	}
	for _, name := range a.PredecessorNames {
		b.nodes = append(b.nodes, Node{Name: name})
		b.tie(len(b.nodes)-1, i, Follows)
	}
}

// tie adds an edge unless the two are tied already, or it would lead back to
// where it comes from. That a body was taken in says more than that it has a
// successor, so it takes its place.
func (b *builder) tie(from, to int, how Tie) {
	if from < 0 || to < 0 || from == to {
		return
	}
	for i := range b.edges {
		if e := &b.edges[i]; e.From == from && e.To == to {
			if how == Absorbed {
				e.Tie = Absorbed
			}
			return
		}
	}
	if !b.leads(to, from) {
		b.edges = append(b.edges, Edge{from, to, how})
	}
}

// leads reports whether a way leads from one node to another.
func (b *builder) leads(from, to int) bool {
	seen := map[int]bool{from: true}
	for queue := []int{from}; len(queue) > 0; queue = queue[1:] {
		if queue[0] == to {
			return true
		}
		for _, e := range b.edges {
			if e.From == queue[0] && !seen[e.To] {
				seen[e.To] = true
				queue = append(queue, e.To)
			}
		}
	}
	return false
}

// columns puts every node after all that lead to it, and then as near as it
// can to what it leads to. The edges are free of loops.
func (b *builder) columns() {
	for range b.nodes {
		for _, e := range b.edges {
			b.nodes[e.To].Column = max(b.nodes[e.To].Column, b.nodes[e.From].Column+1)
		}
	}
	for range b.nodes {
		for i := range b.nodes {
			next := -1
			for _, e := range b.edges {
				if e.From == i && (next < 0 || b.nodes[e.To].Column < next) {
					next = b.nodes[e.To].Column
				}
			}
			if next > 0 {
				b.nodes[i].Column = next - 1
			}
		}
	}
}

// parents puts the bodies that a body belongs to above it, the nearest lowest.
func (b *builder) parents(l *Lineage, a *communique.Agency) {
	seen := map[communique.AgencyID]bool{a.ID: true}
	below := 0
	for p := b.lexicon.Agency(a.ParentID); p != nil && !seen[p.ID]; p = b.lexicon.Agency(p.ParentID) {
		seen[p.ID] = true
		// One that is also of the lineage keeps its place there.
		i, known := b.at[p.ID]
		if !known {
			i = len(l.Nodes)
			l.Nodes = append(l.Nodes, Node{Agency: p.ID, Column: l.Nodes[0].Column, Row: -len(seen) + 1})
		}
		l.Edges = append(l.Edges, Edge{below, i, PartOf})
		below = i
	}
}

// settle gives rows: within a column the body itself first, then by id, then
// by name; parents above all. Nodes and edges are then put in order.
func (l *Lineage) settle(here int) {
	order := make([]int, len(l.Nodes))
	for i := range order {
		order[i] = i
	}
	above := 0
	for _, n := range l.Nodes {
		above = max(above, -n.Row)
	}
	aside := func(i int) int {
		if i == here {
			return 0
		}
		return 1
	}
	sorting.Stable(order, func(i, j int) int {
		x, y := l.Nodes[i], l.Nodes[j]
		return cmp.Or(cmp.Compare(x.Column, y.Column), cmp.Compare(x.Row, y.Row), cmp.Compare(aside(i), aside(j)),
			cmp.Compare(x.Agency, y.Agency), cmp.Compare(x.Name, y.Name))
	})
	place := make([]int, len(order))
	nodes := make([]Node, len(order))
	next := map[int]int{}
	for at, i := range order {
		n := l.Nodes[i]
		if n.Row < 0 {
			n.Row += above
		} else {
			n.Row = above + next[n.Column]
			next[n.Column]++
		}
		place[i], nodes[at] = at, n
		l.Columns, l.Rows = max(l.Columns, n.Column+1), max(l.Rows, n.Row+1)
	}
	l.Nodes, l.Here = nodes, place[here]
	for i := range l.Edges {
		l.Edges[i].From, l.Edges[i].To = place[l.Edges[i].From], place[l.Edges[i].To]
	}
	sorting.Func(l.Edges, func(a, b Edge) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
}
