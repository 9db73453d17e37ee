package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// A headPiece is one of the things that a line above the text says: "News", "16
// May 2025", "Ministry of External Affairs".
type headPiece struct {
	span   communique.Span
	head   head
	day    when // of headDate
	update bool // the day is that of the last change
	said   bool // the day is said to be that of publication
	party  communique.PartyID
	agency communique.AgencyID
}

// longestHead is the most bytes that such a line has.
const longestHead = 200

// pieces reads a line as what stands above a text. Parts are divided by bars
// and dots; a body may have a date behind it. A part that says something else
// is of headTitle.
func (p *page) pieces(s communique.Span) []headPiece {
	if s.Len() > longestHead {
		return []headPiece{{span: s, head: headTitle}}
	}
	var out []headPiece
	for a := s.Start; a < s.End; {
		b, next := s.End, s.End
		if i := strings.IndexAny(p.src[a:s.End], "|•·"); i >= 0 {
			b = a + i
			_, n := utf8.DecodeRuneInString(p.src[b:])
			next = b + n
		}
		if x := trimMarks(p.src, communique.Span{Start: a, End: b}); x.Len() > 0 {
			out = append(out, p.piece(x))
		}
		a = next
	}
	return out
}

// piece reads one part of a line above the text.
func (p *page) piece(s communique.Span) headPiece {
	x := headPiece{span: s}
	words := p.src[s.Start:s.End]
	switch {
	case p.words.heads[foldedHead(words)] != "":
		x.head = headKind
		return x
	case p.onlyStatus(s):
		x.head = headStatus
		return x
	case !hasLetters(words) || utf8.RuneCountInString(words) < 24 && letters(words) < 4 && hasDigits(words) && !p.onlyDate(s):
		if w, ok := p.dayIn(s); ok {
			x.head, x.day = headDate, w
			return x
		}
		x.head = headNumber
		return x
	}
	if x.party, x.agency = p.bodyNamed(words); x.party != "" || p.bodyByForm(words, &x.party) {
		x.head = headBody
		return x
	}
	w, ok := p.dayIn(s)
	if !ok {
		return x
	}
	before, after := p.src[s.Start:w.span.Start], p.src[w.span.End:s.End]
	switch p.words.fields[keyFold(before)] {
	case "updated":
		x.head, x.day, x.update = headDate, w, true
		return x
	case "published":
		x.head, x.day, x.said = headDate, w, true
		return x
	}
	if p.onlyDate(s) {
		x.head, x.day = headDate, w
		return x
	}
	if letters(after) > 0 {
		return x
	}
	if x.party, x.agency = p.bodyNamed(p.withoutKey(before)); x.party != "" {
		x.head, x.day = headBody, w
	}
	return x
}

// bodyByForm reports whether words are a name made as those of bodies are,
// which the authority file does not know: "Government of Kestria", "Office of
// the Spokesperson". A title speaks of a meeting, or of more than one party.
func (p *page) bodyByForm(words string, party *communique.PartyID) bool {
	if utf8.RuneCountInString(words) > 70 || len(p.words.bodies.FindIn(p.lang, words)) == 0 || len(p.words.meetings.FindIn(p.lang, words)) > 0 || hasDigits(words) {
		return false
	}
	list := p.partiesIn(words)
	if len(list) > 1 || strings.ContainsAny(words, "：:;.。") || p.lang == communique.Japanese && utf8.RuneCountInString(words) > 16 {
		return false
	}
	if len(list) == 1 {
		*party = list[0]
	}
	return true
}

// withoutKey takes "Issued by" from before the name of a body, and the marks
// from behind it.
func (p *page) withoutKey(words string) string {
	words = strings.TrimFunc(words, isOrnament)
	for i, r := range words {
		if r == ' ' && p.words.fields[keyFold(words[:i])] == "issuer" {
			words = words[i+1:]
			break
		}
	}
	return words
}

// headOf tells what a heading is: a title, if some part of it is none of the
// things that stand above one.
func (p *page) headOf(s communique.Span) head {
	what := headTitle
	for i, x := range p.pieces(s) {
		if x.head == headTitle && p.sort.kind(p.src[x.span.Start:x.span.End]) == "" {
			return headTitle
		}
		if i == 0 || what == headTitle {
			what = x.head
		}
	}
	return what
}
