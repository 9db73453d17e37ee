package home

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/latest"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func in(lang communique.Lang, site *view.Site) view.Context {
	site.Lexicon.Sorted()
	return view.Context{Address: address.Address{Lang: lang, Page: address.Home}, Locale: locale.For(lang), Site: site}
}

// links are those of the timeline, with their words.
func links(t *testing.T, page string) map[string]string {
	out := map[string]string{}
	viewtest.Nodes(t, page, func(n *html.Node) {
		if n.Data == "a" && n.Parent.Data == "td" {
			out[viewtest.Attr(n, "href")] = viewtest.TextOf(n)
		}
	})
	return out
}

func TestEverySessionHasAMarkInWordsThatLeadsToIt(t *testing.T) {
	site := viewtest.SmallWorld()
	site.Sessions[2].Date = communique.Date{}
	got := links(t, Page(in("en", site), nil))
	if len(got) != len(site.Sessions) {
		t.Errorf("%d marks for %d sessions", len(got), len(site.Sessions))
	}
	for id, want := range map[string]string{"a": "dialogue, facts only", "d": "other kind of meeting, facts only", "c": "facts only"} {
		if words := got["../en/sessions/"+id+"/"]; !strings.Contains(words, want) {
			t.Errorf("session %s is marked %q", id, words)
		}
	}
}

func TestAGreatManySessionsAreCountedByPartnerAndYear(t *testing.T) {
	site := viewtest.SmallWorld()
	for i := range manySessions {
		s := *site.Sessions[0]
		s.ID = communique.SessionID(fmt.Sprintf("x%d", i))
		site.Sessions = append(site.Sessions, &s)
	}
	page := Page(in("en", site), nil)
	if got := links(t, page); len(got) != 4 || !strings.Contains(page, "Zubrowka, 2001: 301 sessions") {
		t.Errorf("%d cells: %v", len(got), got)
	}
	if l := locale.For("en"); !strings.Contains(page, l.T("home.timeline.counted")) || strings.Contains(page, l.T("home.timeline.under")) {
		t.Error("it says that each mark leads to its session, or not what a number is")
	}
	if strings.Contains(page, "<select") {
		t.Error("hundreds of sessions are to be chosen from a list on the first page")
	}
}

func TestADialogueHasOneSentence(t *testing.T) {
	site := viewtest.SmallWorld()
	a, b := site.Sessions[1], site.Sessions[2]
	announced := *b
	announced.Status = communique.StatusAnnounced
	for _, c := range []struct {
		st   latest.Standing
		want string
	}{
		{latest.Standing{Latest: b, Before: a, Basis: latest.LatestBare}, "Only the existence of the latest is known, so nothing can be compared."},
		{latest.Standing{Latest: &announced, Before: a, Basis: latest.LatestBare}, "The latest is known from an announcement only; what came of it is not known."},
		{latest.Standing{Latest: b, Before: a, Basis: latest.Compared, Points: []latest.Point{
			{Code: latest.NamedNow, Party: "ZU", Bodies: []communique.AgencyID{"zu-office"}},
			{Code: latest.ListsOpen, Parties: []communique.PartyID{"GR"}},
			{Code: latest.Notable, Why: "mode", Mode: "online"},
			{Code: latest.TopicsApart}}},
			"Office named, not in the earlier list of Zubrowka, which has no “and others”; for Graustark, who took part cannot be compared: " +
				"lists are open, not given or not read; held online, unlike the one before; no topic is recorded in both."},
	} {
		if got := sentence(in("en", site), c.st); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestEveryPointHasWordsInEveryLanguage(t *testing.T) {
	site := viewtest.SmallWorld()
	st := latest.Standing{Latest: site.Sessions[2], Before: site.Sessions[1], Basis: latest.Compared, Undated: site.Sessions[:1]}
	for _, code := range []latest.Code{latest.Kinds, latest.OwnAccounts, latest.OtherKind, latest.OtherTrack, latest.NamedNow, latest.NamedBefore, latest.SameBodies,
		latest.Succeeded, latest.ListsOpen, latest.ListsLacking, latest.TopicsInBoth, latest.TopicsApart, latest.TopicsUnknown, latest.Next} {
		p := latest.Point{Code: code, Party: "ZU", Parties: []communique.PartyID{"ZU", "GR"}, Bodies: []communique.AgencyID{"zu-court", "zu-office"},
			Topics: []communique.TopicID{"bridges"}, Genres: []communique.Genre{communique.JointStatement, communique.NewsItem},
			Issuers: [2][]string{{"ZU"}, {"GR"}}, Next: &communique.NextSession{Ordinal: 2}}
		st.Points = append(st.Points, p)
	}
	for _, why := range []string{"title", "host-rotation", "next-not-announced", "mode", "gap"} {
		st.Points = append(st.Points, latest.Point{Code: latest.Notable, Why: why, Mode: "online", Months: 40, Parties: []communique.PartyID{"ZU"}})
	}
	for _, lang := range communique.Langs {
		if got := sentence(in(lang, site), st); strings.Contains(got, "[") || strings.Contains(got, "{") {
			t.Errorf("%s: %s", lang, got)
		}
	}
}

func TestASentenceKeepsTheCapitalsOfNames(t *testing.T) {
	for s, want := range map[string]string{"Threat landscape": "threat landscape", "État de la menace": "état de la menace", "UN processes": "UN processes", "能力": "能力", "": ""} {
		if got := lower(s); got != want {
			t.Errorf("%q becomes %q", s, got)
		}
	}
}
