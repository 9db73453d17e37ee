package marked

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/communique"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func TestPassagesBearTheirLanguageAndThoseUnreadAreFolded(t *testing.T) {
	const text = "The delegates of Zubrowka met.\n\nLes délégués se sont réunis.\n\nIls ont parlé.\n\nThey left.\n\nSecond Meeting\n\nThey met again.\n"
	d := &communique.Document{ID: "given.en", Session: "given", Lang: "en", Text: text}
	at := func(from, to string) communique.Quote {
		return d.Quote(communique.Span{Start: strings.Index(text, from), End: strings.Index(text, to) + len(to)})
	}
	d.Annotation = &communique.Annotation{Passages: []communique.LangPassage{
		{Quote: at("Les", "parlé."), Lang: "fr"}, {Quote: at("Second", "again."), Lang: "en", Left: communique.LeftOther},
	}}
	ctx := contextOf(t, d)
	ctx.Given = d.Session
	var shown, folded string
	named := map[string]string{}
	viewtest.Nodes(t, view.Render(Text(ctx, d, nil)), func(n *html.Node) {
		if viewtest.Attr(n, "data-text") != "" {
			shown = viewtest.TextOf(n)
		}
		if viewtest.Attr(n, "data-left") == "other-text" {
			folded = viewtest.TextOf(n)
		}
		if lang := viewtest.Attr(n, "lang"); lang == "fr" {
			named[strings.TrimSpace(viewtest.TextOf(n))] = viewtest.Attr(n, "data-passage")
		}
	})
	if shown != text {
		t.Errorf("shown is %q", shown)
	}
	if strings.TrimSpace(folded) != "Second Meeting\n\nThey met again." {
		t.Errorf("folded is %q", folded)
	}
	if len(named) != 2 || named["Les délégués se sont réunis."] != "French" || named["Ils ont parlé."] != "" {
		t.Errorf("in French: %v", named)
	}
}
