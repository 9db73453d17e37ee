package wording

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// checkLaws holds every law of a comparison for the pair a, b.
func checkLaws(t *testing.T, a, b *text.Text) {
	t.Helper()
	r := Compare(a, b)
	for side, want := range map[Side]string{SideA: a.Source, SideB: b.Source} {
		if got := Reconstruct(r, side); got != want {
			t.Fatalf("side %d: reconstructed %q, want %q", side, got, want)
		}
	}
	mirrored := Compare(b, a)
	if !reflect.DeepEqual(mirrored, Mirror(r)) {
		t.Fatalf("Compare(b, a) is not the mirror of Compare(a, b) for %q and %q:\n%s\n%s",
			a.Source, b.Source, notation(mirrored), notation(Mirror(r)))
	}
	if !reflect.DeepEqual(r, Mirror(Mirror(r))) {
		t.Fatalf("mirrored twice is not the same for %q and %q", a.Source, b.Source)
	}
	checkRows(t, r)
	self := Compare(a, a)
	if !self.Identical || len(Changes(self, Words)) > 0 || len(Changes(self, Sentences)) > 0 {
		t.Fatalf("%q differs from itself:\n%s", a.Source, notation(self))
	}
	for _, row := range self.Rows {
		if row.Kind != Kept && row.Kind != Skipped || row.A != row.B {
			t.Fatalf("%q compared with itself has a row %+v", a.Source, row)
		}
	}
}

// checkRows holds the shape of every row: its sides, its edits, its pair.
func checkRows(t *testing.T, r *Result) {
	t.Helper()
	halves := map[int][]Row{}
	endA, endB := 0, 0
	for _, row := range r.Rows {
		if row.A.Empty() && row.B.Empty() {
			t.Fatalf("a row has no side: %+v", row)
		}
		if !row.A.Empty() {
			if row.A.Span.Start != endA {
				t.Fatalf("A continues at %d, not at %d", row.A.Span.Start, endA)
			}
			endA = row.A.Span.End
		}
		if !row.B.Empty() {
			if row.B.Span.Start != endB {
				t.Fatalf("B continues at %d, not at %d", row.B.Span.Start, endB)
			}
			endB = row.B.Span.End
		}
		if row.Moved {
			halves[row.Pair] = append(halves[row.Pair], row)
		} else if row.Pair != 0 {
			t.Fatalf("a row that has not moved has the pair %d", row.Pair)
		}
		wantEdits := row.Kind == Kept || row.Kind == Reworded
		if (row.Edits != nil) != wantEdits {
			t.Fatalf("a row of kind %d has the edits %v", row.Kind, row.Edits)
		}
		checkEdits(t, r, row)
	}
	for pair := 1; pair <= len(halves); pair++ {
		h := halves[pair]
		if len(h) != 2 || h[0].A.Empty() == h[1].A.Empty() || !reflect.DeepEqual(h[0].Edits, h[1].Edits) {
			t.Fatalf("pair %d has the halves %+v", pair, h)
		}
	}
}

func checkEdits(t *testing.T, r *Result, row Row) {
	t.Helper()
	if row.Edits == nil {
		return
	}
	a, b := row.A.Span, row.B.Span
	atA, atB := row.Edits[0].A.Start, row.Edits[0].B.Start
	if !row.A.Empty() {
		atA = a.Start
	}
	if !row.B.Empty() {
		atB = b.Start
	}
	changed := false
	for k, e := range row.Edits {
		if (e.Op == Insert) != e.A.IsZero() || (e.Op == Delete) != e.B.IsZero() {
			t.Fatalf("edit %+v has a span too many or too few", e)
		}
		if k > 0 && (e.Op == Equal) == (row.Edits[k-1].Op == Equal) && !(row.Edits[k-1].Op == Delete && e.Op == Insert) {
			t.Fatalf("edits %+v do not alternate", row.Edits)
		}
		if e.Op != Insert {
			if (k > 0 || !row.A.Empty()) && atA != e.A.Start && atA != 0 {
				t.Fatalf("edits of %q leave a gap on A at %d: %+v", r.A.Source, atA, row.Edits)
			}
			atA = e.A.End
		}
		if e.Op != Delete {
			if (k > 0 || !row.B.Empty()) && atB != e.B.Start && atB != 0 {
				t.Fatalf("edits of %q leave a gap on B at %d: %+v", r.B.Source, atB, row.Edits)
			}
			atB = e.B.End
		}
		changed = changed || e.Op != Equal
	}
	if changed != (row.Kind == Reworded) {
		t.Fatalf("a row of kind %d has the edits %+v", row.Kind, row.Edits)
	}
	if !row.A.Empty() && atA != a.End || !row.B.Empty() && atB != b.End {
		t.Fatalf("edits %+v do not reach the end of %v, %v", row.Edits, a, b)
	}
}

