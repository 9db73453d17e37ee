package bodies

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A Filter is what a reader asks for. Zero values ask for nothing.
type Filter struct {
	Party communique.PartyID
	Role  string
	// From and To are years: the body is named by a session in one of them, or
	// is known to have existed in one.
	From, To int
	// Words are looked for in every name a body has, in any language: each of
	// them must stand in one and the same name, or begin an acronym.
	Words string
}

// Empty reports whether the filter lets everything through.
func (f Filter) Empty() bool {
	return f.Party == "" && f.Role == "" && f.From == 0 && f.To == 0 && strings.TrimSpace(f.Words) == ""
}

// A Match is a body that a filter lets through. By is the name in which the
// words were found; "" where no words were asked for, or where they were found
// in a form that is accepted and never shown: a misprint, an earlier form.
type Match struct {
	Agency *communique.Agency
	By     string
	Lang   communique.Lang // of By, "" of an acronym
	// Sessions is the number of those that name the body, of all years.
	Sessions int
}

// A Finder finds bodies. It is made once and not changed.
type Finder struct {
	entries []entry
}

type entry struct {
	agency *communique.Agency
	years  map[int]int
	names  []name
}

type name struct {
	printed string
	lang    communique.Lang
	folded  string // words between single spaces, one at either end
	tight   string // without spaces, of an acronym only
}

// NewFinder folds every name once. years gives, for each body, the years in
// which sessions name it, with their number; see [Survey.Years].
func NewFinder(lex *lexicon.Lexicon, years func(communique.AgencyID) map[int]int) *Finder {
	f := &Finder{}
	for i := range lex.Agencies {
		a := &lex.Agencies[i]
		e := entry{agency: a, years: years(a.ID)}
		for _, x := range a.Acronyms {
			e.add(x, "", true)
		}
		for _, l := range langsOf(a) {
			if a.Label[l].Text != "" {
				e.add(a.Label[l].Text, l, false)
			}
			for _, x := range a.Names[l] {
				e.add(x, l, false)
			}
			for _, x := range a.OtherNames[l] {
				e.add(x, l, false)
				e.names[len(e.names)-1].printed = "" // never shown as its name
			}
		}
		f.entries = append(f.entries, e)
	}
	return f
}

// langsOf lists the languages in which a body has a name, in a fixed order.
func langsOf(a *communique.Agency) []communique.Lang {
	var out []communique.Lang
	add := func(l communique.Lang) {
		if !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	for l := range a.Label {
		add(l)
	}
	for l := range a.Names {
		add(l)
	}
	for l := range a.OtherNames {
		add(l)
	}
	slices.Sort(out)
	return out
}

func (e *entry) add(printed string, lang communique.Lang, acronym bool) {
	ws := words(text.Fold(printed))
	n := name{printed: printed, lang: lang, folded: " " + strings.Join(ws, " ") + " "}
	if acronym {
		n.tight = strings.Join(ws, "")
	}
	e.names = append(e.names, n)
}

// Find lists the bodies that f lets through, in order of id. Linear in the
// names.
func (x *Finder) Find(f Filter) []Match {
	asked := words(text.Fold(f.Words))
	var out []Match
	for i := range x.entries {
		e := &x.entries[i]
		if f.Party != "" && e.agency.Party != f.Party || f.Role != "" && !slices.Contains(e.agency.Roles, f.Role) || !e.within(f.From, f.To) {
			continue
		}
		m := Match{Agency: e.agency}
		for _, n := range e.years {
			m.Sessions += n
		}
		if len(asked) > 0 {
			by := e.find(asked)
			if by == nil {
				continue
			}
			m.By, m.Lang = by.printed, by.lang
		}
		out = append(out, m)
	}
	return out
}

// find gives the first name that holds every word, or nil.
func (e *entry) find(asked []string) *name {
	tight := strings.Join(asked, "")
	for i := range e.names {
		if n := &e.names[i]; n.holds(asked) || n.tight != "" && strings.HasPrefix(n.tight, tight) {
			return n
		}
	}
	return nil
}

// holds reports whether each word stands in the name: at the beginning of a
// word if it is one or two Latin letters, else anywhere.
func (n *name) holds(asked []string) bool {
	for _, w := range asked {
		if len(w) < 3 {
			w = " " + w
		}
		if !strings.Contains(n.folded, w) {
			return false
		}
	}
	return true
}

// within reports whether a body is named in, or known to have existed in, one
// of the years. Of a body without any date nothing is known: only sessions
// that name it let it through.
func (e *entry) within(from, to int) bool {
	if from == 0 && to == 0 {
		return true
	}
	for y := range e.years {
		if y > 0 && y >= from && (to == 0 || y <= to) {
			return true
		}
	}
	first, last := yearOf(e.agency.From), yearOf(e.agency.To)
	if first == 0 && last == 0 {
		return false
	}
	return (first == 0 || to == 0 || first <= to) && (last == 0 || last >= from)
}

// yearOf is the year of an ISO date, 0 if there is none.
func yearOf(iso string) int {
	return year(&communique.Session{Date: communique.Date{Start: iso}})
}
