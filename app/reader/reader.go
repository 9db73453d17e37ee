package reader

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// Input is what is to be read. Bytes are as they come, in any of the encodings
// that are recognised. Lang is the language of the text, "" to have it
// detected. Progress, if not nil, is told how much of the work is done, in
// parts of total; what it returns says whether to go on.
type Input struct {
	Bytes    []byte
	Lang     communique.Lang
	ID       communique.DocumentID
	Progress func(done, total int) bool
}

// A Reading is what was read. Document.Text is the plain text, in UTF-8, to
// which all spans refer; its Annotation is marked [communique.ReadByRule].
// Findings has an entry for each thing in the annotation, in order of span.
type Reading struct {
	Document *communique.Document
	Findings []Finding
	Missing  []Missing
	Notes    []Note
}

// A pass looks for one kind of thing on a page.
type pass struct {
	name string
	run  func(*page)
}

// passes are in the order in which one builds on another.
var passes = []pass{
	{"sentences", (*page).sentences},
	{"sides", (*page).findSides},
	{"fields", (*page).findFields},
	{"tables", (*page).findTables},
	{"title", (*page).title},
	{"status", (*page).status},
	{"occasions", (*page).findOccasions},
	{"publication", (*page).publication},
	{"name", (*page).organised},
	{"ordinal", (*page).ordinal},
	{"date", (*page).meetingDate},
	{"place", (*page).place},
	{"mode", (*page).mode},
	{"dateline", (*page).settleDateline},
	{"issuer", (*page).issuer},
	{"series", (*page).series},
	{"people", (*page).people},
	{"lists", (*page).lists},
	{"genre", (*page).genre},
	{"statements", (*page).statements},
	{"topics", (*page).topics},
	{"mentions", (*page).mentioned},
	{"slips", (*page).slips},
}

// Read reads a communiqué. It returns a reading for any input, if only one
// that says in its notes why there is nothing to read. It costs time linear in
// the input.
func Read(lex *lexicon.Lexicon, in Input) *Reading {
	p := newPage(lex, in)
	p.run(nil)
	p.others()
	p.missing()
	if p.stopped {
		p.note(NoteCancelled)
	}
	sort.SliceStable(p.out.Findings, func(i, j int) bool {
		a, b := p.out.Findings[i].Span, p.out.Findings[j].Span
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	return p.out
}

// run makes the passes. What a page of passages does not say of the meeting it
// takes from the document's page, of.
func (p *page) run(of *page) {
	for _, x := range passes {
		if p.stopped {
			return
		}
		p.begin(x.name)
		x.run(p)
		if of != nil && (len(p.sides) < 2 || of.sidesKnown()) {
			p.sides, p.a.SideOrder = of.sides, of.a.SideOrder
		}
		p.end()
	}
}
