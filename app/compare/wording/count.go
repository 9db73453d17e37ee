package wording

// Unit is the grain in which changes are counted and shown.
type Unit int

const (
	Words     Unit = iota // each changed stretch of words is a change
	Sentences             // each changed passage is a change
)

// A Change is one stop on the way through a comparison from change to change.
// Row is an index into Result.Rows. First and Last are a half-open range of
// that row's Edits: one deletion, one insertion or both; the range is empty
// where the whole passage is the change.
type Change struct {
	Row         int
	First, Last int
}

// Whole reports whether the passage as a whole is the change.
func (c Change) Whole() bool { return c.First == c.Last }

// Changes lists the changes of r in reading order: "change 3 of 41" is the
// third of the list. A passage that only one side has is one change, a moved
// pair is one, at its first half, and so is a reworded passage in the grain of
// sentences. In the grain of words a reworded passage has a change for each
// stretch of words, whether it has moved or not; a moved one has the move
// itself before them.
func Changes(r *Result, unit Unit) []Change {
	var out []Change
	seen := 0 // pairs are numbered in reading order
	for i, row := range r.Rows {
		switch {
		case row.Moved:
			if row.Pair <= seen {
				continue
			}
			seen = row.Pair
			out = append(out, Change{Row: i})
		case row.Kind == OnlyA || row.Kind == OnlyB:
			out = append(out, Change{Row: i})
		case row.Kind == Reworded && unit == Sentences:
			out = append(out, Change{Row: i})
		}
		if row.Kind == Reworded && unit == Words {
			out = append(out, stretches(i, row.Edits)...)
		}
	}
	return out
}

// stretches lists the changed stretches among edits.
func stretches(row int, edits []Edit) []Change {
	var out []Change
	for k := 0; k < len(edits); k++ {
		if edits[k].Op == Equal {
			continue
		}
		first := k
		if edits[k].Op == Delete && k+1 < len(edits) && edits[k+1].Op == Insert {
			k++
		}
		out = append(out, Change{Row: row, First: first, Last: k + 1})
	}
	return out
}

// Counts says how many passages of a comparison became what. A moved pair
// counts once, as Moved, whether its wording was kept or not.
type Counts struct {
	Kept, Reworded, OnlyA, OnlyB, Moved, Skipped int
}

// Count counts the rows of r.
func Count(r *Result) Counts {
	var c Counts
	for _, row := range r.Rows {
		switch {
		case row.Moved:
			if !row.A.Empty() {
				c.Moved++
			}
		case row.Kind == Kept:
			c.Kept++
		case row.Kind == Reworded:
			c.Reworded++
		case row.Kind == OnlyA:
			c.OnlyA++
		case row.Kind == OnlyB:
			c.OnlyB++
		case row.Kind == Skipped:
			c.Skipped++
		}
	}
	return c
}
