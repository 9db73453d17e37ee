//go:build !js

package corpus

import (
	"encoding/json"
	"testing"
)

func TestAMeetingOfAnotherNameKeepsItInEveryForm(t *testing.T) {
	data := small()
	edit(t, data, theSession, `"series": "rur-zub",`, `"series": "rur-zub",
  "name": {
    "en": "Talks of an unknown kind",
    "fr": "Pourparlers d’une sorte inconnue",
    "ja": "種別不明の協議"
  },`)
	if faults := Check(data); len(faults) > 0 {
		t.Fatal(faults)
	}
	c, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	bundle, err := EncodeBundle(c.Sessions[0])
	if err != nil {
		t.Fatal(err)
	}
	shipped, err := DecodeBundle(bundle)
	if err != nil {
		t.Fatal(err)
	}
	index, err := json.Marshal(c.Index())
	if err != nil {
		t.Fatal(err)
	}
	var listed Index
	if err := json.Unmarshal(index, &listed); err != nil {
		t.Fatal(err)
	}
	for _, got := range []string{c.Sessions[0].Name["fr"], shipped.Name["fr"], listed.Sessions[0].Name["fr"]} {
		if got != "Pourparlers d’une sorte inconnue" {
			t.Errorf("the name is %q", got)
		}
	}
}
