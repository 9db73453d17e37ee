//go:build !js

package compare

import (
	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
)

type jsonTable struct {
	Party      communique.PartyID `json:"party"`
	Comparable bool               `json:"comparable"`
	A          jsonList           `json:"a"`
	B          jsonList           `json:"b"`
	Rows       []jsonRow          `json:"rows"`
}

type jsonList struct {
	End          communique.ListEnd `json:"end,omitempty"`
	AsTranslated bool               `json:"as_translated,omitempty"`
	Blank        Blank              `json:"blank,omitempty"`
}

type jsonRow struct {
	Agency   communique.AgencyID `json:"agency,omitempty"`
	AsNamed  string              `json:"as_named,omitempty"`
	Presence Presence            `json:"presence"`
	A        jsonCell            `json:"a"`
	B        jsonCell            `json:"b"`
}

type jsonCell struct {
	State        CellState               `json:"state"`
	Agency       communique.AgencyID     `json:"agency,omitempty"`
	Via          []communique.AgencyID   `json:"via,omitempty"`
	Date         string                  `json:"date,omitempty"`
	AsTranslated bool                    `json:"as_translated,omitempty"`
	Silent       []communique.DocumentID `json:"silent,omitempty"`
	Cites        []jsonCite              `json:"cites,omitempty"`
}

type jsonRole struct {
	Role   string     `json:"role"`
	A      []jsonBody `json:"a,omitempty"`
	B      []jsonBody `json:"b,omitempty"`
	BlankA CellState  `json:"blank_a,omitempty"`
	BlankB CellState  `json:"blank_b,omitempty"`
}

type jsonBody struct {
	Party  communique.PartyID  `json:"party"`
	Agency communique.AgencyID `json:"agency"`
	Cite   jsonCite            `json:"cite"`
}

type jsonStatements struct {
	Rows         []jsonStatementRow `json:"rows"`
	Arrangements []jsonStatementRow `json:"arrangements"`
	BlankA       Blank              `json:"blank_a,omitempty"`
	BlankB       Blank              `json:"blank_b,omitempty"`
}

type jsonStatementRow struct {
	Topics  []communique.TopicID `json:"topics"`
	Outcome Outcome              `json:"outcome"`
	Reasons []Reason             `json:"reasons,omitempty"`
	A       []jsonStatement      `json:"a,omitempty"`
	B       []jsonStatement      `json:"b,omitempty"`
	AlsoA   []jsonCite           `json:"also_a,omitempty"`
	AlsoB   []jsonCite           `json:"also_b,omitempty"`
}

type jsonStatement struct {
	Document communique.DocumentID `json:"document,omitempty"`
	Lang     communique.Lang       `json:"lang,omitempty"`
	Index    int                   `json:"index"`
	Actor    communique.Actor      `json:"actor"`
	Official string                `json:"official,omitempty"`
	Act      communique.ActID      `json:"act,omitempty"`
	Verb     string                `json:"verb,omitempty"`
	Family   communique.FamilyID   `json:"family"`
	Step     int                   `json:"step,omitempty"`
	Quoted   bool                  `json:"quoted"`
	Text     string                `json:"text"`
	At       *jsonSpan             `json:"at,omitempty"`
}

func (e *encoder) table(t ParticipantTable) jsonTable {
	out := jsonTable{Party: t.Party, Comparable: t.Comparable, Rows: []jsonRow{},
		A: jsonList{t.ListA.End, t.ListA.AsTranslated, t.BlankA},
		B: jsonList{t.ListB.End, t.ListB.AsTranslated, t.BlankB}}
	for _, r := range t.Rows {
		out.Rows = append(out.Rows, jsonRow{r.Agency, r.AsNamed, r.Presence, e.cell(r.A), e.cell(r.B)})
	}
	return out
}

func (e *encoder) cell(c Cell) jsonCell {
	return jsonCell{c.State, c.Agency, c.Via, c.Date, c.AsTranslated, c.Silent, e.cites(c.Cites)}
}

