package corpus

import (
	"sort"
	"strconv"
	"strings"
)

// A Fault is one thing wrong in the data, located: File is the path within the
// data folder, ID the record it concerns, Field the place in it in the form
// "statements[3].at", Line the line of the file, 0 where it is not known.
// Message says what is wrong and, where it is not plain, what to do.
type Fault struct {
	File    string
	ID      string
	Field   string
	Line    int
	Message string
}

// Error formats the fault on one line, as compilers do.
func (f Fault) Error() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		b.WriteString(":" + strconv.Itoa(f.Line))
	}
	b.WriteString(": ")
	if f.ID != "" {
		b.WriteString(f.ID + ": ")
	}
	if f.Field != "" {
		b.WriteString(f.Field + ": ")
	}
	b.WriteString(f.Message)
	return b.String()
}

// faults is an error made of all faults found in one run.
type faults []Fault

func (fs faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// sortFaults orders faults by file, line, record, field and message, and
// drops repetitions.
func sortFaults(fs []Fault) []Fault {
	sort.SliceStable(fs, func(i, j int) bool {
		a, b := fs[i], fs[j]
		switch {
		case a.File != b.File:
			return a.File < b.File
		case a.Line != b.Line:
			return a.Line < b.Line
		case a.ID != b.ID:
			return a.ID < b.ID
		case a.Field != b.Field:
			return a.Field < b.Field
		}
		return a.Message < b.Message
	})
	var out []Fault
	for i, f := range fs {
		if i == 0 || f != fs[i-1] {
			out = append(out, f)
		}
	}
	return out
}
