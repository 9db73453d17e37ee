package corpus

import (
	"strings"
	"testing"
	"testing/fstest"

	"alternat/app/communique"
)

// bundled is what a page of the browser receives: offsets count code points.
const bundled = `{"session":{"id":"rur-zub-2020","series":"rur-zub","partners":["ZUB"],"date":{"start":"2020","precision":"year"},"status":"held","confidence":"low","content_basis":"list",
"documents":[{"id":"rur-zub-2020.fr","lang":"fr","genre":"list","role":"list","held":true}]},
"texts":[{"document":"rur-zub-2020.fr","text":"🕊 Été à Strelsau","annotation":{"document":"rur-zub-2020.fr","reading":"curated","title":{"start":2,"end":5,"quote":"Été"},
"participants":[{"side":"RUR","as_named":"Strelsau","at":{"start":8,"end":16,"quote":"Strelsau"}}]}}]}`

func TestCodePointsBecomeBytesOnTheWayIn(t *testing.T) {
	s, err := DecodeBundle([]byte(bundled))
	if err != nil {
		t.Fatal(err)
	}
	d := s.Document("rur-zub-2020.fr")
	if got, want := d.Annotation.Title.Span, (communique.Span{Start: 5, End: 10}); got != want {
		t.Errorf("the title is at %v, not %v", got, want)
	}
	p := d.Annotation.Findings.Participants[0]
	if d.Text[p.Quote.Start:p.Quote.End] != "Strelsau" || p.Source != d.ID {
		t.Errorf("%+v", p)
	}
	again, err := EncodeBundle(s)
	if err != nil || !strings.Contains(string(again), `"start":8,"end":16`) {
		t.Errorf("bytes do not become code points again: %s, %v", again, err)
	}
}

func TestFilesThatCannotBeReadAreNamed(t *testing.T) {
	_, err := Load(fstest.MapFS{"authority/acts.json": &fstest.MapFile{Data: []byte("{")}})
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"authority/acts.json:1: not JSON", "authority/parties.json: the file is missing", "sessions: the file is missing"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not say %q:\n%v", want, err)
		}
	}
}
