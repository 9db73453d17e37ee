package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
)

// damagedWorld is an index with files of every kind, and queries that read
// them all.
func damagedWorld(t testing.TB) (manifest []byte, files shelf, queries []Query) {
	var texts []string
	for i := range 300 {
		texts = append(texts, []string{"the two sides exchanged views on norms", "日仏両国は規範について\t議論した", "one side noted\nnorms"}[i%3])
	}
	files = shelf{}
	manifest, err := small.write(quoted(texts...), files.put)
	if err != nil {
		t.Fatal(err)
	}
	return manifest, files, []Query{{Words: "norms"}, {Words: "規範 議論"}, {Words: `"two sides" nor`, Filter: Filter{From: 2000}}}
}

// FuzzDamagedFiles changes one byte, or cuts off what follows, in any file: the
// answer may be wrong, the error names a file, nothing else happens.
func FuzzDamagedFiles(f *testing.F) {
	manifest, files, queries := damagedWorld(f)
	paths := []string{"manifest"}
	for p := range files {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	for i := range paths {
		f.Add(i, 3, byte('A'), false)
		f.Add(i, 0, byte('\n'), true)
		f.Add(i, 40, byte('-'), false)
		f.Add(i, 50, byte('z'), true)
	}
	f.Fuzz(func(t *testing.T, which, where int, with byte, cut bool) {
		path := paths[uint(which)%uint(len(paths))]
		data := slices.Clone(files[path])
		if path == "manifest" {
			data = slices.Clone(manifest)
		}
		if len(data) == 0 {
			return
		}
		n := uint(where) % uint(len(data))
		if data[n] = with; cut {
			data = data[:n+1]
		}
		var x *Index
		var err error
		changed := shelf{}
		for p, d := range files {
			changed[p] = d
		}
		if path == "manifest" {
			x, err = Open("manifest", data)
		} else {
			changed[path] = data
			x, err = Open("manifest", manifest)
		}
		for _, q := range queries {
			if err == nil {
				_, err = x.Search(context.Background(), q, 1, changed.get, nil)
			}
		}
		var damaged *Damaged
		if err != nil && !errors.As(err, &damaged) && !strings.HasPrefix(err.Error(), "no file") {
			t.Fatalf("%s changed at %d: %v", path, n, err)
		}
	})
}

func TestAFileThatIsNotWhatTheBuildWroteIsNamedAndAskedForAgain(t *testing.T) {
	manifest, files, queries := damagedWorld(t)
	for path := range files {
		good := files[path]
		files[path] = []byte("<!DOCTYPE html>\n<title>Sign in</title>\n")
		var err error
		x, openErr := Open("manifest", manifest)
		if openErr != nil {
			t.Fatal(openErr)
		}
		for _, q := range queries {
			if err == nil {
				_, err = x.Search(context.Background(), q, 1, files.get, nil)
			}
		}
		files[path] = good
		var damaged *Damaged
		if errors.As(err, &damaged) {
			if damaged.File != path {
				t.Errorf("%s is damaged, %s is named", path, damaged.File)
			}
			if _, err := x.Search(context.Background(), queries[0], 1, files.get, nil); err != nil {
				t.Errorf("after %s came right: %v", path, err)
			}
		} else if err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := Open("manifest", []byte("<!DOCTYPE html>\n")); err == nil {
		t.Error("a page was taken for a manifest")
	}
}

func FuzzPhrases(f *testing.F) {
	for _, s := range []string{"norms", `"of the`, "«droit» 「法」 l’ONU cyber-", "a-b-c U.S.", "日本・EU", "\xff\"", "”“", "'s l' qu'", "­-­"} {
		f.Add(s, "the norms of l’ONU")
	}
	f.Fuzz(func(t *testing.T, words, s string) {
		phrases := Phrases(words)
		for _, p := range phrases {
			for _, w := range p.Ways {
				if len(w.Elements) == 0 || w.Elements[0].Off != 0 || w.Elements[0].Text == "" || w.Length <= w.Elements[len(w.Elements)-1].Off {
					t.Fatalf("%q gives the way %+v", words, w)
				}
			}
		}
		TooShort(phrases)
		found := Find(s, phrases)
		end := 0
		for _, x := range found {
			if x.Start < end || x.End <= x.Start || x.End > len(s) {
				t.Fatalf("%q in %q: %v", words, s, found)
			}
			end = x.End
		}
		if a := Around(s, found, 60); a.Start < 0 || a.End > len(s) || a.Start > a.End {
			t.Fatalf("%q in %q: shown %v", words, s, a)
		}
	})
}
