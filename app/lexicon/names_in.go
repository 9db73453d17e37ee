package lexicon

import "alternat/app/communique"

// NamesIn finds the countries, cities and organisations named or described in
// a few words of the given language, by name or adjective, in the order of the
// words. Spans are offsets into words. It is for short stretches: see
// [Lexicon.Read] for a text.
func (l *Lexicon) NamesIn(lang communique.Lang, words string) []Found {
	ix := l.in(lang)
	if ix == nil {
		return nil
	}
	return ix.findNames(l, Cut(lang, words))
}
