package locale

import (
	"testing"

	"alternat/app/communique"
)

func TestTakenCatalogueSpeaksAndADamagedOneChangesNothing(t *testing.T) {
	lang := communique.French
	before := For(lang)
	t.Cleanup(func() {
		mu.Lock()
		read[lang] = before
		mu.Unlock()
	})
	if err := Take(lang, []byte(`{"greeting": "Bonjour {0}"}`)); err != nil {
		t.Fatal(err)
	}
	if got := For(lang).T("greeting", "Ruritanie"); got != "Bonjour Ruritanie" {
		t.Errorf("the catalogue that was taken says %q", got)
	}
	for _, damaged := range []string{"", `{"greeting": "Bon`, "<!DOCTYPE html>", `{"greeting": 4}`} {
		if err := Take(lang, []byte(damaged)); err == nil {
			t.Errorf("%q is taken for a catalogue", damaged)
		}
		if got := For(lang).T("greeting", "Ruritanie"); got != "Bonjour Ruritanie" {
			t.Errorf("after %q it says %q", damaged, got)
		}
	}
}

func TestLanguageThatTheInterfaceDoesNotSpeakIsAnsweredInEnglish(t *testing.T) {
	if got := For("xx").Lang; got != communique.English {
		t.Errorf("got %q", got)
	}
}
