package reader

import (
	"cmp"
	"slices"

	"alternat/app/communique"
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
	slices.SortStableFunc(c.found, func(a, b communique.Passage) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	skip := make([]communique.Span, 0, len(c.found)+len(c.foreign))
	for _, x := range c.found {
		skip = append(skip, x.Span)
	}
	skip = append(skip, c.foreign...)
	slices.SortFunc(skip, func(a, b communique.Span) int { return cmp.Compare(a.Start, b.Start) })
	p.t = text.Parse(p.src, p.lang, skip)
	bounded(p.t) // before any sentence is read
	p.firstOnly(skip)
	p.boilerplate(c.found)
	p.markLines()
}

// boilerplate takes what was sorted out into the annotation, and the marks of
// list items with it.
func (p *page) boilerplate(found []communique.Passage) {
	for i := range p.t.Blocks {
		if m := p.t.Blocks[i].Marker; !m.IsZero() {
			found = append(found, communique.Passage{Quote: p.quote(m), Kind: "list marker"})
		}
	}
	slices.SortStableFunc(found, func(a, b communique.Passage) int { return cmp.Compare(a.Start, b.Start) })
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

// findLanguage finds the language of the document and marks the passages in
// another one.
func (p *page) findLanguage(c *sorter) {
	if p.src == "" {
		return
	}
	given := p.lang != ""
	share := map[communique.Lang]int{}
	type passage struct {
		first, last int // lines
		lang        communique.Lang
		size        int
	}
	var ps []passage
	for i := 0; i < len(p.lines); i++ {
		if !c.ofText(i) {
			continue
		}
		x := passage{first: i, last: i + 1}
		for x.last < len(p.lines) && c.ofText(x.last) && p.lines[x.last-1].span.Len() < longLine && p.lines[x.last].span.Len() < longLine {
			x.last++
		}
		from, to := p.lines[x.first].span.Start, p.lines[x.last-1].span.End
		if x.size = to - from; x.size >= 60 {
			x.lang = text.Guess(p.src[from:to])
		}
		share[x.lang] += x.size
		ps = append(ps, x)
		i = x.last - 1
	}
	if !given {
		best := 0
		for _, lang := range communique.Langs {
			if share[lang] > best {
				p.lang, best = lang, share[lang]
			}
		}
		for _, x := range ps { // of versions of one text the first is read
			if x.lang != "" && x.size >= 120 {
				if share[x.lang]*2 >= best {
					p.lang = x.lang
				}
				break
			}
		}
		if p.lang == "" {
			p.lang = text.Guess(p.src)
		}
		if p.lang == "" || share[""] > 4*best && best > 0 && text.Guess(p.src) == "" {
			p.lang = ""
			p.note(NoteLanguage)
		}
	}
	p.doc.Lang = p.lang
	if p.lang == "" {
		return
	}
	other := map[communique.Lang]int{}
	for _, x := range ps {
		if x.lang == "" || x.lang == p.lang || x.size < 120 {
			continue
		}
		s := communique.Span{Start: p.lines[x.first].span.Start, End: p.lines[x.last-1].span.End}
		for i := x.first; i < x.last; i++ {
			p.lines[i].kind = lineForeign
		}
		c.foreign = append(c.foreign, s)
		other[x.lang] += x.size
		p.add(KindLanguage, s, "passage-in-another-language", Likely, string(x.lang), 0)
	}
	for _, lang := range communique.Langs {
		if other[lang]*8 > share[p.lang] {
			p.note(NoteMixed, string(lang))
		}
	}
	whole := communique.Span{Start: 0, End: len(p.src)}
	confidence := Sure
	if given {
		confidence = Likely
	}
	p.add(KindLanguage, whole, "language-of-the-text", confidence, string(p.lang), 0)
}

// longLine is how long a line is, in bytes, that is a paragraph by itself.
const longLine = 200