// pieces are what random texts are made of: words of three scripts, marks,
// combining characters, emoji with joiners, white space of many widths.
var pieces = []string{
	"Ruritania", "and", "Zubrowka", "welcomed", "noted", "the", "agreed", "norms", ".", ". ", ",", " ", "  ", "\n", "\n\n",
	"14", "15", "l’", "l'", "coopération", "coope\u0301ration", "« ", " »", "両国は", "協力を", "歓迎した", "。", "、", "サイバー", "ｻｲﾊﾞｰ",
	"２０１９年", "2019年", "👩\u200d💻", "🇯🇵", "e\u0301", "\u0301", "\u3000", "\u00a0", "\ufeff", "- ", "1. ", "(a) ", "•", "\t", "ß", "…", "\u200b",
	"\r\n", "The two sides exchanged views on threats. ", "They shared information. ", "Les deux parties ont salué ce projet. ", "日仏両国は脅威について意見を交換した。",
}

func randomText(r *rand.Rand, n int) string {
	var s strings.Builder
	for range r.IntN(n + 1) {
		s.WriteString(pieces[r.IntN(len(pieces))])
		if r.IntN(3) == 0 {
			s.WriteString(" ")
		}
	}
	return s.String()
}

// edited changes s here and there, so that much of it stays shared.
func edited(r *rand.Rand, s string) string {
	parts := strings.SplitAfter(s, " ")
	for range 1 + r.IntN(6) {
		i, j := r.IntN(len(parts)), r.IntN(len(parts))
		switch r.IntN(3) {
		case 0:
			parts[i], parts[j] = parts[j], parts[i]
		case 1:
			parts[i] = randomText(r, 4)
		case 2:
			parts[i] += parts[j]
		}
	}
	return strings.Join(parts, "")
}

func randomSkips(r *rand.Rand, s string) []communique.Span {
	var cuts []int
	for i := range s {
		if r.IntN(12) == 0 {
			cuts = append(cuts, i)
		}
	}
	var skips []communique.Span
	for i := 0; i+1 < len(cuts); i += 3 {
		skips = append(skips, communique.Span{Start: cuts[i], End: cuts[i+1]})
	}
	return skips
}

func TestLawsHoldForRandomTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	langs := []communique.Lang{communique.English, communique.French, communique.Japanese}
	for range 1500 {
		lang := langs[r.IntN(3)]
		a := randomText(r, 60)
		b := randomText(r, 60)
		if r.IntN(2) == 0 {
			b = edited(r, a)
		}
		var skipA, skipB []communique.Span
		if r.IntN(4) == 0 {
			skipA, skipB = randomSkips(r, a), randomSkips(r, b)
		}
		checkLaws(t, text.Parse(a, lang, skipA), text.Parse(b, lang, skipB))
	}
}

func TestLawsHoldForBlankTexts(t *testing.T) {
	for _, a := range []string{"", " ", "\n\n", "\u3000", "Ruritania.", "👩\u200d💻"} {
		for _, b := range []string{"", " ", "\n\n\n", "Ruritania.", "両国。"} {
			checkLaws(t, text.Parse(a, communique.English, nil), text.Parse(b, communique.English, nil))
		}
	}
}

func TestSameSourceWithOtherBoilerplateIsStillMirrored(t *testing.T) {
	const src = "Home > News\nRuritania welcomed the visit. Zubrowka noted it.\nShare this page\n"
	a := text.Parse(src, communique.English, []communique.Span{{Start: 0, End: 11}})
	b := text.Parse(src, communique.English, nil)
	checkLaws(t, a, b)
	if r := Compare(a, b); !r.Identical {
		t.Error("the same bytes are not called identical")
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Ruritania welcomed the visit.", "Ruritania noted the visit.", "en")
	f.Add("L’accord est conclu. Il est daté.", "L'accord, daté, est conclu.", "fr")
	f.Add("両国は協力を歓迎した。", "両国は、協力の強化を歓迎した。", "ja")
	f.Add("", "\u3000\n", "ja")
	f.Add("e\u0301 👩\u200d💻", "é 👩", "fr")
	f.Fuzz(func(t *testing.T, a, b, lang string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		checkLaws(t, text.Parse(a, communique.Lang(lang), nil), text.Parse(b, communique.Lang(lang), nil))
	})
}
