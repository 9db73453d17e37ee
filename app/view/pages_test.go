package view

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
	"alternat/app/compare"
	"alternat/app/locale"
)

// pages renders every page beside the comparisons, by address.
func pages(t *testing.T, site *Site) map[address.Address]string {
	t.Helper()
	all := map[address.Address]string{}
	put := func(a address.Address, page func(Context) string) {
		lang := a.Lang
		if lang == "" {
			lang = communique.English
		}
		all[a] = page(Context{Address: a, Locale: locale.For(lang), Site: site})
	}
	put(address.Address{Page: address.Root}, Root)
	put(address.Address{Page: address.NotFound}, NotFound)
	for _, lang := range communique.Langs {
		for p, page := range map[address.Page]func(Context) string{address.Home: Home, address.Chooser: Chooser, address.Sessions: Sessions,
			address.Agencies: Agencies, address.Method: Method, address.Data: Data, address.About: About} {
			put(address.Address{Lang: lang, Page: p}, page)
		}
		for _, s := range site.Sessions {
			put(address.Address{Lang: lang, Page: address.Session, ID: string(s.ID)}, func(c Context) string { return Session(c, s) })
		}
		for _, id := range NamedAgencies(site.Sessions, site.Lexicon) {
			put(address.Address{Lang: lang, Page: address.Agency, ID: string(id)}, func(c Context) string { return Agency(c, id) })
		}
	}
	return all
}

var missing = regexp.MustCompile(`\[[a-z]+[a-z-]*\.[A-Za-z0-9._-]*\]`)

func TestNoPageShowsAKeyWithoutAMessage(t *testing.T) {
	for a, page := range pages(t, bundled(t)) {
		if keys := missing.FindAllString(page, -1); len(keys) > 0 {
			slices.Sort(keys)
			t.Errorf("%s shows %v", a, slices.Compact(keys))
		}
	}
}

func TestPagesAreTheSameEveryTime(t *testing.T) {
	site := bundled(t)
	again := pages(t, bundled(t))
	for a, page := range pages(t, site) {
		if again[a] != page {
			t.Errorf("%s differs when made again", a)
		}
	}
}

func TestEveryPageHasOneHeadingATitleAndADescription(t *testing.T) {
	for a, page := range pages(t, bundled(t)) {
		var h1, main int
		var title, description string
		level := 0
		ids := map[string]bool{}
		nodes(t, page, func(n *html.Node) {
			if n.Type != html.ElementNode {
				return
			}
			switch n.Data {
			case "h1":
				h1++
			case "main":
				main++
			case "title":
				title = textOf(n)
			case "meta":
				if attr(n, "name") == "description" {
					description = attr(n, "content")
				}
			}
			if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
				if l := int(n.Data[1] - '0'); l > level+1 {
					t.Errorf("%s: %q is a heading of level %d after one of level %d", a, textOf(n), l, level)
				} else {
					level = l
				}
			}
			if id := attr(n, "id"); id != "" {
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

// comparisons renders the generated comparisons in one language.
func comparisons(site *Site, lang communique.Lang) map[address.Address]string {
	all := map[address.Address]string{}
	for _, p := range site.Pairs {
		c := Context{Address: address.Address{Lang: lang, Page: address.Compare, Pair: p}, Locale: locale.For(lang), Site: site}
		all[c.Address] = Compare(c, compare.Compare(c.subject(p.A), c.subject(p.B), site.Lexicon))
	}
	return all
}

func TestLinksOfAPageLeadToPagesAndPlacesThatExist(t *testing.T) {
	site := bundled(t)
	all := pages(t, site)
	ids := map[address.Address]map[string]bool{}
	for a, page := range all {
		ids[a] = map[string]bool{"main": true}
		nodes(t, page, func(n *html.Node) { ids[a][attr(n, "id")] = true })
	}
	compared := comparisons(site, communique.English)
	for a, page := range compared {
		ids[a] = map[string]bool{}
		nodes(t, page, func(n *html.Node) { ids[a][attr(n, "id")] = true })
	}
	maps.Copy(all, compared)
	for a, page := range all {
		nodes(t, page, func(n *html.Node) {
			href := attr(n, "href")
			if n.Data != "a" || href == "" || strings.Contains(href, "://") || attr(n, "download") != "" || n.Attr == nil {
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
	site := bundled(t)
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
		nodes(t, page, func(n *html.Node) {
			if n.Type != html.TextNode || langAt(n) != string(a.Lang) || isQuoted(n) || names[n.Data] || strings.Contains(n.Data, "/") {
				return
			}
			for _, w := range strings.FieldsFunc(n.Data, func(r rune) bool { return !unicode.IsLetter(r) }) {
				if slices.Contains(english, strings.ToLower(w)) {
					t.Errorf("%s: %q has %q", a, strings.TrimSpace(n.Data), w)
				}
			}
		})
	}
}

func langAt(n *html.Node) string {
	for ; n != nil; n = n.Parent {
		if l := attr(n, "lang"); l != "" {
			return l
		}
	}
	return ""
}

func TestFrenchTextKeepsItsMarksOnTheLine(t *testing.T) {
	for a, page := range pages(t, bundled(t)) {
		if a.Lang != communique.French {
			continue
		}
		nodes(t, page, func(n *html.Node) {
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
		c := " " + attr(n, "class") + " "
		if strings.Contains(c, " q ") || strings.Contains(c, " source-text ") || strings.Contains(c, " ours ") {
			return true
		}
	}
	return false
}

func TestPartnersStandInTheOrderOfThePagesLanguage(t *testing.T) {
	site := bundled(t)
	for lang, want := range map[communique.Lang][]communique.PartyID{
		"en": {"EU", "FR", "NATO", "US"},
		"fr": {"US", "FR", "NATO", "EU"}, // États-Unis, France, OTAN, Union européenne
		"ja": {"EU", "NATO", "FR", "US"}, // おうしゅう, なとー, ふらんす, べいこく
	} {
		c := Context{Locale: locale.For(lang), Site: site}
		if got := c.alphabetical([]communique.PartyID{"FR", "NATO", "US", "EU"}); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", lang, got, want)
		}
	}
}
