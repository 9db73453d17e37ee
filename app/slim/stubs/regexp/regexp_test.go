package regexp

import (
	"regexp"
	"testing"
)

func TestEveryKnownPatternMatchesWhatTheEngineMatches(t *testing.T) {
	alphabet := []string{"\n", "\r", " ", "\t", "\f", "\v", "a", "Z", "9", "_", "é", "議", "\u3000", "\u00a0"}
	var texts []string
	for _, a := range append(alphabet, "") {
		for _, b := range append(alphabet, "") {
			for _, c := range append(alphabet, "") {
				texts = append(texts, a+b+c, a+b+c+"\n", "\n"+a+b+c)
			}
		}
	}
	for pattern := range known {
		want, got := regexp.MustCompile(pattern), MustCompile(pattern)
		for _, s := range texts {
			if got.MatchString(s) != want.MatchString(s) {
				t.Fatalf("%q in %q: %t", pattern, s, got.MatchString(s))
			}
		}
	}
}

func TestUnknownPatternIsNamed(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an unknown pattern compiles")
		}
	}()
	MustCompile("a+")
}
