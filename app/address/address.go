package address

import (
	"strings"

	"alternat/app/communique"
)

// Page names a kind of page.
type Page string

const (
	Root       Page = ""           // offers the languages
	Home       Page = "home"       // {lang}/
	Sessions   Page = "sessions"   // {lang}/sessions/
	Session    Page = "session"    // {lang}/sessions/{id}/
	Chooser    Page = "chooser"    // {lang}/compare/, without a pair
	Compare    Page = "compare"    // {lang}/compare/{a}/{b}/
	Series     Page = "series"     // {lang}/series/{id}/
	Agencies   Page = "agencies"   // {lang}/agencies/
	Agency     Page = "agency"     // {lang}/agencies/{id}/
	Topics     Page = "topics"     // {lang}/topics/
	Topic      Page = "topic"      // {lang}/topics/{id}/
	Formulas   Page = "formulas"   // {lang}/formulas/
	Search     Page = "search"     // {lang}/search/
	Read       Page = "read"       // {lang}/read/: a text of the visitor's own
	Method     Page = "method"     // {lang}/method/
	Data       Page = "data"       // {lang}/data/
	About      Page = "about"      // {lang}/about/
	Components Page = "components" // {lang}/components/: every part in every state
	NotFound   Page = "404"        // 404.html
)

// An Address is a page and its state.
type Address struct {
	Lang communique.Lang
	Page Page
	ID   string // of a session, a series, an agency or a topic
	// Pair, View and More are set on compare pages only.
	Pair Pair
	View View
	More More
	// Bodies is set on the list of agencies only.
	Bodies Bodies
	// Sought is set on the search page only.
	Sought Sought
}

// A Pair is the two subjects compared: ids of sessions or documents. Generated
// pages have the pair in order of date, then id; Loose marks any other choice,
// which has no page of its own and stands in the query.
type Pair struct {
	A, B  string
	Loose bool
}

// Path is the path below the site's root, without a leading slash: "" for the
// root, "en/", "en/sessions/jp-fr-2018-06-12/".
func (a Address) Path() string {
	if a.Page == Root {
		return ""
	}
	if a.Page == NotFound {
		return "404.html"
	}
	p := string(a.Lang) + "/"
	if folder, ok := folders[a.Page]; ok {
		return p + folder + "/" + a.ID + "/"
	}
	switch a.Page {
	case Home:
		return p
	case Chooser:
		return p + "compare/"
	case Compare:
		if a.Pair.Loose {
			return p + "compare/"
		}
		return p + "compare/" + a.Pair.A + "/" + a.Pair.B + "/"
	}
	return p + string(a.Page) + "/"
}

// folders hold the pages that are one of many, each under its id.
var folders = map[Page]string{Session: "sessions", Series: "series", Agency: "agencies", Topic: "topics"}

// File is where a static host finds the page: Path, or its index.html.
func (a Address) File() string {
	p := a.Path()
	if p == "" || strings.HasSuffix(p, "/") {
		return p + "index.html"
	}
	return p
}

// String is the path and, if there is one, the query.
func (a Address) String() string {
	if q := a.Query(); q != "" {
		return a.Path() + "?" + q
	}
	return a.Path()
}

// ToRoot is the relative way from the page to the site's root: "../../" for
// "en/sessions/", "./" for the root itself.
func (a Address) ToRoot() string {
	n := strings.Count(a.Path(), "/")
	if n == 0 {
		return "./"
	}
	return strings.Repeat("../", n)
}

// From gives the relative link from page p to a.
func (a Address) From(p Address) string {
	if a.Path() == p.Path() && a.Query() != "" {
		return "?" + a.Query()
	}
	return p.ToRoot() + a.String()
}

// In is the same page in another language, with the same state.
func (a Address) In(lang communique.Lang) Address {
	a.Lang = lang
	return a
}
