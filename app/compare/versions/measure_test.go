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
	invented(t, &b)
	further(t, &b)
	return b.String()
}

// halves are the sets of invented pairs, with how they were used.
var halves = []struct{ dir, name string }{
	{"tuning", "tuning"}, {"aside", "set aside"}, {"unseen", "unseen"},
}

// invented counts the pairs of testdata/pairs.
func invented(t testing.TB, b *strings.Builder) {
	lex := bundled(t)
	b.WriteString("Invented pairs, per kind as many that must not be flagged as that must. Found of those that must, and false flags in all pairs of the set:\n\n| kind |")
	for _, h := range halves {
		fmt.Fprintf(b, " %s: found | false | precision | recall |", h.name)
	}
	b.WriteString("\n| --- |" + strings.Repeat(" --- | --- | --- | --- |", len(halves)) + "\n")
	counts := make([]map[Kind]*count, len(halves))
	sums := make([]count, len(halves))
	for i, h := range halves {
		counts[i] = tally(load(t, h.dir+"/*.txtar"), lex, nil)
	}
	for _, k := range kinds {
		fmt.Fprintf(b, "| %s |", k)
		for i := range halves {
			c := counts[i][k]
			cell(b, *c)
			sums[i].hit, sums[i].missed, sums[i].false_ = sums[i].hit+c.hit, sums[i].missed+c.missed, sums[i].false_+c.false_
		}
		b.WriteString("\n")
	}
	b.WriteString("| all |")
	for _, c := range sums {
		cell(b, c)
	}
	b.WriteString("\n\nLonger invented texts aligned by hand (one split, one joined, one without counterpart each):\n\n| half | links by hand | found | made |\n| --- | --- | --- | --- |\n")
	for _, half := range []string{"tuning", "aside"} {
		found, expected, made := alignment(t, "aligned/"+half+"-*.txtar", false)
		fmt.Fprintf(b, "| %s | %d | %d | %d |\n", half, expected, found, made)
	}
}

// further counts the pairs of testdata/more, all of which the rules were
// worked on with.
func further(t testing.TB, b *strings.Builder) {
	lex := bundled(t)
	b.WriteString("\nFurther pairs, used while the rules were written: faithful ones, in which nothing may be flagged, and ones with a single difference:\n\n| pairs | number |")
	for _, k := range kinds {
		fmt.Fprintf(b, " %s |", k)
	}
	b.WriteString("\n| --- | --- |" + strings.Repeat(" --- |", len(kinds)) + "\n")
	for _, name := range faithfulFiles {
		es := more(t, name)
		counts := tally(es, lex, nil)
		fmt.Fprintf(b, "| %s: false flags | %d |", strings.TrimSuffix(name, ".txt"), len(es))
		for _, k := range kinds {
			fmt.Fprintf(b, " %d |", counts[k].false_)
		}
		b.WriteString("\n")
	}
	es := more(t, "differing.txt")
	counts := tally(es, lex, nil)
	fmt.Fprintf(b, "| differing: found | %d |", len(es))
	for _, k := range kinds {
		fmt.Fprintf(b, " %d of %d |", counts[k].hit, counts[k].hit+counts[k].missed)
	}
	fmt.Fprintf(b, "\n| differing: false flags | %d |", len(es))
	for _, k := range kinds {
		fmt.Fprintf(b, " %d |", counts[k].false_)
	}
	b.WriteString("\n")
}

func cell(b *strings.Builder, c count) {
	fmt.Fprintf(b, " %d of %d | %d | %.2f | %.2f |", c.hit, c.hit+c.missed, c.false_, c.precision(), c.recall())
}

// The page on the method has the figures between these marks.
const (
	methodPage  = "../../../docs/method.md"
	figuresFrom = "<!-- figures of versions: written by go test ./app/compare/versions -update -->\n"
	figuresTo   = "<!-- end of figures -->"
)

func TestPublishedFiguresAreThoseMeasured(t *testing.T) {
	const file = "testdata/figures.md"
	got := figures(t)
	page, err := os.ReadFile(methodPage)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(page), figuresFrom)
	old, tail, closed := strings.Cut(rest, figuresTo)
	if !ok || !closed {
		t.Fatalf("%s has no place for the figures", methodPage)
	}
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(methodPage, []byte(head+figuresFrom+"\n"+got+"\n"+figuresTo+tail), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("%s is not what is measured (%v): run go test -update here", file, err)
	}
	if strings.TrimSpace(old) != strings.TrimSpace(got) {
		t.Errorf("%s does not have the figures that are measured: run go test -update here", methodPage)
	}
}
