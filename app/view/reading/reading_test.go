package reading

import (
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func contextIn(t *testing.T, lang communique.Lang) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: address.Read}, Locale: locale.For(lang), Site: viewtest.Bundled(t)}
}

// readBy has a text read as the library does.
func readBy(t *testing.T, text string) *reader.Reading {
	t.Helper()
	r := reader.Read(viewtest.Bundled(t).Lexicon, reader.Input{Bytes: []byte(text), ID: communique.DocumentID(Given)})
	r.Document.ID, r.Document.Session = DocumentOf(r.Document.Lang), Given
	return r
}

func whole(regions []view.Region) string {
	var b strings.Builder
	for _, r := range regions {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// invented is a reading put together by hand: it does not depend on the rules.
func invented() *reader.Reading {
	const text = "Zenda, 3 May 2031\n\nThe sides discussed trade.\n\nSitemap\n"
	d := &communique.Document{ID: DocumentOf("en"), Session: Given, Lang: "en", Text: text}
	at := func(q string) communique.Span {
		i := strings.Index(text, q)
		return communique.Span{Start: i, End: i + len(q)}
	}
	quote := func(q string) *communique.Quote { v := d.Quote(at(q)); return &v }
	verb := at("discussed")
	d.Annotation = &communique.Annotation{
		Reading: communique.ReadByRule,
		Date:    &communique.DateFinding{Date: communique.Date{Start: "2031-05-03", Precision: communique.PrecisionDay}, Quote: *quote("3 May 2031")},
		Venue:   &communique.Venue{City: "Zenda", Quote: quote("Zenda")},
		Findings: communique.Findings{Statements: []communique.Statement{
			{Actor: communique.ActorBoth, Verb: "discussed", Family: "exchange", Quote: quote("The sides discussed trade."), VerbSpan: &verb, EmbeddedIn: -1},
		}},
		Boilerplate: []communique.Passage{{Quote: *quote("Sitemap"), Kind: "navigation"}},
	}
	return &reader.Reading{
		Document: d,
		Findings: []reader.Finding{
			{Kind: reader.KindPlace, Span: at("Zenda"), Rule: "no-such-rule", Confidence: reader.Question},
			{Kind: reader.KindDate, Span: at("3 May 2031"), Rule: "no-such-rule", Confidence: reader.Likely},
			{Kind: reader.KindStatement, Span: at("The sides discussed trade."), Rule: "no-such-rule"},
			{Kind: reader.KindBoilerplate, Span: at("Sitemap"), Rule: "no-such-rule"},
		},
		Missing: []reader.Missing{{Kind: reader.KindOrdinal, Why: reader.MissingKey(reader.KindOrdinal)}},
		Notes:   []reader.Note{{Key: reader.NoteConverted, Args: []string{"windows-1252"}}},
	}
}

func TestEveryFindingLeadsToItsMarkAndSaysHowSureItIs(t *testing.T) {
	for _, lang := range communique.Langs {
		ctx := contextIn(t, lang)
		page := whole(Result(ctx, invented()))
		ids, links := map[string]bool{}, 0
		viewtest.Nodes(t, page, func(n *html.Node) {
			if id := viewtest.Attr(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("id %q stands twice", id)
				}
				ids[id] = true
			}
		})
		viewtest.Nodes(t, page, func(n *html.Node) {
			if to, ok := strings.CutPrefix(viewtest.Attr(n, "href"), "#"); ok {
				if links++; !ids[to] {
					t.Errorf("%s: a link leads to #%s, which is nowhere", lang, to)
				}
			}
		})
		if links < 4 {
			t.Errorf("%s: %d links for 4 findings", lang, links)
		}
		for _, key := range []string{"read.confidence.question", "read.confidence.likely", "read.confidence.sure", "term.machine_read", "reader.missing.ordinal"} {
			if !strings.Contains(page, html.EscapeString(ctx.T(key))) {
				t.Errorf("%s: %s is not said", lang, key)
			}
		}
	}
}

func TestWhatTheRulesCannotTellIsAskedAndNotStated(t *testing.T) {
	ctx := contextIn(t, "en")
	var asked, stated string
	viewtest.Nodes(t, whole(Result(ctx, invented())), func(n *html.Node) {
		class := " " + viewtest.Attr(n, "class") + " "
		switch {
		case strings.Contains(class, " read-questions "):
			asked = viewtest.TextOf(n)
		case strings.Contains(class, " read-facts "):
			stated = viewtest.TextOf(n)
		}
	})
	if !strings.Contains(asked, "Zenda?") || strings.Contains(stated, "Zenda") {
		t.Errorf("asked %q, stated %q", asked, stated)
	}
}

func TestTheTextIsShownWholeAndNothingOfItIsMarkup(t *testing.T) {
	hostile := `<img src=x onerror=alert(1)> "><script>alert(2)</script> & </textarea> <a href="javascript:alert(3)">x</a>` + "\n\nThe two sides discussed trade.\n"
	long := strings.Repeat("The sides met in Zenda <b>.\n\n", 6000)
	for name, text := range map[string]string{"hostile": hostile, "long": long} {
		r := invented()
		r.Document.Text, r.Document.Annotation = text, &communique.Annotation{Reading: communique.ReadByRule}
		r.Findings = []reader.Finding{{Kind: reader.KindTitle, Span: communique.Span{Start: 0, End: 20}, Rule: `"><script>`, What: "<script>"}}
		regions := Result(contextIn(t, "en"), r)
		var shown strings.Builder
		for i, region := range regions {
			viewtest.Nodes(t, region.HTML, func(n *html.Node) {
				if n.Type == html.ElementNode && (n.Data == "script" || n.Data == "img" || n.Data == "b" && i > 0) {
					t.Errorf("%s: the text makes an element %s", name, n.Data)
				}
				for _, a := range n.Attr {
					if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(a.Val), "javascript:") {
						t.Errorf("%s: attribute %s=%q", name, a.Key, a.Val)
					}
				}
				if viewtest.Attr(n, "data-text") != "" {
					shown.WriteString(viewtest.TextOf(n))
				}
			})
			if i > 0 {
				if place := `data-region="` + region.Name + `"`; !strings.Contains(regions[0].HTML, place) {
					t.Errorf("%s: there is no place for %s", name, region.Name)
				}
				viewtest.Nodes(t, region.HTML, func(n *html.Node) {
					if n.Type == html.TextNode {
						shown.WriteString(n.Data)
					}
				})
			}
		}
		if shown.String() != text {
			t.Errorf("%s: shown are %d bytes of %d, different from byte %d", name, shown.Len(), len(text), difference(shown.String(), text))
		}
	}
}

