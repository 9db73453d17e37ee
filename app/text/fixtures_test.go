package text

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"alternat/app/communique"
)

var update = flag.Bool("update", false, "write the segmentation found into the fixtures, to be read before it is kept")

// A fixture is an archive of cases "name.fr" (the source, its language),
// "name.skip" (quotes to leave out, one per line, if any) and "name.want".
// The comment at the head says what the fixture is about.
func TestSegmentationOfFixtures(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures in testdata", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		cases := 0
		for i := range a.Files {
			name, ext := cutExt(a.Files[i].Name)
			lang := communique.Lang(ext)
			if !slices.Contains(communique.Langs, lang) {
				continue
			}
			cases++
			src := strings.TrimSuffix(string(a.Files[i].Data), "\n")
			want := member(a, name+".want")
			if want < 0 {
				t.Fatalf("%s: %s has no %s.want", file, a.Files[i].Name, name)
			}
			var skip []communique.Span
			if s := member(a, name+".skip"); s >= 0 {
				skip = quotes(t, src, string(a.Files[s].Data))
			}
			t.Run(filepath.Base(file)+"/"+name, func(t *testing.T) {
				got := Parse(src, lang, skip)
				checkLaws(t, src, skip, got)
				if show := dump(got); *update {
					a.Files[want].Data = []byte(show)
				} else if show != string(a.Files[want].Data) {
					t.Errorf("got\n%swant\n%s", show, a.Files[want].Data)
				}
			})
		}
		if cases == 0 {
			t.Errorf("%s holds no case", file)
		}
		if *update {
			if out := txtar.Format(a); !bytes.Equal(out, nil) {
				if err := os.WriteFile(file, out, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func cutExt(name string) (string, string) {
	i := strings.LastIndexByte(name, '.')
	return name[:max(i, 0)], name[i+1:]
}

func member(a *txtar.Archive, name string) int {
	return slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == name })
}

// quotes finds each line of list in src, one behind the other.
func quotes(t *testing.T, src, list string) []communique.Span {
	t.Helper()
	var out []communique.Span
	p := 0
	for q := range strings.Lines(list) {
		q = strings.TrimSuffix(q, "\n")
		i := strings.Index(src[p:], q)
		if i < 0 {
			t.Fatalf("skip %q does not occur in the source", q)
		}
		out = append(out, communique.Span{Start: p + i, End: p + i + len(q)})
		p += i + len(q)
	}
	return out
}

// dump shows a segmentation: a line per block with its kind and marker, below
// it a line per sentence with the tokens as they stand in the source.
func dump(t *Text) string {
	var b strings.Builder
	for _, block := range t.Blocks {
		fmt.Fprint(&b, [...]string{"paragraph", "heading", "item"}[block.Kind])
		if !block.Marker.IsZero() {
			fmt.Fprintf(&b, " %s", t.Quote(block.Marker))
		}
		b.WriteByte('\n')
		for i := block.First; i < block.Last; i++ {
			b.WriteString("  ")
			for j, tok := range t.SentenceTokens(i) {
				if j > 0 {
					b.WriteByte('|')
				}
				b.WriteString(t.Quote(tok.Span))
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}
