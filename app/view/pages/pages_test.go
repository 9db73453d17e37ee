package pages

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// pages renders every page beside the comparisons, by address.
func pages(t *testing.T, site *view.Site) map[address.Address]string {
	return render(t, site, func(a address.Address) bool { return a.Page != address.Compare && a.Page != address.Components })
}

// comparisons renders the generated comparisons in one language.
func comparisons(t *testing.T, site *view.Site, lang communique.Lang) map[address.Address]string {
	return render(t, site, func(a address.Address) bool { return a.Page == address.Compare && a.Lang == lang })
}

func render(t *testing.T, site *view.Site, want func(address.Address) bool) map[address.Address]string {
	t.Helper()
	all, r := map[address.Address]string{}, For(site)
	for _, a := range All(site) {
		if !want(a) {
			continue
		}
		page, err := r.Render(a)
		if err != nil {
			t.Fatal(err)
		}
		all[a] = page
	}
	return all
}

var missing = regexp.MustCompile(`\[[a-z]+[a-z-]*\.[A-Za-z0-9._-]*\]`)

func TestNoPageShowsAKeyWithoutAMessage(t *testing.T) {
	for a, page := range pages(t, viewtest.Bundled(t)) {
		if keys := missing.FindAllString(page, -1); len(keys) > 0 {
			slices.Sort(keys)
			t.Errorf("%s shows %v", a, slices.Compact(keys))
		}
	}
}

func TestPagesAreTheSameEveryTime(t *testing.T) {
	site := viewtest.Bundled(t)
	again := pages(t, viewtest.Bundled(t))
	for a, page := range pages(t, site) {
		if again[a] != page {
			t.Errorf("%s differs when made again", a)
		}
	}
}

func TestEveryPageHasOneHeadingATitleAndADescription(t *testing.T) {
	for a, page := range pages(t, viewtest.Bundled(t)) {
		var h1, main int
		var title, description string
		level := 0
		ids := map[string]bool{}
		viewtest.Nodes(t, page, func(n *html.Node) {
			if n.Type != html.ElementNode {
				return
			}
			switch n.Data {
			case "h1":
				h1++
			case "main":
				main++
			case "title":
				title = viewtest.TextOf(n)
			case "meta":
				if viewtest.Attr(n, "name") == "description" {
					description = viewtest.Attr(n, "content")
				}
			}
			if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
				if l := int(n.Data[1] - '0'); l > level+1 {
					t.Errorf("%s: %q is a heading of level %d after one of level %d", a, viewtest.TextOf(n), l, level)
				} else {
					level = l
				}
			}
			if id := viewtest.Attr(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("%s: id %q stands twice", a, id)
				}
				ids[id] = true
			}
		})
		if h1 != 1 || main != 1 || title == "" || description == "" {
			t.Errorf("%s: %d h1, %d main, title %q, description %q", a, h1, main, title, description)
		}
	}
}

func TestLinksOfAPageLeadToPagesAndPlacesThatExist(t *testing.T) {
	site := viewtest.Bundled(t)
	all := pages(t, site)
	ids := map[address.Address]map[string]bool{}
	for a, page := range all {
		ids[a] = map[string]bool{"main": true}
		viewtest.Nodes(t, page, func(n *html.Node) { ids[a][viewtest.Attr(n, "id")] = true })
	}
	compared := comparisons(t, site, communique.English)
	for a, page := range compared {
		ids[a] = map[string]bool{}
		viewtest.Nodes(t, page, func(n *html.Node) { ids[a][viewtest.Attr(n, "id")] = true })
	}
	maps.Copy(all, compared)
	for a, page := range all {
		viewtest.Nodes(t, page, func(n *html.Node) {
			href := viewtest.Attr(n, "href")
			if n.Data != "a" || href == "" || strings.Contains(href, "://") || viewtest.Attr(n, "download") != "" || n.Attr == nil {
				return
			}
			for _, at := range n.Attr {
				if at.Key == "download" {
					return
				}
			}
			path, fragment, _ := strings.Cut(href, "#")
			to := a
			if path != "" {
				root := a.ToRoot()
				if a.Page == address.NotFound {
					root = "/"
				}
				below, ok := strings.CutPrefix(path, root)
				if strings.HasPrefix(path, "?") {
					below, ok = a.Path()+path, true
				}
				if !ok {
					t.Errorf("%s: link %q does not go by the site's root", a, href)
					return
				}
				p, query, _ := strings.Cut(below, "?")
				var unknown []string
				var err error
				to, unknown, err = address.Parse(p, query)
				if err != nil || len(unknown) > 0 {
					t.Errorf("%s: link %q: %v %v", a, href, err, unknown)
					return
				}
			}
			switch {
			case to.Page == address.Compare && !to.Pair.Loose:
				if !slices.Contains(site.Pairs, to.Pair) {
					t.Errorf("%s: link %q leads to no comparison", a, href)
				}
			case to.Page == address.Compare && to == a && fragment != "" && !ids[a][fragment]:
				t.Errorf("%s: link %q leads to no place on its page", a, href)
			case to.Page == address.Compare || to.Page == address.Components:
			case all[to] == "":
				t.Errorf("%s: link %q leads to no page", a, href)
			case fragment != "" && !ids[to][fragment]:
				t.Errorf("%s: link %q leads to no place on its page", a, href)
			}
		})
	}
}

