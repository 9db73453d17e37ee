//go:build browser

package browser

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// The table of three to six: chosen in the form, added to, taken from, filtered,
// turned into another language, and gone back through.

// columns are the sessions at the heads of the columns, in their order.
func (b *tab) columns() []string {
	b.t.Helper()
	return eval[[]string](b, `[...document.querySelectorAll(".column-card h2 a")].map((a) => new URL(a.href).pathname.split("/").at(-2))`)
}

// spread are n sessions that lie as far apart in the record as they can.
func spread(t *testing.T, n int) []string {
	t.Helper()
	sessions := records(t).Sessions
	var ids []string
	for i := range n {
		ids = append(ids, string(sessions[i*(len(sessions)-1)/(n-1)].ID))
	}
	return ids
}

func sorted(ids []string) []string { return slices.Sorted(slices.Values(ids)) }

func TestThreeToSixAreChosenAddedAndTakenOut(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		b := open(t, serveSite(t, atRoot), withoutWorkers)
		ids := spread(t, 4)
		of := func(ids ...string) address.Address { return address.Address{Lang: lang}.Comparing(ids...) }
		b.visit(string(lang) + "/compare/")
		for i, id := range ids[:3] {
			eval[struct{}](b, `document.querySelector("#pick-`+"abc"[i:i+1]+`").value = `+quote(id))
		}
		b.click("form.pick [type=submit]")
		b.ready()
		three := of(ids[:3]...).String()
		b.at(three)
		first := b.columns()
		if !slices.Equal(sorted(first), sorted(ids[:3])) {
			t.Fatalf("columns %v, chosen were %v", first, ids[:3])
		}

		// One more, by the picker.
		b.click("#add-column")
		b.until("the picker is open", `document.querySelector("#picker")?.open && document.activeElement.id === "picker-input"`)
		b.press(ids[3])
		b.until("it is found", `document.querySelector("#picker-list [role=option]")?.dataset.id === `+quote(ids[3]))
		b.press(enter)
		b.until("there are four columns", `document.querySelectorAll(".column-card").length === 4 && !("busy" in document.documentElement.dataset)`)
		if got := b.columns(); !slices.Equal(sorted(got), sorted(ids)) {
			t.Errorf("with one more the columns are %v", got)
		}
		four := b.path()

		// The first one out; back and forward.
		out := b.columns()[0]
		b.click(".column-card .card-other a")
		b.until("there are three columns", `document.querySelectorAll(".column-card").length === 3 && !("busy" in document.documentElement.dataset)`)
		if got := b.columns(); slices.Contains(got, out) || len(got) != 3 {
			t.Errorf("without %s the columns are %v", out, got)
		}
		rest := b.path()
		b.back()
		b.at(four)
		b.back()
		b.at(three)
		if got := b.columns(); !slices.Equal(got, first) {
			t.Errorf("gone back, the columns are %v, were %v", got, first)
		}
		b.forward()
		b.at(four)
		b.forward()
		b.at(rest)

		// The order of an address is not content.
		backwards := slices.Clone(ids[:3])
		slices.Reverse(backwards)
		b.visit(of(backwards...).String())
		b.ready()
		b.until("it is compared", `document.querySelector("#compare-h")`)
		if got := b.columns(); !slices.Equal(got, first) {
			t.Errorf("asked for backwards, the columns are %v, were %v", got, first)
		}

		// Another language keeps them.
		other := communique.Langs[(slices.Index(communique.Langs[:], lang)+1)%len(communique.Langs)]
		b.click("a[data-lang=" + string(other) + "]")
		b.until("the other language", `document.documentElement.lang === `+quote(string(other)))
		b.ready()
		b.until("it is compared there", `document.querySelector("#compare-h")`)
		if got := b.columns(); !slices.Equal(got, first) {
			t.Errorf("in %s the columns are %v, were %v", other, got, first)
		}
	})
}

func TestATableOfSeveralIsFilteredAndKeepsItsColumns(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, below), withoutWorkers)
	a := address.Address{Lang: "fr"}.Comparing(spread(t, 5)...)
	b.visit(a.String())
	b.ready()
	b.at(a.String())
	columns := b.columns()
	lines := `document.querySelectorAll("#statements-t tbody tr, #arrangements-t tbody tr").length`
	all := eval[int](b, lines)
	for _, name := range []string{"party", "topic", "family"} {
		chosen := eval[string](b, `(() => {
			const s = document.querySelector("#filter-`+name+`");
			s.focus(); s.selectedIndex = s.options.length - 1;
			s.dispatchEvent(new Event("change", {bubbles: true}));
			return s.value;
		})()`)
		to := a
		*map[string]*string{"party": &to.View.Party, "topic": &to.View.Topic, "family": &to.View.Family}[name] = chosen
		b.at(to.String())
		left := eval[int](b, lines)
		if chosen == "" || left == 0 || left > all || name == "topic" && left >= all {
			t.Errorf("%s=%s leaves %d lines of %d", name, chosen, left, all)
		}
		if !strings.Contains(b.text("#filter-count"), locale.For("fr").Int(left)) {
			t.Errorf("%s: %d lines are left, it says %q", name, left, b.text("#filter-count"))
		}
		if focus := eval[string](b, "document.activeElement.id"); focus != "filter-"+name {
			t.Errorf("after a choice of %s the focus is on %q", name, focus)
		}
		if got := b.columns(); !slices.Equal(got, columns) {
			t.Errorf("filtered by %s the columns are %v", name, got)
		}
		b.click("#filter-clear")
		b.at(a.String())
		if n := eval[int](b, lines); n != all {
			t.Errorf("%s taken back leaves %d lines of %d", name, n, all)
		}
	}
}

func TestATableOfSeveralIsAccessibleAndFitsThePage(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	for i, scheme := range []string{"light", "dark"} {
		b := open(t, h, withoutWorkers, preferring(scheme))
		for _, n := range []int{3, 6} {
			a := address.Address{Lang: communique.Langs[(i+n)%len(communique.Langs)]}.Comparing(spread(t, n)...)
			b.size(1280, 900)
			b.visit(a.String())
			b.ready()
			b.at(a.String())
			axe(b, a.String()+" ("+scheme+")")
			for _, width := range []int64{1280, 360, 320} {
				b.size(width, 740)
				if wide := eval[bool](b, `document.documentElement.scrollWidth > innerWidth`); wide {
					t.Errorf("%s: wider than a page of %d", a, width)
				}
			}
			axe(b, a.String()+" ("+scheme+", small)")
		}
	}
}
