//go:build browser

package browser

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// What a page should show is made here, natively, by the functions that made
// the site.

var bundled = sync.OnceValues(corpus.Bundled)

func records(t testing.TB) *corpus.Corpus {
	t.Helper()
	c, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// document finds a held text by what it is: a partner of its session, the
// year, and its language.
func document(t testing.TB, partner communique.PartyID, year string, lang communique.Lang) *communique.Document {
	t.Helper()
	for _, d := range records(t).Held() {
		s := records(t).Session(d.Session)
		if d.Lang == lang && strings.HasPrefix(s.Date.Start, year) && slices.Contains(s.Partners, partner) {
			return d
		}
	}
	t.Fatalf("no text with %s of %s in %q is held", partner, year, lang)
	return nil
}

// pairs lists the comparisons of two documents, or of two sessions.
func pairs(t testing.TB, documents bool) []address.Pair {
	t.Helper()
	var list []address.Pair
	for _, p := range address.Pairs(records(t).Sessions) {
		if (records(t).Document(communique.DocumentID(p.A)) != nil) == documents {
			list = append(list, p)
		}
	}
	if len(list) == 0 {
		t.Fatal("nothing can be compared")
	}
	return list
}

// between is the pair of two documents that has a page.
func between(t testing.TB, a, b *communique.Document) address.Pair {
	t.Helper()
	for _, p := range address.Pairs(records(t).Sessions) {
		if p.A == string(a.ID) && p.B == string(b.ID) || p.A == string(b.ID) && p.B == string(a.ID) {
			return p
		}
	}
	t.Fatalf("%s and %s have no page", a.ID, b.ID)
	return address.Pair{}
}

func subject(t testing.TB, c *corpus.Corpus, id string) compare.Subject {
	t.Helper()
	if s := c.Session(communique.SessionID(id)); s != nil {
		return compare.Subject{Session: s}
	}
	d := c.Document(communique.DocumentID(id))
	if d == nil {
		t.Fatalf("no session or document %q", id)
	}
	return compare.Subject{Session: c.Session(d.Session), Document: d}
}

// comparison is what the page at an address is about, of the records c.
func comparison(t testing.TB, c *corpus.Corpus, a address.Address) *compare.Comparison {
	t.Helper()
	x, y := subject(t, c, a.Pair.A), subject(t, c, a.Pair.B)
	if a.View.Swap {
		x, y = y, x
	}
	return compare.Compare(x, y, c.Lexicon)
}

func viewContext(c *corpus.Corpus, h *host, a address.Address) view.Context {
	sessions := slices.SortedStableFunc(slices.Values(c.Sessions), func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Date.Start, "9999"), cmp.Or(b.Date.Start, "9999")), cmp.Compare(a.ID, b.ID))
	})
	return view.Context{Address: a, Locale: locale.For(a.Lang), Site: &view.Site{
		Build: h.site.id, Base: h.site.base, Lexicon: c.Lexicon, Sessions: sessions, Pairs: address.Pairs(sessions),
	}}
}

// regions are what view makes of an address.
func regions(t testing.TB, c *corpus.Corpus, h *host, a address.Address) []view.Region {
	t.Helper()
	return compared.Regions(viewContext(c, h, a), comparison(t, c, a))
}

// at parses an address as it stands in the browser.
func at(t testing.TB, path string) address.Address {
	t.Helper()
	path, query, _ := strings.Cut(path, "?")
	a, unknown, err := address.Parse(path, query)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("%s?%s: %v, unknown %v", path, query, err, unknown)
	}
	return a
}

// eachLang runs a test once for each language of the interface, side by side.
// What a language changes is the same in every browser: in Firefox a test takes
// one of them, not always the same.
func eachLang(t *testing.T, test func(t *testing.T, lang communique.Lang, l *locale.Locale)) {
	t.Parallel()
	langs := communique.Langs[:]
	if inFirefox {
		i := len(t.Name()) % len(langs)
		langs = langs[i : i+1]
	}
	for _, lang := range langs {
		t.Run(string(lang), func(t *testing.T) {
			t.Parallel()
			test(t, lang, locale.For(lang))
		})
	}
}

// says reports whether a text contains the fixed words of a message, in their
// order, whatever stands in its gaps.
func says(text string, l *locale.Locale, key string, gaps int) bool {
	fill := make([]string, gaps)
	for i := range fill {
		fill[i] = "\x00"
	}
	text = strings.Join(strings.Fields(text), " ")
	for _, part := range strings.Split(l.T(key, fill...), "\x00") {
		_, rest, found := strings.Cut(text, strings.Join(strings.Fields(part), " "))
		if !found {
			return false
		}
		text = rest
	}
	return true
}
