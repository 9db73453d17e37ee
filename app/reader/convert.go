package reader

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/reader/charset"
	"alternat/app/reader/webpage"
)

// readBytes is how much of an input is read.
const readBytes = 4 << 20

// refusals are the notes on bytes that are no text.
var refusals = map[charset.Refusal]string{charset.PDF: NotePDF, charset.Office: NoteOffice, charset.Binary: NoteBinary}

// newPage makes a page of an input: its plain text, the language it is in,
// its lines told apart, its sentences cut; nothing is found in it yet.
func newPage(lex *lexicon.Lexicon, in Input) *page {
	p := &page{lex: lex, auth: lex.Authority, lang: in.Lang, progress: forward(in.Progress), words: newLayout(lex), short: shortNames(lex), share: partsOfAll}
	p.a = &communique.Annotation{Reading: communique.ReadByRule}
	p.doc = &communique.Document{ID: in.ID, Session: in.ID.Session(), Lang: in.Lang, Annotation: p.a}
	p.out = &Reading{Document: p.doc}
	marked := p.convert(in.Bytes)
	p.doc.Text = p.src
	p.begin("cut")
	p.cut(marked)
	return p
}

// convert fills in the plain text and says what had to be done for it. It
// returns what the code of a page marks as navigation and captions.
func (p *page) convert(b []byte) []communique.Passage {
	cut := len(b) > readBytes
	if cut {
		b = b[:lineEndBefore(b, readBytes)]
	}
	d := charset.Decode(b)
	if d.Refused != "" {
		p.note(refusals[d.Refused])
		return nil
	}
	if d.Label != "" {
		p.note(NoteConverted, d.Label)
	}
	if d.Damaged > 0 {
		p.note(NoteDamaged, strconv.Itoa(d.Damaged))
	}
	if cut {
		p.note(NoteLarge, strconv.Itoa(len(b)))
	}
	p.src = d.Text
	var marked []communique.Passage
	if webpage.Is(p.src) {
		p.src, marked, p.h1 = webpage.Strip(p.src)
		p.note(NoteHTML)
	}
	if strings.TrimSpace(p.src) == "" {
		p.src = ""
		p.note(NoteEmpty)
	}
	return marked
}

// lineEndBefore returns the offset after the last line break before n, or n
// moved to the beginning of a character where there is none near.
func lineEndBefore(b []byte, n int) int {
	for i := n; i > n-1<<16 && i > 0; i-- {
		if b[i-1] == '\n' {
			return i
		}
	}
	for i := n; i > n-4; i-- {
		if utf8.RuneStart(b[i]) {
			return i
		}
	}
	return n
}
