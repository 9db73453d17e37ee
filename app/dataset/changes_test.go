//go:build !js

package dataset

import (
	"bytes"
	"maps"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/invent"
)

func changed(t *testing.T, a, b map[string][]byte) []Change {
	t.Helper()
	out, err := Changes(folder(a), folder(b))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// edited gives the files of an invented corpus with one session changed.
func edited(t *testing.T, n int, edit func(*communique.Session)) (files map[string][]byte, id string) {
	t.Helper()
	w, err := invent.New(9, 30)
	if err != nil {
		t.Fatal(err)
	}
	edit(w.Sessions[n])
	if files, err = w.Files(); err != nil {
		t.Fatal(err)
	}
	return files, string(w.Sessions[n].ID)
}

func nothing(*communique.Session) {}

func TestAnEditionHasNotChangedAgainstItself(t *testing.T) {
	a, _ := edited(t, 0, nothing)
	if got := changed(t, a, a); got != nil {
		t.Errorf("%v", got)
	}
}

func TestAPackageAndItsFolderAreOneEdition(t *testing.T) {
	a, _ := edited(t, 0, nothing)
	if got := changed(t, a, built(t, folder(a)).Files); got != nil {
		t.Errorf("%v", got)
	}
}

func TestEachChangeIsNamedWithRecordAndField(t *testing.T) {
	before, _ := edited(t, 3, nothing)
	for _, c := range []struct {
		name string
		edit func(*communique.Session)
		want Change
	}{
		{"corrected", func(s *communique.Session) { s.Confidence = "low-ish" }, Change{Field: "confidence", Kind: Changed, New: `"low-ish"`}},
		{"new field", func(s *communique.Session) { s.Track = "second" }, Change{Field: "track", Kind: Added, New: `"second"`}},
		{"no more said", func(s *communique.Session) { s.ContentBasis = "" }, Change{Field: "content_basis", Kind: Changed, New: `""`}},
		{"document", func(s *communique.Session) { s.Documents[0].Publisher = "Another" }, Change{Field: ".publisher", Kind: Changed, New: `"Another"`}},
		{"remark", func(s *communique.Session) {
			s.Remarks = append(s.Remarks, communique.Remark{Kind: "context", Text: "New."})
		}, Change{Kind: Added, New: `{"kind":"context","text":"New."}`}},
	} {
		after, id := edited(t, 3, c.edit)
		got := changed(t, before, after)
		if len(got) != 1 {
			t.Errorf("%s: %d changes: %v", c.name, len(got), got)
			continue
		}
		g := got[0]
		if g.Record != "session "+id || g.Kind != c.want.Kind || g.New != c.want.New || !strings.HasSuffix(g.Field, c.want.Field) {
			t.Errorf("%s: %+v", c.name, g)
		}
	}
}

func TestRecordsAddedAndWithdrawnAreOneLineEach(t *testing.T) {
	a, id := edited(t, 3, nothing)
	b := maps.Clone(a)
	maps.DeleteFunc(b, func(name string, _ []byte) bool { return strings.HasPrefix(name, "sessions/"+id+"/") })
	for _, g := range changed(t, a, b) {
		if g.Kind != Withdrawn || g.Field != "" || !strings.Contains(g.Record, id) {
			t.Errorf("%+v", g)
		}
	}
	for _, g := range changed(t, b, a) {
		if g.Kind != Added || g.Field != "" {
			t.Errorf("%+v", g)
		}
	}
}

func TestChangesTheOtherWayRoundAreTheMirror(t *testing.T) {
	a, _ := edited(t, 3, nothing)
	b, _ := edited(t, 5, func(s *communique.Session) { s.Track, s.Confidence = "x", "none" })
	mirror := map[ChangeKind]ChangeKind{Added: Withdrawn, Withdrawn: Added, Changed: Changed}
	there, back := changed(t, a, b), changed(t, b, a)
	if len(there) == 0 || len(there) != len(back) {
		t.Fatalf("%v %v", there, back)
	}
	for i, x := range there {
		y := back[i]
		if y.Record != x.Record || y.Field != x.Field || y.Kind != mirror[x.Kind] || y.Old != x.New || y.New != x.Old {
			t.Errorf("%+v is not the mirror of %+v", y, x)
		}
	}
}

func TestAChangedTextIsNotPrintedWhole(t *testing.T) {
	a, _ := edited(t, 0, nothing)
	b := maps.Clone(a)
	for name, data := range a {
		if strings.HasSuffix(name, ".txt") {
			b[name] = append(bytes.Clone(data), '!')
			break
		}
	}
	got := changed(t, a, b)
	if len(got) != 1 || !strings.HasPrefix(got[0].Record, "text ") || len(got[0].New) > 100 {
		t.Errorf("%v", got)
	}
}

func TestWhatIsNoEditionIsSaid(t *testing.T) {
	if _, err := Changes(folder(nil), corpus.Data()); err == nil || !strings.Contains(err.Error(), "older edition") {
		t.Error(err)
	}
}
