package view

import (
	"io"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/text"
)

func TestEverySentenceOfBothTextsStandsInEachComparison(t *testing.T) {
	site := bundled(t)
	for a, page := range comparisons(site, communique.English) {
		shown := collapse(mainText(t, page))
		c := Context{Address: a, Locale: locale.For("en"), Site: site}
		for _, id := range []string{a.Pair.A, a.Pair.B} {
			s := c.subject(id)
			if s.Document == nil {
				continue
			}
			var skip []communique.Span
			for _, b := range s.Document.Annotation.Boilerplate {
				skip = append(skip, b.Span)
			}
			parsed := text.Parse(s.Document.Text, s.Document.Lang, skip)
			if len(parsed.Sentences) < 3 {
				t.Fatalf("%s: %d sentences", id, len(parsed.Sentences))
			}
			for _, sentence := range parsed.Sentences {
				words := collapse(s.Document.Text[sentence.Span.Start:sentence.Span.End])
				if !strings.Contains(shown, words) {
					t.Errorf("%s lacks %q of %s", a, words, id)
				}
			}
		}
	}
}

// mainText is the text of main, with everything that can be opened.
func mainText(t *testing.T, page string) string {
	t.Helper()
	var out string
	nodes(t, page, func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data == "main" {
			out = textOf(n)
		}
	})
	return out
}

func collapse(s string) string { return strings.Join(strings.Fields(s), "") }

func TestATextAgainstItselfIsIdentical(t *testing.T) {
	site := bundled(t)
	c := Context{Locale: locale.For("en"), Site: site}
	id := site.Pairs[0].A
	c.Address = address.Address{Lang: "en", Page: address.Compare, Pair: address.Pair{A: id, B: id, Loose: true}}
	page := Compare(c, compare.Compare(c.subject(id), c.subject(id), site.Lexicon))
	if !strings.Contains(page, c.T("text.identical")) || strings.Contains(page, "<del>") || strings.Contains(page, "<ins>") {
		t.Error("a text against itself does not read as identical")
	}
}

func TestRegionsOfAComparisonStandInItsPage(t *testing.T) {
	site := bundled(t)
	for a, page := range comparisons(site, communique.French) {
		c := Context{Address: a, Locale: locale.For("fr"), Site: site}
		for _, r := range CompareRegions(c, compare.Compare(c.subject(a.Pair.A), c.subject(a.Pair.B), site.Lexicon)) {
			if !strings.Contains(page, `<div data-region="`+r.Name+`">`+r.HTML+`</div>`) {
				t.Errorf("%s: region %s is not in the page as it is patched", a, r.Name)
			}
		}
	}
}

func TestComparisonsAreMadeTheSameEveryTime(t *testing.T) {
	first, again := comparisons(bundled(t), communique.Japanese), comparisons(bundled(t), communique.Japanese)
	for a, page := range first {
		if again[a] != page {
			t.Errorf("%s differs when made again", a)
		}
	}
}

func TestEveryElementIsClosed(t *testing.T) {
	all := map[string]string{}
	for _, lang := range communique.Langs {
		for a, page := range comparisons(bundled(t), lang) {
			all[a.String()] = page
		}
		c := specimenContext(lang)
		c.Site = &Site{Lexicon: bundled(t).Lexicon}
		all["components "+string(lang)] = Components(c)
	}
	for a, page := range all {
		if err := balanced(page); err != "" {
			t.Errorf("%s: %s", a, err)
		}
	}
}

var void = []string{"meta", "link", "input", "br", "hr", "img", "wbr"}

// balanced reports the first element that is closed out of turn.
func balanced(page string) string {
	z := html.NewTokenizer(strings.NewReader(page))
	var open []string
	for {
		switch z.Next() {
		case html.ErrorToken:
			if z.Err() != io.EOF || len(open) > 0 {
				return "left open: " + strings.Join(open, " ")
			}
			return ""
		case html.StartTagToken:
			if name, _ := z.TagName(); !slices.Contains(void, string(name)) {
				open = append(open, string(name))
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				return "closed out of turn: " + string(name) + " in " + strings.Join(open, " ")
			}
			open = open[:len(open)-1]
		}
	}
}

func TestHostileTextIsShownAndNotRun(t *testing.T) {
	const hostile = `<script>alert("x")</script> & 'q' "r" <img src=x onerror=y>`
	x := specimenComparison()
	x.A.Document.Title = hostile
	x.Notes[7].Cites = []compare.Cite{{Document: `a"onclick="b.en`, Quote: &communique.Quote{Text: hostile}, Text: hostile}}
	x.Participants[0].Rows[0].Agency, x.Participants[0].Rows[0].AsNamed = "", hostile
	x.Statements.Rows[0].A[0].Statement.Quote = &communique.Quote{Text: hostile}
	x.Statements.Rows[0].Topic, x.Statements.Rows[0].Topics = hostile, []communique.TopicID{hostile}
	x.Facts[0].A.Codes = []string{hostile}
	x.Text.A.Text = hostile
	x.Text.Wording = nil
	c := specimenContext("en")
	c.Address = address.Address{Lang: "en", Page: address.Compare, Pair: address.Pair{A: hostile, B: "b", Loose: true}}
	page := Compare(c, x)
	nodes(t, page, func(n *html.Node) {
		if n.Data == "img" || n.Data == "script" && attr(n, "src") == "" {
			t.Errorf("%s got into the page", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				t.Errorf("attribute %s=%q got into the page", a.Key, a.Val)
			}
		}
	})
	if got := balanced(page); got != "" {
		t.Error(got)
	}
	if n := strings.Count(page, "&lt;script&gt;"); n < 4 {
		t.Errorf("the hostile text is shown %d times", n)
	}
}
