package viewtest

import (
	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/view"
	"strings"
)

// SmallWorld is a small world: a ministry, the office it took the place of, the
// court above both, and a body that nobody names.
func SmallWorld() *view.Site {
	label := func(s string) map[communique.Lang]communique.Label {
		return map[communique.Lang]communique.Label{"en": {Text: s, Printed: true}}
	}
	lex := lexicon.New(&lexicon.Authority{
		Parties: []communique.Party{{ID: "ZU", Names: communique.Names{"en": "Zubrowka"}}, {ID: "GR", Names: communique.Names{"en": "Graustark"}}},
		Agencies: []communique.Agency{
			{ID: "zu-court", Party: "ZU", Label: label("Court")},
			{ID: "zu-idle", Party: "ZU", Label: label("Idle Board")},
			{ID: "zu-ministry", Party: "ZU", Label: label("Ministry"), Predecessors: []communique.AgencyID{"zu-office"}, ParentID: "zu-court", From: "2001-02-03"},
			{ID: "zu-office", Party: "ZU", Label: label("Office"), Successors: []communique.AgencyID{"zu-ministry"}, To: "2001"},
		},
	}, nil)
	session := func(id, date, partner string, status communique.Status, bodies ...communique.AgencyID) *communique.Session {
		s := &communique.Session{ID: communique.SessionID(id), Series: communique.SeriesID(partner), Partners: []communique.PartyID{communique.PartyID(partner)},
			Status: status, Date: communique.Date{Start: date, Precision: communique.PrecisionDay}}
		for _, b := range bodies {
			s.Findings.Participants = append(s.Findings.Participants, communique.Participant{Side: "JP", AsNamed: string(b), Agency: b})
		}
		return s
	}
	site := &view.Site{Lexicon: lex, Sessions: []*communique.Session{
		session("a", "2001-01-01", "ZU", communique.StatusHeld, "zu-ministry"),
		session("b", "2004-07-01", "GR", communique.StatusHeld, "zu-ministry"),
		session("c", "2005-01-01", "GR", communique.StatusHeld),
		session("d", "2006-01-01", "ZU", communique.StatusOtherMeeting),
	}}
	for _, p := range []string{"a b", "a c", "b c", "a d"} {
		x, y, _ := strings.Cut(p, " ")
		site.Pairs = append(site.Pairs, address.Pair{A: x, B: y})
	}
	return site
}
