//go:build !js

package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"alternat/app/corpus"
)

// headings name the kinds of the report, in its order.
var headings = []struct{ kind, title, none string }{
	{"body", "Bodies", "every name of a body resolves"},
	{"person", "People", "every name of a person resolves"},
	{"verb", "Verbs", "every statement has a verb"},
}

// writeReport lists what the records leave unresolved, for reading.
func writeReport(out io.Writer, list []corpus.Unresolved) error {
	for _, h := range headings {
		var of []corpus.Unresolved
		for _, u := range list {
			if u.Kind == h.kind {
				of = append(of, u)
			}
		}
		if len(of) == 0 {
			fmt.Fprintf(out, "%s: %s\n", h.title, h.none)
			continue
		}
		fmt.Fprintf(out, "%s not resolved: %d\n", h.title, len(of))
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for _, u := range of {
			where := string(u.Document)
			if where == "" {
				where = string(u.Session) + " (document not told)"
			}
			fmt.Fprintf(table, "  %s\t%s\t%q\t%s\n", where, u.Side, u.Name, u.Why)
		}
		if err := table.Flush(); err != nil {
			return err
		}
	}
	return nil
}
