//go:build !js

package measure

import (
	"fmt"
	"strings"
)

// Folders are what the published figures are taken on, below app/reader/testdata.
var Folders = []string{"gold", "specimens/tuned", "specimens/aside"}

// published are the kinds in the table of docs/method.md.
var published = []Kind{Facts, Date, Ordinal, Place, Chair, Body, List, Act, Topic, Title, Issuer, Genre, Published, Mode, Speaker, Next, Mention, Background, Slip}

// Figures is the table that docs/method.md publishes: scores by folder, in the
// order of [Folders].
func Figures(scores []*Score) string {
	var b strings.Builder
	b.WriteString("| kind |")
	for i, name := range []string{"gold", "tuned", "set aside"} {
		fmt.Fprintf(&b, " %s (%d texts): expected | P | R | F1 |", name, scores[i].Texts)
	}
	b.WriteString("\n| --- |" + strings.Repeat(" --- | --- | --- | --- |", len(scores)) + "\n")
	row := func(kind Kind, count func(*Score) Count) {
		fmt.Fprintf(&b, "| %s |", kind)
		for _, s := range scores {
			c := count(s)
			if c.Expected+c.Found == 0 {
				b.WriteString(" 0 | – | – | – |")
				continue
			}
			fmt.Fprintf(&b, " %d | %.2f | %.2f | %.2f |", c.Expected, c.Precision(), c.Recall(), c.F1())
		}
		b.WriteString("\n")
	}
	for _, k := range published {
		row(k, func(s *Score) Count { return s.Counts[k] })
	}
	for _, k := range []Kind{"act: actor", "act: qualifier"} {
		row(k, func(s *Score) Count { return s.Details[k] })
	}
	return b.String()
}
