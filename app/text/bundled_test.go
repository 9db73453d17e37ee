//go:build !js

package text_test

import (
	"testing"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/text"
)

// What the annotation marks off as a unit begins and ends where a token does,
// or the text could not be shown with it marked.
func TestBundledFindingsStandOnTokens(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Held()) == 0 {
		t.Fatal("no document is held")
	}
	for _, d := range c.Held() {
		got := text.Parse(d.Text, d.Lang, skips(d))
		text.CheckLaws(t, d.Text, skips(d), got)
		starts, ends := map[int]bool{}, map[int]bool{}
		for _, tok := range got.Tokens {
			starts[tok.Span.Start], ends[tok.Span.End] = true, true
		}
		check := func(what string, q *communique.Quote) {
			if q != nil && !q.IsZero() && (!starts[q.Start] || !ends[q.End]) {
				t.Errorf("%s: %s at %v does not begin and end with a token", d.ID, what, q.Span)
			}
		}
		f := d.Annotation.Findings
		for i := range f.People {
			check("a name", f.People[i].Quote)
		}
		for i := range f.Participants {
			check("a participant", f.Participants[i].Quote)
		}
		for i := range f.Topics {
			check("a topic", f.Topics[i].Quote)
		}
		for i := range f.Statements {
			check("a statement", f.Statements[i].Quote)
		}
		if g := text.Guess(d.Text); g != d.Lang {
			t.Errorf("%s: guessed language %q, is %q", d.ID, g, d.Lang)
		}
	}
}

// Language versions of one text that were drafted sentence by sentence are
// segmented into as many sentences.
func TestBundledVersionsHaveAsManySentences(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	first := map[communique.SessionID]*communique.Document{}
	pairs := 0
	for _, d := range c.Held() {
		o := first[d.Session]
		if o == nil {
			first[d.Session] = d
			continue
		}
		pairs++
		a, b := text.Parse(o.Text, o.Lang, skips(o)), text.Parse(d.Text, d.Lang, skips(d))
		if len(a.Sentences) != 11 || len(b.Sentences) != 11 { // a title and ten
			t.Errorf("%s has %d sentences, %s has %d; want 11", o.ID, len(a.Sentences), d.ID, len(b.Sentences))
		}
	}
	if pairs != 1 {
		t.Errorf("%d pairs of versions held, the count was taken for one", pairs)
	}
}

func skips(d *communique.Document) []communique.Span {
	var out []communique.Span
	for _, p := range d.Annotation.Boilerplate {
		out = append(out, p.Span)
	}
	return out
}
