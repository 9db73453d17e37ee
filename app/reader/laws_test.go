package reader

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"alternat/app/communique"
)

// material are texts to cut and to mix: invented ones of many shapes.
func material(t testing.TB) []string {
	t.Helper()
	var out []string
	for _, ending := range []string{"txt", "md", "html"} {
		names, err := filepath.Glob("testdata/specimens/tuned/*." + ending)
		if err != nil || len(names) == 0 {
			t.Fatal("no specimens", err)
		}
		for _, n := range names {
			b, err := os.ReadFile(n)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, string(b))
		}
	}
	return out
}

// bad is what a reader gets that is no communiqué.
var bad = []string{
	"", " \n\t\n", "\x00\x01\x02\xff\xfe", "\xef\xbb\xbf", "%PDF-1.7\n%\xe2\xe3", "PK\x03\x04",
	"\x93\xfa\x96{\x91\xa4\x82\xa9\x82\xe7", "caf\xe9 d\xe9l\xe9gation",
	"\u202eThe dialogue was held\u202c", "第第第回回回", "((((((((((", "On the side, on the side,",
	strings.Repeat("- ", 1000) + "deep", strings.Repeat("<ul><li>", 1000) + "deep",
	strings.Repeat("<div>", 3000), "<script>alert(1)</script>", "<p>Words</p><h1>Never closed", "</h1><h1></h1><h1>", "<!--", "<p", "&#x110000; &#99999999; &amp",
	"Joint statement of the dialogue\n\n" + strings.Repeat("and ", 2000), "# The Third Cyber Dialogue\n\n" + strings.Repeat("、", 4000),
	strings.Repeat("and ", 2000), strings.Repeat("、", 2000), strings.Repeat("M. ", 2000),
	strings.Repeat("discussed ", 2000), "\"\"\"\"“““«««「「「", "\r\r\r\n\n\r", "Date:", ": : :", "1.\n2.\n3.\n",
}

// lawful checks what holds of every reading.
func lawful(t *testing.T, r *Reading) {
	t.Helper()
	d := r.Document
	if d == nil || d.Annotation == nil || !utf8.ValidString(d.Text) {
		t.Fatalf("no document, no annotation, or a text that is not UTF-8")
	}
	inside := func(s communique.Span) bool {
		return 0 <= s.Start && s.Start <= s.End && s.End <= len(d.Text) && border(d.Text, s.Start) && border(d.Text, s.End)
	}
	f := &d.Annotation.Findings
	room := map[Kind]int{
		KindParty: len(d.Annotation.SideOrder), KindPerson: len(f.People), KindList: len(f.Lists), KindParticipant: len(f.Participants),
		KindStatement: len(f.Statements), KindTopic: len(f.Topics), KindBoilerplate: len(d.Annotation.Boilerplate),
	}
	seen := map[Kind]map[int]bool{}
	last := 0
	for _, x := range r.Findings {
		if x.Kind == "" || x.Rule == "" || x.Confidence > Question || !inside(x.Span) {
			t.Fatalf("a finding without kind, rule, confidence or place: %+v", x)
		}
		if x.Span.Start < last {
			t.Fatalf("out of order: %+v", x)
		}
		last = x.Span.Start
		if n, many := room[x.Kind]; many {
			if x.Index < 0 || x.Index >= n {
				t.Fatalf("%d of %d: %+v", x.Index, n, x)
			}
			if seen[x.Kind] == nil {
				seen[x.Kind] = map[int]bool{}
			}
			seen[x.Kind][x.Index] = true
		}
	}
	for kind, n := range room {
		if len(seen[kind]) != n {
			t.Fatalf("%d of kind %s in the annotation, %d of them with a finding", n, kind, len(seen[kind]))
		}
	}
	quotes(reflect.ValueOf(d.Annotation), func(q communique.Quote) {
		if !inside(q.Span) || d.Text[q.Start:q.End] != q.Text {
			t.Fatalf("a quote that does not stand where it says: %+v", q)
		}
	})
}

