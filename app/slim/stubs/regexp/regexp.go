// Package regexp stands in for the standard one in the copies of go-app and
// go-diff for the browser, which use six fixed patterns between them and would
// bring the whole engine with its tables of Unicode.
package regexp

import "strings"

// A Regexp matches one of the known patterns.
type Regexp struct{ match func(s string) bool }

// MustCompile returns the matcher of a known pattern and panics for another.
func MustCompile(pattern string) *Regexp {
	match, ok := known[pattern]
	if !ok {
		panic("regexp: the browser's build does not know the pattern " + pattern + "; add it to app/slim/stubs/regexp")
	}
	return &Regexp{match}
}

// MatchString reports whether s contains a match.
func (r *Regexp) MatchString(s string) bool { return r.match(s) }

var known = map[string]func(s string) bool{
	``: func(string) bool { return true }, // our one route
	`[^a-zA-Z0-9]`: func(s string) bool {
		for i := 0; i < len(s); i++ {
			if c := s[i]; !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
				return true
			}
		}
		return false
	},
	`\s`:       func(s string) bool { return strings.ContainsAny(s, "\t\n\f\r ") },
	`[\r\n]`:   func(s string) bool { return strings.ContainsAny(s, "\r\n") },
	`\n\r?\n$`: func(s string) bool { return strings.HasSuffix(s, "\n\n") || strings.HasSuffix(s, "\n\r\n") },
	`^\r?\n\r?\n`: func(s string) bool {
		s = strings.TrimPrefix(s, "\r")
		s, first := strings.CutPrefix(s, "\n")
		return first && strings.HasPrefix(strings.TrimPrefix(s, "\r"), "\n")
	},
}
