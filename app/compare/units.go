package compare

import (
	"alternat/app/communique"
)

// A unit is one statement of a side with all its language versions: two
// versions of one text state a thing once.
type unit struct {
	refs   []StatementRef
	topics []communique.TopicID
	family communique.FamilyID
	act    communique.ActID
	words  map[int][]string // tokens of the quoted refs, by place in refs
	place  int              // among the units of the side, in reading order
}

func (u *unit) first() *communique.Statement { return u.refs[0].Statement }

// states reports whether the statement is one of the sides, not of an
// official, a body or participants at large.
func (u *unit) states() bool { return !u.first().NotStates && actorOfStates(u.first().Actor) }

func actorOfStates(a communique.Actor) bool {
	switch a {
	case communique.ActorOfficial, communique.ActorAgency, communique.ActorOthers:
		return false
	}
	return true
}

const arrangement communique.FamilyID = "arrangement"

// units reads the statements of a side, the arrangements apart.
func (s *side) units() (statements, arrangements []*unit) {
	byDoc := map[communique.DocumentID][]*unit{}
	var order []communique.DocumentID
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for i := range found.Statements {
			st := &found.Statements[i]
			id := st.Source
			if doc != nil {
				id = doc.ID
			}
			u := s.newUnit(doc, id, i, st)
			if _, ok := byDoc[id]; !ok {
				order = append(order, id)
			}
			byDoc[id] = append(byDoc[id], u)
		}
	})
	var all []*unit
	merged := map[communique.DocumentID]bool{}
	for _, id := range order {
		if merged[id] {
			continue
		}
		group := byDoc[id]
		for _, other := range order {
			if other != id && !merged[other] && versionsOfOneText(s.doc(id), s.doc(other)) {
				group = mergeVersions(group, byDoc[other])
				merged[other] = true
			}
		}
		merged[id] = true
		all = append(all, group...)
	}
	for i, u := range all {
		u.place = i
		if u.family == arrangement {
			arrangements = append(arrangements, u)
		} else {
			statements = append(statements, u)
		}
	}
	return statements, arrangements
}

func (s *side) newUnit(doc *communique.Document, id communique.DocumentID, i int, st *communique.Statement) *unit {
	ref := StatementRef{Document: id, Index: i, Statement: st}
	u := &unit{topics: st.Topics, family: st.Family, act: st.Act, words: map[int][]string{}}
	if doc != nil {
		ref.Lang = doc.Lang
		if st.Quote != nil {
			ref.Lang = doc.LangAt(st.Quote.Start)
			u.words[0] = tokens(st.Quote.Text, ref.Lang)
		}
	}
	u.refs = []StatementRef{ref}
	return u
}

// mergeVersions joins the statements of two versions of one text: by family
// and topics, one to one, in reading order where that leaves a choice. What
// one version has and the other does not stays alone.
func mergeVersions(a, b []*unit) []*unit {
	for _, p := range pair(a, b, func(x, y *unit) int {
		if x.family != y.family || x.states() != y.states() {
			return 0
		}
		return topicScore(x, y)
	}) {
		x, y := a[p.a], b[p.b]
		for i, r := range y.refs {
			x.words[len(x.refs)] = y.words[i]
			x.refs = append(x.refs, r)
		}
		for _, t := range y.topics {
			if !contains(x.topics, t) {
				x.topics = append(append([]communique.TopicID(nil), x.topics...), t)
			}
		}
		b[p.b] = nil
	}
	for _, u := range b {
		if u != nil {
			a = append(a, u)
		}
	}
	return a
}

// refsOn are the statements of units that speak of one of the topics. Versions
// of one statement need not all do so: a summary of a page can cover more than
// the sentence quoted from its other version.
func refsOn(us []*unit, topics []communique.TopicID) []StatementRef {
	var out []StatementRef
	for _, u := range us {
		for _, r := range u.refs {
			if speaksOf(r.Statement, topics) {
				out = append(out, r)
			}
		}
	}
	return out
}

func speaksOf(st *communique.Statement, topics []communique.TopicID) bool {
	if len(topics) == 0 || len(st.Topics) == 0 {
		return true
	}
	for _, t := range topics {
		if contains(st.Topics, t) {
			return true
		}
	}
	return false
}
