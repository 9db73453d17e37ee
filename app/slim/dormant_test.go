//go:build !js

package slim

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// functionNames reads the custom section "name" of a wasm file, which the
// linker writes unless told not to: the names of functions by their numbers,
// imported ones first, with other signs for some of the points and brackets.
func functionNames(t *testing.T, b []byte) map[int]string {
	t.Helper()
	at := bytes.Index(b, []byte("\x04name\x01"))
	if at < 0 {
		t.Fatal("the file has no names")
	}
	r := &wasmReader{b: b, at: at + 6}
	r.unsigned()
	names := map[int]string{}
	for n := r.unsigned(); n > 0 && !r.bad; n-- {
		i, size := int(r.unsigned()), int(r.unsigned())
		names[i] = string(b[r.at : r.at+size])
		r.at += size
	}
	return names
}

func TestWhatIsDormantIsDroppedAndNothingElse(t *testing.T) {
	root := hello(t)
	put(t, filepath.Join(root, "probe", "main.go"), behaviour)
	out := filepath.Join(root, "named.wasm")
	if _, err := goCommand(context.Background(), root, true, "build", "-o", out, "./probe"); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	f, err := takeApart(b)
	if err != nil {
		t.Fatal(err)
	}
	_, whole, _, err := f.bodies()
	if err != nil {
		t.Fatal(err)
	}
	whole = slices.Clone(whole)
	dropped, err := f.dropDormant()
	if err != nil {
		t.Fatal(err)
	}
	_, left, _, err := f.bodies()
	if err != nil {
		t.Fatal(err)
	}
	names := functionNames(t, f.after)
	imported := 0 // the linker's first function follows those imported
	for names[imported] != "go_buildid" && imported < len(names) {
		imported++
	}
	if len(left) != len(whole) || names[imported+len(whole)-1] == "" {
		t.Fatalf("%d functions of %d, %d names", len(left), len(whole), len(names))
	}
	named := func(s string) string { // as the linker names it
		s, _, _ = strings.Cut(s, "[") // instances of one generic function
		return strings.NewReplacer("(*", "__", ")", "_").Replace(s)
	}
	for i := range whole {
		name, now := names[imported+i], dropped[uint32(firstFunction+i)]
		switch {
		case now == "" && !bytes.Equal(left[i], whole[i]):
			t.Errorf("%s is another", name)
		case now != "" && (!bytes.Equal(left[i], trap) || !strings.HasPrefix(name, named(now))):
			t.Errorf("%s was dropped for %s", name, now)
		}
	}
	// The list stays one of what is there.
	all := strings.Join(slices.Collect(func(yield func(string) bool) {
		for _, name := range dropped {
			if !yield(name + "\n") {
				return
			}
		}
	}), "")
	for _, beginning := range dormant {
		if !strings.Contains(all, beginning) && strings.HasPrefix(beginning, "runtime.") {
			t.Errorf("nothing begins with %s", beginning)
		}
	}
}