// English that is a document's, a body's own name or a record's remark is
// marked with its language; what is left must be the page's.
func TestNoEnglishSentenceStandsOnAFrenchOrJapanesePage(t *testing.T) {
	site := viewtest.Bundled(t)
	english := []string{"the", "and", "of", "with", "this", "from", "not", "is", "are", "was", "were", "in", "named", "text", "list"}
	names := map[string]bool{}
	for i := range site.Lexicon.Agencies {
		for _, l := range site.Lexicon.Agencies[i].Label {
			names[l.Text] = true
		}
	}
	for a, page := range pages(t, site) {
		if a.Lang != communique.French && a.Lang != communique.Japanese {
			continue
		}
		viewtest.Nodes(t, page, func(n *html.Node) {
			if n.Type != html.TextNode || langAt(n) != string(a.Lang) || isQuoted(n) || names[n.Data] || strings.Contains(n.Data, "/") {
				return
			}
			// Hyphens and points hold together what is one word: an acronym, a host.
			for _, w := range strings.FieldsFunc(n.Data, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '.' }) {
				if slices.Contains(english, strings.ToLower(strings.Trim(w, "-."))) {
					t.Errorf("%s: %q has %q", a, strings.TrimSpace(n.Data), w)
				}
			}
		})
	}
}

func langAt(n *html.Node) string {
	for ; n != nil; n = n.Parent {
		if l := viewtest.Attr(n, "lang"); l != "" {
			return l
		}
	}
	return ""
}

func TestFrenchTextKeepsItsMarksOnTheLine(t *testing.T) {
	for a, page := range pages(t, viewtest.Bundled(t)) {
		if a.Lang != communique.French {
			continue
		}
		viewtest.Nodes(t, page, func(n *html.Node) {
			if n.Type != html.TextNode || langAt(n) != "fr" || isQuoted(n) {
				return
			}
			for i, r := range n.Data {
				if strings.ContainsRune(":;!?»", r) && i > 0 && n.Data[i-1] == ' ' {
					t.Errorf("%s: %q has a blank that breaks before %q", a, n.Data, r)
				}
			}
		})
	}
}

// isQuoted reports whether a text node is a document's own.
func isQuoted(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		c := " " + viewtest.Attr(n, "class") + " "
		if strings.Contains(c, " q ") || strings.Contains(c, " source-text ") || strings.Contains(c, " ours ") {
			return true
		}
	}
	return false
}

func TestPartnersStandInTheOrderOfThePagesLanguage(t *testing.T) {
	site := viewtest.Bundled(t)
	for lang, want := range map[communique.Lang][]communique.PartyID{
		"en": {"EU", "FR", "NATO", "US"},
		"fr": {"US", "FR", "NATO", "EU"}, // États-Unis, France, OTAN, Union européenne
		"ja": {"EU", "NATO", "FR", "US"}, // おうしゅう, なとー, ふらんす, べいこく
	} {
		c := view.Context{Locale: locale.For(lang), Site: site}
		if got := c.Alphabetical([]communique.PartyID{"FR", "NATO", "US", "EU"}); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", lang, got, want)
		}
	}
}
