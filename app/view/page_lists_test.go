package view

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/locale"
)

// smallWorld is a small world: a ministry, the office it took the place of, the
// court above both, and a body that nobody names.
func smallWorld() *Site {
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
	site := &Site{Lexicon: lex, Sessions: []*communique.Session{
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

func TestBodiesWithAPageAreThoseNamedTheirLineageAndTheirParents(t *testing.T) {
	site := smallWorld()
	want := []communique.AgencyID{"zu-court", "zu-ministry", "zu-office"}
	if got := NamedAgencies(site.Sessions, site.Lexicon); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTellingComparisonsAreOneOfEachKind(t *testing.T) {
	c := Context{Locale: locale.For("en"), Site: smallWorld()}
	var got []string
	for _, x := range telling(c) {
		got = append(got, x.pair.A+x.pair.B+" "+string(x.kind))
		if x.kind == tellingShared && (x.shared != 1 || x.years != 3.5) {
			t.Errorf("%v shares %d bodies, %v years apart; want 1 and 3.5", x.pair, x.shared, x.years)
		}
	}
	want := []string{"bc series", "ab shared", "ac no-list", "ad other"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLineageGoesFromTheFirstBodyToTheLastAndMarksThisOne(t *testing.T) {
	site := smallWorld()
	c := Context{Address: address.Address{Lang: "en", Page: address.Agency, ID: "zu-ministry"}, Locale: locale.For("en"), Site: site}
	page := Agency(c, "zu-ministry")
	_, lineage, _ := strings.Cut(page, `class="lineage"`)
	lineage, _, _ = strings.Cut(lineage, "</ol>")
	office, ministry := strings.Index(lineage, "Office"), strings.Index(lineage, "Ministry")
	if office < 0 || ministry < office || !strings.Contains(lineage[office:ministry], `aria-current="true"`) {
		t.Errorf("lineage is %s", lineage)
	}
	if got := c.validity(site.Lexicon.Agency("zu-ministry")); got != "since 3 February 2001" {
		t.Errorf("validity is %q", got)
	}
}

func TestThePageWhereOneChoosesLeadsToEveryComparisonWithoutAScript(t *testing.T) {
	site := bundled(t)
	c := Context{Address: address.Address{Lang: "en", Page: address.Chooser}, Locale: locale.For("en"), Site: site}
	page := Chooser(c)
	for _, p := range site.Pairs {
		if !strings.Contains(page, `href="`+c.ToPair(p.A, p.B)+`"`) {
			t.Errorf("no link to %v", p)
		}
	}
	for _, s := range site.Sessions {
		if !strings.Contains(page, `<option value="`+string(s.ID)+`"`) {
			t.Errorf("%s cannot be chosen", s.ID)
		}
	}
}

func TestAGapBetweenSessionsIsSeenAsOne(t *testing.T) {
	c := Context{Locale: locale.For("en"), Site: smallWorld()}
	if got := strings.Join(c.years(), " "); got != "2001 2002 2003 2004 2005 2006" {
		t.Errorf("years are %s", got)
	}
}
