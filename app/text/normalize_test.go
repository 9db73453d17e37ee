package text

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

func TestNormalizeFoldsVariantsAndKeepsDiacritics(t *testing.T) {
	for _, c := range [][2]string{
		{"L’État", "l'état"},
		{"e\u0301te\u0301", "été"},
		{"côte", "côte"},
		{"ＭＯＦＡ（２０２４）", "mofa(2024)"},
		{"ｻｲﾊﾞｰ ﾊﾟｽ", "サイバー パス"},
		{"か\u3099", "が"},
		{"“a” «\u00a0b\u00a0» „c‟", "\"a\" \" b \" \"c\""},
		{"non‑binding – a—b −3", "non-binding - a-b -3"},
		{"co\u00adop\u200beration", "cooperation"},
		{"  two\n\n words\t", "two words"},
		{"eﬃcient … 4ᵉ", "efficient ... 4e"},
		{"「国」〜『語』・ー", "「国」~『語』・ー"},
		{"Œuvre", "œuvre"},
		{"a\xffb", "a\uFFFDb"},
		{"｀ŚＫ\u212A", "'śkk"},
		{"", ""},
	} {
		if got := Normalize(c[0]); got != c[1] {
			t.Errorf("Normalize(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestFoldStripsDiacriticsButNotVoicing(t *testing.T) {
	for _, c := range [][2]string{
		{"Équipe d’Œuvre", "equipe d'oeuvre"},
		{"Straße Łódź", "strasse lodz"},
		{"がパー", "がパー"},
		{"ﾊﾟ", "パ"},
		{"\u0301 0", "0"},
	} {
		if got := Fold(c[0]); got != c[1] {
			t.Errorf("Fold(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestNormalizeDoesNotCopyWhatIsNormal(t *testing.T) {
	s := "les deux parties, à l'été 2018, サイバー空間。"
	if n := testing.AllocsPerRun(10, func() { Normalize(s) }); n != 0 {
		t.Errorf("%v allocations for a string in normal form", n)
	}
}

func TestBigramsOverlapInJapaneseAndKeepWords(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"サイバー", []string{"サイ", "イバ", "バー"}},
		{"国", []string{"国"}},
		{"第7回協議", []string{"第", "7", "回協", "協議"}},
		{"l'état g7", []string{"l", "état", "g7"}},
		{"国、語", []string{"国", "語"}},
		{"", nil},
	} {
		if got := Bigrams(c.in); !slices.Equal(got, c.want) {
			t.Errorf("Bigrams(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestGuessNamesTheLanguageOrNothing(t *testing.T) {
	for _, c := range []struct {
		src  string
		want communique.Lang
	}{
		{"The third dialogue between Ruritania and Zubrowka was held in Strelsau.", "en"},
		{"Le troisième dialogue entre la Ruritanie et la Zubrowka s’est tenu à Strelsau.", "fr"},
		{"双方はサイバー空間における国際法の適用について議論した。", "ja"},
		{"The ministry (外務省) of Ruritania agreed with the chair that networks matter.", "en"},
		{"外務省のH. Zendaが出席した。", "ja"},
		{"Le ministère et le Ruritanian Ministry of External Affairs ont signé les accords de la ville.", "fr"},
		{"Los ministros de la Ruritania y de la Zubrowka se reunieron en la ciudad con los jefes.", ""},
		{"Die Parteien der Konferenz haben sich mit dem Minister und den Gästen getroffen.", ""},
		{"外交部", ""},
		{"MOFA METI 2024", ""},
		{"12.06.18", ""},
		{"", ""},
	} {
		if got := Guess(c.src); got != c.want {
			t.Errorf("Guess(%q) = %q, want %q", c.src, got, c.want)
		}
	}
}

// The normal form of a token is that of its source, so that a phrase found in
// Normalize(source) can be found in the tokens.
func TestTokensCarryTheNormalFormOfTheirSource(t *testing.T) {
	for _, src := range samples {
		got := Parse(src, communique.English, nil)
		for _, tok := range got.Tokens {
			raw := got.Quote(tok.Span)
			if n := Normalize(raw); tok.Norm != n && n != "" && n != "...." {
				t.Errorf("%q: normal form %q, want %q", raw, tok.Norm, n)
			}
		}
	}
}

func TestParseMendsSkipsThatAreOutOfOrderOrRange(t *testing.T) {
	src := "Été un. Deux mots."
	skip := []communique.Span{{Start: 12, End: 99}, {Start: 1, End: 3}, {Start: -5, End: 1}, {Start: 7, End: 7}}
	got := Parse(src, communique.French, skip)
	checkLaws(t, src, skip, got)
	var show []string
	for _, tok := range got.Tokens {
		show = append(show, got.Quote(tok.Span))
	}
	if want := []string{"é", "un", ".", "De"}; !slices.Equal(show, want) {
		t.Errorf("tokens %q, want %q", show, want)
	}
}

func TestTokensInFindsEveryOverlap(t *testing.T) {
	src := "They met. Both agreed, and left.\n\nIt ended."
	got := Parse(src, communique.English, nil)
	for start := 0; start <= len(src); start++ {
		for end := start + 1; end <= len(src); end++ {
			s := communique.Span{Start: start, End: end}
			var tokens, sentences int
			for _, tok := range got.Tokens {
				if tok.Span.Overlaps(s) {
					tokens++
				}
			}
			for _, x := range got.Sentences {
				if x.Span.Overlaps(s) {
					sentences++
				}
			}
			a, b := got.TokensIn(s)
			c, d := got.SentencesIn(s)
			if b-a != tokens || d-c != sentences || tokens > 0 && !got.Tokens[a].Span.Overlaps(s) {
				t.Fatalf("%v: %d tokens and %d sentences found, %d and %d overlap", s, b-a, d-c, tokens, sentences)
			}
		}
	}
}