func (e *encoder) bodies(bs []RoleBody) []jsonBody {
	var out []jsonBody
	for _, b := range bs {
		out = append(out, jsonBody{b.Party, b.Agency, e.cite(b.Cite)})
	}
	return out
}

func (e *encoder) rows(rows []StatementRow) []jsonStatementRow {
	out := []jsonStatementRow{}
	for _, r := range rows {
		topics := r.Topics
		if topics == nil {
			topics = []communique.TopicID{}
		}
		out = append(out, jsonStatementRow{topics, r.Outcome, r.Reasons, e.statements(r.A), e.statements(r.B), e.cites(r.AlsoA), e.cites(r.AlsoB)})
	}
	return out
}

func (e *encoder) statements(refs []StatementRef) []jsonStatement {
	var out []jsonStatement
	for _, r := range refs {
		st := r.Statement
		s := jsonStatement{Document: r.Document, Lang: r.Lang, Index: r.Index, Actor: st.Actor, Act: st.Act,
			Verb: st.Verb, Family: st.Family, Step: st.Step, Quoted: st.Quoted(), Text: st.What}
		if st.Official != nil {
			s.Official = st.Official.Name
		}
		if st.Quote != nil {
			s.Text, s.At = st.Quote.Text, e.span(r.Document, st.Quote.Span)
		}
		out = append(out, s)
	}
	return out
}

type jsonText struct {
	A        communique.DocumentID `json:"a,omitempty"`
	B        communique.DocumentID `json:"b,omitempty"`
	Blank    TextBlank             `json:"blank,omitempty"`
	Wording  *jsonWording          `json:"wording,omitempty"`
	Versions *jsonVersions         `json:"versions,omitempty"`
}

type jsonWording struct {
	Identical bool       `json:"identical"`
	Shared    float64    `json:"shared"`
	Rows      []jsonPass `json:"rows"`
	Nearest   []jsonPass `json:"nearest,omitempty"`
}

type jsonPass struct {
	Kind  string     `json:"kind,omitempty"`
	Moved bool       `json:"moved,omitempty"`
	Pair  int        `json:"pair,omitempty"`
	Score float64    `json:"score,omitempty"`
	A     *jsonQuote `json:"a,omitempty"`
	B     *jsonQuote `json:"b,omitempty"`
	Edits []jsonEdit `json:"edits,omitempty"`
}

type jsonQuote struct {
	jsonSpan
	Text string `json:"text"`
}

type jsonEdit struct {
	Op string     `json:"op"`
	A  *jsonQuote `json:"a,omitempty"`
	B  *jsonQuote `json:"b,omitempty"`
}

type jsonVersions struct {
	Links  []jsonLink           `json:"links"`
	Flags  []jsonFlag           `json:"flags"`
	OrderA []communique.PartyID `json:"order_a,omitempty"`
	OrderB []communique.PartyID `json:"order_b,omitempty"`
}

type jsonLink struct {
	A     []jsonQuote `json:"a,omitempty"`
	B     []jsonQuote `json:"b,omitempty"`
	Score float64     `json:"score"`
}

type jsonFlag struct {
	Kind   versions.Kind   `json:"kind"`
	Weight versions.Weight `json:"weight"`
	Link   int             `json:"link"`
	Rule   string          `json:"rule,omitempty"`
	Terms  []string        `json:"terms,omitempty"`
	A      []jsonQuote     `json:"a,omitempty"`
	B      []jsonQuote     `json:"b,omitempty"`
}

var rowKinds = [...]string{wording.Kept: "kept", wording.Reworded: "reworded", wording.OnlyA: "only-a", wording.OnlyB: "only-b", wording.Skipped: "skipped"}

var editOps = [...]string{wording.Equal: "equal", wording.Delete: "delete", wording.Insert: "insert"}
