package reader

import (
	"strings"
	"unicode/utf8"

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
	leastTold    = 60  // of which a few small words tell the language
	titleTracts  = 4   // from the top, in which titles stand
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
	if !given {
		p.lang = p.mainLanguage(ts)
	}
	follow(ts, p.lang)
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

// tracts cuts the lines of the text into tracts: lines that stand together, if
// their words do not lean to several of the languages that the page has
// sentences in.
func (p *page) tracts(c *sorter) []tract {
	var lines []tract
	sure := map[communique.Lang]bool{}
	for i := range p.lines {
		if s := p.lines[i].span; c.ofText(i) {
			x := tract{first: i, last: i + 1, traces: text.TracesOf(p.src[s.Start:s.End]), size: s.Len()}
			if x.lang = sureOf(x.traces); x.lang != "" {
				sure[x.lang] = true
			}
			lines = append(lines, x)
		}
	}
	var out []tract
	for _, x := range lines {
		lean := x.traces.Lang()
		if x.lang != "" {
			lean = x.lang
		}
		n := len(out)
		together := n > 0 && out[n-1].last == x.first && p.lines[x.first-1].span.Len() < longLine && x.size < longLine
		switch {
		case !together:
		case len(sure) < 2 || lean == out[n-1].lang || !sure[lean]:
			y := &out[n-1]
			y.last, y.traces = x.last, y.traces.Add(x.traces)
			continue
		}
		if x.lang = lean; !sure[lean] {
			x.lang = ""
		}
		out = append(out, x)
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

// follow gives each tract that does not tell its language the main one, if its
// few words lean to it, else that of its neighbours; between two languages the
// one that it leans to, else a heading follows what is below it and anything
// else what is above.
func follow(ts []tract, main communique.Lang) {
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
			case i < titleTracts && lean != "" && x.last == x.first+1:
				x.lang = lean
			case lean == main && lean != "":
				x.lang = main
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
	told := func(x *tract) communique.Lang {
		if x.lang == "" && x.size >= leastTold {
			return x.traces.Lang()
		}
		return x.lang
	}
	for i := range ts {
		share[told(&ts[i])] += ts[i].size
	}
	best := 0
	for _, lang := range communique.Langs {
		if share[lang] > best {
			main, best = lang, share[lang]
		}
	}
	for i := range ts {
		if lang := ts[i].lang; lang != foreign && lang != "" && ts[i].size >= leastPassage {
			if share[lang]*2 >= best {
				main = lang
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
// follow each other. A title in a language that the text has sentences in is a
// passage too.
func (p *page) findPassages(ts []tract) {
	told := map[communique.Lang]int{} // by sentences, in bytes
	for i := range ts {
		told[sureOf(ts[i].traces)] += ts[i].size
	}
	for i := 0; i < len(ts); {
		lang, stops, sure, first := ts[i].lang, false, false, i
		for ; i < len(ts) && ts[i].lang == lang; i++ {
			sure = sure || sureOf(ts[i].traces) == lang
			for k := ts[i].first; k < ts[i].last; k++ {
				stops = stops || endsInStop(p.src[:p.lines[k].span.End])
			}
		}
		if lang == p.lang || lang == "" {
			continue
		}
		x := passage{first: ts[first].first, last: ts[i-1].last, lang: lang}
		x.span = communique.Span{Start: p.lines[x.first].span.Start, End: p.lines[x.last-1].span.End}
		least := leastPassage
		switch {
		case lang == foreign:
			least = leastForeign
		case sure && told[lang] >= leastPassage:
			least = 1
		}
		title := first < titleTracts && x.last == x.first+1 && told[lang] > 0 && !stops && ts[first].traces.Lang() == lang
		if x.span.Len() >= least && (stops || lang == foreign) || title {
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

// endsInStop reports whether s ends as a sentence does, with brackets and
// quotation marks behind the stop perhaps.
func endsInStop(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " )）]»”\"'’」』*"))
	return strings.ContainsRune(".!?。．！？…", r)
}
