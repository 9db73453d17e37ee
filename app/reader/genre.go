package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// genre tells what kind of document the text is: the kind that it names
// itself in its title or above it; an announcement, if its first sentence
// about the meeting lies ahead; a news item, if its title is a sentence or
// officials are quoted in it; else a release of one side.
func (p *page) genre() {
	for i := 0; i < len(p.t.Blocks) && i < headBlocks; i++ {
		b := &p.t.Blocks[i]
		if b.Kind != text.Heading && i > p.heads {
			break
		}
		for j := b.First; j < b.Last; j++ {
			if found := p.words.genres.Find(p.sentence(j)); len(found) > 0 {
				p.setGenre(communique.Genre(found[0].IDs[0]), found[0].Span, "kind-in-the-heading", Sure)
				return
			}
		}
		if b.Kind != text.Heading {
			break
		}
	}
	if p.announces() {
		p.setGenre(communique.AdvanceNotice, p.occasions[0].verb.Span, "meeting-lies-ahead", Sure)
		return
	}
	if s, ok := p.jointBySelf(); ok {
		p.setGenre(communique.JointStatement, s, "sides-speak-together", Likely)
		return
	}
	for i := 0; i < len(p.t.Blocks) && i < headBlocks && i <= p.heads+1; i++ {
		for _, x := range p.pieces(trimMarks(p.src, p.t.Blocks[i].Span)) {
			if g := p.words.heads[foldedHead(p.src[x.span.Start:x.span.End])]; g != "" {
				p.setGenre(communique.Genre(g), x.span, "kind-above-the-title", Sure)
				return
			}
		}
	}
	if s, ok := p.news(); ok {
		p.setGenre(communique.NewsItem, s, "told-as-news", Likely)
		return
	}
	if s, ok := p.numbered(); ok {
		p.setGenre(communique.JointStatement, s, "numbered-and-nobody-issues-it", Question)
		return
	}
	if p.a.Issuer != nil && p.a.Issuer.Quote != nil {
		p.setGenre(communique.PressRelease, p.a.Issuer.Quote.Span, "one-side-issues-it", Likely)
		return
	}
	if p.a.Title != nil {
		p.setGenre(communique.PressRelease, p.a.Title.Span, "release-by-default", Question)
	}
}

func (p *page) setGenre(g communique.Genre, s communique.Span, rule string, c Confidence) {
	p.doc.Genre = g
	p.add(KindGenre, s, rule, c, string(g), 0)
}

// jointBySelf looks for the words by which a text calls itself joint in its
// first sentences, and for sides that speak as "we" more than once.
func (p *page) jointBySelf() (communique.Span, bool) {
	for i := 0; i < len(p.t.Sentences) && i < headSentences/2; i++ {
		if found := p.words.genres.Find(p.sentence(i)); first(found) == string(communique.JointStatement) {
			return found[0].Span, true
		}
	}
	n := 0
	for i := range p.t.Sentences {
		s := p.sentence(i)
		if len(s.Units) < 2 {
			continue
		}
		switch s.Units[0].Norm {
		case "we", "nous":
			n++
		case "我":
			n += b2i(s.Units[1].Norm == "々" || s.Units[1].Norm == "ら")
		}
		if n > 1 {
			return s.Units[0].Span, true
		}
	}
	return communique.Span{}, false
}

// news weighs what tells a news item from a release: a title that is a
// sentence or quotes somebody, place and date before the first words, officials
// who speak, a time told from the day of the text; against it, a body that
// issues the text, chairs, the number of the session in the title.
func (p *page) news() (communique.Span, bool) {
	if p.a.Title == nil {
		return communique.Span{}, false
	}
	weight := 0
	a, b := p.titleSentences()
	for i := a; i < b; i++ {
		s := p.sentence(i)
		if p.verbInTitle(s) {
			weight += 2
		}
		if v, _, _ := p.ordinalIn(i); v > 0 {
			weight -= 2
		}
		for k := range s.Units {
			switch s.Units[k].Norm {
			case "«", "\"", "「":
				weight++
			}
		}
	}
	if p.byline {
		weight += 2
	}
	if p.opened.Len() > 0 {
		weight++
	}
	if p.timed {
		weight++
	}
	if p.a.Date != nil && p.a.Date.Date.Basis == communique.BasisPublication {
		weight++
	}
	speaks := false
	for i := range p.a.Findings.People {
		if p.a.Findings.People[i].Role == communique.Speaker {
			speaks = true
		} else {
			weight--
		}
	}
	if speaks {
		weight++
	}
	if x := p.a.Issuer; x != nil && x.Quote != nil {
		weight -= 2
	}
	return p.a.Title.Span, weight >= 2
}

// numbered reports whether the paragraphs of the text are numbered while
// nobody issues it and no day of it is given, as in texts that sides agree on.
func (p *page) numbered() (communique.Span, bool) {
	if len(p.a.SideOrder) < 2 || p.a.Issuer != nil && p.a.Issuer.Quote != nil || p.a.PublicationDate != nil || len(p.a.Fields) > 0 || p.a.Title == nil || p.lang == communique.Japanese {
		return communique.Span{}, false
	}
	n, prose := 0, 0
	for i := range p.t.Blocks {
		b := &p.t.Blocks[i]
		if b.Kind == text.Heading || b.Span.Len() < 60 {
			continue
		}
		prose++
		if b.Kind == text.ListItem && hasDigits(p.src[b.Marker.Start:b.Marker.End]) {
			n++
		}
	}
	return p.a.Title.Span, n > 2 && n*4 >= prose*3
}
