package marked

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/view"
)

// PassageAnchor is the id of the paragraph that begins at byte start of a
// document: "p-fr-1234".
func PassageAnchor(doc communique.DocumentID, start int) string {
	return "p" + strings.TrimPrefix(view.Anchor(doc, start), "q")
}

// Places find where on a session's page the parts of one held text stand.
type Places struct {
	doc    *communique.Document
	marks  []Mark
	blocks []block
}

// PlacesIn prepares to find places in d.
func PlacesIn(d *communique.Document) *Places {
	p := &Places{doc: d}
	if d.Annotation != nil {
		p.marks = Of(d.Annotation)
	}
	p.blocks = blocks(d.Text, d.Annotation, p.marks)
	return p
}

// Of is the id of the place that shows s best: the first passage read in it,
// which may begin before it, else the paragraph it begins in, else the
// document.
func (p *Places) Of(s communique.Span) string {
	for i := range p.marks {
		if m := &p.marks[i]; m.Is(Passage) && m.Overlaps(s) {
			return view.Anchor(p.doc.ID, m.Start)
		}
	}
	for _, b := range p.blocks {
		if b.Start <= s.Start && s.Start < b.End && !b.aside {
			return PassageAnchor(p.doc.ID, b.Start)
		}
	}
	return view.DocumentAnchor(p.doc.ID)
}
