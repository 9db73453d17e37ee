package versions

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// lawful fails if r breaks what every result promises.
func lawful(t testing.TB, r *Result) {
	t.Helper()
	for k, tx := range []*text.Text{r.A, r.B} {
		seen := make([]int, len(tx.Sentences))
		for _, l := range r.Links {
			first, last := l.AFirst, l.ALast
			if k == 1 {
				first, last = l.BFirst, l.BLast
			}
			for i := first; i < last; i++ {
				seen[i]++
			}
		}
		for i, n := range seen {
			if n != 1 {
				t.Fatalf("sentence %d of side %d stands in %d links", i, k, n)
			}
		}
	}
	for _, f := range r.Flags {
		if f.Link < 0 || f.Link >= len(r.Links) || len(f.A)+len(f.B) == 0 || f.Rule == "" {
			t.Fatalf("flag %+v rests on nothing", f)
		}
		for k, qs := range [][]communique.Quote{f.A, f.B} {
			src := r.A.Source
			if k == 1 {
				src = r.B.Source
			}
			for _, q := range qs {
				if q.Start < 0 || q.End > len(src) || q.Start >= q.End || src[q.Start:q.End] != q.Text {
					t.Fatalf("quote %+v does not occur in its source", q)
				}
				if utf8.ValidString(src) && !utf8.ValidString(q.Text) {
					t.Fatalf("quote %q is cut within a character", q.Text)
				}
			}
		}
	}
}

// sample joins the faithful pairs into two texts.
func sample(t testing.TB, times int) (fr, en *text.Text) {
	var f, e []string
	for i := 0; i < times; i++ {
		for _, p := range faithful(t) {
			f, e = append(f, p[0]), append(e, p[1])
		}
	}
	return text.Parse(strings.Join(f, "\n\n"), communique.French, nil), text.Parse(strings.Join(e, "\n\n"), communique.English, nil)
}

func TestSwappingTheSidesMirrorsTheResult(t *testing.T) {
	lex := bundled(t)
	for _, e := range load(t, "tuning/*.txtar") {
		a, b := text.Parse(e.fr, communique.French, nil), text.Parse(e.en, communique.English, nil)
		x, y := Compare(a, b, lex), Compare(b, a, lex)
		if !reflect.DeepEqual(x, Mirror(y)) || !reflect.DeepEqual(Mirror(Mirror(x)), x) {
			t.Errorf("%s: comparing the other way round gives something else", e.name)
		}
		lawful(t, x)
	}
}

func TestTextWithItselfHasNoDifference(t *testing.T) {
	lex := bundled(t)
	for _, e := range load(t, "aligned/tuning-*.txtar") {
		a := text.Parse(e.fr, communique.French, nil)
		r := Compare(a, a, lex)
		lawful(t, r)
		if len(r.Flags) > 0 || len(r.Links) != len(a.Sentences) {
			t.Errorf("%s: %d flags, %d links for %d sentences", e.name, len(r.Flags), len(r.Links), len(a.Sentences))
		}
	}
}

func TestEmptyTextLeavesTheOtherUnpaired(t *testing.T) {
	lex := bundled(t)
	r := Compare(text.Parse("", communique.French, nil), text.Parse("They met. They parted.", communique.English, nil), lex)
	lawful(t, r)
	if len(r.Flags) != 2 || r.Flags[0].Kind != Unpaired {
		t.Errorf("flags are %+v", r.Flags)
	}
}

func TestFiveHundredSentencesAreQuick(t *testing.T) {
	lex := bundled(t)
	a, b := sample(t, 6)
	start := time.Now()
	r := Compare(a, b, lex)
	if d := time.Since(start); d > 10*time.Second {
		t.Errorf("%d sentences took %v", len(a.Sentences), d)
	}
	lawful(t, r)
}

func TestJapaneseAlignsByNumbersNamesAndTopics(t *testing.T) {
	lex := bundled(t)
	ja := text.Parse("第3回日豪サイバー協議は2021年4月15日に東京で開催された。\n双方は、ランサムウェアについて意見交換を行った。\n双方は、2022年にキャンベラで次回会合を開催する。", communique.Japanese, nil)
	en := text.Parse("Tokyo saw the third round of cyber consultations on 15 April 2021.\n\nDelegates exchanged views on ransomware.\n\nThe next meeting will be held in Canberra in 2022.", communique.English, nil)
	r := Compare(ja, en, lex)
	lawful(t, r)
	if len(r.Links) != 3 {
		t.Fatalf("links are %+v", r.Links)
	}
}

func FuzzCompare(f *testing.F) {
	lex := bundled(f)
	f.Add("Les parties ont noté le 3 mai 2024.", "The parties welcomed 12 May.", true)
	f.Add("第4回ﾀﾞ。\n\nÉtat «x» (ONU)", "A (B C) that that. 1,2/3-4", false)
	f.Fuzz(func(t *testing.T, x, y string, french bool) {
		x, y = strings.ToValidUTF8(x, "?"), strings.ToValidUTF8(y, "?")
		lang := communique.Japanese
		if french {
			lang = communique.French
		}
		a, b := text.Parse(x, lang, nil), text.Parse(y, communique.English, nil)
		r := Compare(a, b, lex)
		lawful(t, r)
		if !reflect.DeepEqual(r, Mirror(Compare(b, a, lex))) {
			t.Fatal("comparing the other way round gives something else")
		}
	})
}
