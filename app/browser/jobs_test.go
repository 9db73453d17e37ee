//go:build browser

package browser

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/locale"
)

// The jobs, each in each language of the interface.

func TestWhatChangedSaysFirstWhatKindsOfTextsTheseAre(t *testing.T) {
	joint, release := document(t, "FR", "2018", communique.French), document(t, "EU", "2026", communique.French)
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		b := open(t, serveSite(t, atRoot))
		b.visit(string(lang) + "/compare/")
		a := address.Address{Lang: lang, Page: address.Compare, Pair: between(t, joint, release)}
		b.click(`main a[href$="` + a.Path() + `"]`)
		b.at(a.Path())
		notes := eval[[]string](b, `[...document.querySelectorAll("[data-region=compare-first] .notes li")].map(li => li.textContent)`)
		if len(notes) < 3 || !says(notes[0], l, "note.genre-differs", 2) {
			t.Fatalf("it does not begin with the kinds of texts: %q", notes)
		}
		kind := viewContext(records(t), b.host, a).GenreName
		if !strings.Contains(notes[0], kind(joint)) || !strings.Contains(notes[0], kind(release)) {
			t.Errorf("%q and %q are not named: %s", kind(joint), kind(release), notes[0])
		}
		for _, key := range []string{"note.provisional", "note.other-partner", "note.few-shared"} {
			if !slices.ContainsFunc(notes, func(s string) bool { return says(s, l, key, 2) || says(s, l, key, 1) }) {
				t.Errorf("%s is not said: %q", key, notes)
			}
		}
		read := eval[[]string](b, `[...document.querySelectorAll("[data-region=compare-first] .to-read li")].map(li => li.textContent)`)
		succeeded := l.T("toread.succeeded", "NISC", "NCO", l.ISO("2025-07-01"))
		if !slices.Contains(read, succeeded) {
			t.Errorf("%q is not said: %q", succeeded, read)
		}
		if !slices.ContainsFunc(read, func(s string) bool {
			return strings.Contains(s, l.List([]string{"NSS", "CIRO", "PSIA"}))
		}) {
			t.Errorf("the bodies named in A only are not: %q", read)
		}
		table := b.text("[data-region=compare-participants]")
		for _, state := range []string{"cell.other-name", "cell.succeeded-by", "cell.membership"} {
			if !says(table, l, state, 0) {
				t.Errorf("the table does not say %s", l.T(state))
			}
		}
	})
}

func TestLanguageVersionsShowTheDifferencesBeforeTheSentences(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		b := open(t, serveSite(t, atRoot))
		b.visit(versionsPath(t, lang))
		type seen struct {
			Flags, Rows int
			Before      bool
		}
		got := eval[seen](b, `(() => {
			const text = document.querySelector("[data-region=compare-text]");
			const flags = [...text.querySelectorAll(".flag-list > li")], rows = [...text.querySelectorAll(".row")];
			return {Flags: flags.length, Rows: rows.length,
				Before: flags.length > 0 && rows.length > 0 && !!(flags.at(-1).compareDocumentPosition(rows[0]) & Node.DOCUMENT_POSITION_FOLLOWING)};
		})()`)
		if got.Flags < 5 || got.Rows < 10 || !got.Before {
			t.Errorf("%+v", got)
		}
		if heading := b.text("[data-region=compare-text] h3"); !strings.HasPrefix(heading, l.Of("weight.", string(versions.MayAffectMeaning))) {
			t.Errorf("the list begins with %q", heading)
		}
		if all := b.text("main"); strings.Count(all, l.T("note.alternat"))+strings.Count(all, l.T("term.order_of_parties")) == 0 {
			t.Error("the custom of naming one's own side first is not said")
		}
		b.click(".flag-list a.flag-where")
		b.until("the sentence is in sight", `(() => { const box = document.querySelector(location.hash).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight })()`)
	})
}

