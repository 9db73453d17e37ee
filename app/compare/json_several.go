//go:build !js

package compare

import (
	"encoding/json"

	"alternat/app/communique"
)

// EncodeSeveral writes a matrix for programs, as [Encode] writes a comparison:
// columns in order of date, and in every row one cell for each.
func EncodeSeveral(m *Matrix) ([]byte, error) {
	e := &encoder{docs: map[communique.DocumentID]*offsets{}}
	for _, c := range m.Columns {
		e.subject(c.Subject)
	}
	out, err := json.MarshalIndent(e.matrix(m), "", "  ")
	if err != nil {
		return nil, err
	}
	return append(out, '\n'), nil
}

type jsonMatrix struct {
	Columns      []jsonColumn   `json:"columns"`
	Relation     Relation       `json:"relation"`
	Notes        []jsonNote     `json:"notes"`
	Facts        []jsonFactRow  `json:"facts"`
	Participants []jsonBodies   `json:"participants"`
	Roles        []jsonRoleLine `json:"roles,omitempty"`
	Topics       []jsonTopic    `json:"topics"`
	Arrangements []jsonTopic    `json:"arrangements"`
}

type jsonColumn struct {
	jsonSubject
	Genre communique.Genre `json:"genre,omitempty"`
	Notes []jsonNote       `json:"notes"`
	Blank Blank            `json:"blank,omitempty"`
}

type jsonFactRow struct {
	Kind   FactKind    `json:"kind"`
	Party  string      `json:"party,omitempty"`
	Values []jsonValue `json:"values"`
}

type jsonBodies struct {
	Party communique.PartyID `json:"party"`
	Lists []jsonList         `json:"lists"`
	Rows  []jsonBodyRow      `json:"rows"`
}

type jsonBodyRow struct {
	Agency  communique.AgencyID   `json:"agency,omitempty"`
	AsNamed string                `json:"as_named,omitempty"`
	Lineage []communique.AgencyID `json:"lineage,omitempty"`
	Cells   []jsonCell            `json:"cells"`
}

type jsonRoleLine struct {
	Role  string         `json:"role"`
	Cells []jsonRoleCell `json:"cells"`
}

type jsonRoleCell struct {
	Bodies []jsonBody `json:"bodies,omitempty"`
	Blank  CellState  `json:"blank,omitempty"`
}

type jsonTopic struct {
	Topic communique.TopicID `json:"topic,omitempty"`
	Cells []jsonTopicCell    `json:"cells"`
}

type jsonTopicCell struct {
	Stated  [][]jsonStatement `json:"stated,omitempty"`
	Named   []jsonCite        `json:"named,omitempty"`
	Blank   Blank             `json:"blank,omitempty"`
	Reasons []Reason          `json:"reasons,omitempty"`
}

func (e *encoder) matrix(m *Matrix) jsonMatrix {
	out := jsonMatrix{Columns: []jsonColumn{}, Relation: m.Relation, Notes: e.columnNotes(m.Notes), Facts: []jsonFactRow{},
		Participants: []jsonBodies{}, Topics: e.topicLines(m.Topics), Arrangements: e.topicLines(m.Arrangements)}
	for _, c := range m.Columns {
		out.Columns = append(out.Columns, jsonColumn{subject(c.Subject), c.Genre, e.columnNotes(c.Notes), c.Blank})
	}
	for _, f := range m.Facts {
		row := jsonFactRow{Kind: f.Kind, Party: f.Party}
		for _, v := range f.Values {
			row.Values = append(row.Values, e.value(v))
		}
		out.Facts = append(out.Facts, row)
	}
	for _, t := range m.Bodies {
		b := jsonBodies{Party: t.Party, Rows: []jsonBodyRow{}}
		for _, c := range t.Columns {
			b.Lists = append(b.Lists, jsonList{c.List.End, c.List.AsTranslated, c.Blank})
		}
		for _, r := range t.Rows {
			row := jsonBodyRow{Agency: r.Agency, AsNamed: r.AsNamed, Lineage: r.Lineage}
			for _, c := range r.Cells {
				row.Cells = append(row.Cells, e.cell(c))
			}
			b.Rows = append(b.Rows, row)
		}
		out.Participants = append(out.Participants, b)
	}
	for _, r := range m.Roles {
		line := jsonRoleLine{Role: r.Role}
		for _, c := range r.Cells {
			line.Cells = append(line.Cells, jsonRoleCell{e.bodies(c.Bodies), c.Blank})
		}
		out.Roles = append(out.Roles, line)
	}
	return out
}

// columnNotes writes notes without a side: they stand in their column.
func (e *encoder) columnNotes(notes []Note) []jsonNote {
	out := []jsonNote{}
	for _, n := range notes {
		out = append(out, jsonNote{Code: n.Code, Args: n.Args, Cites: e.cites(n.Cites)})
	}
	return out
}

func (e *encoder) topicLines(lines []TopicLine) []jsonTopic {
	out := []jsonTopic{}
	for _, l := range lines {
		t := jsonTopic{Topic: l.Topic}
		for _, c := range l.Cells {
			cell := jsonTopicCell{Named: e.cites(c.Named), Blank: c.Blank, Reasons: c.Reasons}
			for _, s := range c.Stated {
				cell.Stated = append(cell.Stated, e.statements(s.Refs))
			}
			t.Cells = append(t.Cells, cell)
		}
		out = append(out, t)
	}
	return out
}
