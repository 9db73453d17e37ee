package series

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
	"alternat/app/locale"
	"alternat/app/survey/series"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// invented is a site of the sessions of one series with Zubrowka.
func invented(sessions ...*communique.Session) *view.Site {
	lex := lexicon.New((&lexicon.Authority{
		Parties: []communique.Party{
			{ID: "JP", Kind: "state", Names: communique.Names{"en": "Japan"}},
			{ID: "ZU", Kind: "state", Names: communique.Names{"en": "Zubrowka"}},
		},
		Series: []communique.Series{{ID: "jp-zu", Partners: []communique.PartyID{"ZU"}, Kind: "bilateral", OrdinalsMissing: []int{2},
			Names: map[communique.Lang]communique.SeriesName{"en": {Name: "Japan-Zubrowka Bridge Talks"}}, KeepApart: "jp-zu and the ferry talks."}},
		Topics:   []communique.Topic{{ID: "bridges", Order: 1, Label: communique.Names{"en": "Bridges"}}},
		Families: []communique.Family{{ID: "position", Order: 1, Direction: true, Label: communique.Names{"en": "Position"}}, {ID: "arrangement", Order: 2, Label: communique.Names{"en": "Arrangement"}}},
		Agencies: []communique.Agency{{ID: "zu-court", Party: "ZU", Label: map[communique.Lang]communique.Label{"en": {Text: "Court"}}}},
	}).Sorted(), nil)
	return &view.Site{Lexicon: lex, Sessions: sessions, Pairs: address.Pairs(sessions)}
}

func met(date string, number int, change ...func(*communique.Session)) *communique.Session {
	s := &communique.Session{ID: communique.SessionID("jp-zu-" + date), Series: "jp-zu", Partners: []communique.PartyID{"ZU"}, Ordinal: number,
		Date: communique.Date{Start: date, Precision: communique.PrecisionDay, Basis: communique.BasisStated}, Status: communique.StatusHeld, ReadWhole: true}
	s.Documents = []*communique.Document{{ID: communique.DocumentID(s.ID) + ".en", Session: s.ID, Lang: "en", Genre: communique.JointStatement, Role: "original"}}
	for _, f := range change {
		f(s)
	}
	return s
}

func names(body communique.AgencyID) func(*communique.Session) {
	return func(s *communique.Session) {
		s.Findings.Participants = append(s.Findings.Participants, communique.Participant{Side: "ZU", AsNamed: "the Court", Agency: body, Source: s.Documents[0].ID})
		s.Findings.Lists = append(s.Findings.Lists, communique.ParticipantList{Side: "ZU", End: communique.ListFull, Source: s.Documents[0].ID})
	}
}

func welcomes(s *communique.Session) {
	s.Findings.Statements = append(s.Findings.Statements, communique.Statement{Actor: communique.ActorBoth, Act: "welcomed", Verb: "welcomed",
		Family: "position", Step: 5, What: "the new bridge", Topics: []communique.TopicID{"bridges"}, EmbeddedIn: -1, Source: s.Documents[0].ID})
}

func shown(t *testing.T, site *view.Site) string {
	t.Helper()
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Series, ID: "jp-zu"}, Locale: locale.For("en"), Site: site}
	page := Page(ctx, series.Of("jp-zu", site.Sessions, site.Lexicon))
	if fault := viewtest.Balanced(page); fault != "" {
		t.Fatal(fault)
	}
	return page
}

func TestSignsOfStatesDifferInShape(t *testing.T) {
	seen := map[string]compare.CellState{}
	for _, s := range compare.CellStates {
		sign, ok := signs[s]
		if !ok || sign == "" {
			t.Errorf("%s has no sign", s)
		}
		if other, ok := seen[sign]; ok {
			t.Errorf("%s and %s share %s", s, other, sign)
		}
		seen[sign] = s
	}
	blanks := map[string]bool{view.BlankSign("named"): true, view.BlankSign("others"): true}
	for _, s := range series.Silences {
		if sign := view.BlankSign(string(s)); sign == "" || blanks[sign] {
			t.Errorf("%s has no sign of its own: %q", s, sign)
		} else {
			blanks[sign] = true
		}
	}
}

