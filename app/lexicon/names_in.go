package lexicon

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// NamesIn finds the countries, cities and organisations named or described in
// a few words of the given language, by name or adjective, in the order of the
// words. Spans are offsets into words. It is for short stretches: see
// [Lexicon.Read] for a text.
func (l *Lexicon) NamesIn(lang communique.Lang, words string) []Found {
	ix := l.in(lang)
	if ix == nil {
		return nil
	}
	t := text.Parse(words, lang, nil)
	r := &Sentence{Text: t, Span: communique.Span{End: len(words)}, Units: units(t, 0, len(t.Tokens))}
	return ix.findNames(l, r)
}
