package versions

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// goldPair is the hand-made comparison of the two bundled language versions.
type goldPair struct {
	Documents map[communique.Lang]communique.DocumentID
	Pairs     []struct {
		N      int
		Fr, En struct{ Begins string }
	}
	Divergences []divergence
}

type divergence struct {
	N      int
	Kind   string
	Weight string
	Pair   *int
	Fr, En wordsOf
}

// wordsOf is one quote, several or none.
type wordsOf []string

func (w *wordsOf) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		if one != "" {
			*w = wordsOf{one}
		}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(w))
}

func loadGold(t testing.TB) (g goldPair, r *Result) {
	t.Helper()
	b, err := os.ReadFile("testdata/gold/jp-fr-2018-06-12.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	c, err := loadCorpus()
	if err != nil {
		t.Fatal(err)
	}
	parse := func(lang communique.Lang) *text.Text {
		d := c.Document(g.Documents[lang])
		if d == nil || d.Annotation == nil {
			t.Fatalf("document %s is not bundled", g.Documents[lang])
		}
		var skip []communique.Span
		for _, p := range d.Annotation.Boilerplate {
			skip = append(skip, p.Span)
		}
		return text.Parse(d.Text, lang, skip)
	}
	return g, Compare(parse(communique.French), parse(communique.English), c.Lexicon)
}

// sentenceAt is the index of the sentence that begins with words.
func sentenceAt(t *text.Text, words string) int {
	at := strings.Index(t.Source, words)
	for i, s := range t.Sentences {
		if at >= s.Span.Start && at < s.Span.End {
			return i
		}
	}
	return -1
}

// goldLinks counts the hand-made pairs that are found.
func goldLinks(g goldPair, r *Result) (found int) {
	for _, p := range g.Pairs {
		x, y := sentenceAt(r.A, p.Fr.Begins), sentenceAt(r.B, p.En.Begins)
		for _, l := range r.Links {
			if l == (Link{AFirst: x, ALast: x + 1, BFirst: y, BLast: y + 1, Score: l.Score}) {
				found++
			}
		}
	}
	return found
}

// answers lists the kinds of flag that can say what a divergence found by hand
// says; a flag that merely touches its words does not count.
var answers = map[string][]Kind{
	"word missing":                 {Qualifier},
	"adverb missing":               {Qualifier},
	"one clause, two directions":   {Verb, ClauseNoun},
	"noun of different weight":     {Qualifier, Verb},
	"genre label":                  {OtherTerm},
	"name of the series":           {OtherTerm},
	"office":                       {OtherTerm, Qualifier},
	"term of different meaning":    {OtherTerm},
	"agency name":                  {NameAcronym, OtherTerm},
	"agency name, acronym missing": {NameAcronym},
	"agency names glossed":         {NameAcronym},
	"agency long form":             {NameAcronym},
	"gloss":                        {NameAcronym, OtherTerm},
	"designation":                  {NameAcronym, OtherTerm},
	"attachment":                   {ClauseNoun},
}

// rests reports whether a flag rests on the words of a divergence and is of a
// kind that can mean it.
func rests(r *Result, f *Flag, d divergence) bool {
	if !slices.Contains(answers[d.Kind], f.Kind) {
		return false
	}
	over := func(qs []communique.Quote, t *text.Text, words wordsOf) bool {
		for _, w := range words {
			for at := 0; ; {
				i := strings.Index(t.Source[at:], w)
				if i < 0 {
					break
				}
				sp := communique.Span{Start: at + i, End: at + i + len(w)}
				for _, q := range qs {
					if q.Overlaps(sp) {
						return true
					}
				}
				at = sp.End
			}
		}
		return false
	}
	return over(f.A, r.A, d.Fr) || over(f.B, r.B, d.En)
}

func TestTitleAndTenSentencesPairOneToOne(t *testing.T) {
	g, r := loadGold(t)
	if n := goldLinks(g, r); n != len(g.Pairs) || len(r.Links) != n {
		t.Errorf("%d of %d pairs found, %d links made", n, len(g.Pairs), len(r.Links))
		for _, l := range r.Links {
			t.Logf("%+v", l)
		}
	}
}

func TestDifferencesThatMayAffectMeaningAreFlaggedAsSuch(t *testing.T) {
	g, r := loadGold(t)
	for _, d := range g.Divergences {
		if d.Weight != "may affect meaning" {
			continue
		}
		found := false
		for i := range r.Flags {
			found = found || r.Flags[i].Weight == MayAffectMeaning && rests(r, &r.Flags[i], d)
		}
		if !found {
			t.Errorf("divergence %d is not flagged as one that may affect meaning: %q %q", d.N, d.Fr, d.En)
		}
	}
}

func TestOrderOfTheDelegationsIsSaidOnce(t *testing.T) {
	_, r := loadGold(t)
	if !r.OrderDiffers() || r.OrderA[0] != "FR" || r.OrderB[0] != "JP" {
		t.Errorf("orders are %v and %v", r.OrderA, r.OrderB)
	}
}
