//go:build !js

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"alternat": main})
}

// The stories in testdata tell what a person at a terminal sees.
func TestStories(t *testing.T) {
	root, err := projectRoot()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Setenv("PROJECT", root)
			return nil
		},
	})
}

func TestFlagsMayStandBeforeOrAfterNames(t *testing.T) {
	for _, c := range []struct {
		args, names string
		json        bool
		wrong       bool
	}{
		{"-json a b", "a b", true, false},
		{"a b -json", "a b", true, false},
		{"a -json b", "a b", true, false},
		{"a b", "a b", false, false},
		{"-- -json a", "-json a", false, false},
		{"a -- -json", "a -json", false, false},
		{"a", "", false, true},
		{"a b c", "", false, true},
		{"a b -nothing", "", false, true},
	} {
		fs := newFlags("x")
		asJSON := fs.Bool("json", false, "")
		names, err := parse(fs, strings.Fields(c.args), 2, 2)
		if (err != nil) != c.wrong {
			t.Errorf("%q: error %v", c.args, err)
			continue
		}
		if err == nil && (strings.Join(names, " ") != c.names || *asJSON != c.json) {
			t.Errorf("%q: names %q, json %v", c.args, names, *asJSON)
		}
	}
}

func TestPlaintextSaysWhatThePageSays(t *testing.T) {
	page := `<html><head><title>no</title></head><body><nav>no</nav><main><h1>One  title</h1><p>Some <b>bold</b>
		words.</p><form><p>no</p></form><table><tr><th>Body</th><td>A</td></tr></table><ul><li>item</li></ul>
		<p>kept <del>old</del><ins>new</ins> «` + "\u00a0" + `words` + "\u00a0" + `»</p><p hidden>no</p><button>no</button></main></body></html>`
	want := "One title\n\nSome bold words.\n\nBody | A\n\n• item\n\nkept [-old-]{+new+} «\u00a0words\u00a0»\n"
	got, err := plaintext(page)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ReplaceAll(got, "\n\n", "\n") != strings.ReplaceAll(want, "\n\n", "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestProjectRootIsFoundFromBelow(t *testing.T) {
	root, err := projectRoot()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(root + "/wasm"); err != nil {
		t.Error(err)
	}
}
