package locale

import (
	"strconv"
	"strings"

	"alternat/app/communique"
)

// A Locale speaks one language.
type Locale struct {
	Lang     communique.Lang
	messages map[string]string
}

// Has reports whether the catalogue has key.
func (l *Locale) Has(key string) bool { _, ok := l.messages[key]; return ok }

// T returns the message named key with {0}, {1} … replaced by args. An unknown
// key comes back in brackets, so that it is seen.
func (l *Locale) T(key string, args ...string) string {
	m, ok := l.messages[key]
	if !ok {
		return "[" + key + "]"
	}
	return fill(m, args)
}

// Of returns the message for one code of a family: T(family + code).
func (l *Locale) Of(family, code string, args ...string) string {
	return l.T(family+code, args...)
}

// N returns the message key+".one" or key+".other", as the language counts n.
// {0} is the number, written as the language writes it; args follow as {1} …
func (l *Locale) N(key string, n int, args ...string) string {
	form := ".other"
	if l.one(n) {
		form = ".one"
	}
	return l.T(key+form, append([]string{l.Int(n)}, args...)...)
}

// one reports whether n takes the singular: 1 in English, 0 and 1 in French;
// Japanese has none.
func (l *Locale) one(n int) bool {
	switch l.Lang {
	case communique.English:
		return n == 1
	case communique.French:
		return n == 0 || n == 1
	}
	return false
}

// Int writes n with the language's separator of thousands.
func (l *Locale) Int(n int) string {
	s := strconv.Itoa(n)
	sep := ","
	if l.Lang == communique.French {
		sep = "\u202f"
	}
	neg := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + sep + s[i:]
	}
	if neg {
		s = "−" + s
	}
	return s
}

func fill(m string, args []string) string {
	if !strings.Contains(m, "{") {
		return m
	}
	var b strings.Builder
	for i := 0; i < len(m); i++ {
		if m[i] == '{' {
			if end := strings.IndexByte(m[i:], '}'); end > 0 {
				if n, err := strconv.Atoi(m[i+1 : i+end]); err == nil && n < len(args) {
					b.WriteString(args[n])
					i += end
					continue
				}
			}
		}
		b.WriteByte(m[i])
	}
	return b.String()
}
