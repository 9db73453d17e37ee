package lexicon

import "alternat/app/communique"

// Statements are the words by which a reader finds who acts in a sentence, what
// the verb governs and where a list of topics begins. They serve the reading
// of a text alone and nothing that is compared.
type Statements struct {
	// Marks are small words and set phrases, each under what it tells.
	Marks []Entry `json:"marks"`
	// Acts settle which act a verb performs that the list of verbs has under
	// several, and add phrases that only a reader needs.
	Acts []VerbEntry `json:"acts"`
	// Topics are words that tell a topic beside the cues of the authority file.
	Topics []Entry `json:"topics"`
}

// Shapes is the set of forms that a verb can have as it is printed.
type Shapes uint16

// PastShape is the form of a past or participle.
const PastShape = Shapes(1 << participle)

// Past reports whether the form tells what was done: an English past or
// participle, a French participle.
func (s Shapes) Past() bool { return s&(1<<participle|1<<fixed) != 0 }

// Base reports whether the form can only be an infinitive or, in English, a
// present after a plural.
func (s Shapes) Base() bool { return s == 1<<infinitive }

// Present reports whether the form is a present of the third person.
func (s Shapes) Present() bool { return s != 0 && s&^(1<<present) == 0 }

// Gerund reports whether the form can only be an "-ing" or "-ant".
func (s Shapes) Gerund() bool { return s == 1<<gerund }

// Noun reports whether the form can be a noun that names the act.
func (s Shapes) Noun() bool { return s&(1<<nominal) != 0 }

// Set reports whether the form is given as it stands, with its auxiliary.
func (s Shapes) Set() bool { return s&(1<<fixed) != 0 }

// Finite reports whether the form stands without an auxiliary in French.
func (s Shapes) Finite() bool { return s&(1<<finite) != 0 }

// said holds the tables of one language for reading statements.
type said struct {
	verbs  *index // its verbs alone
	marks  *table
	topics *table
}

func (l *Lexicon) newSaid(lang communique.Lang) *said {
	s := &said{verbs: &index{lang: lang}, marks: newTable(lang, false), topics: newTable(lang, false)}
	l.indexActs(s.verbs, l.Words.Statements.Acts)
	for i, m := range l.Words.Statements.Marks {
		for _, w := range m.In(lang) {
			s.marks.add(w, i)
		}
	}
	for i, t := range l.Words.Statements.Topics {
		for _, w := range t.In(lang) {
			s.topics.add(w, i)
		}
	}
	return s
}

// ActsSaid finds the verbs of a sentence with their acts settled as far as the
// words themselves settle them: the first of IDs is the act they most often
// perform. It takes time linear in the sentence.
func (l *Lexicon) ActsSaid(r *Sentence) []FoundAct {
	if made := l.said[r.Text.Lang]; made != nil {
		return made().verbs.findActs(l, r)
	}
	return nil
}

// Marks finds the marks of a sentence; ids are those of [Statements.Marks].
func (l *Lexicon) Marks(r *Sentence) []Found {
	made := l.said[r.Text.Lang]
	if made == nil {
		return nil
	}
	return r.entries(made().marks, l.Words.Statements.Marks)
}

// MoreTopics finds what tells topics beside the cues of the authority file,
// which [Sentence.Topics] has.
func (l *Lexicon) MoreTopics(r *Sentence) []Found {
	made := l.said[r.Text.Lang]
	if made == nil {
		return nil
	}
	return r.entries(made().topics, l.Words.Statements.Topics)
}

func (r *Sentence) entries(tb *table, list []Entry) []Found {
	var out []Found
	for _, h := range tb.find(r.Text.Source, r.Units) {
		var ids []string
		for _, v := range h.values {
			ids = appendNew(ids, list[v].ID)
		}
		out = append(out, r.found(h, ids))
	}
	return out
}
