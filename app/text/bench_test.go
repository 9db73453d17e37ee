package text

import (
	"strings"
	"testing"
	"time"

	"alternat/app/communique"
)

// Invented paragraphs with what costs time: accents, numbers, quotations.
const (
	frenchPage = "La Ruritanie et la Zubrowka ont réaffirmé, le 3 mai 2019, leur attachement à l’« Accord de Strelsau » (art. 5). " +
		"M. Rassendyll a souligné qu’il s’agissait d’une étape ; 1 500 experts y ont pris part, etc.\n\n"
	englishPage  = "Ruritania and Zubrowka reaffirmed on 3 May 2019 that the state-sponsored attacks (see No. 4) concern both sides. “We agree,” said Mr. R. Rassendyll of the U.S. mission.\n\n"
	japanesePage = "ルリタニア外務省は、サイバー空間における国際法の適用について意見交換を行い、重要インフラ防護等の取組を強化することで一致した。\n\n"
)

func BenchmarkParse(b *testing.B) {
	for _, c := range []struct {
		name string
		page string
		lang communique.Lang
	}{{"fr", frenchPage, "fr"}, {"en", englishPage, "en"}, {"ja", japanesePage, "ja"}} {
		src := strings.Repeat(c.page, 50_000/len(c.page))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(src, c.lang, nil)
			}
		})
	}
}

// A text that is made to be slow must take no longer, but for a factor, than
// one that reads. The limit is far above what a linear pass needs and far
// below what a quadratic one takes at this size.
func TestParseStaysLinearOnHostileText(t *testing.T) {
	const size = 1 << 18
	for name, unit := range map[string]string{
		"one letter":         "a",
		"one kanji":          "国",
		"one kana":           "あ",
		"particles":          "にに",
		"open brackets":      "(",
		"nested brackets":    "((a) ",
		"corner brackets":    "「。",
		"stops that end not": "a. a ",
		"initials":           "A.B",
		"stops":              ".",
		"spaced stops":       ". ",
		"commas and at":      "a,@",
		"mail without end":   "a.",
		"web":                "http://a",
		"www":                "www.",
		"domain labels":      "a-b.c-d.",
		"numbers":            "1,",
		"grouped numbers":    "1 000 ",
		"hyphens":            "a-",
		"apostrophes":        "l'",
		"quotes":             "\" a. ",
		"list markers":       "- 1. (a) ",
		"lines of markers":   "-\n",
		"marked lines":       "- (a)\n1.\n",
		"broken lines":       "a\n\n",
		"blank lines":        "\n",
		"accents":            "e\u0301\u0301",
		"lone marks":         "\u0301",
		"joiners":            "👍\u200d",
		"flags":              "🇫",
		"soft hyphens":       "\u00ad",
		"spaces":             " ",
		"invalid":            "\xff\xc2",
		"half width":         "ｶﾞ",
		"stars":              "**",
		"hash":               "# a\n",
	} {
		src := strings.Repeat(unit, size/len(unit))
		start := time.Now()
		Parse(src, communique.French, nil)
		Parse(src, communique.Japanese, []communique.Span{{Start: 10, End: 20}, {Start: size / 2, End: size/2 + 3}})
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s: %v for half a megabyte", name, d)
		} else if testing.Verbose() {
			t.Logf("%s: %v", name, d)
		}
		Guess(src)
		Bigrams(Normalize(src))
	}
	// Many skips on one long line.
	src := strings.Repeat("word ", size/5)
	var skip []communique.Span
	for p := 0; p+5 < size; p += 10 {
		skip = append(skip, communique.Span{Start: p, End: p + 4})
	}
	for name, text := range map[string]string{"one line": src, "many lines": strings.ReplaceAll(src, "d ", "d\n")} {
		start := time.Now()
		Parse(text, communique.English, skip)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("many skips, %s: %v", name, d)
		} else if testing.Verbose() {
			t.Logf("many skips, %s: %v", name, d)
		}
	}
}
