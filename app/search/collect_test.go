package search

import (
	"slices"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

func TestNotesOnARecordAndWhatItForesawAreFoundAsOurs(t *testing.T) {
	next := &communique.NextSession{When: "2031", WhenWords: "in due course"}
	session := func(id communique.SessionID, held bool) *communique.Session {
		s := &communique.Session{ID: id, Next: next, Remarks: []communique.Remark{{Kind: "inference", Text: "The number follows from the sixth."}}}
		if held {
			s.Documents = []*communique.Document{{ID: communique.DocumentID(id) + ".en", Annotation: &communique.Annotation{Next: next}}}
		}
		return s
	}
	c := Collect([]*communique.Session{session("zr-2030-01-01", false), session("zr-2029-01-01", true)}, lexicon.New(&lexicon.Authority{}, nil), plainly{})
	x, files := indexed(t, c, usual)
	_, notes := everything(t, x, files, Query{Words: `"follows from the sixth"`})
	if len(notes) != 2 || notes[0].Kind != Note || notes[0].ID != "inference" || notes[0].Anchor != "remarks" || notes[0].Parts[0].Role != Ours {
		t.Errorf("found of the notes: %+v", notes)
	}
	// A text that is held says in its own words what it foresees.
	_, said := everything(t, x, files, Query{Words: `"in due course"`})
	if len(said) != 1 || said[0].Session.ID != "zr-2030-01-01" || said[0].Kind != Summary || said[0].Parts[0].Role != Ours {
		t.Errorf("found of what was foreseen: %+v", said)
	}
}

func TestQuotationsAreExactlyTheSource(t *testing.T) {
	c := bundled(t)
	n := 0
	for i := range c.Units {
		if u := &c.Units[i]; u.Kind == Passage {
			n++
			if len(u.Parts) != 1 || u.Parts[0].Role != Quoted || u.Doc == "" || u.Anchor == "" {
				t.Errorf("unit %d is no quotation with its place: %+v", i, u)
			}
		} else if slices.ContainsFunc(u.Parts, func(p Part) bool { return p.Role == Quoted }) {
			t.Errorf("unit %d of kind %s says that it quotes a text", i, u.Kind.Code())
		}
	}
	if n == 0 {
		t.Error("no text is held")
	}
}
