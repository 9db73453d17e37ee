package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"alternat/app/communique"
)

// checkLaws holds t to what every segmentation promises, whatever its rules.
func checkLaws(t *testing.T, src string, skip []communique.Span, got *Text) {
	t.Helper()
	skip = cleanSkip(src, skip)
	in := make([]bool, len(src)) // bytes that a token, marker or skip covers
	cover := func(s communique.Span) {
		for i := s.Start; i < s.End; i++ {
			in[i] = true
		}
	}
	pos, sentence := 0, 0
	for i, tok := range got.Tokens {
		if tok.Span.Start < pos || tok.Span.End <= tok.Span.Start || tok.Span.End > len(src) {
			t.Fatalf("token %d %v: not in order or out of range (after %d, source %d)", i, tok.Span, pos, len(src))
		}
		pos = tok.Span.End
		raw := got.Quote(tok.Span)
		if utf8.ValidString(src) && !utf8.ValidString(raw) {
			t.Fatalf("token %d %q is cut within a character", i, raw)
		}
		if strings.ContainsAny(raw, "\n\r") || tok.Norm == "" {
			t.Fatalf("token %d %q holds a line break or has no normal form", i, raw)
		}
		if r, n := utf8.DecodeRuneInString(raw); classOf(r) == mark && tok.Span.Start > 0 {
			before, _ := utf8.DecodeLastRuneInString(src[:tok.Span.Start])
			switch c := classOf(before); {
			case c == space, c == newline, c == ignorable, endsSkip(skip, tok.Span.Start), endsMarker(got, tok.Span.Start):
			default:
				t.Fatalf("token %d %q (%d bytes) is torn off the %q before it", i, raw, n, before)
			}
		}
		for _, s := range skip {
			if s.Overlaps(tok.Span) {
				t.Fatalf("token %d %q overlaps the skip %v", i, raw, s)
			}
		}
		for sentence < len(got.Sentences) && i >= got.Sentences[sentence].Last {
			sentence++
		}
		if sentence == len(got.Sentences) || !got.Sentences[sentence].Span.Contains(tok.Span) {
			t.Fatalf("token %d %q stands outside its sentence", i, raw)
		}
		cover(tok.Span)
	}
	next := 0
	for i, s := range got.Sentences {
		if s.First != next || s.Last <= s.First || s.Block < 0 || s.Block >= len(got.Blocks) || !got.Blocks[s.Block].Span.Contains(s.Span) {
			t.Fatalf("sentence %d %+v: tokens not taken up in order, or outside its block", i, s)
		}
		if s.Span.Start != got.Tokens[s.First].Span.Start || s.Span.End != got.Tokens[s.Last-1].Span.End {
			t.Fatalf("sentence %d %+v does not begin and end with its tokens", i, s)
		}
		next = s.Last
	}
	if next != len(got.Tokens) {
		t.Fatalf("%d tokens belong to sentences, there are %d", next, len(got.Tokens))
	}
	next = 0
	for i, b := range got.Blocks {
		if b.First != next || b.Last <= b.First {
			t.Fatalf("block %d %+v: sentences not taken up in order", i, b)
		}
		if !b.Marker.IsZero() && b.Marker.End > b.Span.Start {
			t.Fatalf("block %d %+v: the marker stands within the text", i, b)
		}
		for j := b.First; j < b.Last; j++ {
			if got.Sentences[j].Block != i {
				t.Fatalf("sentence %d says block %d, stands in block %d", j, got.Sentences[j].Block, i)
			}
		}
		next = b.Last
		cover(b.Marker)
	}
	if next != len(got.Sentences) {
		t.Fatalf("%d sentences belong to blocks, there are %d", next, len(got.Sentences))
	}
	for _, s := range skip {
		cover(s)
	}
	for i, r := range src {
		if c := classOf(r); !in[i] && (c == letter || c == digit || japaneseClass(c)) {
			t.Fatalf("the %q at %d is in no token", r, i)
		}
	}
}

func endsSkip(skip []communique.Span, p int) bool {
	for _, s := range skip {
		if s.End == p {
			return true
		}
	}
	return false
}

func endsMarker(t *Text, p int) bool {
	for _, b := range t.Blocks {
		if b.Marker.End == p {
			return true
		}
	}
	return false
}

// samples are inputs that have something of everything.
var samples = []string{
	"",
	"\ufeff",
	"1.",
	"- 1.** The sides met.\n- 2.** They agreed on pos\n\nsible steps.",
	"L’État d’Ruritanie s'est réuni le 12.06.18 à l'« Agenda » (v. art. 5).",
	"Mr. J. Smith of the U.S. said: “We agree. We will act.” He left at 5 p.m. on 3 May.",
	"外務省は、「協議を行う。」と述べた。第７回会合（東京）等に参加。",
	"ｻｲﾊﾞｰ ﾊﾟﾄﾛｰﾙ ｡ ＡＢＣ１２３",
	"e\u0301te\u0301 n\u0303 👨‍👩‍👧‍👦 🇫🇷🇯🇵 👍🏽 1️⃣ क्षि",
	"see https://example.org/a_(b)?q=1, or mail a.b+c@example.org.",
	"a\xffb \xe3\x81 \xc2",
	"co\u00adoperation zero\u200bwidth \u200e(left)",
	"a,a,a@@@.b.c..d...e",
}

func FuzzParse(f *testing.F) {
	for _, s := range samples {
		f.Add(s, 3, 9)
	}
	f.Fuzz(func(t *testing.T, src string, from, to int) {
		skip := []communique.Span{{Start: from, End: to}, {Start: to + 5, End: to + 8}}
		for _, lang := range communique.Langs {
			checkLaws(t, src, skip, Parse(src, lang, skip))
		}
		checkLaws(t, src, nil, Parse(src, "", nil))
	})
}

func FuzzNormalize(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalize(s)
		if again := Normalize(n); again != n {
			t.Fatalf("Normalize(%q) = %q, and again %q", s, n, again)
		}
		if !utf8.ValidString(n) {
			t.Fatalf("Normalize(%q) = %q is not valid", s, n)
		}
		folded := Fold(s)
		if again := Fold(folded); again != folded {
			t.Fatalf("Fold(%q) = %q, and again %q", s, folded, again)
		}
		for _, b := range Bigrams(n) {
			if b == "" || !strings.Contains(n, b) {
				t.Fatalf("bigram %q is no part of %q", b, n)
			}
		}
		Guess(s)
	})
}
