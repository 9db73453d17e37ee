package lexicon

// A TermID names one term of the glossary within its group.
type TermID struct{ Group, Term string }

// String returns "group/term".
func (id TermID) String() string { return id.Group + "/" + id.Term }

func (l *Lexicon) indexTerms(ix *index) {
	ix.terms = newTable(ix.lang, false)
	for _, g := range l.Words.Glossary {
		for _, e := range g.Terms {
			ix.termIDs = append(ix.termIDs, TermID{g.ID, e.ID})
			for _, w := range e.In(ix.lang) {
				ix.terms.add(w, len(ix.termIDs)-1)
			}
		}
	}
}

func (ix *index) findTerms(r *Sentence) []Found {
	var out []Found
	for _, h := range ix.terms.find(r.Text.Source, r.Units) {
		ids := make([]string, len(h.values))
		for i, v := range h.values {
			ids[i] = ix.termIDs[v].String()
		}
		out = append(out, r.found(h, ids))
	}
	return out
}

func (l *Lexicon) indexGeneral(ix *index) {
	ix.general = newTable(ix.lang, false)
	for i, e := range l.Words.General.Words {
		for _, w := range e.In(ix.lang) {
			ix.general.add(w, i)
		}
	}
	g := &l.Words.General
	ix.function, ix.titles = set(g.Function[ix.lang]), set(g.Titles[ix.lang])
	ix.determiner, ix.conjoins = set(g.Determiners[ix.lang]), set(g.Conjunctions[ix.lang])
}

func (ix *index) findGeneral(l *Lexicon, r *Sentence) []Found {
	var out []Found
	for _, h := range ix.general.find(r.Text.Source, r.Units) {
		ids := make([]string, len(h.values))
		for i, v := range h.values {
			ids[i] = l.Words.General.Words[v].ID
		}
		out = append(out, r.found(h, ids))
	}
	return out
}

func (l *Lexicon) indexTopics(ix *index) {
	ix.topics = newTable(ix.lang, false)
	for i, t := range l.Authority.Topics {
		for _, w := range t.Cues[ix.lang] {
			ix.topics.add(w, i)
		}
	}
}

func (ix *index) findTopics(l *Lexicon, r *Sentence) []Found {
	var out []Found
	for _, h := range ix.topics.find(r.Text.Source, r.Units) {
		ids := make([]string, len(h.values))
		for i, v := range h.values {
			ids[i] = string(l.Authority.Topics[v].ID)
		}
		out = append(out, r.found(h, ids))
	}
	return out
}

// FalseFriends reports whether a group of the glossary is one of words that
// look alike and mean different things.
func (l *Lexicon) FalseFriends(group string) bool {
	for i := range l.Words.Glossary {
		if l.Words.Glossary[i].ID == group {
			return l.Words.Glossary[i].FalseFriends
		}
	}
	return false
}
