package text

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// TermKind says how a term was cut.
type TermKind int

const (
	Plain  TermKind = iota // a word of an alphabet or a number
	Joined                 // the parts of a compound written as one: "cyber-attack" as "cyberattack"
	Pair                   // two neighbouring Japanese characters
	Tail                   // the last character of a run of several
	Lone                   // a Japanese character between others
)

// A Term is what a stretch of text is searched by: Text is its folded form
// ([Fold]), Span where it stands. Places are counted in At: one for each word
// or number and one for each Japanese character, so that terms with
// consecutive At stand next to each other. A Joined term has the At of its
// first part.
type Term struct {
	Text string
	Kind TermKind
	At   int
	Span communique.Span
	// First is where the first of a Pair's characters stands; else Span.
	First communique.Span
}

// longestTerm bounds a term's text in bytes; what a word has beyond it does
// not count.
const longestTerm = 64

// Terms cuts s into the terms of search, the same for what is searched and for
// what it is searched by. Nothing depends on the language or on where words of
// Japanese are cut:
//
//   - words and numbers as they stand, without case, width, accents and
//     ligatures; hyphens, apostrophes and stops part them ("l’État" is l, etat);
//   - a compound with hyphens, or an acronym of letters with stops, once more
//     as one word;
//   - every run of Japanese characters as overlapping pairs, its last character
//     alone; a middle dot inside a run is passed over.
//
// A Joined term stands behind its parts; otherwise the terms are in order.
// Linear.
func Terms(s string) []Term {
	w := termScanner{src: s, word: -1, prev: -1}
	w.terms = make([]Term, 0, len(s)/5+4)
	for p := 0; p < len(s); {
		r, n := utf8.DecodeRuneInString(s[p:])
		switch c := classOf(r); {
		case c == mark, c == ignorable:
			// Part of what it follows.
		case japaneseClass(c):
			w.endWord(p)
			w.endCompound()
			w.char(p)
		case c == letter, c == digit:
			w.endRun(p)
			if w.word < 0 {
				w.word = p
			}
		case w.prev >= 0 && isMiddleDot(r):
			w.endChar(p)
		default:
			w.endWord(p)
			w.endRun(p)
			w.join(p, r, n)
		}
		p += n
	}
	w.endWord(len(s))
	w.endRun(len(s))
	w.endCompound()
	return w.terms
}

func isMiddleDot(r rune) bool { return r == '・' || r == '･' }

// A termScanner is a word or a run under way.
type termScanner struct {
	src   string
	terms []Term
	at    int
	word  int // where the word began, -1 outside one

	prev, prevEnd int // the character before in the run, and its end once known; prev is -1 outside one
	chars         int // of the run so far

	// A compound under way: its parts are terms[first:], next is where the
	// next part must begin.
	compound bool
	first    int
	next     int
	dotted   bool // of single letters with stops
}

func (w *termScanner) emit(text string, kind TermKind, at, start, end int) {
	if len(text) > longestTerm {
		cut := longestTerm
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	span := communique.Span{Start: start, End: end}
	w.terms = append(w.terms, Term{text, kind, at, span, span})
}

// endWord closes the word under way at p.
func (w *termScanner) endWord(p int) {
	if w.word < 0 {
		return
	}
	start := w.word
	w.word = -1
	if w.compound && w.next != start {
		w.endCompound()
	}
	folded := Fold(w.src[start:p])
	if folded == "" {
		return
	}
	w.emit(folded, Plain, w.at, start, p)
	w.at++
}

// join notes a hyphen, or a stop after a single letter, directly behind a
// word; any other mark ends the compound.
func (w *termScanner) join(p int, r rune, n int) {
	last := len(w.terms) - 1
	if last < 0 || w.terms[last].Span.End != p || w.terms[last].Kind != Plain {
		w.endCompound()
		return
	}
	single := r == '.' && utf8.RuneCountInString(w.terms[last].Text) == 1
	if !isHyphen(r) && !single || w.compound && w.dotted != single {
		w.endCompound()
		return
	}
	if !w.compound {
		w.compound, w.first, w.dotted = true, last, single
	}
	w.next = p + n
}

// endCompound writes the compound under way as one word, if it has two parts
// or more.
func (w *termScanner) endCompound() {
	if !w.compound {
		return
	}
	w.compound = false
	parts := w.terms[w.first:]
	if len(parts) < 2 {
		return
	}
	var b strings.Builder
	for _, t := range parts {
		b.WriteString(t.Text)
	}
	w.emit(b.String(), Joined, parts[0].At, parts[0].Span.Start, parts[len(parts)-1].Span.End)
}

// char begins the Japanese character at p.
func (w *termScanner) char(p int) {
	w.endChar(p)
	w.prev, w.prevEnd = p, -1
}

// endChar settles where the character under way ends and pairs it with the one
// before.
func (w *termScanner) endChar(p int) {
	if w.prev < 0 || w.prevEnd >= 0 {
		return
	}
	w.prevEnd = p
	folded := Fold(w.src[w.prev:p])
	if folded == "" {
		return
	}
	if w.chars > 0 {
		w.terms[len(w.terms)-1].Text += folded
		w.terms[len(w.terms)-1].Kind = Pair
		w.terms[len(w.terms)-1].Span.End = p
	}
	w.emit(folded, Tail, w.at, w.prev, p)
	if w.chars == 0 {
		w.terms[len(w.terms)-1].Kind = Lone
	}
	w.chars++
	w.at++
}

// endRun closes the run of Japanese characters under way at p.
func (w *termScanner) endRun(p int) {
	w.endChar(p)
	w.prev, w.chars = -1, 0
}
