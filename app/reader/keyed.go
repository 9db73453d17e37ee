package reader

import (
	"sort"
	"strconv"

	"alternat/app/communique"
	"alternat/app/text"
)

// keyed reads the lines with a key that tell topics or the next session:
// "Topics: A; B; C", "Next session: Lisbon, 2027", or a list below the key.
func (p *page) keyed() {
	for _, f := range p.fields {
		switch f.id {
		case "topics":
			if f.value.Len() > 0 {
				p.keyedTopics(f.value)
				p.itemsAfter(f.value.End)
			} else {
				p.itemsAfter(f.key.End)
			}
		case "next":
			if f.value.Len() > 0 && p.a.Next == nil {
				p.keyedNext(f.value)
			}
		}
	}
}

// part is a page of its own for a stretch that is no running text. Spans found
// in it count from the start of the stretch.
func (p *page) part(span communique.Span) *page {
	src := p.src[span.Start:span.End]
	return &page{
		src: src, lang: p.lang, t: text.Parse(src, p.lang, nil), lex: p.lex, auth: p.auth,
		out: &Reading{}, doc: p.doc, a: &communique.Annotation{Ordinal: p.a.Ordinal}, sides: p.sides, date: p.date, published: p.published,
		words: p.words, short: p.short,
	}
}

func (p *page) keyedTopics(span communique.Span) {
	q := p.part(span)
	for i := range q.t.Sentences {
		s := q.scan(i)
		for _, it := range s.items(0, len(s.u)) {
			end := it[1]
			for end > it[0] && s.u[end-1].Kind == text.Punct && s.norm(end-1) != ")" {
				end--
			}
			at := s.span(it[0], end)
			if at.Len() > 0 {
				p.item(q.topicsIn(s, at), communique.Span{Start: span.Start + at.Start, End: span.Start + at.End})
			}
		}
	}
}

// itemsAfter adds the items of the list that begins after offset at, if
// nothing stands between.
func (p *page) itemsAfter(at int) {
	first := sort.Search(len(p.t.Blocks), func(b int) bool { return p.t.Blocks[b].Span.Start >= at })
	for b := first; b < len(p.t.Blocks) && b < first+longestList; b++ {
		block := &p.t.Blocks[b]
		if block.Kind != text.ListItem || block.First >= block.Last || !p.onlyMarks(at, block.Marker.Start) {
			return
		}
		s := p.scan(block.First)
		end := len(s.u)
		for end > 0 && s.u[end-1].Kind == text.Punct && s.norm(end-1) != ")" {
			end--
		}
		if span := s.span(0, end); span.Len() > 0 {
			p.addItem(s, span)
		}
		at = block.Span.End
	}
}

// onlyMarks reports whether the source from a to b holds no more than a few
// marks and blanks.
func (p *page) onlyMarks(a, b int) bool {
	if b < a || b-a > 40 {
		return false
	}
	for _, r := range p.src[a:b] {
		if r > ' ' && r != ':' && r != '：' && r != ';' && r != '.' && r != '*' && r != ',' && r != '、' {
			return false
		}
	}
	return true
}

func (p *page) keyedNext(span communique.Span) {
	q := p.part(span)
	if len(q.t.Sentences) == 0 {
		return
	}
	s := q.scan(0)
	c := clause{end: len(s.u)}
	next := &communique.NextSession{Quote: p.quoted(span), When: q.whenTo(s, &c), Where: q.whereTo(s, &c)}
	for k := range s.names {
		if x := &s.names[k]; x.kind == nameParty && next.Where == "" {
			next.Where = x.party
		}
	}
	for i := range s.u {
		if n := s.ordinalAt(i); n > 0 && next.Ordinal == 0 {
			next.Ordinal = n
		}
	}
	if next.When == "" && next.Where == "" && next.Ordinal == 0 {
		return
	}
	p.a.Next = next
	p.add(KindNext, span, "next.keyed", Sure, strconv.Itoa(next.Ordinal)+" "+string(next.Where)+" "+next.When, 0)
}
