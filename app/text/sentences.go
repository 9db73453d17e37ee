package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
)

// appendSentences cuts tokens[first:], the tokens of one block, into sentences.
//
// A sentence ends at a stop with all that closes after it. Whether a stop is
// one is decided by the tokens beside it: abbreviations and initials before,
// a lower-case word after. Colons and semicolons end nothing. Stops within
// round or Japanese brackets end nothing either, as long as the bracket is
// closed soon; those within « » and “ ” do: a quotation of three sentences is
// three sentences.
func appendSentences(out []Sentence, src string, tokens []Token, first, block int) []Sentence {
	start := first
	quotes := 0 // straight quotation marks since start: they are told by counting
	var brackets bracketDepth
	for i := first; i < len(tokens); i++ {
		t := tokens[i]
		if src[t.Span.Start] == '"' {
			quotes++
		}
		if t.Kind != Punct && !strings.HasSuffix(t.Norm, ".") {
			continue
		}
		brackets.see(tokens, i)
		stop := stopKind(t)
		if stop == noStop || brackets.inside(i) && !(brackets.from == start && brackets.until == i+1) {
			continue // but a whole sentence in brackets ends with them
		}
		last := closeAfter(src, tokens, i, quotes)
		if last+1 < len(tokens) && !ends(src, tokens, start, i, last, stop) {
			continue
		}
		out = append(out, sentence(tokens, start, last+1, block))
		for j := i + 1; j <= last; j++ {
			brackets.see(tokens, j)
		}
		i, start, quotes = last, last+1, 0
	}
	if start < len(tokens) {
		out = append(out, sentence(tokens, start, len(tokens), block))
	}
	return out
}

func sentence(tokens []Token, first, last, block int) Sentence {
	return Sentence{
		Span:  communique.Span{Start: tokens[first].Span.Start, End: tokens[last-1].Span.End},
		Block: block, First: first, Last: last,
	}
}

type stop int

const (
	noStop   stop = iota
	fullStop      // ".": may be an abbreviation's
	hardStop      // "。", "!", "?": nothing else uses them
	softStop      // "...": ends only before a capital
)

func stopKind(t Token) stop {
	switch t.Norm {
	case ".":
		return fullStop
	case "。", "!", "?", "؟", "।", "۔":
		return hardStop
	case "...", "..":
		return softStop
	}
	if t.Kind == Word && isDotted(t.Norm) {
		return fullStop
	}
	return noStop
}

// isDotted tells acronyms of single letters that keep their stops ("u.s.").
func isDotted(norm string) bool {
	return len(norm) >= 4 && strings.HasSuffix(norm, ".") && strings.Count(norm, ".")*2 == utf8.RuneCountInString(norm)
}

// closeAfter returns the index of the last token that belongs to the stop at
// i: further stops, closing quotes and brackets, a note's number in brackets.
// quotes is the number of straight quotation marks before i in the sentence.
func closeAfter(src string, tokens []Token, i, quotes int) int {
	last := i
	for j := i + 1; j < len(tokens) && tokens[j].Kind == Punct; j++ {
		t := tokens[j]
		tight := tokens[j-1].Span.End == t.Span.Start
		r, _ := utf8.DecodeRuneInString(src[t.Span.Start:])
		switch {
		case stopKind(t) != noStop && tight:
		case r == '"' && (quotes%2 == 1 || tight):
			quotes++
		case isCloser(r) && (r != '’' || tight), isApostrophe(r) && r != '‘' && tight:
		case r == '[' && tight && j+2 < len(tokens) && tokens[j+1].Kind == Number && tokens[j+2].Norm == "]":
			j += 2
		default:
			return last
		}
		last = j
	}
	return last
}

