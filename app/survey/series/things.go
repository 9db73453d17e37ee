package series

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/compare"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A namer finds the named things in the words of a statement: projects,
// centres, conventions, exercises. They are found by how they are written, in
// any language: between quotation marks, as an acronym, or as several
// capitalised words in a row. Parties, ministries and everyday acronyms are
// left out: that two texts name Japan ties nothing together.
type namer struct {
	common map[string]bool
}

// shortest is the length in letters from which on an acronym is taken for the
// name of a thing: shorter ones (IT, EU, CBM) are everyday words.
const shortest = 4

func newNamer(lex *lexicon.Lexicon, meetings []Meeting) *namer {
	au := lex.Authority
	n := &namer{common: map[string]bool{}}
	add := func(s string) {
		if s != "" {
			n.common[text.Fold(s)] = true
		}
	}
	for i := range au.Parties {
		add(string(au.Parties[i].ID))
		for _, name := range au.Parties[i].Names {
			add(name)
		}
	}
	for i := range au.Agencies {
		a := &au.Agencies[i]
		if a.Kind == "programme" || a.Kind == "process" {
			continue
		}
		for _, x := range a.Acronyms {
			add(x)
		}
		for _, names := range a.Names {
			for _, x := range names {
				add(x)
			}
		}
	}
	for i := range au.Series {
		for _, name := range au.Series[i].Names {
			add(name.Name)
		}
	}
	if lex.Words != nil {
		for i := range lex.Words.Names {
			for _, forms := range [][]string{lex.Words.Names[i].En, lex.Words.Names[i].Fr, lex.Words.Names[i].Ja} {
				for _, f := range forms {
					add(f)
				}
			}
		}
	}
	for i := range meetings {
		add(meetings[i].Session.Venue.City)
	}
	for _, w := range everyday {
		add(w)
	}
	return n
}

// everyday are acronyms and names that stand in texts on any subject.
var everyday = []string{"CERT", "CERTS", "CSIRT", "CSIRTS", "DPRK", "United Nations", "Nations Unies", "North Korea",
	"Prime Minister", "Foreign Minister", "Vice Minister"}

// things are the named things in a statement's words, as printed, each once.
func (n *namer) things(s compare.Stated) []string {
	var out []string
	seen := map[string]bool{}
	for _, r := range s.Refs {
		words := r.Statement.What
		if r.Statement.Quote != nil {
			words = r.Statement.Quote.Text
		}
		for _, t := range slices.Concat(quoted(words), capitalised(words)) {
			if key := text.Fold(t); !seen[key] && !n.common[key] {
				seen[key] = true
				out = append(out, t)
			}
		}
	}
	return out
}

// shared are the things of a later statement that are also among those of an
// earlier one.
func (n *namer) shared(earlier []string, later compare.Stated) []string {
	if len(earlier) == 0 {
		return nil
	}
	var out []string
	for _, t := range n.things(later) {
		if slices.ContainsFunc(earlier, func(e string) bool { return text.Fold(e) == text.Fold(t) }) {
			out = append(out, t)
		}
	}
	return out
}

// pairs of marks between which a thing is named.
var marks = [][2]string{{"「", "」"}, {"『", "』"}, {"“", "”"}, {"«", "»"}}

func quoted(words string) []string {
	var out []string
	for _, m := range marks {
		rest := words
		for {
			_, after, ok := strings.Cut(rest, m[0])
			if !ok {
				break
			}
			inside, tail, ok := strings.Cut(after, m[1])
			if !ok {
				break
			}
			if t := strings.TrimSpace(inside); t != "" && utf8.RuneCountInString(t) <= 40 {
				out = append(out, t)
			}
			rest = tail
		}
	}
	return out
}

// capitalised finds acronyms, and runs of two or more capitalised words that do
// not open the passage.
func capitalised(words string) []string {
	var out, run []string
	flush := func() {
		if len(run) > 1 {
			out = append(out, strings.Join(run, " "))
		}
		run = nil
	}
	for i, w := range strings.Fields(words) {
		bare := strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		bare = strings.TrimFunc(bare, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		ends := strings.HasSuffix(w, ",") || strings.HasSuffix(w, ".") || strings.HasSuffix(w, ";")
		parts := strings.FieldsFunc(bare, func(r rune) bool { return r == '/' || r == '+' })
		switch {
		case slices.ContainsFunc(parts, acronym):
			for _, p := range parts {
				if acronym(p) {
					out = append(out, p)
				}
			}
			flush()
		case i > 0 && initial(bare):
			run = append(run, bare)
			if ends {
				flush()
			}
		default:
			flush()
		}
	}
	flush()
	return out
}

func acronym(w string) bool {
	upper := 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r) || r > unicode.MaxLatin1:
			return false
		}
	}
	return upper >= shortest
}

func initial(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && len(w) > size
}
