package pages

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func TestNoPageCarriesAScriptOrAStyleAndThePolicyStandsBeforeWhatItGoverns(t *testing.T) {
	site := viewtest.Bundled(t)
	all := pages(t, site)
	for a, page := range render(t, site, func(a address.Address) bool { return a.Page == address.Compare && a.Pair == site.Pairs[0] }) {
		all[a] = page
	}
	for a, page := range all {
		policies, early := 0, ""
		viewtest.Nodes(t, page, func(n *html.Node) {
			if n.Type != html.ElementNode {
				return
			}
			switch n.Data {
			case "meta":
				if strings.EqualFold(viewtest.Attr(n, "http-equiv"), "Content-Security-Policy") {
					policies++
					if got := viewtest.Attr(n, "content"); got != view.Policy {
						t.Errorf("%s: its policy is %q", a, got)
					}
				}
			case "script":
				if src := viewtest.Attr(n, "src"); src == "" && !strings.HasSuffix(viewtest.Attr(n, "type"), "json") || strings.Contains(src, ":") || strings.HasPrefix(src, "//") || src != "" && n.FirstChild != nil {
					t.Errorf("%s: a script from %q", a, src)
				}
			case "style", "iframe", "object", "embed", "base":
				t.Errorf("%s has <%s>", a, n.Data)
			}
			if policies == 0 && (n.Data == "script" || n.Data == "link" || n.Data == "img" || n.Data == "body") {
				early = n.Data
			}
			for _, attr := range n.Attr {
				if attr.Key == "style" || attr.Key == "srcdoc" || strings.HasPrefix(attr.Key, "on") {
					t.Errorf("%s: <%s> has %s=%q", a, n.Data, attr.Key, attr.Val)
				}
			}
		})
		if policies != 1 || early != "" {
			t.Errorf("%s: %d policies, <%s> before the first", a, policies, early)
		}
	}
}

func TestOnePolicyOfTrustedTypesIsAllowed(t *testing.T) {
	for _, directive := range strings.Split(view.Policy, ";") {
		name, values, _ := strings.Cut(strings.TrimSpace(directive), " ")
		if strings.Contains(values, "unsafe-inline") || strings.Contains(values, "'unsafe-eval'") || strings.Contains(values, "*") || strings.Contains(values, "data:") && name == "script-src" {
			t.Errorf("%s allows %q", name, values)
		}
		if name == "trusted-types" && (values == "" || len(strings.Fields(values)) != 1) {
			t.Errorf("named are %q", values)
		}
	}
	if !strings.Contains(view.Policy, "require-trusted-types-for 'script'") || !strings.Contains(view.Policy, "trusted-types ") {
		t.Errorf("types are not asked for: %s", view.Policy)
	}
}
