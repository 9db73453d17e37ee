package compare

import (
	"sort"

	"alternat/app/communique"
)

// A draft is a row with what its place depends on.
type draft struct {
	row   StatementRow
	shape int // 0 a couple, 1 a meeting on a topic, 2 alone
	first bool
	place int
}

func (j *judge) draft(shape int, topics []communique.TopicID, as, bs []*unit, outcome Outcome, reasons []Reason) draft {
	d := draft{shape: shape, row: StatementRow{Topics: topics, A: refsOn(as, topics), B: refsOn(bs, topics), Outcome: outcome, Reasons: reasons}}
	if len(topics) > 0 {
		d.row.Topic = topics[0]
	}
	lead, other := as, bs
	if !before(j.a, j.b) {
		lead, other = bs, as
	}
	d.first = len(lead) > 0
	if !d.first {
		lead = other
	}
	d.place = lead[0].place
	return d
}

// sorted puts rows in the order of their topics, and within one topic couples
// first, as the earlier text has them.
func (j *judge) sorted(ds []draft) []StatementRow {
	sort.SliceStable(ds, func(p, q int) bool {
		x, y := ds[p], ds[q]
		if x.row.Topic != y.row.Topic {
			return j.a.au.topicLess(x.row.Topic, y.row.Topic)
		}
		if x.shape != y.shape {
			return x.shape < y.shape
		}
		if x.first != y.first {
			return x.first
		}
		return x.place < y.place
	})
	var out []StatementRow
	for _, d := range ds {
		out = append(out, d.row)
	}
	return out
}

// headed puts the topic first under which a row is shown: the one that the
// statements put first, since a statement's topics are in the order of what it
// is about. The others stay in the order of the authority file.
func headed(topics []communique.TopicID, x, y *unit) []communique.TopicID {
	best, at := 0, -1
	for i, t := range topics {
		if n := indexOf(x.topics, t) + indexOf(y.topics, t); at < 0 || n < at {
			best, at = i, n
		}
	}
	if best == 0 {
		return topics
	}
	out := []communique.TopicID{topics[best]}
	out = append(out, topics[:best]...)
	return append(out, topics[best+1:]...)
}

// topics are all topics of both sides in the order of the authority file.
func (j *judge) topics(as, bs []*unit) []communique.TopicID {
	var out []communique.TopicID
	for _, us := range [][]*unit{as, bs} {
		for _, u := range us {
			for _, t := range u.topics {
				if !contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	return j.a.au.sortTopics(out)
}

// on are the units that speak of a topic, without those whose couple covers it.
func on(us []*unit, t communique.TopicID, covered map[*unit][]communique.TopicID) []*unit {
	var out []*unit
	for _, u := range us {
		if contains(u.topics, t) && !contains(covered[u], t) {
			out = append(out, u)
		}
	}
	return out
}

func sameStatements(ds []draft, row StatementRow) int {
	for n, d := range ds {
		if sameRefs(d.row.A, row.A) && sameRefs(d.row.B, row.B) {
			return n
		}
	}
	return -1
}

func sameRefs(a, b []StatementRef) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Statement != b[i].Statement {
			return false
		}
	}
	return true
}
