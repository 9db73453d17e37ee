package lexicon

import (
	"sync"

	"alternat/app/communique"
	"alternat/app/text"
)

// A Finder finds the words of a list of entries. It is made of the entries
// once, a language's words when they are first asked for, and may be used by
// several goroutines.
type Finder struct {
	entries []Entry
	tables  map[communique.Lang]func() *table
}

// NewFinder makes entries searchable. Words are found in their forms; where
// exact is set, only as they stand, but for case and accents.
func NewFinder(entries []Entry, exact bool) *Finder {
	f := &Finder{entries: entries, tables: map[communique.Lang]func() *table{}}
	for _, lang := range communique.Langs {
		f.tables[lang] = sync.OnceValue(func() *table {
			tb := newTable(lang, exact)
			for i, e := range entries {
				for _, w := range e.In(lang) {
					tb.add(w, i)
				}
			}
			return tb
		})
	}
	return f
}

// Find returns what the sentence has of the list, leftmost first, at each
// place the longest; ids are those of the entries.
func (f *Finder) Find(s *Sentence) []Found { return f.find(s.Text.Lang, s) }

// FindIn is Find for a few words that are no sentence of a text. Spans are
// offsets into words.
func (f *Finder) FindIn(lang communique.Lang, words string) []Found {
	return f.find(lang, Cut(lang, words))
}

func (f *Finder) find(lang communique.Lang, s *Sentence) []Found {
	made := f.tables[lang]
	if made == nil || len(f.entries) == 0 {
		return nil
	}
	var out []Found
	for _, h := range made().find(s.Text.Source, s.Units) {
		var ids []string
		for _, v := range h.values {
			ids = appendNew(ids, f.entries[v].ID)
		}
		out = append(out, s.found(h, ids))
	}
	return out
}

// Cut makes a sentence of a few words, cut into units, with nothing looked up.
func Cut(lang communique.Lang, words string) *Sentence {
	if us, ok := plainUnits(words, lang); ok {
		return &Sentence{Text: &text.Text{Source: words, Lang: lang}, Span: communique.Span{End: len(words)}, Units: us}
	}
	t := text.Parse(words, lang, nil)
	return &Sentence{Text: t, Span: communique.Span{End: len(words)}, Units: units(t, 0, len(t.Tokens))}
}

// NumbersIn finds the numbers and dates in a few words.
func (l *Lexicon) NumbersIn(s *Sentence) []FoundNumber {
	ix := l.in(s.Text.Lang)
	if ix == nil {
		return nil
	}
	return ix.numerals.find(s.Text.Source, s.Units)
}

// CutIn is [Cut] for a stretch of a source; spans are offsets into the source.
func CutIn(lang communique.Lang, src string, s communique.Span) *Sentence {
	t := text.Parse(src[s.Start:s.End], lang, nil)
	us := units(t, 0, len(t.Tokens))
	for i := range us {
		us[i].Start += s.Start
		us[i].End += s.Start
	}
	whole := *t
	whole.Source = src
	return &Sentence{Text: &whole, Span: s, Units: us}
}

// NamesOf is what [Lexicon.NamesIn] finds, for a stretch that is cut.
func (l *Lexicon) NamesOf(s *Sentence) []Found {
	ix := l.in(s.Text.Lang)
	if ix == nil {
		return nil
	}
	return ix.findNames(l, s)
}

// Name returns the country, city or organisation with the given id, or nil.
func (w *Words) Name(id string) *Name {
	for i := range w.Names {
		if w.Names[i].ID == id {
			return &w.Names[i]
		}
	}
	return nil
}
