package components

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/compared"
	"alternat/app/view/viewtest"

	g "maragu.dev/gomponents"
)

// SpecimenContext stands on the catalogue page of the invented world.
func SpecimenContext(lang communique.Lang) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: address.Components}, Locale: locale.For(lang), Site: specimenSite(&view.Site{})}
}

// wordsOf is what a person reads of a node.
func wordsOf(t *testing.T, n g.Node) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader("<body>" + view.Render(n)))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(viewtest.TextOf(root)), " ")
}

// mustDiffer fails where two states of one family read the same, or one reads as
// nothing or as a key.
func mustDiffer[T ~string](t *testing.T, lang communique.Lang, family string, states []T, say func(T) string) {
	t.Helper()
	seen := map[string]T{}
	for _, s := range states {
		words := say(s)
		if words == "" || strings.HasPrefix(words, "[") {
			t.Errorf("%s: %s %q reads %q", lang, family, s, words)
		}
		if other, ok := seen[words]; ok {
			t.Errorf("%s: %s %q and %q both read %q", lang, family, other, s, words)
		}
		seen[words] = s
	}
}

func TestEachStateHasWordsOfItsOwn(t *testing.T) {
	for _, lang := range communique.Langs {
		c := SpecimenContext(lang)
		of := func(family string) func(string) string {
			return func(code string) string { return c.Locale.Of(family, code) }
		}
		mustDiffer(t, lang, "cell", compare.CellStates, func(s compare.CellState) string {
			return wordsOf(t, compared.Cell(c, compare.Cell{State: s}))
		})
		mustDiffer(t, lang, "presence", []string{"in-both", "written-otherwise", "succeeded", "only-a", "only-b", "no-conclusion"}, of("presence."))
		mustDiffer(t, lang, "blank", []string{"not-stated", "not-read", "not-found", "not-held", "not-applicable"}, of("blank."))
		mustDiffer(t, lang, "blank of statements", []string{"not-stated", "not-read", "not-found", "not-held", "not-applicable"}, of("statements.blank."))
		mustDiffer(t, lang, "text blank", []string{"not-held", "unrelated", "choose-version"}, of("text.blank."))
		mustDiffer(t, lang, "change", []string{"same", "routine", "notable", "differs", "unknown"}, of("change."))
		mustDiffer(t, lang, "outcome", outcomes, func(o compare.Outcome) string { return c.Locale.Of("outcome.", string(o)) })
		mustDiffer(t, lang, "reason", compare.Reasons, func(r compare.Reason) string { return c.Locale.Of("reason.", string(r)) })
		mustDiffer(t, lang, "weight", compared.Weights, func(w versions.Weight) string { return c.Locale.Of("weight.", string(w)) })
		mustDiffer(t, lang, "list", []string{"full", "full-as-translated", "partial", "none", "unknown"}, of("list."))
		x := SpecimenComparison()
		mustDiffer(t, lang, "note", noteCodes, func(code compare.NoteCode) string {
			for _, n := range x.Notes {
				if n.Code == code {
					return compared.NoteText(c, x, n)
				}
			}
			return ""
		})
	}
}

func TestListWithoutAndOthersSaysWhenItIsATranslation(t *testing.T) {
	for _, lang := range communique.Langs {
		c := SpecimenContext(lang)
		printed := compared.CellText(c, compare.Cell{State: compare.CellNotNamedClosed})
		translated := compared.CellText(c, compare.Cell{State: compare.CellNotNamedClosed, AsTranslated: true})
		if printed == translated {
			t.Errorf("%s: both read %q", lang, printed)
		}
	}
}

func TestDirectionAndSilenceNeverStandWithoutTheirCaveat(t *testing.T) {
	for _, lang := range communique.Langs {
		c := SpecimenContext(lang)
		for o, key := range map[compare.Outcome]string{compare.OutcomeMore: "caveat.direction", compare.OutcomeLess: "caveat.direction", compare.OutcomeNotRepeated: "caveat.not-repeated"} {
			if words := wordsOf(t, compared.Outcome(c, compare.StatementRow{Outcome: o})); !strings.Contains(viewtest.Collapse(words), viewtest.Collapse(c.T(key))) {
				t.Errorf("%s: %s reads %q", lang, o, words)
			}
		}
	}
}

func TestNothingIsCalledAChangeBetweenPartners(t *testing.T) {
	x := SpecimenComparison()
	for r, want := range map[compare.Relation]string{compare.RelationSeries: "first.changes", compare.RelationOtherPartner: "first.differences", compare.RelationVersions: "first.differences"} {
		x.Relation = r
		if got := compared.ChangesTitle(x); got != want {
			t.Errorf("%s: %s", r, got)
		}
	}
}

// A message that reads as in English is left to a list: names and words that
// the languages share.
func TestMessagesAreTranslated(t *testing.T) {
	same := map[string]bool{}
	for _, key := range strings.Fields(`site.name term.delegation term.session term.source term.series nav.sessions fact.date fact.series
		role.police role.justice role.communications accuracy.dates session.documents session.nth document-role.original
		document-role.mention count.sessions.one count.sessions.other sessions.title aside.navigation data.kb data.version-of data.licence
		search.part.g search.kinds.session search.kind-of.session series.sessions series.entry.invitation series.point.date session.document-number
		read.group.participants read.kind.participant read.kind.series mark.unsure`) {
		same[key] = true
	}
	data, err := os.ReadFile("../../locale/messages/en.json")
	if err != nil {
		t.Fatal(err)
	}
	var en map[string]string
	if err := json.Unmarshal(data, &en); err != nil {
		t.Fatal(err)
	}
	for _, lang := range []communique.Lang{communique.French, communique.Japanese} {
		l := locale.For(lang)
		for key, m := range en {
			if m != l.T(key) || same[key] || strings.HasPrefix(key, "city.") || strings.HasPrefix(key, "party-sort.") || strings.HasPrefix(key, "sep.") || !hasWord(m) {
				continue
			}
			t.Errorf("%s: %s reads %q as in English", lang, key, m)
		}
	}
}

// hasWord reports whether a message has a word of its own beside its arguments.
func hasWord(m string) bool {
	depth := 0
	for _, r := range m {
		switch {
		case r == '{':
			depth++
		case r == '}':
			depth--
		case depth == 0 && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'):
			return true
		}
	}
	return false
}
