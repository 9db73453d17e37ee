package versions

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the measured figures to testdata/figures.md")

// goldWeights are the words of the hand-made comparison for our weights.
var goldWeights = map[string]Weight{
	"may affect meaning": MayAffectMeaning, "protocol": ProtocolAndForm, "terminology": Terminology, "minor": Drafting,
}

// figures is the generated section of the method page: what the rules reach,
// counted, not written in.
func figures(t testing.TB) string {
	var b strings.Builder
	g, r := loadGold(t)
	fmt.Fprintf(&b, "The bundled pair: %d of %d sentences paired as by hand, %d links made. Differences found by hand, and flags raised:\n\n", goldLinks(g, r), len(g.Pairs), len(r.Links))
	b.WriteString("| weight | by hand | flagged | missed | flagged as such |\n| --- | --- | --- | --- | --- |\n")
	used := make([]bool, len(r.Flags))
	for _, name := range []string{"may affect meaning", "protocol", "terminology", "minor"} {
		total, hit, such := 0, 0, 0
		var missed []string
		for _, d := range g.Divergences {
			if d.Weight != name {
				continue
			}
			if strings.HasPrefix(d.Kind, "order of") {
				// Said once as the custom, never flagged.
				total++
				if r.OrderDiffers() {
					hit++
					such++
				}
				continue
			}
			total++
			found, asSuch := false, false
			for i := range r.Flags {
				if rests(r, &r.Flags[i], d) {
					used[i], found = true, true
					asSuch = asSuch || r.Flags[i].Weight == goldWeights[name]
				}
			}
			if found {
				hit++
			} else {
				missed = append(missed, d.Kind)
			}
			if asSuch {
				such++
			}
		}
		miss := "none"
		if len(missed) > 0 {
			miss = fmt.Sprintf("%d: %s", len(missed), strings.Join(missed, ", "))
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %s | %d |\n", name, total, hit, miss, such)
	}
	false_ := 0
	for _, u := range used {
		if !u {
			false_++
		}
	}
	fmt.Fprintf(&b, "\n%d flags in all; %d rest on nothing found by hand.\n\n", len(r.Flags), false_)
	lex := bundled(t)
	b.WriteString("Invented pairs, six per kind that must be flagged and six that must not; the texts of the half set aside were not read when the rules were written, its counts were:\n\n")
	b.WriteString("| kind | tuning: found | false | precision | recall | set aside: found | false | precision | recall |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n")
	tuning, aside := tally(load(t, "tuning/*.txtar"), lex, nil), tally(load(t, "aside/*.txtar"), lex, nil)
	var sums [2]count
	for _, k := range kinds {
		fmt.Fprintf(&b, "| %s |", k)
		for i, c := range []*count{tuning[k], aside[k]} {
			cell(&b, *c)
			sums[i].hit, sums[i].missed, sums[i].false_ = sums[i].hit+c.hit, sums[i].missed+c.missed, sums[i].false_+c.false_
		}
		b.WriteString("\n")
	}
	b.WriteString("| all |")
	cell(&b, sums[0])
	cell(&b, sums[1])
	b.WriteString("\n\nLonger invented texts aligned by hand (one split, one joined, one without counterpart each):\n\n| half | links by hand | found | made |\n| --- | --- | --- | --- |\n")
	for _, half := range []string{"tuning", "aside"} {
		found, expected, made := alignment(t, "aligned/"+half+"-*.txtar", false)
		fmt.Fprintf(&b, "| %s | %d | %d | %d |\n", half, expected, found, made)
	}
	return b.String()
}

func cell(b *strings.Builder, c count) {
	fmt.Fprintf(b, " %d of %d | %d | %.2f | %.2f |", c.hit, c.hit+c.missed, c.false_, c.precision(), c.recall())
}

func TestPublishedFiguresAreThoseMeasured(t *testing.T) {
	const file = "testdata/figures.md"
	got := figures(t)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("%s is not what is measured (%v): run go test -update here, and carry the figures to docs/method.md", file, err)
	}
}
