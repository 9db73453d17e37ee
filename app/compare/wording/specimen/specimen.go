// Package specimen makes pairs of invented communiqués of any length, for
// measuring how long a comparison takes. [Pair] is all there is.
//
// The texts read like communiqués as far as an algorithm can tell: paragraphs
// of a few sentences, a vocabulary in which some words are in every sentence
// and most are rare, formulas that recur. The second text is the first with
// about 15 sentences in 100 changed, some left out, some added and some
// paragraphs moved.
package specimen

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// Pair returns two texts of about the given number of bytes each. The same
// arguments give the same texts on every machine.
func Pair(bytes int, seed uint64) (a, b string) {
	r := rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15))
	var paragraphs [][]string
	for size := 0; size < bytes; {
		paragraph := make([]string, 1+r.IntN(4))
		for i := range paragraph {
			paragraph[i] = sentence(r)
			size += len(paragraph[i]) + 1
		}
		size++
		paragraphs = append(paragraphs, paragraph)
	}
	return join(paragraphs), join(revised(r, paragraphs))
}

func join(paragraphs [][]string) string {
	var s strings.Builder
	for _, p := range paragraphs {
		s.WriteString(strings.Join(p, " "))
		s.WriteString("\n\n")
	}
	return s.String()
}

// revised is paragraphs with sentences changed and paragraphs moved.
func revised(r *rand.Rand, paragraphs [][]string) [][]string {
	out := make([][]string, 0, len(paragraphs))
	for _, p := range paragraphs {
		var q []string
		for _, s := range p {
			switch n := r.IntN(100); {
			case n < 11:
				q = append(q, reworded(r, s))
			case n < 13: // left out
			case n < 15:
				q = append(q, s, sentence(r))
			default:
				q = append(q, s)
			}
		}
		if len(q) > 0 {
			out = append(out, q)
		}
	}
	for range 1 + len(out)/50 {
		from, to := r.IntN(len(out)), r.IntN(len(out))
		p := out[from]
		out = append(out[:from], out[from+1:]...)
		to = min(to, len(out))
		out = append(out[:to], append([][]string{p}, out[to:]...)...)
	}
	return out
}

// reworded is s with one to three of its words replaced, or a qualifier added.
func reworded(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	for range 1 + r.IntN(3) {
		i := 1 + r.IntN(len(words)-1)
		switch r.IntN(3) {
		case 0:
			words[i] = coined(r) + strings.TrimLeft(words[i], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
		case 1:
			words = append(words[:i], append([]string{pick(r, qualities)}, words[i:]...)...)
		case 2:
			words[i] += " and " + pick(r, subjects)
		}
	}
	return strings.Join(words, " ")
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

func sentence(r *rand.Rand) string {
	s := pick(r, actors) + " " + pick(r, verbs) + " " + object(r)
	switch r.IntN(4) {
	case 0:
		s += ", and " + pick(r, verbs) + " " + object(r)
	case 1:
		s += " " + pick(r, closings) + " " + coined(r)
	case 2:
		s += " on " + strconv.Itoa(1+r.IntN(28)) + " " + pick(r, months) + " " + strconv.Itoa(1980+r.IntN(60))
	}
	return s + "."
}

func object(r *rand.Rand) string {
	return pick(r, articles) + " " + pick(r, qualities) + " " + pick(r, subjects) + " " + pick(r, links) + " " +
		coined(r) + " " + pick(r, subjects)
}

// coined makes a word that is likely to be rare.
func coined(r *rand.Rand) string {
	var s strings.Builder
	for range 2 + r.IntN(2) {
		s.WriteString(pick(r, syllables))
	}
	return s.String()
}

var (
	actors = []string{"Ruritania", "Zubrowka", "Both delegations", "The two sides", "The chairs", "Graustark",
		"The officials of Freedonia", "The ministers", "The experts of both sides", "They"}
	verbs = []string{"welcomed", "noted", "reaffirmed", "discussed", "exchanged views on", "underlined", "agreed to continue",
		"presented", "described", "decided to review", "recalled", "expressed concern about"}
	articles  = []string{"the", "a", "their", "the", "an ambitious", "each other's"}
	qualities = []string{"voluntary", "regional", "multilateral", "lasting", "joint", "practical", "inclusive", "annual", "secure",
		"technical", "new", "common"}
	subjects = []string{"exercise", "strategy", "norms", "framework", "harbours", "railways", "cables", "hospitals", "training",
		"academy", "exchange of information", "response teams", "negotiations", "law", "network", "assistance", "programme", "standards"}
	links     = []string{"of", "for", "concerning", "in", "with", "against"}
	closings  = []string{"in the presence of", "at the invitation of", "before the assembly of", "in accordance with the charter of"}
	months    = []string{"January", "March", "May", "June", "September", "October", "December"}
	syllables = []string{"stre", "lsa", "zu", "bro", "gra", "ust", "mar", "ken", "vol", "tar", "il", "len", "dor", "pra", "qui", "mes",
		"ran", "tol", "vek", "shi", "bur", "na", "sel", "fen", "gol", "ori", "pan", "tis", "ulm", "wen"}
)
