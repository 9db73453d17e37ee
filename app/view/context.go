package view

import (
	"strings"
	"sync/atomic"

	g "maragu.dev/gomponents"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
	"alternat/app/locale"
	"alternat/app/search"
)

// A Context is where a page stands and what it is made with.
type Context struct {
	Address address.Address
	Locale  *locale.Locale
	Site    *Site
	// Given is the session of a text that stands on this page and on no other:
	// a visitor's own. Links to it stay on the page, and it is named as theirs.
	Given communique.SessionID
}

// given reports whether id is that of the text given on this page.
func (c Context) given(id communique.SessionID) bool { return id == c.Given && id != "" }

// A Site is what all pages of one build share.
type Site struct {
	// Build names the build; the browser compares it with its own.
	Build string
	// Origin ("https://example.org") and Base ("/", "/x/") are set where the
	// site's place is known; Origin may be "", Base then too.
	Origin, Base string
	// Asset gives the hashed path below the root of a file named in the
	// source: "site.css", "boot.js", "icons/icon.svg", "manifest.fr.webmanifest".
	// nil leaves names as they are.
	Asset func(name string) string
	// Lexicon names parties, agencies, topics, verbs and series.
	Lexicon *lexicon.Lexicon
	// Sessions are all sessions by date, then id. Texts may be left out of
	// them where a page does not need them.
	Sessions []*communique.Session
	// Pairs are the comparisons that have a page of their own.
	Pairs []address.Pair
	// Comparisons gives the comparison of two sides that were compared before, or
	// does it now; nil where nobody keeps them.
	Comparisons func(address.Pair) *compare.Comparison
	// Data is what the data page offers.
	Data DataSet
	// Searched is what a search can be filtered by; nil before it is known.
	Searched *search.Values
	// Invented marks specimens: their sessions have no pages, so every link of
	// theirs leads to the page it stands on.
	Invented bool

	found atomic.Pointer[lookup]
}

// T looks up a message.
func (c Context) T(key string, args ...string) string { return c.Locale.T(key, args...) }

// Text is a message as a text node.
func (c Context) Text(key string, args ...string) g.Node { return g.Text(c.Locale.T(key, args...)) }

// Count is a message that depends on a number.
func (c Context) Count(key string, n int, args ...string) string {
	return c.Locale.N(key, n, args...)
}

// Lang is the language of the interface.
func (c Context) Lang() communique.Lang { return c.Locale.Lang }

// ToRoot is the way to the site's root from the page. The page for mistakes is
// served at every depth, so its links are absolute.
func (c Context) ToRoot() string {
	if c.Address.Page == address.NotFound {
		return c.base()
	}
	return c.Address.ToRoot()
}

func (c Context) base() string {
	if c.Site.Base == "" {
		return "/"
	}
	return c.Site.Base
}

// Href is the link to address a.
func (c Context) Href(a address.Address) string {
	if c.Site.Invented {
		return "./"
	}
	if c.Address.Page == address.NotFound {
		return c.base() + a.String()
	}
	return a.From(c.Address)
}

// To is the link to a page of the interface's language.
func (c Context) To(p address.Page) string {
	return c.Href(address.Address{Lang: c.Lang(), Page: p})
}

// ToSession is the link to a session's page.
func (c Context) ToSession(id communique.SessionID) string {
	return c.Href(address.Address{Lang: c.Lang(), Page: address.Session, ID: string(id)})
}

// ToAgency is the link to a body's page.
func (c Context) ToAgency(id communique.AgencyID) string {
	return c.Href(address.Address{Lang: c.Lang(), Page: address.Agency, ID: string(id)})
}

// ToSeries is the link to a series' page.
func (c Context) ToSeries(id communique.SeriesID) string {
	return c.Href(address.Address{Lang: c.Lang(), Page: address.Series, ID: string(id)})
}

// ToTopic is the link to a topic's page.
func (c Context) ToTopic(id communique.TopicID) string {
	return c.Href(address.Address{Lang: c.Lang(), Page: address.Topic, ID: string(id)})
}

// ToPair is the link to a comparison in its plain state. A pair that has no
// page of its own, in either order, is a query on the page where one chooses.
func (c Context) ToPair(a, b string) string {
	to := address.Address{Lang: c.Lang(), Page: address.Compare, Pair: address.Pair{A: a, B: b, Loose: true}}
	pairs := c.Site.find().ofPair
	if p, ok := pairs[[2]string{a, b}]; ok {
		to.Pair = p
	} else if p, ok := pairs[[2]string{b, a}]; ok {
		to.Pair, to.View.Swap = p, true
	}
	return c.Href(to)
}

// Asset is the link to a file of the site.
func (c Context) Asset(name string) string {
	if c.Site.Asset != nil {
		name = c.Site.Asset(name)
	}
	return c.ToRoot() + strings.TrimPrefix(name, "/")
}

// Absolute is the address a search engine is told; "" where the site's place
// is not known.
func (c Context) Absolute(a address.Address) string {
	if c.Site.Origin == "" {
		return ""
	}
	return strings.TrimSuffix(c.Site.Origin, "/") + c.base() + a.Path()
}
