package bodies

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// world is a small authority file of invented bodies: in Ruritania an office
// that became a bureau and then an agency, a court above the last, a guild that
// the agency took in; two ministries; a body of Graustark.
func world() *lexicon.Lexicon {
	label := func(s string) map[communique.Lang]communique.Label {
		return map[communique.Lang]communique.Label{"en": {Text: s, Printed: true}}
	}
	return lexicon.New((&lexicon.Authority{
		Parties: []communique.Party{{ID: "JP"}, {ID: "RUR"}, {ID: "GRA"}},
		Agencies: []communique.Agency{
			{ID: "jp-mail", Party: "JP", Label: label("Ministry of Mail"), Roles: []string{"communications"}},
			{ID: "jp-canal", Party: "JP", Label: label("Canal Authority"), From: "2010"},
			{ID: "jp-canal-unit", Party: "JP", Label: label("Lock Unit"), ParentID: "jp-canal"},
			{ID: "rur-court", Party: "RUR", Label: label("Court")},
			{ID: "rur-office", Party: "RUR", Label: label("Office of Bridges"), To: "2009", PredecessorNames: []string{"Board of Fords"}},
			{ID: "rur-bureau", Party: "RUR", Label: label("Bureau of Bridges"), From: "2010", To: "2014-12-31", Predecessors: []communique.AgencyID{"rur-office"}},
			{ID: "rur-agency", Party: "RUR", Label: label("Bridge Agency"), Acronyms: []string{"B.A.", "BRIDGE-CERT"}, From: "2015-01-01", ParentID: "rur-court",
				Predecessors: []communique.AgencyID{"rur-bureau"}, Absorbed: []communique.AgencyID{"rur-guild"}, Roles: []string{"cyber-agency", "cert"},
				Names:      map[communique.Lang][]string{"fr": {"Agence d’État des œuvres d’art"}, "ja": {"橋梁庁"}},
				OtherNames: map[communique.Lang][]string{"en": {"Brigde Agency"}}},
			{ID: "rur-guild", Party: "RUR", Label: label("Guild")},
			{ID: "gra-post", Party: "GRA", Label: label("Post"), Roles: []string{"communications"}},
		},
	}).Sorted(), nil)
}

// meeting is a session with Ruritania, told by one document that is not held.
func meeting(id, date string, write func(s *communique.Session)) *communique.Session {
	s := &communique.Session{ID: communique.SessionID(id), Series: "jp-rur", Partners: []communique.PartyID{"RUR"}, Status: communique.StatusHeld,
		Date:      communique.Date{Start: date, Precision: communique.PrecisionDay},
		Documents: []*communique.Document{{ID: communique.DocumentID(id + ".en"), Session: communique.SessionID(id), Lang: "en", Genre: communique.PressRelease, Role: "original"}}}
	if write != nil {
		write(s)
	}
	return s
}

// list records a list of bodies of one side, as their labels.
func list(s *communique.Session, side communique.PartyID, end communique.ListEnd, bodies ...communique.AgencyID) {
	source := s.Documents[0].ID
	s.Findings.Lists = append(s.Findings.Lists, communique.ParticipantList{Side: side, End: end, Source: source})
	lex := world()
	for _, b := range bodies {
		s.Findings.Participants = append(s.Findings.Participants, communique.Participant{Side: side, Agency: b, AsNamed: lex.Agency(b).Label["en"].Text, Source: source})
	}
}

// chair records somebody who chairs.
func chair(s *communique.Session, role communique.PersonRole, side communique.PartyID, body communique.AgencyID) {
	s.Findings.People = append(s.Findings.People, communique.Person{Role: role, Side: side, Name: "A. Rassendyll", Agency: body, Organisation: "Court", Source: s.Documents[0].ID})
}
