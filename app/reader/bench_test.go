package reader

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"alternat/app/communique"
)

// A megabyte is the longest text that the page is made for.
const megabyte = 1 << 20

// anthology is size bytes of invented communiqués in one language, one below
// the other, no two alike: their numbers differ from one round to the next.
func anthology(t testing.TB, lang communique.Lang, size int) string {
	t.Helper()
	var texts []string
	for _, ending := range []string{"txt", "md"} {
		names, err := filepath.Glob("testdata/specimens/tuned/" + string(lang) + "-*." + ending)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range names {
			b, err := os.ReadFile(n)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, string(b))
		}
	}
	if len(texts) == 0 {
		t.Fatal("no specimens in ", lang)
	}
	var b strings.Builder
	for round := 0; b.Len() < size; round++ {
		for _, s := range texts {
			b.WriteString(strings.ReplaceAll(s, "20", strconv.Itoa(20+round%60)))
			b.WriteString("\n\n")
		}
	}
	return strings.ToValidUTF8(b.String()[:size], "")
}

// hostile are texts of any size that are no communiqué, by what they are.
var hostile = []struct {
	name string
	make func(size int) string
}{
	{"one line", over("the two sides met in Tokyo on 3 May 2024 and discussed norms, ")},
	{"one line of one word", over("x")},
	{"no stops", over("Japan and France discussed norms and ")},
	{"no stops in Japanese", over("日本とフランスは会合し")},
	{"list markers", over("1. a\n")},
	{"lists a thousand deep", deep},
	{"markup a thousand deep", over(strings.Repeat("<ul><li>", 1000) + "deep" + strings.Repeat("</li></ul>", 1000))},
	{"brackets", over("(")},
	{"quotation marks", over("“said ")},
	{"headings", over("# The Third Cyber Dialogue\n\n")},
	{"keys and values", over("Date: 5 May 2024\n")},
	{"officials", over("Mr. Otto Halm, Director of the Ministry, ")},
	{"short lines", over("and\n")},
}

func over(unit string) func(int) string {
	return func(size int) string { return strings.Repeat(unit, size/len(unit)) }
}

// deep is lists of a thousand items, each within the one before.
func deep(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(strings.Repeat(" ", i%1000))
		b.WriteString("- the sides discussed norms\n")
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	lex := everyWord(b)
	run := func(name, s string, lang communique.Lang) {
		b.Run(name, func(b *testing.B) {
			Read(lex, Input{Bytes: []byte(s[:min(len(s), 10_000)]), Lang: lang}) // makes the tables
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			from, n := worked(), 0
			for b.Loop() {
				Read(lex, Input{Bytes: []byte(s), Lang: lang})
				n++
			}
			b.ReportMetric((worked()-from).Seconds()/float64(n), "work-s/op")
		})
	}
	for _, lang := range communique.Langs {
		run(string(lang), anthology(b, lang, megabyte), "")
	}
	for _, x := range hostile {
		run(strings.ReplaceAll(x.name, " ", "-"), x.make(megabyte), "")
	}
}
