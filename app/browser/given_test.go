//go:build browser

package browser

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"alternat/app/communique"
	"alternat/app/locale"
)

// The page on which a visitor's own text is read.

// A text of ours, about states that do not exist.
const ownText = "The Third Ruritania–Zubrowka Cyber Dialogue\n\nOn 12 May 2031, the third dialogue was held in Strelsau.\n\nThe two sides exchanged views on cyber threats and reaffirmed that international law applies.\n"

// paste puts a text into the field as the clipboard does: at once.
func (b *tab) paste(text string) {
	b.t.Helper()
	eval[struct{}](b, fmt.Sprintf(`{ const f = document.getElementById("read-text"); f.value = %s; f.dispatchEvent(new Event("input", {bubbles: true})); f.focus(); }`, quote(text)))
}

// reads has what stands in the field read and waits for the outcome.
func (b *tab) reads(text string) {
	b.t.Helper()
	b.paste(text)
	b.click("#read-go")
	b.readDone("read-result-h")
}

func (b *tab) readDone(heading string) {
	b.t.Helper()
	b.until("it is read", `document.getElementById("read-progress").hidden && document.getElementById(`+quote(heading)+`) && document.activeElement.id === `+quote(heading))
}

func TestOwnTextIsReadComparedAndCleared(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		path := string(lang) + "/read/"
		b.visit(path)
		b.click("#read-go")
		b.ready()
		b.until("it says that there is nothing", `document.getElementById("read-status").textContent === `+quote(l.T("read.state.empty")))
		b.reads(ownText)
		if got := eval[string](b, `document.querySelector("[data-region=read-result] .source-text").textContent`); got != ownText {
			t.Errorf("the text is shown as %q", got)
		}
		if !strings.Contains(b.text("[data-region=read-result]"), l.T("term.machine_read")) {
			t.Error("it does not say that this was read automatically")
		}
		type links struct{ All, Lost int }
		if n := eval[links](b, `(() => {
			const all = [...document.querySelectorAll("[data-region=read-result] .findings a[href^='#']")];
			return {All: all.length, Lost: all.filter((a) => !document.getElementById(a.hash.slice(1))).length};
		})()`); n.All < 3 || n.Lost > 0 {
			t.Errorf("%d links of findings, %d lead nowhere", n.All, n.Lost)
		}
		if !eval[bool](b, `document.getElementById("read-example").hidden`) {
			t.Error("the example still stands there")
		}
		axe(b, "a text read")
		b.click("#read-compare button")
		b.readDone("read-against-h")
		if !strings.Contains(b.text("[data-region=read-against]"), l.T("note.read-automatically")) {
			t.Error("the comparison does not say which side was read automatically")
		}
		axe(b, "a text compared")
		if got := b.path(); got != path {
			t.Errorf("the address has become %s", got)
		}
		b.click("#read-clear")
		b.until("it is cleared", `document.getElementById("read-status").textContent === `+quote(l.T("read.state.cleared")))
		if left := eval[bool](b, `document.documentElement.innerHTML.includes("Strelsau, the third") || document.getElementById("read-text").value !== "" || document.querySelector("[data-region=read-result]").childElementCount > 0`); left {
			t.Error("something of the text is left")
		}
		for _, asked := range h.log() {
			if strings.Contains(asked, "Ruritania") || strings.Contains(asked, "given") {
				t.Errorf("the host was asked for %s", asked)
			}
		}
	})
}

func TestWhatIsReadIsAccessibleOnASmallDarkScreen(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot), withoutWorkers, phone, preferring("dark"))
	b.visit("ja/read/")
	axe(b, "before a text is given (dark, small)")
	b.reads(ownText)
	axe(b, "a text read (dark, small)")
	b.click("#read-compare button")
	b.readDone("read-against-h")
	axe(b, "a text compared (dark, small)")
	if eval[bool](b, `document.documentElement.scrollWidth > innerWidth`) {
		t.Error("the page scrolls sideways")
	}
}

