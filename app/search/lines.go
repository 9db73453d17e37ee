package search

import "strings"

// A Damaged error says that a file of the index came but is not what the
// build wrote.
type Damaged struct {
	File string // its path
	What string
}

func (e *Damaged) Error() string { return "search: " + e.File + ": " + e.What }

// escape writes s so that it holds no tab and no line break.
func escape(s string) string {
	if !strings.ContainsAny(s, "\t\n\\") {
		return s
	}
	return strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`).Replace(s)
}

// unescape undoes escape; ok is false where s was not written by it.
func unescape(s string) (out string, ok bool) {
	if strings.IndexByte(s, '\\') < 0 {
		return s, true
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b = append(b, s[i])
			continue
		}
		if i++; i == len(s) {
			return "", false
		}
		switch s[i] {
		case '\\':
			b = append(b, '\\')
		case 't':
			b = append(b, '\t')
		case 'n':
			b = append(b, '\n')
		default:
			return "", false
		}
	}
	return string(b), true
}

// cutLine takes the first line off s.
func cutLine(s string) (line, rest string) {
	line, rest, _ = strings.Cut(s, "\n")
	return line, rest
}
