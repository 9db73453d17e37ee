//go:build !js

package pages

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/invent"
	"alternat/app/lexicon"
	"alternat/app/view"
)

// Records are data: whatever stands in them, a page is the page it would have
// been, and what stands in them is read there as it is.

// harmless and the vectors are put behind every value that is free text. They
// have no word in common with the pages.
const harmless = " qqzzqq"

var vectors = []string{
	` "><script>pwned("1")</script>qqzzqq`,
	` '"><img src=x onerror=pwned(2)> qqzzqq`,
	` </title></textarea></style></script><svg/onload=pwned(3)>qqzzqq`,
	` --><iframe srcdoc="<script>pwned(4)</script>"></iframe>qqzzqq`,
	` " autofocus onfocus=pwned(5) x="qqzzqq`,
	` ' style='position:fixed' onmouseover='pwned(6)' qqzzqq`,
	` <a href="javascript:pwned(7)">qqzzqq</a>`,
	` &lt;script&gt;pwned(8)&lt;/script&gt;&#60;b&#62;qqzzqq`,
	` {{constructor.constructor('pwned(9)')()}} ${pwned(9)} qqzzqq`,
	" \u202e<b>\u2028qqzzqq</b>\x00",
	` <math><mi xlink:href="data:text/html,<script>pwned(11)</script>">qqzzqq`,
	` <base href="//example.invalid/"><meta http-equiv=refresh content="0;url=javascript:pwned(12)">qqzzqq`,
}

// addresses stand in the place of every address.
var addresses = []string{
	"javascript:pwned(1)", " javascript:pwned(2)", "JaVaScRiPt:pwned(3)", "java\nscript:pwned(4)", "data:text/html,<script>pwned(5)</script>",
	"vbscript:pwned(6)", "//example.invalid/", `https://example.org/"onmouseover="pwned(8)`, "https://example.org/<script>pwned(9)</script>",
	"http://javascript:pwned(10)/", "\x01javascript:pwned(11)", "blob:https://example.org/12",
}

// bySense are strings that are no text: dates, kinds and states of knowledge.
// What they may be is checked when records are loaded.
var bySense = map[string][]string{
	"Date":     {"Start", "End", "NotBefore", "NotAfter"},
	"Session":  {"Track", "Confidence", "ContentBasis"},
	"Document": {"Issuer", "Restates", "Role", "Text"},
	"Quote":    {"Text"}, "Passage": {"Text"},
	"Remark": {"Kind"}, "Party": {"Kind"}, "Agency": {"Kind", "Roles", "From", "To"}, "Series": {"Kind"},
	"Person": {"From", "To"}, "PersonForm": {"Script"}, "Modifier": {"Effect"}, "Act": {"OnlyIn", "OnlyIf"},
	"NextSession": {"When"}, "Statement": {"NoDirection"}, "Venue": {"Mode"}, "Annotation": {"Boilerplate"}, "Family": {"ID"},
}

// A spoiler puts words behind every text that it comes upon, and addresses in
// the place of every address.
type spoiler struct {
	words, addresses []string
	n, m             int
	seen             map[uintptr]bool
}

var plainText = reflect.TypeFor[string]()

func (s *spoiler) spoil(v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && !s.seen[v.Pointer()] {
			s.seen[v.Pointer()] = true
			s.spoil(v.Elem(), name)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if f.IsExported() && !slices.Contains(bySense[v.Type().Name()], f.Name) {
				s.spoil(v.Field(i), f.Name)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			s.spoil(v.Index(i), name)
		}
	case reflect.Map:
		if v.Type().Elem().Kind() == reflect.Slice {
			for _, k := range v.MapKeys() {
				s.spoil(v.MapIndex(k), name)
			}
			return
		}
		for _, k := range v.MapKeys() {
			x := reflect.New(v.Type().Elem()).Elem()
			x.Set(v.MapIndex(k))
			s.spoil(x, name)
			v.SetMapIndex(k, x)
		}
	case reflect.String:
		switch {
		case v.Type() != plainText || v.String() == "":
		case name == "URL" || name == "Sources" || name == "SeenAt":
			if len(s.addresses) > 0 {
				v.SetString(s.addresses[s.m%len(s.addresses)])
				s.m++
			}
		default:
			v.SetString(v.String() + s.words[s.n%len(s.words)])
			s.n++
		}
	}
}

