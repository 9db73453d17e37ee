package compare

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

func TestAPassageInAnotherLanguageIsHeldAgainstNoWordsOfTheDocuments(t *testing.T) {
	s := newScene()
	if got := s.row(t); slices.Contains(got.Reasons, ReasonOtherLanguage) || got.A[0].Lang != got.B[0].Lang {
		t.Fatalf("without a passage: %+v", got)
	}
	d := s.b.Documents[0]
	d.Annotation.Passages = []communique.LangPassage{{Quote: *s.y.Quote, Lang: "fr"}}
	got := s.row(t)
	if !slices.Contains(got.Reasons, ReasonOtherLanguage) || got.B[0].Lang != "fr" || got.A[0].Lang == "fr" {
		t.Errorf("in %s and %s, for %v", got.A[0].Lang, got.B[0].Lang, got.Reasons)
	}
	for _, x := range Parse(d).Sentences {
		if x.Span.Overlaps(s.y.Quote.Span) {
			t.Errorf("%q is compared as of the document's language", d.Text[x.Span.Start:x.Span.End])
		}
	}
}