func difference(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

func TestLongListsAreCutAndSaySo(t *testing.T) {
	r := invented()
	for i := range 1000 {
		r.Findings = append(r.Findings, reader.Finding{Kind: reader.KindTopic, Span: communique.Span{Start: i % 20, End: i%20 + 1}, Index: -1})
	}
	ctx := contextIn(t, "fr")
	page := whole(Result(ctx, r))
	if want := html.EscapeString(ctx.Count("read.more", 1000-mostListed)); !strings.Contains(page, want) {
		t.Errorf("%q is not said", want)
	}
	if n := strings.Count(page, "<li>"); n > 2*mostListed {
		t.Errorf("%d items are listed", n)
	}
}

func TestAComparisonSaysWhichSideWasReadAutomaticallyAndStaysOnThePage(t *testing.T) {
	site := viewtest.Bundled(t)
	r := invented()
	for _, lang := range communique.Langs {
		ctx := contextIn(t, lang)
		for _, s := range site.Sessions[:3] {
			a, b := InOrder(Subject(r, site.Lexicon), compare.Subject{Session: s})
			page := Against(ctx, compare.Compare(a, b, site.Lexicon)).HTML
			if !strings.Contains(page, ctx.T("term.machine_read")) || !strings.Contains(page, ctx.T("note.read-automatically")) {
				t.Errorf("%s, %s: it does not say that a side was read automatically", lang, s.ID)
			}
			viewtest.Nodes(t, page, func(n *html.Node) {
				if href := viewtest.Attr(n, "href"); strings.Contains(href, string(Given)) || strings.Contains(href, "?") && !strings.Contains(href, "://") {
					t.Errorf("%s, %s: link %q leads away with a state or the text's name", lang, s.ID, href)
				}
			})
		}
	}
}

func TestTheEarlierOfTwoIsA(t *testing.T) {
	session := func(date string) compare.Subject {
		return compare.Subject{Session: &communique.Session{Date: communique.Date{Start: date}}}
	}
	for _, c := range []struct {
		own, other string
		ownFirst   bool
	}{{"2031-05-03", "2032", true}, {"2031-05-03", "2030", false}, {"", "2030", false}, {"2031", "", false}} {
		own, other := session(c.own), session(c.other)
		if a, _ := InOrder(own, other); (a.Session == own.Session) != c.ownFirst {
			t.Errorf("%q against %q", c.own, c.other)
		}
	}
}

func TestATextIsOfADialogueOnlyIfThatIsNoQuestion(t *testing.T) {
	site := viewtest.Bundled(t)
	series := site.Lexicon.Series[0].ID
	for _, confidence := range []reader.Confidence{reader.Sure, reader.Likely, reader.Question} {
		r := invented()
		r.Findings = append(r.Findings, reader.Finding{Kind: reader.KindSeries, What: string(series), Confidence: confidence})
		want := series
		if confidence == reader.Question {
			want = ""
		}
		if got := Subject(r, site.Lexicon).Session.Series; got != want {
			t.Errorf("confidence %d: series %q", confidence, got)
		}
	}
}

// The example shows what the page is for, so something of each kind has to be
// found in it; and it is no record of anything.
func TestTheExampleIsReadAndLeadsNowhereElse(t *testing.T) {
	for _, lang := range communique.Langs {
		page := Page(contextIn(t, lang))
		groups := map[string]int{}
		var in bool
		viewtest.Nodes(t, page, func(n *html.Node) {
			if viewtest.Attr(n, "id") == RegionExample {
				in = true
				viewtest.Nodes(t, view.Render(example(contextIn(t, lang))), func(n *html.Node) {
					class := viewtest.Attr(n, "class")
					if name, ok := strings.CutPrefix(class, "finding-group read-"); ok {
						groups[name]++
					}
					if href := viewtest.Attr(n, "href"); href != "" && !strings.HasPrefix(href, "#") {
						t.Errorf("%s: the example leads to %s", lang, href)
					}
				})
			}
		})
		if !in {
			t.Fatal("there is no example")
		}
		for _, name := range []string{"facts", "people", "participants", "statements", "topics"} {
			if groups[name] != 1 {
				t.Errorf("%s: in the example nothing is found for %q (%s)", lang, name, strconv.Itoa(len(groups)))
			}
		}
	}
}
