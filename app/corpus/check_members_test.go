//go:build !js

package corpus

import (
	"strings"
	"testing"
)

func TestMembersThatCannotBeAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		parties string
		want    []string
	}{
		"sound": {`[{"id": "LIGA", "kind": "organisation", "names": N, "members": [{"party": "RUR", "from": "1990", "to": "1999"}, {"party": "RUR", "from": "2004-05-01"}], "members_source": "https://liga.invalid/members"}, S]`, nil},
		"every fault in one run": {`[{"id": "LIGA", "kind": "grouping", "names": N, "members": [{"party": "QUX", "from": "2004-13-01"}, {"party": "RUR", "from": "2010", "to": "2009"}, {"party": "RUR", "from": "2005"}, {"party": "LIGA", "from": "2005"}]}, S]`,
			[]string{"members_source", "a grouping has no members", `unknown party "QUX"`, "no date of the calendar", "lies before the start", "twice at one time", "LIGA is no state"}},
		"a source alone": {`[{"id": "LIGA", "kind": "organisation", "names": N, "members_source": "https://liga.invalid/members"}, S]`, []string{"a source of members without members"}},
	} {
		data := small()
		states := `{"id": "RUR", "kind": "state", "names": N}, {"id": "ZUB", "kind": "state", "names": N}`
		file, err := Canonical(partiesFile, []byte(strings.NewReplacer("S]", states+"]", "N", `{"en": "x", "fr": "x", "ja": "x"}`).Replace(strings.Replace(c.parties, "S]", states+"]", 1))))
		if err != nil {
			t.Fatal(err)
		}
		data[partiesFile].Data = file
		var said []string
		for _, f := range Check(data) {
			if f.File == partiesFile {
				said = append(said, f.Error())
			}
		}
		all := strings.Join(said, "\n")
		if len(c.want) == 0 && all != "" {
			t.Errorf("%s: %s", name, all)
		}
		for _, want := range c.want {
			if !strings.Contains(all, want) {
				t.Errorf("%s: lacks %q: %s", name, want, all)
			}
		}
	}
}
