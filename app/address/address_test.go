package address

import (
	"strings"
	"testing"
)

func TestEveryPageHasOnePathAndComesBackFromIt(t *testing.T) {
	for _, c := range []struct {
		path, query string
		want        Address
	}{
		{"", "", Address{Page: Root}},
		{"404.html", "", Address{Page: NotFound}},
		{"en/", "", Address{Lang: "en", Page: Home}},
		{"fr/sessions/", "", Address{Lang: "fr", Page: Sessions}},
		{"ja/sessions/rz-2020-01-01/", "", Address{Lang: "ja", Page: Session, ID: "rz-2020-01-01"}},
		{"en/compare/", "", Address{Lang: "en", Page: Chooser}},
		{"en/compare/a.fr/b.en/", "swap&view=inline", Address{Lang: "en", Page: Compare, Pair: Pair{A: "a.fr", B: "b.en"}, View: View{Swap: true, Inline: true}}},
		{"en/compare/", "a=x&b=y.fr&unit=sentences", Address{Lang: "en", Page: Compare, Pair: Pair{A: "x", B: "y.fr", Loose: true}, View: View{Sentences: true}}},
		{"en/agencies/rt-mfa/", "", Address{Lang: "en", Page: Agency, ID: "rt-mfa"}},
		{"ja/components/", "", Address{Lang: "ja", Page: Components}},
	} {
		got, unknown, err := Parse(c.path, c.query)
		if err != nil || got != c.want || len(unknown) > 0 {
			t.Errorf("Parse(%q, %q) = %+v, %v, %v; want %+v", c.path, c.query, got, unknown, err, c.want)
		}
		if c.want.Path() != c.path || c.want.Query() != c.query {
			t.Errorf("%+v is written %q?%q, want %q?%q", c.want, c.want.Path(), c.want.Query(), c.path, c.query)
		}
	}
}

func TestAddressThatNoPageHasIsAnError(t *testing.T) {
	for _, path := range []string{"de/", "en/nothing/", "en/sessions/<b>/", "en/a/b/c/d/", "en/sessions/../x/", "en//", "x"} {
		if a, _, err := Parse(path, ""); err == nil {
			t.Errorf("Parse(%q) = %+v, want an error", path, a)
		}
	}
}

func TestUnknownWordsInTheQueryAreReportedAndChangeNothing(t *testing.T) {
	a, unknown, err := Parse("en/compare/a/b/", "view=upside-down&colour=red&show=all&topic=%zz&party=%3Cscript%3E")
	if err != nil || !a.View.Whole || a.View != (View{Whole: true}) {
		t.Errorf("got %+v, %v", a, err)
	}
	if got := strings.Join(unknown, " "); got != "view colour topic party" {
		t.Errorf("reported %q", got)
	}
}

func TestRelativeLinksLeadFromPageToPage(t *testing.T) {
	from := Address{Lang: "en", Page: Compare, Pair: Pair{A: "a", B: "b"}}
	for _, c := range []struct {
		to   Address
		want string
	}{
		{Address{Lang: "en", Page: Home}, "../../../../en/"},
		{from.In("fr"), "../../../../fr/compare/a/b/"},
		{Address{Lang: "en", Page: Compare, Pair: from.Pair, View: View{Swap: true}}, "?swap"},
		{from, "../../../../en/compare/a/b/"},
	} {
		if got := c.to.From(from); got != c.want {
			t.Errorf("link to %+v is %q, want %q", c.to, got, c.want)
		}
	}
}

func FuzzParseAndFormatAreInverse(f *testing.F) {
	f.Add("en/compare/a/b/", "swap&view=inline&party=JP")
	f.Add("fr/compare/", "a=x&b=y")
	f.Add("/ja/index.html", "")
	for _, hostile := range []string{
		`"><script>alert(1)</script>`, `%22%3E%3Csvg/onload=alert(1)%3E`, "javascript:alert(1)", "../../../etc/passwd", "..%2f..%2f", "//example.invalid/", "en//",
		"__proto__", "constructor", "%", "%zz", "%00", "\x00", "\xff\xfe", "\u202e", "\ufeff", "a&amp;b", "'; DROP TABLE sessions;--", "{{1+1}}", "${1}", "NaN", "-1", "1e309",
	} {
		f.Add("en/"+hostile+"/", hostile)
		f.Add("fr/compare/"+hostile+"/"+hostile, "a="+hostile+"&b="+hostile+"&party="+hostile)
		f.Add("ja/compare/", "a=x&b=y&c="+hostile+"&view="+hostile+"&"+hostile+"="+hostile)
		f.Add("en/search/", "q="+hostile+"&kind="+hostile+"&from="+hostile)
		f.Add("en/agencies/", "q="+hostile+"&role="+hostile+"&"+hostile)
	}
	f.Fuzz(func(t *testing.T, path, query string) {
		a, _, err := Parse(path, query)
		if err != nil {
			return
		}
		b, unknown, err := Parse(a.Path(), a.Query())
		if err != nil || a != b || len(unknown) > 0 {
			t.Fatalf("%q?%q parsed to %+v, written %q, parsed again to %+v, %v, %v", path, query, a, a.String(), b, unknown, err)
		}
	})
}
