//go:build !js

package compare

import (
	"encoding/json"

	"alternat/app/communique"
)

// Encode writes a comparison for programs: one JSON object, indented, its
// fields in the order of the Go types, a newline at the end. Spans count code
// points of the source, as files on disk do, and stand beside the text they
// cover. Codes are those of this package; nothing is put into a language.
func Encode(c *Comparison) ([]byte, error) {
	e := &encoder{docs: map[communique.DocumentID]*offsets{}}
	e.subject(c.A)
	e.subject(c.B)
	out, err := json.MarshalIndent(e.comparison(c), "", "  ")
	if err != nil {
		return nil, err
	}
	return append(out, '\n'), nil
}

type encoder struct {
	docs map[communique.DocumentID]*offsets
}

// subject knows a subject's texts from here on, to count their code points.
func (e *encoder) subject(s Subject) {
	if s.Document != nil {
		e.add(s.Document)
	}
	if s.Session != nil {
		for _, d := range s.Session.Documents {
			e.add(d)
		}
	}
}

func (e *encoder) add(d *communique.Document) {
	if d.Held() && e.docs[d.ID] == nil {
		e.docs[d.ID] = newOffsets(d.Text)
	}
}

type jsonComparison struct {
	A            jsonSubject    `json:"a"`
	B            jsonSubject    `json:"b"`
	Relation     Relation       `json:"relation"`
	Identical    bool           `json:"identical"`
	Notes        []jsonNote     `json:"notes"`
	Facts        []jsonFact     `json:"facts"`
	Participants []jsonTable    `json:"participants"`
	Roles        []jsonRole     `json:"roles,omitempty"`
	Statements   jsonStatements `json:"statements"`
	Text         jsonText       `json:"text"`
}

type jsonSubject struct {
	ID       string                  `json:"id"`
	Session  communique.SessionID    `json:"session,omitempty"`
	Document communique.DocumentID   `json:"document,omitempty"`
	Sources  []communique.DocumentID `json:"sources,omitempty"`
}

type jsonSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type jsonCite struct {
	Document communique.DocumentID `json:"document,omitempty"`
	Quoted   bool                  `json:"quoted"`
	Text     string                `json:"text"`
	At       *jsonSpan             `json:"at,omitempty"`
}

type jsonNote struct {
	Code  NoteCode   `json:"code"`
	Side  string     `json:"side,omitempty"`
	Args  []string   `json:"args,omitempty"`
	Cites []jsonCite `json:"cites,omitempty"`
}

type jsonFact struct {
	Kind   FactKind  `json:"kind"`
	Party  string    `json:"party,omitempty"`
	Change Change    `json:"change"`
	Why    string    `json:"why,omitempty"`
	A      jsonValue `json:"a"`
	B      jsonValue `json:"b"`
}

type jsonValue struct {
	Codes    []string     `json:"codes,omitempty"`
	Blank    Blank        `json:"blank,omitempty"`
	Inferred bool         `json:"inferred,omitempty"`
	People   []jsonPerson `json:"people,omitempty"`
	Cites    []jsonCite   `json:"cites,omitempty"`
}

type jsonPerson struct {
	Name         string   `json:"name"`
	Office       string   `json:"office,omitempty"`
	Organisation string   `json:"organisation,omitempty"`
	Agency       string   `json:"agency,omitempty"`
	Role         string   `json:"role"`
	Side         string   `json:"side,omitempty"`
	Cite         jsonCite `json:"cite"`
}

func (e *encoder) comparison(c *Comparison) jsonComparison {
	out := jsonComparison{A: subject(c.A), B: subject(c.B), Relation: c.Relation, Identical: c.Identical,
		Notes: []jsonNote{}, Facts: []jsonFact{}, Participants: []jsonTable{}}
	for _, n := range c.Notes {
		out.Notes = append(out.Notes, jsonNote{n.Code, sideName(n.Side), n.Args, e.cites(n.Cites)})
	}
	for _, f := range c.Facts {
		out.Facts = append(out.Facts, jsonFact{f.Kind, f.Party, f.Change, f.Why, e.value(f.A), e.value(f.B)})
	}
	for _, t := range c.Participants {
		out.Participants = append(out.Participants, e.table(t))
	}
	for _, r := range c.Roles {
		out.Roles = append(out.Roles, jsonRole{r.Role, e.bodies(r.A), e.bodies(r.B), r.BlankA, r.BlankB})
	}
	out.Statements = jsonStatements{e.rows(c.Statements.Rows), e.rows(c.Statements.Arrangements), c.Statements.BlankA, c.Statements.BlankB}
	out.Text = e.text(c.Text)
	return out
}

func subject(s Subject) jsonSubject {
	out := jsonSubject{ID: s.ID()}
	if s.Session != nil {
		out.Session = s.Session.ID
	}
	if s.Document != nil {
		out.Document = s.Document.ID
		return out
	}
	for _, d := range s.Session.Documents {
		out.Sources = append(out.Sources, d.ID)
	}
	return out
}

func sideName(s Side) string { return [...]string{A: "a", B: "b", Both: "both"}[s] }

func (e *encoder) cite(c Cite) jsonCite {
	out := jsonCite{Document: c.Document, Quoted: c.Quote != nil, Text: c.Text}
	if c.Quote != nil {
		out.At = e.span(c.Document, c.Quote.Span)
	}
	return out
}

func (e *encoder) cites(cs []Cite) []jsonCite {
	var out []jsonCite
	for _, c := range cs {
		out = append(out, e.cite(c))
	}
	return out
}

func (e *encoder) span(d communique.DocumentID, s communique.Span) *jsonSpan {
	o := e.docs[d]
	if o == nil {
		return nil
	}
	return &jsonSpan{o.points(s.Start), o.points(s.End)}
}

func (e *encoder) value(v FactValue) jsonValue {
	out := jsonValue{Codes: v.Codes, Blank: v.Blank, Inferred: v.Inferred, Cites: e.cites(v.Cites)}
	for _, p := range v.People {
		out.People = append(out.People, jsonPerson{p.Name, p.Office, p.Organisation, p.Agency, p.Role, p.Side, e.cite(p.Cite)})
	}
	return out
}
