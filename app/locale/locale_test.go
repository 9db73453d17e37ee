package locale

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
)

func TestCataloguesHaveTheSameKeysAndPlaceholders(t *testing.T) {
	en := For(communique.English)
	for _, lang := range communique.Langs {
		l := For(lang)
		if len(l.messages) == 0 {
			t.Fatalf("messages/%s.json is empty or broken", lang)
		}
		for key, m := range en.messages {
			other, ok := l.messages[key]
			if !ok {
				t.Errorf("messages/%s.json lacks %q", lang, key)
				continue
			}
			if a, b := placeholders(m), placeholders(other); !slices.Equal(a, b) {
				t.Errorf("messages/%s.json %q has placeholders %v, English has %v", lang, key, b, a)
			}
		}
		for key := range l.messages {
			if _, ok := en.messages[key]; !ok {
				t.Errorf("messages/%s.json has %q, which English lacks", lang, key)
			}
		}
	}
}

var placeholder = regexp.MustCompile(`\{\d\}`)

func placeholders(m string) []string {
	all := placeholder.FindAllString(m, -1)
	slices.Sort(all)
	return slices.Compact(all)
}

// A key counts as used where a source file has it as a literal, or has the
// family it belongs to: T("x"), N("x", n), Of("family.", code).
func TestEveryMessageIsUsedAndEveryUsedMessageExists(t *testing.T) {
	literal := regexp.MustCompile(`"([a-z][a-z0-9_]*(?:[.-][a-z0-9_-]+)*\.?)"`)
	used := map[string]bool{}
	called := map[string]string{}
	call := regexp.MustCompile(`\.(T|N)\("([^"]+)"`)
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range literal.FindAllStringSubmatch(string(src), -1) {
			used[m[1]] = true
		}
		for _, m := range call.FindAllStringSubmatch(string(src), -1) {
			key := m[2]
			if m[1] == "N" {
				key += ".other"
			}
			called[key] = path
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	en := For(communique.English)
	for key := range en.messages {
		family := key[:strings.LastIndexByte(key, '.')+1]
		stem := strings.TrimSuffix(strings.TrimSuffix(key, ".one"), ".other")
		if !used[key] && !used[stem] && !used[family] {
			t.Errorf("message %q is used nowhere", key)
		}
	}
	for key, path := range called {
		if !en.Has(key) && !strings.HasSuffix(key, ".") {
			t.Errorf("%s uses message %q, which no catalogue has", path, key)
		}
	}
}

func TestDatesAreWrittenNoMoreExactlyThanKnown(t *testing.T) {
	day := communique.Date{Start: "2018-06-01", Precision: communique.PrecisionDay}
	week := communique.Date{Start: "2019-10-09", Precision: communique.PrecisionWeek}
	span := communique.Date{Start: "2020-01-26", End: "2020-02-07", Precision: communique.PrecisionDay}
	near := communique.Date{Start: "2020-01-26", End: "2020-01-28", Precision: communique.PrecisionDay}
	for _, c := range []struct {
		lang communique.Lang
		date communique.Date
		want string
	}{
		{"en", day, "1 June 2018"}, {"fr", day, "1er juin 2018"}, {"ja", day, "2018年6月1日"},
		{"en", week, "week of 9 October 2019"}, {"ja", week, "2019年10月9日の週"},
		{"en", span, "26 January to 7 February 2020"}, {"fr", span, "26 janvier au 7 février 2020"}, {"ja", span, "2020年1月26日～2月7日"},
		{"en", near, "26–28 January 2020"}, {"fr", near, "26 au 28 janvier 2020"},
		{"en", communique.Date{Start: "2023-11"}, "November 2023"}, {"fr", communique.Date{Start: "2022"}, "2022"},
		{"en", communique.Date{}, ""}, {"en", communique.Date{Start: "2018-13-01"}, "2018-13-01"},
	} {
		if got := For(c.lang).Date(c.date); got != c.want {
			t.Errorf("%s: %v is written %q, want %q", c.lang, c.date, got, c.want)
		}
	}
}

func TestListsOrdinalsAndNumbersFollowTheLanguage(t *testing.T) {
	abc := []string{"a", "b", "c"}
	for _, c := range []struct{ got, want string }{
		{For("en").List(abc), "a, b and c"}, {For("fr").List(abc), "a, b et c"}, {For("ja").List(abc), "a、b、c"},
		{For("en").List(abc[:1]), "a"}, {For("en").List(nil), ""},
		{For("en").Ordinal(1), "1st"}, {For("en").Ordinal(12), "12th"}, {For("en").Ordinal(22), "22nd"},
		{For("fr").Ordinal(1), "1re"}, {For("fr").Ordinal(7), "7e"}, {For("ja").Ordinal(7), "第7回"},
		{For("en").Int(1234567), "1,234,567"}, {For("fr").Int(1234), "1\u202f234"}, {For("ja").Int(-1234), "−1,234"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestUnknownKeyIsSeen(t *testing.T) {
	if got := For("fr").T("no.such.key"); got != "[no.such.key]" {
		t.Errorf("got %q", got)
	}
}
