package lexicon

import "alternat/app/communique"

// statements checks the words by which statements are read. A verb may settle
// one act only, or it settles none.
func (v *validator) statements(s *Statements, auth *Authority) {
	const file = "statements.json"
	v.entries(file, len(s.Marks), func(i int) (Entry, []Entry) { return s.Marks[i], nil })
	v.entries(file, len(s.Topics), func(i int) (Entry, []Entry) { return s.Topics[i], nil })
	if auth != nil {
		for _, t := range s.Topics {
			if auth.Topic(communique.TopicID(t.ID)) == nil {
				v.fault(file, t.ID, "no such topic in topics.json; take an id that stands there")
			}
		}
	}
	for _, lang := range communique.Langs {
		under := map[string]communique.ActID{}
		for _, e := range s.Acts {
			for _, list := range [][]string{e.In(lang), e.Exact.In(lang), e.Nouns.In(lang)} {
				for _, w := range list {
					if first, twice := under[w]; twice && first != e.Act {
						v.fault(file, string(e.Act), "%s: %q settles %s as well; keep one", lang, w, first)
					}
					under[w] = e.Act
				}
			}
		}
	}
	seen := map[communique.ActID]bool{}
	for _, e := range s.Acts {
		if e.Act == "" || seen[e.Act] {
			v.fault(file, string(e.Act), "act is empty or has two entries; join them")
		}
		seen[e.Act] = true
		if auth != nil && auth.Act(e.Act) == nil {
			v.fault(file, string(e.Act), "no such act in acts.json; take an id that stands there")
		}
		for _, w := range []Entry{e.Entry, e.Exact, e.Nouns} {
			v.words(file, string(e.Act), w)
		}
	}
}
