package compare

import "alternat/app/communique"

// names are the places where a side's texts name a topic without stating
// anything on it: a list of topics, a sentence of background, an arrangement.
// A quotation is preferred; a topic that an annotation notes without one is
// cited by its id.
func (s *side) names(t communique.TopicID) []Cite {
	var out, unquoted []Cite
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for _, f := range found.Topics {
			if f.Topic == t {
				c := cite(doc, f.Source, f.Quote, string(t))
				if doc != nil && c.Quote == nil {
					unquoted = addCite(unquoted, c)
					continue
				}
				out = addCite(out, c)
			}
		}
		for i := range found.Statements {
			if st := &found.Statements[i]; st.Family == arrangement && contains(st.Topics, t) {
				out = addCite(out, cite(doc, st.Source, st.Quote, st.What))
			}
		}
		if doc == nil {
			return
		}
		for i := range doc.Annotation.Background {
			if g := &doc.Annotation.Background[i]; contains(g.Topics, t) {
				out = addCite(out, cite(doc, doc.ID, &g.Quote, g.Text))
			}
		}
	})
	if len(out) == 0 {
		return unquoted
	}
	return out
}
