package topics

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/series"
	"alternat/app/survey/topics"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func bundled(t *testing.T) (*view.Site, *topics.Survey) {
	t.Helper()
	site := viewtest.Bundled(t)
	var ids []communique.SeriesID
	for _, s := range site.Sessions {
		ids = append(ids, s.Series)
	}
	slices.Sort(ids)
	var all []*series.Overview
	for _, id := range slices.Compact(ids) {
		all = append(all, series.Of(id, site.Sessions, site.Lexicon))
	}
	return site, topics.New(all, site.Lexicon.Authority)
}

func at(site *view.Site, lang communique.Lang, p address.Page, id communique.TopicID) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: p, ID: string(id)}, Locale: locale.For(lang), Site: site}
}

// found are the ids of a page and the fragments its links lead to: those on
// the page itself, and those on another one of topics.
func found(t *testing.T, page string) (ids map[string]bool, here, there []string) {
	t.Helper()
	ids = map[string]bool{}
	viewtest.Nodes(t, page, func(n *html.Node) {
		if n.Type != html.ElementNode {
			return
		}
		ids[viewtest.Attr(n, "id")] = true
		if href := viewtest.Attr(n, "href"); strings.HasPrefix(href, "#") {
			here = append(here, href[1:])
		} else if strings.Contains(href, "/topics/") && strings.Contains(href, "#") {
			there = append(there, href)
		}
	})
	return ids, here, there
}

func TestEveryCellLeadsToWhatStandsBehindIt(t *testing.T) {
	site, v := bundled(t)
	rows := map[string]map[string]bool{}
	links := 0
	for _, id := range v.Spoken() {
		ids, here, _ := found(t, Page(at(site, communique.English, address.Topic, id), id, v))
		rows[string(id)] = ids
		for _, x := range here {
			links++
			if !ids[x] {
				t.Errorf("%s: a cell leads to #%s, which is not on the page", id, x)
			}
		}
	}
	_, _, there := found(t, List(at(site, communique.English, address.Topics, ""), v))
	for _, href := range there {
		links++
		path, anchor, _ := strings.Cut(href, "#")
		parts := strings.Split(strings.Trim(path, "/"), "/")
		if !rows[parts[len(parts)-1]][anchor] {
			t.Errorf("the matrix leads to %s, which is not there", href)
		}
	}
	if links < 100 {
		t.Errorf("%d links looked at, too few to say anything", links)
	}
}

func TestEveryStateHasItsOwnSignAndItsOwnWords(t *testing.T) {
	for _, lang := range communique.Langs {
		signs, words := map[string]topics.State{}, map[string]topics.State{}
		l := locale.For(lang)
		for _, s := range topics.States {
			if s == topics.Stated {
				continue
			}
			sign, word := view.BlankSign(string(s)), l.Of("topics.state.", string(s))
			if other, ok := signs[sign]; ok {
				t.Errorf("%s and %s share the sign %q", s, other, sign)
			}
			if other, ok := words[word]; ok || !l.Has("topics.state."+string(s)) {
				t.Errorf("%s: %s and %s share the words %q", lang, s, other, word)
			}
			signs[sign], words[word] = s, s
		}
	}
}

func TestEverySignIsHeardAsWords(t *testing.T) {
	site, v := bundled(t)
	for _, lang := range communique.Langs {
		viewtest.Nodes(t, List(at(site, lang, address.Topics, ""), v), func(n *html.Node) {
			if n.Type != html.ElementNode || n.Data != "td" {
				return
			}
			heard := ""
			for c := range n.Descendants() {
				if c.Type == html.ElementNode && viewtest.Attr(c, "class") == "unseen" {
					heard += viewtest.TextOf(c)
				}
			}
			if strings.TrimSpace(heard) == "" {
				t.Errorf("%s: a cell %q says nothing aloud", lang, viewtest.TextOf(n))
			}
		})
	}
}

func TestAStepThatCannotBeWeighedStandsInBrackets(t *testing.T) {
	site, _ := bundled(t)
	ctx := at(site, communique.English, address.Topic, "")
	open := view.Render(families(ctx, []topics.Standing{{Family: "position", Step: 7}}, true))
	weighed := view.Render(families(ctx, []topics.Standing{{Family: "position", Step: 7, Weighed: true, Quoted: true}}, true))
	if !strings.Contains(open, "(7)") || strings.Contains(weighed, "(7)") || !strings.Contains(weighed, "7") {
		t.Errorf("not weighed %s, weighed %s", open, weighed)
	}
	if !strings.Contains(open, view.FamilySign("position", false)) || !strings.Contains(weighed, view.FamilySign("position", true)) {
		t.Error("a summary and a quotation have the same sign")
	}
	if got := view.Render(families(ctx, []topics.Standing{{Family: "exchange", Step: 2, Weighed: true}}, true)); strings.Contains(got, ">2<") {
		t.Errorf("a family without direction has a step: %s", got)
	}
}
