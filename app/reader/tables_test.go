//go:build !js

package reader

import (
	"slices"
	"testing"
)

func TestATableWithASideInItsHeadsIsReadCellByCell(t *testing.T) {
	const head = "Second Arvelia-Borland Cyber Dialogue\n\nThe second Arvelia-Borland Cyber Dialogue was held in Tokyo on 3 March 2021.\n\nParticipants\n\n"
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"bars", "| Arvelia | Borland |\n|---|---|\n| Ministry of Ports | Ministry of Ships |\n| | Harbour Agency |\n", []string{"XA Ministry of Ports", "XB Ministry of Ships", "XB Harbour Agency"}},
		{"tabs", "Arvelia\tBorland\nMinistry of Ports\tMinistry of Ships\n", []string{"XA Ministry of Ports", "XB Ministry of Ships"}},
		{"blanks", "Arvelia               Borland\nMinistry of Ports     Ministry of Ships\n                      Harbour Agency\n", []string{"XA Ministry of Ports", "XB Ministry of Ships", "XB Harbour Agency"}},
		{"sides in the first column", "| Arvelian side | Ministry of Ports |\n| | Cable Office |\n| Borlandic side | Ministry of Ships |\n", []string{"XA Ministry of Ports", "XA Cable Office", "XB Ministry of Ships"}},
		{"several in a cell", "| Participants (Arvelia) | Ministry of Ports; Cable Office |\n| Participants (Borland) | Ministry of Ships |\n", []string{"XA Ministry of Ports", "XA Cable Office", "XB Ministry of Ships"}},
		{"no bodies", "| Arvelia | Borland |\n|---|---|\n| The Ministry of Ports will publish a report in May. | Ransomware |\n", nil},
		{"no sides", "| Topic | Lead |\n|---|---|\n| Ports | Ministry of Ports |\n", nil},
	} {
		a := Read(threeStates(t), Input{Bytes: []byte(head + x.text)}).Document.Annotation
		var got []string
		for _, b := range a.Findings.Participants {
			got = append(got, string(b.Side)+" "+b.AsNamed)
		}
		if x.want != nil && !slices.Equal(got, x.want) || x.want == nil && len(got) > 0 && got[0][0] != ' ' {
			t.Errorf("%s: %q, want %q", x.name, got, x.want)
		}
		if a.Issuer != nil && a.Issuer.Quote != nil {
			t.Errorf("%s: %q is said to issue the text", x.name, a.Issuer.Quote.Text)
		}
	}
}

func TestACellThatReachesDownHoldsItsPlace(t *testing.T) {
	const page = "<!doctype html><h1>Second Arvelia-Borland Cyber Dialogue</h1><p>The second Arvelia-Borland Cyber Dialogue was held in Tokyo on 3 March 2021.</p><h2>Participants</h2>" +
		"<table><tr><th rowspan=2>Arvelia</th><td>Ministry of Ports</td><td>Director</td></tr><tr><td>Cable Office</td><td>Head</td></tr><tr><th>Borland</th><td>Ministry of Ships</td><td></td></tr></table>"
	var got []string
	for _, b := range Read(threeStates(t), Input{Bytes: []byte(page)}).Document.Annotation.Findings.Participants {
		got = append(got, string(b.Side)+" "+b.AsNamed)
	}
	if want := []string{"XA Ministry of Ports", "XA Cable Office", "XB Ministry of Ships"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatIsMentionedNotedOrSetAsideHasItsFinding(t *testing.T) {
	lex := everyWord(t)
	for _, s := range material(t) {
		r := Read(lex, Input{Bytes: []byte(s)})
		a := r.Document.Annotation
		left := map[Kind]int{KindMention: len(a.Mentioned), KindOffice: len(a.OfficesOnly), KindBackground: len(a.Background), KindSlip: len(a.Slips)}
		for _, f := range r.Findings {
			if _, is := left[f.Kind]; is {
				left[f.Kind]--
			}
		}
		for kind, n := range left {
			if n != 0 {
				t.Errorf("%s: %d in the annotation without a finding: %.60q", kind, n, s)
			}
		}
		for k := 1; k < len(a.Slips); k++ {
			if a.Slips[k].Start < a.Slips[k-1].End {
				t.Errorf("two misprints overlap: %+v", a.Slips[k-1:k+1])
			}
		}
	}
}