// ends reports whether the stop at i, closed at last, ends the sentence that
// began at start. There is a token after last.
func ends(src string, tokens []Token, start, i, last int, kind stop) bool {
	next := last + 1
	n := tokens[next]
	tight := n.Span.Start == tokens[last].Span.End
	r, _ := utf8.DecodeRuneInString(src[n.Span.Start:])
	if strings.ContainsRune(",;:、，；：", r) {
		return false
	}
	// What counts is the first word, behind dashes and opening marks.
	for n.Kind == Punct && next+1 < len(tokens) && next-last < 4 && (isOpener(r) || r == '"' || isHyphen(r) || r == '—' || isApostrophe(r)) {
		next++
		n = tokens[next]
		r, _ = utf8.DecodeRuneInString(src[n.Span.Start:])
	}
	if japaneseClass(classOf(r)) {
		if kind == fullStop && last == i && tight && isInitial(src, tokens, i-1) && i > start {
			return false // Ｈ．ゼンダ
		}
		return last == i || !quotative(n.Norm)
	}
	lower := unicode.IsLower(r)
	switch kind {
	case softStop:
		return !lower && n.Kind != Punct && !(tight && n.Kind == Word && !unicode.IsUpper(r))
	case hardStop:
		return !lower
	}
	if lower || i == start {
		return false
	}
	if last > i {
		return true
	}
	prev := tokens[i-1]
	if tight && !unicode.IsUpper(r) {
		return src[tokens[i].Span.Start] >= 0x80 // full-width stops need no space
	}
	if tokens[i].Kind == Word { // U.S.
		return starters[n.Norm] || n.Kind == Number && tokens[i].Norm != "a.d."
	}
	if prev.Span.End != tokens[i].Span.Start {
		return true
	}
	if prev.Kind == Number && i-1 == start { // "1. Opening" within a line
		return false
	}
	switch abbreviations[prev.Norm] {
	case beforeName:
		return false
	case beforeNumber:
		return n.Kind != Number
	case beforeLower:
		return n.Kind == Word
	}
	if isInitial(src, tokens, i-1) {
		return starters[n.Norm]
	}
	return true
}

// isInitial reports whether token i is a single capital.
func isInitial(src string, tokens []Token, i int) bool {
	return i >= 0 && tokens[i].Kind == Word && utf8.RuneCountInString(tokens[i].Norm) == 1 && isUpperAt(src, tokens[i].Span.Start)
}

// bracketDepth knows whether a token stands in brackets. A bracket counts only
// if its partner stands within bracketReach tokens: one that is never closed
// must not swallow the rest of the text.
type bracketDepth struct {
	from, until int // indices of the tokens of the outermost bracket
	// next holds, by pair of bracketPairs, where the closing mark stands next;
	// it moves forward only, so that brackets without a partner cost nothing.
	next [len(bracketPairs)]int
}

const bracketReach = 160

func (b *bracketDepth) inside(i int) bool { return i < b.until }

// see takes notice of token i, searching for its partner if it opens a bracket.
func (b *bracketDepth) see(tokens []Token, i int) {
	pair := opened(tokens[i].Norm)
	if i < b.until || pair < 0 {
		return
	}
	closing := bracketPairs[pair][1]
	near := max(b.next[pair], i+1)
	for near < len(tokens) && tokens[near].Norm != closing {
		near++
	}
	b.next[pair] = near
	if near >= i+bracketReach {
		return
	}
	depth := 0
	for j := i; j < len(tokens) && j < i+bracketReach; j++ {
		switch tokens[j].Norm {
		case tokens[i].Norm:
			depth++
		case closing:
			if depth--; depth == 0 {
				b.from, b.until = i, j
				return
			}
		}
	}
}

// bracketPairs are the brackets within which stops end nothing, in normal form.
var bracketPairs = [...][2]string{
	{"(", ")"}, {"[", "]"}, {"「", "」"}, {"『", "』"}, {"【", "】"}, {"〔", "〕"}, {"〈", "〉"}, {"《", "》"},
}

// opened returns the index of the pair that norm opens, or -1.
func opened(norm string) int {
	for i := range bracketPairs {
		if bracketPairs[i][0] == norm {
			return i
		}
	}
	return -1
}

func isUpperAt(src string, p int) bool {
	r, _ := utf8.DecodeRuneInString(src[p:])
	return unicode.IsUpper(r)
}

func isLowerAt(src string, p int) bool {
	r, _ := utf8.DecodeRuneInString(src[p:])
	return unicode.IsLower(r)
}

func startsUpper(src string, p, end int) bool { return p < end && isUpperAt(src, p) }
