package compare

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// texts compares the words of the pair of documents that speaks for both sides.
func texts(a, b *side, lex *lexicon.Lexicon) Text {
	x, y, blank := chosen(a.held(), b.held())
	switch {
	case blank != "":
		return Text{Blank: blank}
	case x.Lang == y.Lang:
		return Text{A: x, B: y, Wording: wording.Compare(Parse(x), Parse(y))}
	}
	return Text{A: x, B: y, Versions: versions.Compare(Parse(x), Parse(y), lex)}
}

// chosen picks the pair of held documents whose words are compared. Two
// documents speak for themselves. For sessions it is the one pair of held texts
// in one language; where there are several the reader has to choose, and where
// there is none two versions of one text.
func chosen(a, b []*communique.Document) (x, y *communique.Document, blank TextBlank) {
	var same, versionPairs [][2]*communique.Document
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.Lang == y.Lang:
				same = append(same, [2]*communique.Document{x, y})
			case versionsOfOneText(x, y):
				versionPairs = append(versionPairs, [2]*communique.Document{x, y})
			}
		}
	}
	switch {
	case len(a) == 0 || len(b) == 0:
		return nil, nil, TextNotHeld
	case len(same) == 1:
		return same[0][0], same[0][1], ""
	case len(same) > 1 || len(versionPairs) > 1:
		return nil, nil, TextNotSelected
	case len(versionPairs) == 1:
		return versionPairs[0][0], versionPairs[0][1], ""
	}
	return nil, nil, TextsUnrelated
}

// Versions gives the languages of the two texts that [Compare] will hold against
// each other, if they are two: only then are words looked up in the lexicon.
func Versions(a, b Subject) (langs []communique.Lang) {
	x, y, blank := chosen(newSide(a, nil).held(), newSide(b, nil).held())
	if blank != "" || x.Lang == y.Lang {
		return nil
	}
	return []communique.Lang{x.Lang, y.Lang}
}

// Parse segments a document's text. What is in the file but not of the text
// (captions, navigation, list markers, footnotes), and passages in another
// language, are left out of sentences, as its annotation marks them.
func Parse(d *communique.Document) *text.Text {
	return text.Parse(d.Text, d.Lang, skipped(d))
}

// langOf is the language in which a document prints a quote, else its own.
func langOf(d *communique.Document, q *communique.Quote) communique.Lang {
	if q == nil {
		return d.Lang
	}
	return d.LangAt(q.Start)
}

// skipped are the spans of boilerplate and of what is in another language or of
// another text, sorted and without overlaps.
func skipped(d *communique.Document) []communique.Span {
	if d.Annotation == nil {
		return nil
	}
	var spans []communique.Span
	for _, p := range d.Annotation.Boilerplate {
		if p.Len() > 0 {
			spans = append(spans, p.Span)
		}
	}
	for i := range d.Annotation.Passages {
		spans = append(spans, d.Annotation.Passages[i].Span)
	}
	sort.Slice(spans, func(i, j int) bool {
		if spans[i].Start != spans[j].Start {
			return spans[i].Start < spans[j].Start
		}
		return spans[i].End < spans[j].End
	})
	var out []communique.Span
	for _, s := range spans {
		if n := len(out) - 1; n >= 0 && s.Start <= out[n].End {
			if s.End > out[n].End {
				out[n].End = s.End
			}
			continue
		}
		out = append(out, s)
	}
	return out
}
