package compared

import (
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// What a translated list does not name is said "as translated" among the
// changes too, and of no other list.
func TestBodiesMissingFromATranslatedListAreSaidAsTranslated(t *testing.T) {
	says := map[communique.Lang]string{"en": "as translated", "fr": "dans la traduction", "ja": "仮訳による"}
	for _, lang := range communique.Langs {
		ctx := view.Context{Locale: locale.For(lang), Site: viewtest.Bundled(t)}
		for _, translated := range []bool{true, false} {
			for _, presence := range []compare.Presence{compare.PresentOnlyA, compare.PresentOnlyB} {
				table := compare.ParticipantTable{Party: "ZZ", Rows: []compare.ParticipantRow{{AsNamed: "Bureau of Ciphers", Presence: presence}}}
				// The list that names the body is the other one: how it was
				// come by has nothing to say here.
				table.ListA.AsTranslated = translated == (presence == compare.PresentOnlyB)
				table.ListB.AsTranslated = !table.ListA.AsTranslated
				var b strings.Builder
				for _, n := range bodiesToRead(ctx, table) {
					if err := n.Render(&b); err != nil {
						t.Fatal(err)
					}
				}
				if got := strings.Contains(b.String(), says[lang]); got != translated {
					t.Errorf("%s, %s, translated %v: %s", lang, presence, translated, b.String())
				}
			}
		}
	}
}