func TestWhoTakesPartLeadsFromABodyToTheWords(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h)
		b.visit(string(lang) + "/")
		b.click(`.site-nav a[href$="agencies/"]`)
		b.at(string(lang) + "/agencies/")
		b.click(`main a[href$="/agencies/jp-mic/"]`)
		b.at(string(lang) + "/agencies/jp-mic/")
		links := eval[int](b, `document.querySelectorAll("main a[href*='#q-']").length`)
		if links < 2 {
			t.Fatalf("%d places where it is named", links)
		}
		words := b.text("main a[href*='#q-']")
		b.click("main a[href*='#q-']")
		b.until("the place is shown", `document.readyState === "complete" && document.querySelector(":target")`)
		if got := eval[string](b, `document.querySelector(":target").textContent`); !strings.Contains(solid(got), solid(words)) {
			t.Errorf("%q leads to %q", words, got)
		}
		b.until("it is in sight", `(() => { const box = document.querySelector(":target").getBoundingClientRect(); return box.height > 0 && box.top >= 0 && box.top < innerHeight })()`)
	})
}

func TestAnyTwoAreComparedFromTheForm(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, below)
		b := open(t, h, withoutWorkers)
		p := pairs(t, true)[2]
		session := string(communique.DocumentID(p.B).Session())
		choose := func(a, c string) {
			b.visit(string(lang) + "/compare/")
			eval[struct{}](b, `{document.querySelector("#pick-a").value = `+quote(a)+`; document.querySelector("#pick-b").value = `+quote(c)+`}`)
			b.click("form.pick [type=submit]")
			b.ready()
			b.until("it is compared", `document.querySelector("#compare-h")`)
		}
		// A document against a session has no page of its own.
		choose(p.A, session)
		loose := address.Address{Lang: lang, Page: address.Compare, Pair: address.Pair{A: p.A, B: session, Loose: true}}
		b.at(loose.String())
		b.same(records(t), loose)
		// One text against itself.
		choose(p.A, p.A)
		if !strings.Contains(b.text("[data-region=compare-text]"), l.T("text.identical")) {
			t.Errorf("a text compared with itself reads %q", b.text("[data-region=compare-text]"))
		}
		if n := eval[int](b, `document.querySelectorAll("main del, main ins").length`); n > 0 {
			t.Errorf("%d differences between a text and itself", n)
		}
	})
}

func TestPickerFindsBySearchAndByKey(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		p := pairs(t, true)[1]
		b.visit(address.Address{Lang: lang, Page: address.Compare, Pair: p}.Path())
		b.click("#other-in-b")
		b.until("the picker is open", `document.querySelector("#picker")?.open && document.activeElement.id === "picker-input"`)
		all := eval[int](b, `document.querySelectorAll("#picker-list [role=option]").length`)
		b.press("2026")
		b.until("it has narrowed", `document.querySelectorAll("#picker-list [role=option]").length < `+itoa(all))
		if n := eval[int](b, `document.querySelectorAll("#picker-list [role=option]").length`); n < 2 {
			t.Fatalf("%d entries of 2026", n)
		}
		b.press(arrowDown)
		b.until("the second is active", `document.querySelectorAll("#picker-list [role=option]")[1].getAttribute("aria-selected") === "true"`)
		id := eval[string](b, `document.querySelectorAll("#picker-list [role=option]")[1].dataset.id`)
		if active := eval[string](b, `document.querySelector("#picker-input").getAttribute("aria-activedescendant")`); active != "picker-option-1" {
			t.Errorf("the active entry is told as %q", active)
		}
		b.press(enter)
		b.until("the other pair is shown", `!document.querySelector("#picker").open && location.href.includes(`+quote(id)+`)`)
		b.until("it is not busy", `!("busy" in document.documentElement.dataset)`)
		a := at(t, b.path())
		if a.Pair.A != p.A || a.Pair.B != id {
			t.Errorf("compared are %+v, chosen was %s", a.Pair, id)
		}
		b.same(records(t), a)
		b.back()
		b.at(address.Address{Lang: lang, Page: address.Compare, Pair: p}.Path())
		b.click("#other-in-a")
		b.until("the picker is open again", `document.querySelector("#picker")?.open`)
		b.press(escape)
		b.until("it is closed", `!document.querySelector("#picker").open`)
	})
}