// invented is a small site of invented records that are spoilt so. A text held
// has words of its own replaced by tags of the same length, so that every span
// still covers what it quotes.
func invented(t *testing.T, words, addresses []string, tags *strings.Replacer) *view.Site {
	t.Helper()
	w, err := invent.New(7, 30)
	if err != nil {
		t.Fatal(err)
	}
	c, err := w.Corpus()
	if err != nil {
		t.Fatal(err)
	}
	s := &spoiler{words: words, addresses: addresses, seen: map[uintptr]bool{}}
	for _, session := range c.Sessions {
		s.spoil(reflect.ValueOf(session), "")
		retag(reflect.ValueOf(session), tags)
	}
	a := c.Lexicon.Authority
	for _, list := range []any{a.Parties, a.Agencies, a.Series, a.People} {
		s.spoil(reflect.ValueOf(list), "")
	}
	if s.n < 500 {
		t.Fatalf("only %d texts are spoilt", s.n)
	}
	lex := lexicon.New(a, c.Lexicon.Words)
	return &view.Site{Build: "test", Lexicon: lex, Sessions: c.Sessions, Pairs: address.Pairs((&corpus.Corpus{Sessions: c.Sessions, Lexicon: lex}).Sessions)}
}

// retag replaces words in texts and in what is quoted of them.
func retag(v reflect.Value, tags *strings.Replacer) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			retag(v.Elem(), tags)
		}
	case reflect.Slice:
		for i := range v.Len() {
			retag(v.Index(i), tags)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[communique.Quote]() {
			x := v.FieldByName("Text")
			x.SetString(tags.Replace(x.String()))
			return
		}
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.Name == "Text" && v.Type() == reflect.TypeFor[communique.Document]() {
				v.Field(i).SetString(tags.Replace(v.Field(i).String()))
			} else {
				retag(v.Field(i), tags)
			}
		}
	}
}

// Words that the invented texts are full of, and tags of their length.
var (
	noTags = strings.NewReplacer()
	tagged = strings.NewReplacer("Both sides", "<script x>", "both sides", "<img src=x", " and ", ` <b> `, " et ", " <i>", "The two ", "<iframe>", " the ", ` "'> `, " les ", " '\"> ")
)

// A shape is what a page is made of: how many there are of each element with
// its attributes.
type shape map[string]int

func shapeOf(t *testing.T, where address.Address, page string) shape {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	out := shape{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		var names []string
		for _, a := range n.Attr {
			names = append(names, a.Key)
			value := strings.ToLower(strings.TrimLeft(strings.Map(visible, a.Val), " "))
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "srcdoc", a.Key == "style", a.Key == "formaction":
				t.Errorf("%s: <%s> has %s=%q", where, n.Data, a.Key, a.Val)
			case slices.Contains([]string{"href", "src", "action", "data", "poster"}, a.Key):
				for _, scheme := range []string{"javascript:", "data:", "vbscript:", "blob:", "//"} {
					if strings.HasPrefix(value, scheme) {
						t.Errorf("%s: <%s> has %s=%q", where, n.Data, a.Key, a.Val)
					}
				}
			}
		}
		sort.Strings(names)
		out[fmt.Sprintf("<%s %s>", n.Data, strings.Join(names, " "))]++
	}
	return out
}

// visible drops what a browser drops from an address.
func visible(r rune) rune {
	if r <= ' ' {
		return -1
	}
	return r
}

// kinds is a shape without its numbers.
func (s shape) kinds() []string {
	var out []string
	for k := range s {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func TestHostileRecordsMakeTheSamePages(t *testing.T) {
	plain := render(t, invented(t, []string{harmless}, nil, noTags), func(a address.Address) bool { return a.Lang != "ja" })
	hostile := render(t, invented(t, vectors, addresses, tagged), func(a address.Address) bool { return a.Lang != "ja" })
	if len(plain) != len(hostile) || len(plain) < 100 {
		t.Fatalf("%d pages, %d of hostile records", len(plain), len(hostile))
	}
	known, shown := shape{}, 0
	shapes := map[address.Address]shape{}
	for a, page := range plain {
		shapes[a] = shapeOf(t, a, page)
		for k := range shapes[a] {
			known[k] += shapes[a][k]
		}
	}
	for a, page := range hostile {
		got := shapeOf(t, a, page)
		for _, k := range got.kinds() {
			if known[k] == 0 && k != "<span class>" && k != "<span >" {
				t.Errorf("%s: %d times %s, which no page of plain records has", a, got[k], k)
			}
		}
		for _, name := range []string{"script", "style", "iframe", "object", "embed", "base", "meta", "link", "form", "input", "textarea", "svg", "math", "title", "main", "h1", "table", "tr"} {
			if w, h := count(shapes[a], name), count(got, name); w != h {
				t.Errorf("%s: %d <%s>, %d with plain records", a, h, name, w)
			}
		}
		if strings.Contains(page, "&lt;script&gt;pwned") {
			shown++
		}
	}
	if shown < 30 {
		t.Errorf("what is hostile is shown on %d pages only: nothing is tested", shown)
	}
}

// count is how many elements of a name there are.
func count(s shape, name string) (n int) {
	for k, times := range s {
		if strings.HasPrefix(k, "<"+name+" ") {
			n += times
		}
	}
	return n
}
