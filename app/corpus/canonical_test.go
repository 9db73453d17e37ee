//go:build !js

package corpus

import (
	"io/fs"
	"path"
	"testing"
)

func TestDumpingWhatWasLoadedIsTheIdentity(t *testing.T) {
	c, err := Load(Data())
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, s := range c.Sessions {
		files, err := Dump(s)
		if err != nil {
			t.Fatal(err)
		}
		for name, got := range files {
			file := path.Join("sessions", string(s.ID), name)
			want, err := fs.ReadFile(Data(), file)
			if err != nil {
				t.Error(err)
			} else if string(got) != string(want) {
				t.Errorf("%s changes when it is loaded and dumped: %s", file, firstDifference(got, want))
			}
			seen++
		}
	}
	files, err := Files(Data())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		want, err := fs.ReadFile(Data(), file)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Canonical(file, want)
		if err != nil {
			t.Error(err)
		} else if string(got) != string(want) {
			t.Errorf("%s is not in canonical form: %s", file, firstDifference(got, want))
		}
		if path.Dir(file) == "authority" {
			seen++
		}
	}
	if seen != len(files) {
		t.Errorf("%d of %d files were compared", seen, len(files))
	}
}

func firstDifference(got, want []byte) string {
	for i := 0; i < len(got) && i < len(want); i++ {
		if got[i] != want[i] {
			return "from " + short(string(want[max(0, i-20):i+1])) + " it becomes " + short(string(got[max(0, i-20):i+1]))
		}
	}
	return "one is longer"
}
