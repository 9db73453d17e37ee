package text

import "strings"

// apostrophe decides about the apostrophe of n bytes at p in the word that
// started at start: it returns where to go on, and whether the word ends there.
func (s *scanner) apostrophe(start, p, n, end int) (int, bool) {
	after := classAt(s.src, p+n, end)
	elided := p-start <= 8 && isElision(s.src[start:p])
	switch {
	case elided && (after == letter || after == digit || s.lang == "fr"):
		if isWhole(s.src, start, p, p+n, end) {
			return p + n, false
		}
		return p + n, true
	case after != letter, isPossessive(s.src, p+n, end):
		return p, true
	}
	return p + n, false // don't, aujourd'hui, O'Brien
}

// isElision tells the French words that lose their vowel before another.
func isElision(w string) bool {
	if len(w) == 1 {
		return strings.IndexByte("ldjmtscnLDJMTSCN", w[0]) >= 0
	}
	switch strings.ToLower(w) {
	case "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu":
		return true
	}
	return false
}

// isWhole tells the words in which an elision has become part of a word.
func isWhole(src string, start, p, q, end int) bool {
	if p-start < 5 {
		return false
	}
	rest := src[q:min(end, q+5)]
	switch strings.ToLower(src[start:p]) {
	case "quelqu":
		return strings.HasPrefix(rest, "un")
	case "presqu":
		return strings.HasPrefix(rest, "île") || strings.HasPrefix(rest, "ile")
	}
	return false
}

// isPossessive reports whether an "s" that ends its word stands at p.
func isPossessive(src string, p, end int) bool {
	if p >= end || src[p] != 's' && src[p] != 'S' {
		return false
	}
	c := classAt(src, p+1, end)
	return c != letter && c != digit && c != mark
}
