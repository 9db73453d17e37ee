//go:build !js

package dataset

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

type individual = communique.Individual

// A printed is one form of a person's name and one place that prints it: a
// document, or a session whose record does not tell which document does.
type printed struct {
	person communique.PersonID
	communique.PersonName
	document communique.DocumentID
	session  communique.SessionID
}

func printedNames(all []individual) []printed {
	var out []printed
	for _, p := range all {
		for _, f := range p.Forms {
			for _, d := range f.Documents {
				out = append(out, printed{p.ID, f, d, d.Session()})
			}
			for _, s := range f.Sessions {
				out = append(out, printed{p.ID, f, "", s})
			}
		}
	}
	return out
}

func peopleTables(a *lexicon.Authority) []Table {
	id := func(p individual) string { return string(p.ID) }
	return []Table{
		table("people", "People", "Chairs, heads of delegation and speakers. Two forms of a name are one person only where a record says so, or where they agree and side and office fit.", []string{"id"}, a.People,
			str("id", "identifier; never changes", func(p individual) communique.PersonID { return p.ID }),
			str("side", "the party the person spoke for", func(p individual) communique.PartyID { return p.Side }).of("parties").must(),
			str("from", "tells people of one name apart; empty: open", func(p individual) string { return p.From }).shaped(partialDay),
			str("to", "tells people of one name apart; empty: open", func(p individual) string { return p.To }).shaped(partialDay)),
		table("people_names", "Names of people", "The forms of a name and where each is printed.", nil, printedNames(a.People),
			str("person", "the person", func(p printed) communique.PersonID { return p.person }).of("people").must(),
			str("name", "as printed", func(p printed) string { return p.Name }).must(),
			str("script", "ISO 15924 code", func(p printed) string { return p.Script }),
			str("document", "a document that prints it; empty where the record does not tell which", func(p printed) communique.DocumentID { return p.document }).of("documents"),
			str("session", "the session it reports", func(p printed) communique.SessionID { return p.session }).of("sessions").must()),
		table("people_perhaps", "People who may be one", "No record says that they are.", []string{"person", "other"}, pairings(a.People, id, func(p individual) []communique.PersonID { return p.Perhaps }),
			str("person", "the person", func(p pairing) string { return p.id }).of("people"),
			str("other", "the one who may be the same", func(p pairing) string { return p.word }).of("people")),
		table("people_remarks", "Remarks on people", "", nil, pairings(a.People, id, func(p individual) []string { return p.Remarks }),
			str("person", "the person", func(p pairing) string { return p.id }).of("people").must(),
			str("text", "our words", func(p pairing) string { return p.word }).must()),
	}
}
