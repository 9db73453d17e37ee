//go:build browser

package browser

import (
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
)

// Reading with scripts blocked.

func TestComparisonsHoldEverySentenceOfBothTexts(t *testing.T) {
	h := serveSite(t, atRoot)
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		b := open(t, h, withoutScripts)
		for _, p := range pairs(t, true) {
			a := address.Address{Lang: lang, Page: address.Compare, Pair: p}
			b.visit(a.Path())
			page := solid(eval[string](b, `document.querySelector("main").textContent`))
			for _, id := range []string{p.A, p.B} {
				d := records(t).Document(communique.DocumentID(id))
				text := compare.Parse(d)
				if len(text.Sentences) < 3 {
					t.Fatalf("%s has %d sentences", id, len(text.Sentences))
				}
				for _, s := range text.Sentences {
					if words := text.Source[s.Span.Start:s.Span.End]; !strings.Contains(page, solid(words)) {
						t.Errorf("%s lacks a sentence of %s: %q", a.Path(), id, words)
					}
				}
			}
		}
	})
}

func TestEveryPageIsReachedByLinks(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	reached := map[string]bool{"": true}
	for queue := []string{""}; len(queue) > 0; queue = queue[1:] {
		here, _ := url.Parse(h.url(queue[0]))
		for _, a := range find(parsed(t, get(t, here.String(), 200)), func(n *html.Node) bool { return n.Data == "a" }) {
			to, err := here.Parse(attr(a, "href"))
			if err != nil || to.Scheme+"://"+to.Host != h.origin {
				continue
			}
			path, inside := strings.CutPrefix(to.Path, h.site.base)
			if !inside {
				t.Errorf("%q links out of the site's path: %s", queue[0], to)
				continue
			}
			if !reached[path] && (path == "" || strings.HasSuffix(path, "/")) {
				reached[path] = true
				queue = append(queue, path)
			}
		}
	}
	pages := h.site.pages()
	if len(pages) < 100 {
		t.Errorf("the site has only %d pages", len(pages))
	}
	for _, p := range pages {
		if !reached[p] {
			t.Errorf("no link leads to %q", p)
		}
	}
}

func get(t testing.TB, url string, status int) string {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != status {
		t.Fatalf("%s answers %d (%v), want %d", url, r.StatusCode, err, status)
	}
	return string(data)
}

func TestFormsLeadToAPageThatSaysWhatItCanDo(t *testing.T) {
	h := serveSite(t, below)
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		b := open(t, h, withoutScripts)
		p := pairs(t, true)[1]
		compared := address.Address{Lang: lang, Page: address.Compare, Pair: p}
		forms := 0
		for _, page := range []string{string(lang) + "/", string(lang) + "/compare/", compared.Path()} {
			b.visit(page)
			n := eval[int](b, `document.forms.length`)
			for i := range n {
				forms++
				b.visit(page)
				if eval[string](b, form(i)+".method") != "get" {
					t.Fatalf("a form of %s is no GET form", page)
				}
				eval[struct{}](b, `{const f = `+form(i)+`; for (const s of f.querySelectorAll("select")) s.selectedIndex = s.options.length - 1}`)
				action := eval[string](b, form(i)+".action")
				eval[struct{}](b, form(i)+`.querySelector("[type=submit]").click()`)
				b.until("the form has been sent", `location.search !== "" && document.readyState === "complete"`)
				if got, _, _ := strings.Cut(eval[string](b, "location.href"), "?"); got != action {
					t.Errorf("the form of %s leads to %s, not %s", page, got, action)
				}
				if b.text("h1") == "" {
					t.Errorf("the form of %s leads to a page without a heading", page)
				}
				if strings.HasSuffix(action, "/compare/") && !strings.Contains(b.text("main"), l.T("chooser.noscript")) {
					t.Errorf("the form of %s leads to a page that does not say what is missing", page)
				}
			}
		}
		if forms < 3 {
			t.Errorf("%d forms found", forms)
		}
	})
}

func form(i int) string { return "document.forms[" + string(rune('0'+i)) + "]" }

func TestUnknownAddressGetsAPageThatLeadsOn(t *testing.T) {
	t.Parallel()
	for _, site := range []func() (built, error){atRoot, below} {
		h := serveSite(t, site)
		for _, path := range []string{"nothing/", "en/sessions/no-such-session/", "fr/compare/a/b/c/d/", "ja/compare/%3Cb%3E/x/"} {
			b := open(t, h, withoutScripts)
			b.allow("404")
			b.visit(path)
			if eval[int](b, `performance.getEntriesByType("navigation")[0].responseStatus`) != 404 {
				t.Errorf("%s is not answered with 404", path)
			}
			main := b.text("main")
			for _, lang := range communique.Langs {
				if !strings.Contains(main, locale.For(lang).T("lost.title")) {
					t.Errorf("%s: nothing is said in %s", path, lang)
				}
			}
			links := eval[[]string](b, `[...document.querySelectorAll("main a, header a")].map(a => a.href)`)
			for _, lang := range communique.Langs {
				if home := h.url(string(lang) + "/"); !slices.Contains(links, home) {
					t.Errorf("%s does not lead to %s", path, home)
				}
			}
			for _, link := range links {
				get(t, link, 200)
			}
			if !eval[bool](b, `getComputedStyle(document.querySelector("main")).maxWidth !== "none"`) {
				t.Errorf("%s has no style", path)
			}
		}
	}
}
