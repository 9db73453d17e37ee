//go:build !js

package measure

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"alternat/app/reader"
)

// most bounds a quotation in a list of faults, in characters.
const most = 100

// WriteFigures writes the two tables.
func WriteFigures(out io.Writer, s *Score) error {
	fmt.Fprintf(out, "%d texts\n\n", s.Texts)
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	head := func(what string) { fmt.Fprintf(table, "%s\texpected\tfound\tright\tprecision\trecall\tF1\t\n", what) }
	row := func(kind Kind, c Count) {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\t\n", kind, c.Expected, c.Found, c.Right, c.Precision(), c.Recall(), c.F1())
	}
	head("kind")
	for _, k := range Kinds {
		if c, ok := s.Counts[k]; ok {
			row(k, c)
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(out)
	head("within what is right")
	for _, k := range Details {
		if c, ok := s.Details[k]; ok {
			row(k, c)
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "\nof the false findings, put as questions: %d\n", s.Questions)
	return err
}

// Words name the two kinds of fault in a list.
type Words struct{ Missed, False string }

// Measured are the words of a measurement.
var Measured = Words{"missed", "false "}

// WriteFaults lists every miss and every false finding, kind by kind.
func WriteFaults(out io.Writer, s *Score, words Words) error {
	for _, q := range s.Lost {
		if _, err := fmt.Fprintf(out, "the quote is not in the text: %s\n", short(q)); err != nil {
			return err
		}
	}
	for _, k := range append(append([]Kind(nil), Kinds...), Details...) {
		for _, f := range s.Faults {
			if f.Kind != k {
				continue
			}
			if _, err := fmt.Fprintln(out, f.line(words)); err != nil {
				return err
			}
		}
	}
	return nil
}

// line is one fault on one line.
func (f Fault) line(words Words) string {
	what := words.Missed
	if f.False {
		what = words.False
	}
	line := fmt.Sprintf("%s  %-15s %-28s %s", what, f.Kind, f.Text, short(f.What))
	if f.Quote != "" && !strings.Contains(f.What, f.Quote) {
		line += "  | " + short(f.Quote)
	}
	if f.Rule != "" {
		line += fmt.Sprintf("  (%s, %s)", f.Rule, Certainty(f.Confidence))
	}
	return line
}

// Certainty is a word for a confidence.
func Certainty(c reader.Confidence) string {
	switch c {
	case reader.Sure:
		return "sure"
	case reader.Likely:
		return "likely"
	}
	return "question"
}

// short puts a passage on one line of bounded length.
func short(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
