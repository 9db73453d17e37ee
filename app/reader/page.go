package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A page is a text in the course of being read: what the passes share. The
// text is cut once, with the boilerplate left out; a pass adds what it finds
// to the annotation (doc) and says so by [page.add].
type page struct {
	src   string // the whole plain text; all spans refer to it
	lang  communique.Lang
	t     *text.Text // without boilerplate
	lines []line     // all of them, boilerplate and blank ones too
	lex   *lexicon.Lexicon
	auth  *lexicon.Authority
	out   *Reading
	doc   *communique.Document
	a     *communique.Annotation // of doc

	// passages are in other languages than the document. away is what is not of
	// this page's language, aside what is not of the text.
	passages    []passage
	away, aside []communique.Span
	rest        int // where another communiqué begins, 0 if none does
	// from and share are the part of all the work that this page is, in parts
	// of partsOfAll.
	from, share int
	// done are the parts of the page's work that are behind it, parts those of
	// the pass under way, made the sentences read; see [page.step].
	done, parts, made int

	// sides are the parties of the meeting in the order the text names them.
	sides []side
	// date is the first day of the meeting and published the day of the text,
	// ISO, shortened to what is known; "" unknown.
	date, published string

	read      []*lexicon.Sentence         // by sentence; see page.sentence
	mentions  map[communique.PartyID]bool // see page.mentionsParty
	rolls     []*roll                     // by sentence; see page.rollOf
	fields    []field                     // key–value lines
	tables    []table                     // with a side in their heads
	occasions []occasion                  // sentences that say that the meeting was held
	heads     int                         // headings above the text, the title the last of them
	sort      *lineWords                  // whole lines that are of the page
	h1        communique.Span             // the first heading of the first rank in the code of a page
	dateline  *when                       // a day behind a place under the title, of the text or of the meeting
	placeline communique.Span             // that place
	opened    communique.Span             // the place with which the text opens, as news do
	timed     bool                        // the day of the text comes with an hour
	byline    bool                        // the text opens with place and date as news do
	words     *layout                     // what releases are made of
	short     map[string]string           // parties by the character that stands for them in compounds
	progress  func(done, total int) bool
	stopped   bool

	telling telling // of the statements

	strange strangers // parties of the meeting that no list knows
}

// A line is one line of the source without its line break and surrounding
// white space; a blank one has an empty span.
type line struct {
	span communique.Span
	kind lineKind
}

// A lineKind says what a line is by its form.
type lineKind uint8

const (
	lineBlank lineKind = iota
	lineProse
	lineTitle
	lineItem       // begins with a list marker
	lineField      // "Date: 10 May", a key and its value
	lineCaption    // of a picture
	lineNavigation // of the page the text was taken from: menus, share buttons, file sizes
	lineFootnote
	lineForeign // in another language than the document
)

// A side is a party to the meeting; name is as printed. What the authority file
// does not know has the code of a state as its party, if a word list has that,
// or the name itself: see [communique.UnknownParty].
type side struct {
	party communique.PartyID
	name  string
	first communique.Span
}

// sentence returns what the lexicon finds in sentence i, read once.
func (p *page) sentence(i int) *lexicon.Sentence {
	if p.read == nil {
		p.read = make([]*lexicon.Sentence, len(p.t.Sentences))
	}
	if p.read[i] == nil {
		p.read[i] = p.lex.Read(p.t, i)
		p.made++
		if p.lang == communique.Japanese {
			withKanji(p.read[i])
		}
	}
	return p.read[i]
}

// quote cuts span s out of the source.
func (p *page) quote(s communique.Span) communique.Quote {
	return communique.Quote{Span: s, Text: p.src[s.Start:s.End]}
}

// quoted is quote for the fields of an annotation that may be nil.
func (p *page) quoted(s communique.Span) *communique.Quote {
	q := p.quote(s)
	return &q
}

// add says that a pass found something. index is the finding's place in the
// annotation's slice of its kind.
func (p *page) add(kind Kind, s communique.Span, rule string, c Confidence, what string, index int) {
	p.out.Findings = append(p.out.Findings, Finding{Kind: kind, Span: s, Rule: rule, Confidence: c, What: what, Index: index})
}

// note says something about the whole text.
func (p *page) note(key string, args ...string) {
	p.out.Notes = append(p.out.Notes, Note{Key: key, Args: args})
}

// sideOf returns the one party that words name or describe: "the Japanese
// side", "du côté français", "日本側", "Japan". ok is false where they name
// none or more than one.
func (p *page) sideOf(words string) (id communique.PartyID, ok bool) {
	ids := p.partiesIn(words)
	if len(ids) != 1 {
		return "", false
	}
	return ids[0], true
}

// partiesIn lists the parties that words name or describe, in the order of
// the words, each once.
func (p *page) partiesIn(words string) []communique.PartyID {
	var out []communique.PartyID
	s := lexicon.Cut(p.lang, words)
	var known []partyName
	for _, f := range p.lex.NamesOf(s) {
		if n, ok := p.asParty(&f); ok {
			known = append(known, n)
		}
	}
	for _, n := range p.strangersIn(s, known) {
		if !hasParty(out, n.party) {
			out = append(out, n.party)
		}
	}
	return out
}

func hasParty(list []communique.PartyID, id communique.PartyID) bool {
	for _, x := range list {
		if x == id {
			return true
		}
	}
	return false
}