// Every cell of a matrix is heard as words and has a row and a column to be
// heard with; what rests on words links to them.
func TestCellsOfMatricesAreHeardAndLinked(t *testing.T) {
	page := shown(t, invented(met("2011-05-05", 1, names("zu-court"), welcomes), met("2015-05-05", 3)))
	var cells, links int
	viewtest.Nodes(t, page, func(n *html.Node) {
		if n.Data == "td" && strings.Contains(viewtest.Attr(n, "class"), "-") && viewtest.Attr(n, "data-head") == "" && n.Parent.Data == "tr" {
			cells++
			if !strings.Contains(viewtest.TextOf(n), " ") && len(viewtest.TextOf(n)) < 6 {
				t.Errorf("a cell says only %q", viewtest.TextOf(n))
			}
		}
		if n.Data == "a" && strings.HasSuffix(viewtest.Attr(n, "href"), "#d-en") {
			links++
		}
	})
	if cells != 4 || links < 2 {
		t.Errorf("%d cells, %d links to documents", cells, links)
	}
	for _, want := range []string{"Named", "Position, degree 5; Our summary, not a quotation", "The joint text, read to its end, does not mention it"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

func TestEverySessionLinksToTheComparisonWithTheOneBefore(t *testing.T) {
	site := invented(met("2011-05-05", 1), met("2013-05-05", 0), met("2015-05-05", 3))
	page := shown(t, site)
	for _, p := range []string{"jp-zu-2011-05-05/jp-zu-2013-05-05", "jp-zu-2013-05-05/jp-zu-2015-05-05"} {
		if !strings.Contains(page, "compare/"+p) {
			t.Errorf("no link to %s", p)
		}
	}
}

func TestGapIsSaidToBeOneOfThisRecord(t *testing.T) {
	page := shown(t, invented(met("2011-05-05", 1), met("2015-05-05", 3)))
	for _, want := range []string{"48 months", "No. 2 falls between and is not in this record", "A session that is not here may well have been held"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
	if long := shown(t, invented(met("2011-05-05", 1), met("2015-05-05", 2))); !strings.Contains(long, "A long gap in this record") {
		t.Error("a long gap is not remarked")
	}
}

func TestOneSessionIsShownAsSuch(t *testing.T) {
	page := shown(t, invented(met("2011-05-05", 1, names("zu-court"), welcomes)))
	if !strings.Contains(page, "This record has one session of this dialogue") || strings.Contains(page, `class="matrix`) {
		t.Error("one session is laid out as if there were several")
	}
}

func TestLedgerSaysBothValuesOfASessionForeseen(t *testing.T) {
	foresees := func(s *communique.Session) { s.Next = &communique.NextSession{Ordinal: 2, Where: "ZU", When: "2012"} }
	page := shown(t, invented(met("2011-05-05", 1, foresees), met("2014-05-05", 2, func(s *communique.Session) { s.Venue.Country = "JP" })))
	for _, want := range []string{"otherwise than foreseen", "2012", "5 May 2014", "Zubrowka", "in this record: Japan"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

// The words of our readings never say that a thing was done, kept or broken.
func TestLedgerCallsNothingFulfilled(t *testing.T) {
	page := strings.ToLower(viewtest.MainText(t, shown(t, followed(t))))
	for _, word := range []string{"fulfilled", "kept its", "broken", "failed", "implemented", "dropped", "withdrew", "left the"} {
		if slices.Contains(strings.Fields(page), word) || strings.Contains(word, " ") && strings.Contains(page, word) {
			t.Errorf("the page says %q", word)
		}
	}
}

func followed(t *testing.T) *view.Site {
	invites := func(s *communique.Session) {
		s.Findings.Statements = append(s.Findings.Statements, communique.Statement{Actor: "ZU", Act: "invited", Verb: "invited", Family: "arrangement",
			What: "engineers to the bridge", Topics: []communique.TopicID{"bridges"}, EmbeddedIn: -1, Source: s.Documents[0].ID})
	}
	return invented(met("2011-05-05", 1, invites), met("2013-05-05", 2, welcomes), met("2015-05-05", 3), met("2016-05-05", 4, func(s *communique.Session) { s.ReadWhole = false }))
}
