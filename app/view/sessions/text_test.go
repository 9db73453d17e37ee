package sessions

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/near"
	"alternat/app/view"
	"alternat/app/view/marked"
	"alternat/app/view/viewtest"
)

func sessionContext(site *view.Site, lang communique.Lang, id communique.SessionID) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: address.Session, ID: string(id)}, Locale: locale.For(lang), Site: site}
}

func TestTextNodesOfAHeldTextAreItsSource(t *testing.T) {
	site := viewtest.Bundled(t)
	for _, lang := range communique.Langs {
		for _, s := range site.Sessions {
			shown := map[string]string{}
			viewtest.Nodes(t, Page(sessionContext(site, lang, s.ID), s, near.New(site.Sessions)), func(n *html.Node) {
				if id := viewtest.Attr(n, "data-text"); id != "" {
					shown[id] = viewtest.TextOf(n)
				}
			})
			for _, d := range s.Documents {
				if !d.Held() {
					continue
				}
				if got := shown[string(d.ID)]; got != d.Text {
					t.Errorf("%s in %s: the page's text differs from the source at byte %d", d.ID, lang, firstDifference(got, d.Text))
				}
			}
		}
	}
}

func firstDifference(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

func TestEveryFindingHasAPlaceInItsText(t *testing.T) {
	site := viewtest.Bundled(t)
	for _, s := range site.Sessions {
		ids, links := map[string]int{}, map[string]bool{}
		viewtest.Nodes(t, Page(sessionContext(site, communique.English, s.ID), s, near.New(site.Sessions)), func(n *html.Node) {
			if id := viewtest.Attr(n, "id"); id != "" {
				ids[id]++
			}
			if _, fragment, ok := strings.Cut(viewtest.Attr(n, "href"), "#"); ok {
				links[fragment] = true
			}
		})
		for id, n := range ids {
			if n != 1 {
				t.Errorf("%s: id %q stands %d times", s.ID, id, n)
			}
		}
		for _, d := range s.Documents {
			if d.Annotation == nil {
				continue
			}
			for _, m := range marked.Of(d.Annotation) {
				if ids[view.Anchor(d.ID, m.Start)] != 1 {
					t.Errorf("%s: no place for %q at byte %d", d.ID, d.Quote(m.Span).Text, m.Start)
				}
				// Words that open a list or carry a verb stand within what is linked.
				if !m.Is(marked.List) && !m.Is(marked.Verb) && !m.Is(marked.Body) && !links[view.Anchor(d.ID, m.Start)] {
					t.Errorf("%s: nothing links to %q at byte %d, read as %v", d.ID, d.Quote(m.Span).Text, m.Start, m.Kinds)
				}
			}
		}
	}
}
