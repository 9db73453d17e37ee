package agencies

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/bodies"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func at(site *view.Site, b address.Bodies) (view.Context, *bodies.Survey) {
	a := address.Address{Lang: "en", Page: address.Agencies, Bodies: b}
	return view.Context{Address: a, Locale: locale.For("en"), Site: site}, bodies.New(site.Sessions, site.Lexicon)
}

// rows are the bodies that a region or page lists.
func rows(t *testing.T, page string) (out []string) {
	viewtest.Nodes(t, page, func(n *html.Node) {
		if n.Data == "th" && viewtest.Attr(n, "scope") == "row" {
			out = append(out, viewtest.TextOf(n))
		}
	})
	return out
}

func TestTheGeneratedListHasEveryBodyNamedOrNot(t *testing.T) {
	ctx, v := at(viewtest.SmallWorld(), address.Bodies{})
	page := List(ctx, v)
	if got := strings.Join(rows(t, page), ", "); got != "Court, Idle Board, Ministry, Office" {
		t.Errorf("listed are %s", got)
	}
	if !strings.Contains(page, "in no session of this record") || !strings.Contains(page, "2 sessions") {
		t.Error("the list does not tell in how many sessions a body is named")
	}
}

func TestTheRegionsShowWhatTheAddressAsksFor(t *testing.T) {
	for _, c := range []struct {
		asked address.Bodies
		want  string
		says  string
	}{
		{address.Bodies{Words: "minis"}, "Ministry", "1 body of 4 fits"},
		{address.Bodies{From: 1999, To: 2000}, "Office", "named by a session of it"},
		{address.Bodies{Words: "nowhere"}, "", "No body fits"},
		{address.Bodies{Party: "XX"}, "", `<option value="XX" selected`},
	} {
		ctx, v := at(viewtest.SmallWorld(), c.asked)
		var all string
		for _, r := range Regions(ctx, bodies.NewFinder(ctx.Site.Lexicon, v.Years)) {
			all += r.HTML
		}
		if got := strings.Join(rows(t, all), ", "); got != c.want || !strings.Contains(all, c.says) {
			t.Errorf("%+v lists %q", c.asked, got)
		}
	}
}

// What the program makes of the plain address is what the page has.
func TestRegionsOfThePlainAddressAreThoseOfThePage(t *testing.T) {
	ctx, v := at(viewtest.SmallWorld(), address.Bodies{})
	page := List(ctx, v)
	for _, r := range Regions(ctx, bodies.NewFinder(ctx.Site.Lexicon, v.Years)) {
		if !strings.Contains(page, `<div data-region="`+r.Name+`">`+r.HTML+`</div>`) {
			t.Errorf("the page has another %s", r.Name)
		}
	}
}

func TestLineageIsDrawnAndSaidInWords(t *testing.T) {
	site := viewtest.SmallWorld()
	c := view.Context{Address: address.Address{Lang: "en", Page: address.Agency, ID: "zu-ministry"}, Locale: locale.For("en"), Site: site}
	page := Page(c, "zu-ministry", bodies.New(site.Sessions, site.Lexicon))
	_, lineage, _ := strings.Cut(page, `class="lineage"`)
	lineage, _, _ = strings.Cut(lineage, "</ol>")
	for _, words := range []string{"followed by: Ministry", "belongs to: Court", "since 3 February 2001", `aria-current="true"`} {
		if !strings.Contains(lineage, words) {
			t.Errorf("the lineage does not say %q: %s", words, lineage)
		}
	}
	if strings.Count(page, "<rect") != 3 || strings.Count(page, "<path") != 3 {
		t.Error("the diagram has not three boxes, an arrow of two strokes and a line")
	}
	if got := Validity(c, site.Lexicon.Agency("zu-ministry")); got != "since 3 February 2001" {
		t.Errorf("validity is %q", got)
	}
}

func TestEveryMarkOfATimelineLeadsToItsLine(t *testing.T) {
	site := viewtest.SmallWorld()
	c := view.Context{Address: address.Address{Lang: "en", Page: address.Agency, ID: "zu-ministry"}, Locale: locale.For("en"), Site: site}
	page := Page(c, "zu-ministry", bodies.New(site.Sessions, site.Lexicon))
	for _, id := range []communique.SessionID{"a", "b"} {
		if !strings.Contains(page, `href="#s-`+string(id)+`"`) || !strings.Contains(page, `id="s-`+string(id)+`"`) {
			t.Errorf("session %s has no mark that leads to its line", id)
		}
	}
}

func TestABodyThatNoSessionNamesSaysSo(t *testing.T) {
	site := viewtest.SmallWorld()
	c := view.Context{Address: address.Address{Lang: "en", Page: address.Agency, ID: "zu-idle"}, Locale: locale.For("en"), Site: site}
	page := Page(c, "zu-idle", bodies.New(site.Sessions, site.Lexicon))
	if !strings.Contains(page, "No session of this record names it.") || strings.Contains(page, `class="timeline`) {
		t.Error("the page of a body that nobody names has a timeline or no word on it")
	}
}

func TestALabelIsBrokenIntoLinesThatFitAndNoMore(t *testing.T) {
	for _, c := range []struct {
		name string
		n    int
		want string
	}{
		{"Court", 2, "Court"},
		{"Office for the Promotion of Bridges and Ferries", 2, "Office for the|Promotion of Bridges…"},
		{"内閣官房情報セキュリティ対策推進室", 2, "内閣官房情報セキュリティ|対策推進室"},
		{"", 2, ""},
	} {
		if got := strings.Join(wrap(c.name, 156, c.n), "|"); got != c.want {
			t.Errorf("%q is broken as %q, want %q", c.name, got, c.want)
		}
	}
}
