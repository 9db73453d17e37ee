package reader

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/sorting"
	"alternat/app/text"
)

// cut tells the lines of the page apart, finds its language and cuts what is
// of the text into sentences. marked is what a page's code says of itself.
func (p *page) cut(marked []communique.Passage) {
	p.lines = cutLines(p.src)
	p.sort = newLineWords(&p.lex.Layout)
	c := &sorter{p: p, words: p.sort}
	c.sort(marked)
	p.findLanguage(c)
	c.footnotes()
	sorting.Stable(c.found, func(a, b communique.Passage) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	for _, x := range c.found {
		p.aside = append(p.aside, x.Span)
	}
	p.segment()
	p.boilerplate(c.found)
	p.markLines()
}

// segment cuts what is of the text, and of this page's language, into
// sentences.
func (p *page) segment() {
	skip := slices.Concat(p.aside, p.away)
	sorting.Func(skip, func(a, b communique.Span) int { return cmp.Compare(a.Start, b.Start) })
	p.t = text.Parse(p.src, p.lang, skip)
	divided(p.t, p.away)
	bounded(p.t) // before any sentence is read
	p.end()
	p.begin("sentences")
	p.firstOnly(skip)
}

// boilerplate takes what was sorted out into the annotation, and the marks of
// list items with it.
func (p *page) boilerplate(found []communique.Passage) {
	for i := range p.t.Blocks {
		if m := p.t.Blocks[i].Marker; !m.IsZero() {
			found = append(found, communique.Passage{Quote: p.quote(m), Kind: "list marker"})
		}
	}
	sorting.Stable(found, func(a, b communique.Passage) int { return cmp.Compare(a.Start, b.Start) })
	end := 0
	for _, x := range found {
		if x.Start < end {
			continue // within the one before
		}
		end = x.End
		c := Sure
		if x.Kind == kindCaption {
			c = Likely
		}
		p.add(KindBoilerplate, x.Span, "line-"+ruleName(x.Kind), c, x.Kind, len(p.a.Boilerplate))
		p.a.Boilerplate = append(p.a.Boilerplate, x)
	}
}

// ruleName makes a rule's name of the words for a kind of line.
func ruleName(kind string) string {
	b := []byte(kind)
	for i := range b {
		if b[i] == ' ' {
			b[i] = '-'
		}
	}
	return string(b)
}

// markLines gives the lines of the text the kind that their block has.
func (p *page) markLines() {
	k := 0
	for i := range p.t.Blocks {
		b := &p.t.Blocks[i]
		for k < len(p.lines) && p.lines[k].span.End <= b.Span.Start {
			k++
		}
		for j := k; j < len(p.lines) && p.lines[j].span.Start < b.Span.End; j++ {
			if p.lines[j].kind != lineProse {
				continue
			}
			switch b.Kind {
			case text.Heading:
				p.lines[j].kind = lineTitle
			case text.ListItem:
				if j == k {
					p.lines[j].kind = lineItem
				}
			}
		}
	}
}