func border(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }

// quotes calls f for every quote in a value.
func quotes(v reflect.Value, f func(communique.Quote)) {
	if q, ok := v.Interface().(communique.Quote); ok {
		f(q)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			quotes(v.Elem(), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			quotes(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			quotes(v.Index(i), f)
		}
	}
}

func TestEveryFindingHasAPlaceARuleAndAConfidence(t *testing.T) {
	lex := everyWord(t)
	for _, s := range material(t) {
		lawful(t, Read(lex, Input{Bytes: []byte(s)}))
	}
	for _, s := range bad {
		lawful(t, Read(lex, Input{Bytes: []byte(s)}))
		for _, lang := range communique.Langs {
			lawful(t, Read(lex, Input{Bytes: []byte(s), Lang: lang}))
		}
	}
}

func TestTextsCutAndMixedAreReadLawfully(t *testing.T) {
	lex, texts := everyWord(t), material(t)
	random := rand.New(rand.NewPCG(4, 1))
	cut := func() string {
		s := texts[random.IntN(len(texts))]
		a := random.IntN(len(s))
		return s[a:min(len(s), a+random.IntN(600))] // also within a character
	}
	for range 200 {
		var b strings.Builder
		for range 1 + random.IntN(4) {
			b.WriteString(cut())
			b.WriteString([]string{"", " ", "\n", "\n\n", "\x00", "、", "\"", "("}[random.IntN(8)])
		}
		lawful(t, Read(lex, Input{Bytes: []byte(b.String())}))
	}
}

func TestReadingTwiceGivesTheSame(t *testing.T) {
	lex := everyWord(t)
	for _, s := range material(t)[:6] {
		a, b := Read(lex, Input{Bytes: []byte(s)}), Read(lex, Input{Bytes: []byte(s)})
		if !reflect.DeepEqual(a.Findings, b.Findings) || !reflect.DeepEqual(a.Document.Annotation, b.Document.Annotation) {
			t.Errorf("two readings of one text differ: %.60q", s)
		}
	}
}

func TestAReadingCanBeCancelled(t *testing.T) {
	s := strings.Repeat(material(t)[0], 20)
	calls := 0
	r := Read(everyWord(t), Input{Bytes: []byte(s), Progress: func(done, total int) bool {
		calls++
		if done > total || total <= 0 {
			t.Errorf("%d of %d", done, total)
		}
		return calls < 2
	}})
	lawful(t, r)
	said := false
	for _, n := range r.Notes {
		said = said || n.Key == NoteCancelled
	}
	if !said || calls > 3 {
		t.Errorf("cancelled: %v, after %d calls", said, calls)
	}
}

// A page without a single stop is one sentence to whoever only looks for stops.
func TestAPageWithoutStopsTakesNoLongerThanItsSize(t *testing.T) {
	lex := everyWord(t)
	const size, bound = 150_000, 25
	read := func(unit string) time.Duration {
		text := []byte(strings.Repeat(unit, size/len(unit)))
		start := time.Now()
		lawful(t, Read(lex, Input{Bytes: text, Lang: communique.English}))
		return time.Since(start)
	}
	ordinary := material(t)[0] + "\n\n"
	read(ordinary)
	base := min(read(ordinary), read(ordinary))
	for _, unit := range []string{"in Tokyo, ", "\"a\" ", "Japan and France discussed norms and ", "representatives of the ministry attended "} {
		if took := read(unit); took > bound*base && read(unit) > bound*base {
			t.Errorf("%q over and over takes %v, an ordinary text of that size %v", unit, took, base)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range bad {
		f.Add([]byte(s))
	}
	for _, s := range material(f) {
		f.Add([]byte(s[:min(len(s), 1500)]))
	}
	lex := everyWord(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 20_000 {
			data = data[:20_000]
		}
		lawful(t, Read(lex, Input{Bytes: data}))
	})
}
