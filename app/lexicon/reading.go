package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// Found is something found in a sentence: the units [First, Last) of it, the
// stretch of the source they cover, and the ids that the words may stand for.
type Found struct {
	First, Last int
	Span        communique.Span
	IDs         []string
	Form        string // the entry's form that matched
}

// Has reports whether the words may stand for id.
func (f *Found) Has(id string) bool {
	for _, x := range f.IDs {
		if x == id {
			return true
		}
	}
	return false
}

// Shares reports whether both may stand for the same thing.
func (f *Found) Shares(g *Found) bool {
	for _, x := range f.IDs {
		if g.Has(x) {
			return true
		}
	}
	return false
}

// A Sentence is what was found in one sentence. All lists are in order of
// place.
type Sentence struct {
	Text       *text.Text
	Span       communique.Span
	Units      []Unit
	Acts       []FoundAct
	Qualifiers []FoundQualifier
	Topics     []Found
	Numbers    []FoundNumber
	Bodies     []FoundBody // by name or acronym
	Names      []Found     // countries and cities
	Unknown    []Found     // capitalised words that no list knows; id is the folded word
	Terms      []Found     // of the glossary; ids are "group/term"
	General    []Found     // of the general dictionary
}

// Read finds in sentence i of t whatever the lexicon knows. It costs time
// linear in the sentence.
func (l *Lexicon) Read(t *text.Text, i int) *Sentence {
	s := t.Sentences[i]
	r := &Sentence{Text: t, Span: s.Span, Units: units(t, s.First, s.Last)}
	ix := l.in(t.Lang)
	if ix == nil {
		return r
	}
	r.Numbers = ix.numerals.find(t.Source, r.Units)
	r.Acts = ix.findActs(l, r)
	r.Qualifiers = ix.findQualifiers(l, r)
	r.Topics = ix.findTopics(l, r)
	r.Bodies = ix.findBodies(r)
	r.Names = ix.findNames(l, r)
	r.Terms = ix.findTerms(r)
	r.General = ix.findGeneral(l, r)
	r.Unknown = ix.findUnknown(r)
	return r
}

// found makes a Found of a hit.
func (r *Sentence) found(h hit, ids []string) Found {
	return Found{
		First: h.first, Last: h.last, IDs: ids, Form: h.form,
		Span: communique.Span{Start: r.Units[h.first].Start, End: r.Units[h.last-1].End},
	}
}

// UnitsIn lists the ids of the units of measure in a sentence, whether a number
// stands beside them or not.
func (l *Lexicon) UnitsIn(r *Sentence) []string {
	ix := l.in(r.Text.Lang)
	if ix == nil {
		return nil
	}
	var ids []string
	for i := range r.Units {
		if id := ix.numerals.unit[r.Units[i].Key]; id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// Title reports whether u stands before a person's name.
func (l *Lexicon) Title(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.titles[u.Norm]
}

// Infinitive reports whether a French u may be an infinitive or stands before
// one, by its ending.
func (l *Lexicon) Infinitive(lang communique.Lang, u *Unit) bool {
	if lang != communique.French {
		return false
	}
	switch n := u.Norm; n {
	case "se", "s'", "ne", "y", "en", "n'":
		return true
	default:
		return len(n) > 3 && (strings.HasSuffix(n, "er") || strings.HasSuffix(n, "ir") || strings.HasSuffix(n, "oir") || strings.HasSuffix(n, "dre") || strings.HasSuffix(n, "tre"))
	}
}

// Determiner reports whether a noun phrase begins at u.
func (l *Lexicon) Determiner(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.determiner[u.Norm]
}

// Conjunction reports whether a clause begins at u.
func (l *Lexicon) Conjunction(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.conjoins[u.Norm]
}

// Function reports whether unit i is a function word of its language.
func (l *Lexicon) Function(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.function[u.Norm]
}
