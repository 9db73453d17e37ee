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
	if s, ok := p.newsTitle(); ok {
		p.setGenre(communique.NewsItem, s, "title-is-a-sentence", Likely)
		return
	}
	if p.byline && p.a.PublicationDate != nil {
		p.setGenre(communique.NewsItem, p.a.PublicationDate.Quote.Span, "line-of-a-news-agency", Likely)
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

// jointBySelf looks for the words by which a text calls itself joint further
// down: in the first sentences or the last.
func (p *page) jointBySelf() (communique.Span, bool) {
	n := len(p.t.Sentences)
	for i := 0; i < n; i++ {
		if i == headSentences/2 && n-3 > i {
			i = n - 3
		}
		if found := p.words.genres.Find(p.sentence(i)); len(found) > 0 && first(found) == "joint statement" && i < headSentences/2 {
			return found[0].Span, true
		}
	}
	return communique.Span{}, false
}

// newsTitle reports whether the title is a sentence, with a verb that a party
// or body is the subject of, as headlines of news are.
func (p *page) newsTitle() (communique.Span, bool) {
	a, b := p.titleSentences()
	for i := a; i < b; i++ {
		s := p.sentence(i)
		if p.verbInTitle(s) {
			return p.a.Title.Span, true
		}
	}
	return communique.Span{}, false
}
