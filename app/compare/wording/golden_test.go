package wording

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"alternat/app/communique"
	"alternat/app/text"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// TestGoldens reads testdata/*.txtar: two invented texts a and b, optionally
// the boilerplate of each (skip-a, skip-b, one piece a line), and the rows
// that are expected. The language is the part of the file name before "-".
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures in testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			archive := txtar.Parse(data)
			part := map[string]string{}
			for _, f := range archive.Files {
				part[f.Name] = string(f.Data)
			}
			lang, _, _ := strings.Cut(filepath.Base(file), "-")
			a := parse(t, part["a"], lang, part["skip-a"])
			b := parse(t, part["b"], lang, part["skip-b"])
			r := Compare(a, b)
			checkLaws(t, a, b)
			got := notation(r)
			if *update {
				rewrite(t, file, archive, got)
				return
			}
			if got != part["want"] {
				t.Errorf("got\n%s\nwant\n%s", got, part["want"])
			}
		})
	}
}

func parse(t *testing.T, src, lang, skip string) *text.Text {
	var spans []communique.Span
	at := 0
	for _, piece := range strings.Split(strings.TrimSpace(skip), "\n") {
		if piece == "" {
			continue
		}
		i := strings.Index(src[at:], piece)
		if i < 0 {
			t.Fatalf("skip: %q is not in the text, or not in this order", piece)
		}
		spans = append(spans, communique.Span{Start: at + i, End: at + i + len(piece)})
		at += i + len(piece)
	}
	return text.Parse(src, communique.Lang(lang), spans)
}

func rewrite(t *testing.T, file string, archive *txtar.Archive, want string) {
	found := false
	for i := range archive.Files {
		if archive.Files[i].Name == "want" {
			archive.Files[i].Data = []byte(want)
			found = true
		}
	}
	if !found {
		archive.Files = append(archive.Files, txtar.File{Name: "want", Data: []byte(want)})
	}
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// notation writes a result as a person would mark it up: one line per row,
// the kind first, deletions in [-…-], insertions in {+…+}.
func notation(r *Result) string {
	var out strings.Builder
	if r.Identical {
		out.WriteString("identical\n")
	}
	for _, row := range r.Rows {
		label := map[RowKind]string{Kept: "=", Reworded: "~", OnlyA: "-", OnlyB: "+", Skipped: "/"}[row.Kind]
		switch {
		case row.Moved && row.B.Empty():
			label = fmt.Sprintf("%s from %d", label, row.Pair)
		case row.Moved:
			label = fmt.Sprintf("%s to %d", label, row.Pair)
		}
		fmt.Fprintf(&out, "%s| %s\n", label, oneLine(marked(r, row.A, row.B, row.Edits, row.Moved && row.B.Empty())))
	}
	if r.Shared < FewShared {
		fmt.Fprintf(&out, "shared %.2f\n", r.Shared)
	}
	for _, n := range r.Nearest {
		fmt.Fprintf(&out, "near %.2f| %s\n", n.Score, oneLine(marked(r, n.A, n.B, n.Edits, false)))
	}
	return out.String()
}

// marked shows equal words as B prints them, or as A does at the place a
// passage has moved from.
func marked(r *Result, a, b Passage, edits []Edit, atA bool) string {
	if edits == nil {
		if a.Empty() {
			return r.B.Source[b.Span.Start:b.Span.End]
		}
		return r.A.Source[a.Span.Start:a.Span.End]
	}
	var out strings.Builder
	for _, e := range edits {
		switch inA, inB := r.A.Source[e.A.Start:e.A.End], r.B.Source[e.B.Start:e.B.End]; {
		case e.Op == Delete:
			out.WriteString("[-" + inA + "-]")
		case e.Op == Insert:
			out.WriteString("{+" + inB + "+}")
		case atA:
			out.WriteString(inA)
		default:
			out.WriteString(inB)
		}
	}
	return out.String()
}

// oneLine shows line ends so that the notation stays one line a row.
func oneLine(s string) string {
	return strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "⏎")
}
