package reader

import (
	"iter"

	"alternat/app/communique"
	"alternat/app/text"
)

// A candidate is a person whom the text names, with what it says of them.
type candidate struct {
	person     communique.Person
	rule       string
	confidence Confidence
	roll       *roll
	from, to   int // units taken, apposition and all
	name       named
	speaks     bool
	key        string // of the name, blanks around its words
	told       bool   // an official by other words than an office: "her counterpart", "who heads …"
	facing     bool   // somebody's counterpart
}

// people finds those who chair, lead a delegation or speak, and tells the
// three apart. Nobody is promoted: an official who is quoted is a speaker; a
// person of whom the text says none of this is left out.
func (p *page) people() {
	if p.lang == communique.Japanese {
		p.japanesePeople()
		return
	}
	var all []candidate
	role := communique.PersonRole("") // that a heading gives to the items below it
	for i := range p.t.Sentences {
		if p.step(i, len(p.t.Sentences)) {
			return
		}
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		if p.t.Blocks[p.t.Sentences[i].Block].Kind != text.ListItem && len(r.us) > 45 {
			role = ""
		}
		names := r.findNames()
		if len(names) == 0 {
			role = r.onlyRole()
			continue
		}
		all = append(all, r.roles(names, role)...)
	}
	p.metAgain(all)
	p.settle(all)
}

// textBlocks are the blocks of the document's own text that have sentences.
func (p *page) textBlocks() iter.Seq[*text.Block] {
	return func(yield func(*text.Block) bool) {
		for i := range p.t.Blocks {
			b := &p.t.Blocks[i]
			if p.step(i, len(p.t.Blocks)) {
				return
			}
			if b.First < b.Last && !p.skipped(p.t.Sentences[b.First].Span) && !yield(b) {
				return
			}
		}
	}
}

// skipped reports whether a sentence is no text of the document: a caption, a
// footnote, navigation.
func (p *page) skipped(s communique.Span) bool {
	k := p.lineAt(s.Start)
	if k < 0 {
		return false
	}
	switch p.lines[k].kind {
	case lineCaption, lineNavigation, lineFootnote:
		return true
	}
	return false
}

// lineAt returns the index of the line that offset is in, or -1.
func (p *page) lineAt(offset int) int {
	lo, hi := 0, len(p.lines)
	for lo < hi {
		m := (lo + hi) / 2
		if p.lines[m].span.End < offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(p.lines) && p.lines[lo].span.Start <= offset {
		return lo
	}
	return -1
}

// rollOf is roll, made once.
func (p *page) rollOf(i int) *roll {
	if p.rolls == nil {
		p.rolls = make([]*roll, len(p.t.Sentences))
	}
	if p.rolls[i] == nil {
		p.rolls[i] = p.roll(i)
	}
	return p.rolls[i]
}
