package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTermsAreCutAlikeWhereverTheyStand(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"", ""},
		{"L’État de droit", "l@0 etat@1 de@2 droit@3"},
		{"Cyber-attacks, 5G", "cyber@0 attacks@1 cyberattacks@0+ 5g@2"},
		{"the U.S. side", "the@0 u@1 s@2 us@1+ side@3"},
		{"a state-of-the-art e-mail", "a@0 state@1 of@2 the@3 art@4 stateoftheart@1+ e@5 mail@6 email@5+"},
		{"cyber- and", "cyber@0 and@1"},
		{"サイバー", "サイ@0 イバ@1 バー@2 ー@3."},
		{"ｻｲﾊﾞｰ", "サイ@0 イバ@1 バー@2 ー@3."},
		{"法", "法@0!"},
		{"第5回 協議", "第@0! 5@1 回@2! 協議@3 議@4."},
		{"日・EU", "日@0! eu@1"},
		{"サイ・バ", "サイ@0 イバ@1 バ@2."},
		{"ＩＣＴ e\u0301tat", "ict@0 etat@1"},
		{"sou\u00adveraineté", "souverainete@0"},
	} {
		var got []string
		for _, term := range Terms(c.src) {
			s := term.Text + "@" + string(rune('0'+term.At))
			got = append(got, s+map[TermKind]string{Joined: "+", Tail: ".", Lone: "!"}[term.Kind])
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: %s, want %s", c.src, strings.Join(got, " "), c.want)
		}
	}
}

func FuzzTerms(f *testing.F) {
	for _, s := range []string{"L’État", "cyber-attack U.S.A. e-", "サイバー・空間と法", "ｶﾞ\u3099", "a\u0301\u0301-b", "\xffé", strings.Repeat("x", 200)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		terms := Terms(s)
		at, start := -1, 0
		for i, x := range terms {
			if x.Text == "" || len(x.Text) > longestTerm || !utf8.ValidString(x.Text) {
				t.Fatalf("%q: term %d is %+v", s, i, x)
			}
			if x.Span.Start >= x.Span.End || x.Span.End > len(s) || !x.Span.Contains(x.First) {
				t.Fatalf("%q: term %d stands at %v, begins with %v", s, i, x.Span, x.First)
			}
			if x.Kind == Joined {
				continue
			}
			if x.At != at+1 || x.Span.Start < start {
				t.Fatalf("%q: term %d %+v is out of order", s, i, x)
			}
			at, start = x.At, x.Span.Start
		}
		if again := Terms(s); !slices.Equal(terms, again) {
			t.Fatalf("%q is cut in two ways", s)
		}
	})
}
