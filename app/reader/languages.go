package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A tract is a run of lines in one language: a paragraph, or lines that stand
// together. lang is "" while its own words do not tell it beyond doubt.
type tract struct {
	first, last int // lines
	lang        communique.Lang
	traces      text.Traces
	size        int // bytes
}

// foreign is the language of what is in none that is read.
const foreign communique.Lang = "und"

// A passage is a stretch of the text in another language than the document:
// one tract or several, with what stands between them.
type passage struct {
	span        communique.Span
	first, last int // lines
	lang        communique.Lang
}

// The least that is a passage in another language, in bytes: a sentence. What
// is shorter is read with what is around it.
const (
	leastPassage = 80
	leastForeign = 120
	leastMain    = 120 // of a version that the document may begin with
	longLine     = 200 // a line that is a paragraph by itself
)

// findLanguage finds the language of the document and the passages in another
// one. A language is told by sentences: a list of names, a title or a line of
// addresses is of the language around it.
func (p *page) findLanguage(c *sorter) {
	if p.src == "" {
		return
	}
	given := p.lang != ""
	ts := p.tracts(c)
	follow(ts)
	if !given {
		p.lang = p.mainLanguage(ts)
	}
	p.doc.Lang = p.lang
	if p.lang == "" {
		p.note(NoteLanguage)
		return
	}
	p.findPassages(ts)
	confidence := Sure
	if given {
		confidence = Likely
	}
	p.add(KindLanguage, communique.Span{Start: 0, End: len(p.src)}, "language-of-the-text", confidence, string(p.lang), 0)
}

// tracts cuts the lines of the text into tracts.
func (p *page) tracts(c *sorter) []tract {
	var out []tract
	for i := 0; i < len(p.lines); i++ {
		if !c.ofText(i) {
			continue
		}
		first := i
		for i+1 < len(p.lines) && c.ofText(i+1) && p.lines[i].span.Len() < longLine && p.lines[i+1].span.Len() < longLine {
			i++
		}
		out = p.parted(out, first, i+1)
	}
	for i := range out {
		x := &out[i]
		x.size = p.lines[x.last-1].span.End - p.lines[x.first].span.Start
		x.lang = sureOf(x.traces)
	}
	return out
}

// sureOf is the language that traces tell beyond doubt, "" if they do not.
func sureOf(t text.Traces) communique.Lang {
	switch {
	case t.Foreign():
		return foreign
	case t.Sentences():
		return t.Lang()
	}
	return ""
}

// parted adds the lines first to last, which stand together, as one tract, or
// as several where their sentences are in several languages.
func (p *page) parted(out []tract, first, last int) []tract {
	lines := make([]text.Traces, last-first)
	sure := map[communique.Lang]bool{}
	for i := range lines {
		s := p.lines[first+i].span
		lines[i] = text.TracesOf(p.src[s.Start:s.End])
		if lang := sureOf(lines[i]); lang != "" {
			sure[lang] = true
		}
	}
	now := communique.Lang("")
	from := len(out)
	for i, t := range lines {
		lang := now
		if len(sure) > 1 {
			if x := t.Lang(); sure[x] {
				lang = x
			} else if t.Foreign() {
				lang = foreign
			}
		}
		if len(out) == from || lang != now && now != "" {
			out = append(out, tract{first: first + i})
		}
		x := &out[len(out)-1]
		x.last, x.traces, now = first+i+1, x.traces.Add(t), lang
	}
	return out
}

// follow gives each tract that does not tell its language that of its
// neighbours; between two languages the one its few words lean to, else a
// heading follows what is below it and anything else what is above.
func follow(ts []tract) {
	below := make([]communique.Lang, len(ts))
	next := communique.Lang("")
	for i := len(ts) - 1; i >= 0; i-- {
		below[i] = next
		if ts[i].lang != "" {
			next = ts[i].lang
		}
	}
	above := communique.Lang("")
	for i := range ts {
		x := &ts[i]
		if x.lang == "" {
			lean := x.traces.Lang()
			switch next := below[i]; {
			case above == "" || next == "":
				x.lang = above + next
			case lean == above || lean == next:
				x.lang = lean
			case x.last-x.first == 1 && x.size < leastPassage:
				x.lang = next
			default:
				x.lang = above
			}
		}
		above = x.lang
	}
}

// mainLanguage is the language of most of the text; of two of which there is
// about as much, the one it begins with: of versions of one text the first is
// read. It is "" where most of the text is in none of ours.
func (p *page) mainLanguage(ts []tract) (main communique.Lang) {
	share := map[communique.Lang]int{}
	for i := range ts {
		share[ts[i].lang] += ts[i].size
	}
	best := 0
	for _, lang := range communique.Langs {
		if share[lang] > best {
			main, best = lang, share[lang]
		}
	}
	for i := range ts {
		if x := &ts[i]; x.lang != foreign && x.lang != "" && x.size >= leastMain {
			if share[x.lang]*2 >= best {
				main = x.lang
			}
			break
		}
	}
	if share[foreign] > 4*best {
		return ""
	}
	if main == "" {
		main = text.Guess(p.src)
	}
	return main
}

// findPassages joins the tracts in another language than the document's that
// follow each other.
func (p *page) findPassages(ts []tract) {
	for i := 0; i < len(ts); {
		lang, stops, first := ts[i].lang, false, i
		for ; i < len(ts) && ts[i].lang == lang; i++ {
			for k := ts[i].first; k < ts[i].last; k++ {
				stops = stops || endsLikeSentence(p.src[:p.lines[k].span.End])
			}
		}
		if lang == p.lang || lang == "" {
			continue
		}
		x := passage{first: ts[first].first, last: ts[i-1].last, lang: lang}
		x.span = communique.Span{Start: p.lines[x.first].span.Start, End: p.lines[x.last-1].span.End}
		least := leastPassage
		if lang == foreign {
			least = leastForeign
		}
		if x.span.Len() >= least && (stops || lang == foreign) {
			p.passages = append(p.passages, x)
			p.away = append(p.away, x.span)
			p.share -= partsOfAll * x.span.Len() / len(p.src)
		}
	}
	for i := range p.passages {
		for k := p.passages[i].first; k < p.passages[i].last; k++ {
			if p.lines[k].kind == lineProse {
				p.lines[k].kind = lineForeign
			}
		}
	}
}
