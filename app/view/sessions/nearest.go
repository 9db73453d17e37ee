package sessions

import (
	"cmp"
	"slices"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// A neighbour is a comparison of a session with something else.
type neighbour struct {
	pair   address.Pair
	a, b   compare.Subject
	rank   int // the nearer kind first
	shared int // topics in both
}

// nearest lists the comparisons of a session that have a page: its own
// language versions, then the same series, then by topics in common.
func nearest(c view.Context, s *communique.Session) []neighbour {
	var all []neighbour
	for _, p := range c.Site.PairsOf(s.ID) {
		n := neighbour{pair: p, a: c.SubjectOf(p.A), b: c.SubjectOf(p.B)}
		if n.a.Session == nil || n.b.Session == nil || n.a.Session != s && n.b.Session != s {
			continue
		}
		switch {
		case n.a.Session == n.b.Session:
			n.rank = 0
		case n.a.Document == nil && n.a.Session.Series == n.b.Session.Series:
			n.rank = 1
		case n.a.Document == nil:
			n.rank = 2
		default:
			n.rank = 3
		}
		n.shared = sharedTopics(n.a, n.b)
		all = append(all, n)
	}
	slices.SortStableFunc(all, func(x, y neighbour) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.shared, x.shared))
	})
	return all
}

// against names what a session is compared with; a pair of its own documents
// is named in full.
func against(c view.Context, s *communique.Session, n neighbour) string {
	switch {
	case n.a.Session == n.b.Session:
		return c.T("compare.title", c.LangName(n.a.Document.Lang), c.LangName(n.b.Document.Lang))
	case n.a.Document != nil && n.a.Session == s:
		return c.T("session.document-against", c.LangName(n.a.Document.Lang), c.SubjectShort(n.b))
	case n.b.Document != nil && n.b.Session == s:
		return c.T("session.document-against", c.LangName(n.b.Document.Lang), c.SubjectShort(n.a))
	case n.a.Session == s:
		return c.SubjectShort(n.b)
	}
	return c.SubjectShort(n.a)
}

func sharedTopics(a, b compare.Subject) int {
	n := 0
	inB := topicsOf(b)
	for _, t := range topicsOf(a) {
		if slices.Contains(inB, t) {
			n++
		}
	}
	return n
}

// topicsOf lists the topics of a document, or of all documents of a session.
func topicsOf(s compare.Subject) []communique.TopicID {
	var ids []communique.TopicID
	for _, f := range findingsOf(s) {
		for _, t := range f.Topics {
			if !slices.Contains(ids, t.Topic) {
				ids = append(ids, t.Topic)
			}
		}
	}
	return ids
}

func findingsOf(s compare.Subject) []*communique.Findings {
	switch {
	case s.Document != nil && s.Document.Annotation != nil:
		return []*communique.Findings{&s.Document.Annotation.Findings}
	case s.Document != nil:
		return nil
	}
	return view.AllFindings(s.Session)
}
