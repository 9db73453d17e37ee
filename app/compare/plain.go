package compare

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// CompareTexts compares two texts of which nothing but the words is known, as
// given on a command line: alignment and wording if both are in one language,
// and nothing on participants and positions, which were not read. The ids of
// the two documents are "a" and "b".
func CompareTexts(a, b string, langA, langB communique.Lang, lex *lexicon.Lexicon) *Comparison {
	return Compare(Plain("a", a, langA), Plain("b", b, langB), lex)
}

// Plain is a subject made of a text that nobody annotated.
func Plain(id communique.DocumentID, source string, lang communique.Lang) Subject {
	d := &communique.Document{ID: id, Session: id.Session(), Lang: lang, Text: source}
	return Subject{
		Session:  &communique.Session{ID: id.Session(), Documents: []*communique.Document{d}},
		Document: d,
	}
}