func TestOwnTextRunsNothing(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot), withoutWorkers)
	b.visit("en/read/")
	for _, hostile := range []string{
		`<img src=x onerror="self.harmed=1">`, `<script>self.harmed=1</script>`, `"><svg/onload=self.harmed=1>`,
		`</textarea></div><iframe srcdoc="<script>parent.harmed=1</script>">`, `<a href="javascript:self.harmed=1">click</a>`,
		`<!doctype html><html><body onload="self.harmed=1"><h1 onclick=self.harmed=1>The third dialogue</h1><p>was held in Strelsau.<script>self.harmed=1</script>`,
	} {
		b.reads(hostile + "\n\n" + ownText)
		if eval[bool](b, `"harmed" in self || !!document.querySelector("[data-region=read-result] :is(script, img, svg, iframe, [onclick], [onload], [onerror], a[href^='javascript'])")`) {
			t.Errorf("%s becomes part of the page", hostile)
		}
	}
}

func TestAFileIsReadInItsOwnEncoding(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot), withoutWorkers)
	b.visit("fr/read/")
	file := func(name, bytes string) {
		eval[struct{}](b, fmt.Sprintf(`{
			const files = new DataTransfer();
			files.items.add(new File([%s], %s));
			const field = document.getElementById("read-file");
			field.files = files.files;
			field.dispatchEvent(new Event("change", {bubbles: true}));
		}`, bytes, quote(name)))
	}
	// windows-1252: é is one byte.
	latin := strings.ReplaceAll(quote("Les deux parties ont échangé leurs vues sur les menaces. Elles ont réaffirmé le rôle du droit international.\n"), "é", `\xe9`)
	latin = strings.ReplaceAll(latin, "ô", `\xf4`)
	file("secret-name.txt", `Uint8Array.from(`+latin+`, (c) => c.charCodeAt(0))`)
	b.readDone("read-result-h")
	if got := b.text("[data-region=read-result] .source-text"); !strings.Contains(got, "échangé") {
		t.Errorf("it is shown as %q", got)
	}
	if eval[bool](b, `document.querySelector("main").innerHTML.includes("secret-name") || location.href.includes("secret")`) {
		t.Error("the file's name stands on the page")
	}
	file("picture.png", `new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0, 0, 0])`)
	b.until("it says what it is", `document.querySelector("[data-region=read-result]").textContent.includes(`+quote(locale.For("fr").T("reader.note.binary"))+`)`)
	file("large.txt", `new Uint8Array(3 << 20)`)
	b.until("it says that it is too large", `document.getElementById("read-status").textContent === `+quote(locale.For("fr").T("read.state.large", "2")))
}

// A megabyte is read while the page answers, and given up when one likes.
func TestALongTextIsReadBesideThePageAndCanBeGivenUp(t *testing.T) {
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers, watching)
	l := locale.For("en")
	b.visit("en/read/")
	b.reads(ownText)
	b.blocked()
	eval[struct{}](b, fmt.Sprintf(`{ document.getElementById("read-text").value = %s.repeat(5000); }`, quote(ownText)))
	began := time.Now()
	b.click("#read-go")
	b.until("it is under way", `!document.getElementById("read-cancel").hidden`)
	b.until("it tells how far it is", `document.getElementById("read-progress").value > 0`)
	b.click("#read-cancel")
	b.until("it is given up", `document.getElementById("read-status").textContent === `+quote(l.T("read.state.cancelled")))
	if ms := b.blocked(); ms > 20*mostBlocked {
		t.Errorf("to begin and to give up blocks the page for %.0f ms", ms)
	}
	b.click("#read-go")
	if err := b.wait(`document.activeElement.id === "read-result-h" && document.getElementById("read-progress").hidden`, 90*time.Second); err != nil {
		t.Fatalf("it is not read: %v", err)
	}
	blocked := b.blocked()
	t.Logf("1 MB read in %v, the page blocked for %.0f ms", time.Since(began).Round(100*time.Millisecond), blocked)
	if blocked > 20*mostBlocked {
		t.Errorf("to show it blocks the page for %.0f ms", blocked)
	}
	if got, want := eval[int](b, `document.querySelector("[data-region=read-result] .source-text").textContent.length`), 5000*len([]rune(ownText)); got != want {
		t.Errorf("%d characters are shown of %d", got, want)
	}
}
