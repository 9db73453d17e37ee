//go:build !js

package corpus

import "testing"

func TestBundledDataLoads(t *testing.T) {
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Sessions) == 0 || len(c.Held()) == 0 {
		t.Fatal("no session or no held text")
	}
	for _, s := range c.Sessions {
		if c.Session(s.ID) != s {
			t.Errorf("%s is not found by its id", s.ID)
		}
		for _, d := range s.Documents {
			if c.Document(d.ID) != d {
				t.Errorf("%s is not found by its id", d.ID)
			}
		}
	}
}
