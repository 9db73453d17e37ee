package compare

import "alternat/app/lexicon"

// Compare holds a against b. Both sides may be the same.
func Compare(a, b Subject, lex *lexicon.Lexicon) *Comparison {
	return &Comparison{A: a, B: b}
}
