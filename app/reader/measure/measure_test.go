//go:build !js

package measure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/reader"
)

func span(a, b int) communique.Span { return communique.Span{Start: a, End: b} }

func TestWhatCountsAsTheSame(t *testing.T) {
	for _, c := range []struct {
		name string
		e, f claim
		want bool
	}{
		{"an act of the same words", claim{kind: Act, id: "noted", span: span(10, 50)}, claim{id: "noted", span: span(10, 50)}, true},
		{"an act half of whose shorter quotation is shared", claim{kind: Act, id: "noted", span: span(10, 50)}, claim{id: "noted", span: span(30, 70)}, true},
		{"an act less than half of which is shared", claim{kind: Act, id: "noted", span: span(10, 50)}, claim{id: "noted", span: span(31, 71)}, false},
		{"another act of the same words", claim{kind: Act, id: "noted", span: span(10, 50)}, claim{id: "welcomed", span: span(10, 50)}, false},
		{"a body under another name", claim{kind: Body, id: "xo-mfa", side: "XO", name: "Foreign Ministry"}, claim{id: "xo-mfa", side: "XO", name: "MFA"}, true},
		{"a body on another side", claim{kind: Body, id: "xo-mfa", side: "XO"}, claim{id: "xo-mfa", side: "XM"}, false},
		{"a body that was not resolved", claim{kind: Body, id: "xo-mfa", side: "XO", span: span(1, 9)}, claim{side: "XO", span: span(1, 9)}, false},
		{"a body that nobody resolves, as printed", claim{kind: Body, side: "XO", name: "Harbour Board"}, claim{side: "XO", name: "Harbour board"}, true},
		{"a body that nobody resolves, resolved", claim{kind: Body, side: "XO", name: "Harbour Board"}, claim{id: "xo-mfa", side: "XO", name: "Harbour Board"}, false},
		{"a chair by an overlapping name", claim{kind: Chair, id: "chair", side: "XO", name: "A", span: span(0, 10)}, claim{id: "chair", side: "XO", name: "Mr. A", span: span(4, 10)}, true},
		{"a chair on another side", claim{kind: Chair, id: "chair", side: "XO", name: "A"}, claim{id: "chair", side: "XM", name: "A"}, false},
		{"a head of delegation for a chair", claim{kind: Chair, id: "chair", side: "XO", name: "A"}, claim{id: "head", side: "XO", name: "A"}, false},
		{"a week within the month", claim{kind: Date, id: "2019-10", within: true}, claim{id: "2019-10-09 week"}, true},
		{"a day within the month", claim{kind: Date, id: "2019-10", within: true}, claim{id: "2019-10-09 day", day: true}, false},
		{"a week for a day", claim{kind: Date, id: "2019-10-09 day"}, claim{id: "2019-10-09 week"}, false},
		{"a city in another script, at the same words", claim{kind: Place, name: "Tokyo", country: "JP", span: span(5, 20)}, claim{name: "東京", country: "JP", span: span(8, 14)}, true},
		{"a city of another country", claim{kind: Place, name: "Tokyo", country: "JP"}, claim{name: "Tokyo", country: "FR"}, false},
		{"a country for a city", claim{kind: Place, name: "Tokyo", country: "JP"}, claim{country: "JP"}, false},
		{"half a title", claim{kind: Title, span: span(0, 40)}, claim{span: span(0, 20)}, false},
	} {
		if got := same(&c.e, &c.f) > 0; got != c.want {
			t.Errorf("%s: same is %v", c.name, got)
		}
	}
}

func TestPairsAreOneToOneAndTheBestFirst(t *testing.T) {
	e := []*claim{{kind: Act, id: "noted", span: span(0, 40)}, {kind: Act, id: "noted", span: span(20, 60)}}
	f := []*claim{{kind: Act, id: "noted", span: span(20, 60)}, {kind: Act, id: "noted", span: span(20, 61)}}
	got := pairs(e, f)
	if len(got) != 2 || got[0] != (pair{1, 0}) || got[1] != (pair{0, 1}) {
		t.Errorf("%v", got)
	}
	if got := pairs(e, f[:1]); len(got) != 1 || got[0] != (pair{1, 0}) {
		t.Errorf("two expected, one found: %v", got)
	}
}

