//go:build browser && audit

package browser

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// reference is what the reference implementation in JavaScript says of a data
// package; app/dataset holds it by rules of its own.
func reference(t *testing.T, folder string) (says struct {
	Tables, Rows int
	Faults       []string
}) {
	t.Helper()
	tool(t, "datapackage/package.json")
	cmd := exec.Command("node", filepath.Join("audit", "datapackage.mjs"), folder)
	var trouble bytes.Buffer
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &says)
	}
	if err != nil {
		t.Fatalf("the package cannot be read: %v\n%s%s", err, out, trouble.String())
	}
	return says
}

func TestTheReferenceImplementationReadsTheDataPackage(t *testing.T) {
	folder := filepath.Join(must(t, published).dir, "data", "package")
	files, err := filepath.Glob(filepath.Join(folder, "tables", "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	says := reference(t, folder)
	for _, fault := range says.Faults {
		t.Error(fault)
	}
	if says.Tables != len(files) || says.Rows == 0 {
		t.Errorf("%d rows of %d tables were read, there are %d", says.Rows, says.Tables, len(files))
	}
	t.Logf("%d tables, %d rows", says.Tables, says.Rows)
}

// What it is relied on to see: each damage is one that the rules of the two
// specifications forbid.
func TestTheReferenceImplementationSeesDamage(t *testing.T) {
	whole := filepath.Join(must(t, published).dir, "data", "package")
	for _, c := range []struct{ name, file, old, new string }{
		{"a type that there is not", "datapackage.json", `"type": "integer"`, `"type": "whole"`},
		{"a name out of form", "datapackage.json", `"name": "sessions"`, `"name": "Sessions !"`},
		{"another heading", "tables/sessions.csv", "id,series,", "id,sery,"},
		{"a value not of the list", "tables/sessions.csv", ",day,", ",hour,"},
		{"a row that names no session", "tables/session_partners.csv", "\n", "\nnowhere,MY\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			if err := os.CopyFS(folder, os.DirFS(whole)); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(folder, filepath.FromSlash(c.file))
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			damaged := strings.Replace(string(data), c.old, c.new, 1)
			if damaged == string(data) {
				t.Fatalf("%s has no %q", c.file, c.old)
			}
			if err := os.WriteFile(path, []byte(damaged), 0o644); err != nil {
				t.Fatal(err)
			}
			if says := reference(t, folder); len(says.Faults) == 0 {
				t.Error("nothing was found")
			}
		})
	}
}
