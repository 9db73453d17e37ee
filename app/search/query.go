package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/text"
)

// A Query is what is looked for and what is left out.
type Query struct {
	Words  string // as typed
	Filter Filter
}

// A Filter leaves units out; its zero value leaves out none. From and To are
// years; Act is a family or a verb; Kind is a code.
type Filter struct {
	Partner, Lang, Act, Topic, Kind string
	From, To                        int
}

// A Phrase is one word of a query, or several that must stand side by side. It
// is found where one of the Ways stands.
type Phrase struct {
	Text  string // as typed, without quotation marks
	Exact bool   // typed in quotation marks
	Ways  []Way
}

// A Way is a row of elements in order of Off; the first has Off 0. Length is
// how many places the row takes.
type Way struct {
	Elements []Element
	Length   int
}

// An Element is a term, or with Prefix all terms that begin with it, Off places
// behind the first.
type Element struct {
	Text   string
	Prefix bool
	Off    int
}

// Bounds of what is asked for, in bytes and phrases; what is beyond them is
// cut off.
const (
	LongestQuery = 200
	mostPhrases  = 12
)

// shortestPrefix is the number of letters from which a word finds longer ones.
const shortestPrefix = 3

// Phrases cuts what was typed into what must be found. A quotation mark that
// is not closed reaches to the end.
func Phrases(words string) []Phrase {
	if len(words) > LongestQuery {
		words = strings.ToValidUTF8(words[:LongestQuery], "")
	}
	var all []Phrase
	add := func(s string, exact bool) {
		if p := newPhrase(s, exact); len(p.Ways) > 0 && len(all) < mostPhrases {
			all = append(all, p)
		}
	}
	for words != "" {
		r, n := utf8.DecodeRuneInString(words)
		switch {
		case closing(r) != "":
			words = words[n:]
			end := strings.IndexAny(words, closing(r))
			if end < 0 {
				add(words, true)
				return all
			}
			_, m := utf8.DecodeRuneInString(words[end:])
			add(words[:end], true)
			words = words[end+m:]
		case parts(r):
			words = words[n:]
		default:
			end := strings.IndexFunc(words, func(r rune) bool { return parts(r) || closing(r) != "" })
			if end < 0 {
				end = len(words)
			}
			add(words[:end], false)
			words = words[end:]
		}
	}
	return all
}

// closing gives the marks that close what r opens, "" if it opens nothing.
func closing(r rune) string {
	switch r {
	case '"', '＂', '“', '”', '„', '‟':
		return "\"＂“”"
	case '«', '»':
		return "»«"
	case '「', '｢':
		return "」｣"
	case '『':
		return "』"
	}
	return ""
}

// parts reports whether r stands between two words of a query.
func parts(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;，、。；", r)
}

func newPhrase(s string, exact bool) Phrase {
	p := Phrase{Text: strings.TrimSpace(s), Exact: exact}
	terms := text.Terms(p.Text)
	if !exact {
		terms = withoutElision(p.Text, terms)
	}
	if len(terms) == 0 {
		return p
	}
	p.Ways = []Way{newWay(terms, exact)}
	// A compound is also found in one word: cyber-attack in cyberattack.
	if last := terms[len(terms)-1]; last.Kind == text.Joined && last.At == terms[0].At && last.Span.Start == terms[0].Span.Start {
		last.At, last.Kind = 0, text.Plain
		p.Ways = append(p.Ways, newWay([]text.Term{last}, exact))
	}
	return p
}

// newWay makes the row of elements that terms are.
func newWay(terms []text.Term, exact bool) Way {
	var w Way
	first := terms[0].At
	pairs := 0 // of the run so far
	for i, t := range terms {
		if t.Kind == text.Joined {
			continue
		}
		w.Length = t.At - first + 1
		if t.Kind == text.Tail {
			pairs = 0
			continue // within the pair before
		}
		if t.Kind == text.Pair {
			// Every other pair, and the last, hold all characters.
			pairs++
			if pairs%2 == 0 && terms[i+1].Kind == text.Pair {
				continue
			}
		}
		w.Elements = append(w.Elements, Element{Text: t.Text, Prefix: t.Kind == text.Lone, Off: t.At - first})
	}
	last := &w.Elements[len(w.Elements)-1]
	if end := terms[len(terms)-1]; !exact && (end.Kind == text.Plain || end.Kind == text.Joined) {
		last.Prefix = utf8.RuneCountInString(last.Text) >= shortestPrefix
	}
	return w
}

// withoutElision takes off a French article or pronoun without its vowel at
// the head, where a word follows it, and an English possessive at the end.
func withoutElision(s string, terms []text.Term) []text.Term {
	if len(terms) > 1 && terms[0].Kind == text.Plain && isElided(terms[0].Text) && isApostrophe(s[terms[0].Span.End:]) {
		terms = terms[1:]
	}
	if n := len(terms); n > 1 && terms[n-1].Text == "s" && isApostrophe(s[terms[n-2].Span.End:]) {
		terms = terms[:n-1]
	}
	return terms
}

func isElided(w string) bool {
	return len(w) == 1 && strings.Contains("ldjmtscn", w) || w == "qu"
}

func isApostrophe(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("'’ʼ‘＇′", r)
}

// TooShort reports whether words hold one letter only: that finds nearly
// everything.
func TooShort(phrases []Phrase) bool {
	for _, p := range phrases {
		for _, w := range p.Ways {
			if e := w.Elements[0]; p.Exact || len(w.Elements) > 1 || e.Prefix || utf8.RuneCountInString(e.Text) > 1 || e.Text[0] <= '9' {
				return false
			}
		}
	}
	return len(phrases) > 0
}