func TestAQuoteIsFoundByItsOccurrenceAndAcrossLineBreaks(t *testing.T) {
	text := "both sides met. both sides\nagreed. Both"
	for _, c := range []struct {
		q    quote
		want communique.Span
		ok   bool
	}{
		{quote{Quote: "both sides"}, span(0, 10), true},
		{quote{Quote: "both sides", Nth: 2}, span(16, 26), true},
		{quote{Quote: "sides agreed"}, span(21, 33), true},
		{quote{Quote: "both sides", Nth: 3}, communique.Span{}, false},
		{quote{Quote: "neither"}, communique.Span{}, false},
	} {
		got, ok := locate(text, &c.q)
		if got != c.want || ok != c.ok {
			t.Errorf("%+v: %v %v", c.q, got, ok)
		}
	}
}

func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func bundled(t *testing.T) *corpus.Corpus {
	t.Helper()
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWhatIsMissedAndWhatIsFalseIsListed(t *testing.T) {
	dir := write(t, map[string]string{
		"one.txt":  "The delegations met in Zenda on 3 May 2024. They discussed ransomware.\n",
		"one.json": `{"language": "en", "ordinal": {"ordinal": 4, "at": {"quote": "Zenda"}}}`,
	})
	set, err := Load(dir, bundled(t))
	if err != nil {
		t.Fatal(err)
	}
	s := Measure(set, nil)
	if c := s.Counts[Ordinal]; c != (Count{Expected: 1}) {
		t.Errorf("ordinal %+v", c)
	}
	if c := s.Counts[Act]; c.Expected != 0 || c.Found == 0 || c.Right != 0 || c.Precision() != 0 {
		t.Errorf("act %+v, want what is not expected counted as false", c)
	}
	var b strings.Builder
	if err := WriteFaults(&b, s, Measured); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"missed  ordinal", "false   act", "discussed"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestAMisspeltKeyIsRefused(t *testing.T) {
	dir := write(t, map[string]string{"one.txt": "x", "one.json": `{"language": "en", "titel": "x"}`, "two.json": `{"language": "en"}`})
	_, err := Load(dir, bundled(t))
	if err == nil || !strings.Contains(err.Error(), "titel") || !strings.Contains(err.Error(), "two.json: no text beside it") {
		t.Errorf("error %v, want both files named", err)
	}
}

func TestEveryQuoteOfTheSpecimensStandsInItsText(t *testing.T) {
	c := bundled(t)
	for _, dir := range Folders {
		set, err := Load(filepath.Join("../testdata", dir), c)
		if err != nil {
			t.Error(err)
			continue
		}
		if s := Measure(set, nil); len(s.Lost) > 0 {
			t.Errorf("%s: %d quotes are not in what was read; alternat measure lists them", dir, len(s.Lost))
		}
	}
}

func TestTheCuratedAnnotationMeasuredByItselfIsPerfect(t *testing.T) {
	for _, x := range Held(bundled(t)).Specimens {
		s := &Score{Counts: map[Kind]Count{}, Details: map[Kind]Count{}}
		s.text(x, x.curated)
		for k, c := range s.Counts {
			if c.F1() != 1 {
				t.Errorf("%s: %s %+v", x.Name, k, c)
			}
		}
		if len(s.Faults) > 0 {
			t.Errorf("%s: %v", x.Name, s.Faults[0])
		}
	}
}

func TestAQuestionThatRestsOnNoWordsIsNoFalseIssuer(t *testing.T) {
	x := &Specimen{Name: "one", expect: &expectation{Language: "en"}}
	d := &communique.Document{Lang: "en", Text: "x", Annotation: &communique.Annotation{Issuer: &communique.IssuerFinding{Party: "XO"}}}
	for confidence, found := range map[reader.Confidence]int{reader.Question: 0, reader.Likely: 1} {
		s := &Score{Counts: map[Kind]Count{}, Details: map[Kind]Count{}}
		s.text(x, &reader.Reading{Document: d, Findings: []reader.Finding{{Kind: reader.KindIssuer, Rule: "r", Confidence: confidence}}})
		if c := s.Counts[Issuer]; c.Found != found {
			t.Errorf("%s: %+v", Certainty(confidence), c)
		}
	}
}
