//go:build !js

package main

import (
	"fmt"
	"io"
	"strings"

	"alternat/app/corpus"
	"alternat/app/reader/measure"
)

// runMeasure scores the reader on folders of texts whose reading is known.
func runMeasure(args []string, out, _ io.Writer) error {
	flags := newFlags("measure")
	figures := flags.Bool("figures", false, "")
	only := flags.String("only", "", "")
	dirs, err := parse(flags, args, 1, 20)
	if err != nil {
		return err
	}
	c, err := corpus.Bundled()
	if err != nil {
		return err
	}
	for i, dir := range dirs {
		set, err := measure.Load(dir, c)
		if err != nil {
			return err
		}
		s := measure.Measure(set, func(name string) bool { return strings.Contains(name, *only) })
		if s.Texts == 0 {
			return fmt.Errorf("%s has no text whose name contains %q", dir, *only)
		}
		if i > 0 {
			fmt.Fprintln(out)
		}
		if len(dirs) > 1 {
			fmt.Fprintf(out, "%s: ", dir)
		}
		if err := measure.WriteFigures(out, s); err != nil {
			return err
		}
		if *figures {
			continue
		}
		fmt.Fprintln(out)
		if err := measure.WriteFaults(out, s, measure.Measured); err != nil {
			return err
		}
	}
	return nil
}

// writeReread lists where a reading by rules and the curated annotation of the
// texts held differ. Neither is right by that alone.
func writeReread(out io.Writer, c *corpus.Corpus) error {
	s := measure.Measure(measure.Held(c), nil)
	fmt.Fprintf(out, "%d texts read again; differences: %d\n", s.Texts, len(s.Faults))
	return measure.WriteFaults(out, s, measure.Words{Missed: "record only", False: "reader only"})
}
