package lexicon

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A table finds phrases in units, the longest first. One phrase may stand for
// several entries.
type table struct {
	lang  communique.Lang
	exact bool // match forms as they stand, not their stems
	plain map[string][]phrase
	wild  map[string][]phrase // first words that end in "*"
}

type phrase struct {
	words []pattern
	value int
	form  string
}

type pattern struct {
	norm, key string
	wild      bool
}

func newTable(lang communique.Lang, exact bool) *table {
	return &table{lang: lang, exact: exact, plain: map[string][]phrase{}, wild: map[string][]phrase{}}
}

// add enters form for value.
func (tb *table) add(form string, value int) {
	ws := tb.patterns(form)
	if len(ws) == 0 {
		return
	}
	m := tb.plain
	if ws[0].wild {
		m = tb.wild
	}
	for _, p := range m[ws[0].key] {
		if p.value == value && p.form == form {
			return
		}
	}
	m[ws[0].key] = append(m[ws[0].key], phrase{ws, value, form})
}

// patterns cuts a form into the units it matches.
func (tb *table) patterns(form string) []pattern {
	src := strings.ReplaceAll(form, "*", "")
	us, ok := plainUnits(src, tb.lang)
	if !ok {
		t := text.Parse(src, tb.lang, nil)
		us = units(t, 0, len(t.Tokens))
	}
	var ws []pattern
	for i, u := range us {
		p := pattern{norm: u.Norm, key: u.Key}
		if tb.exact {
			p.key = us[i].Fold
		}
		// Where does this unit stand in form? Count the stars before it.
		if starAfter(form, u.End) && (i+1 == len(us) || us[i+1].Start >= u.End) {
			p.wild, p.key = true, u.Fold
		}
		ws = append(ws, p)
	}
	return ws
}

// starAfter reports whether the byte of form that answers to offset end of
// form without its stars is a star.
func starAfter(form string, end int) bool {
	n := 0
	for i := 0; i < len(form); i++ {
		if form[i] == '*' {
			if n == end {
				return true
			}
			continue
		}
		n++
	}
	return false
}

// A hit is a phrase found at units [first, last).
type hit struct {
	first, last int
	values      []int
	form        string
}

// find returns the hits in us, leftmost first, at each place the longest, none
// overlapping.
func (tb *table) find(src string, us []Unit) []hit {
	var hits []hit
	for i := 0; i < len(us); {
		if h := tb.at(src, us, i); h.last > i {
			hits = append(hits, h)
			i = h.last
			continue
		}
		i++
	}
	return hits
}

// at returns the longest phrase that begins at unit i; its last is i if there
// is none.
func (tb *table) at(src string, us []Unit, i int) hit {
	h := hit{first: i, last: i}
	try := func(ps []phrase) {
		for _, p := range ps {
			end := i + len(p.words)
			if end < h.last || end > len(us) || !tb.matches(src, us[i:end], p.words) {
				continue
			}
			if end > h.last {
				h.last, h.values, h.form = end, nil, p.form
			}
			h.values = append(h.values, p.value)
		}
	}
	key := us[i].Key
	if tb.exact {
		key = us[i].Fold
	}
	try(tb.plain[key])
	if len(tb.wild) > 0 {
		fold := us[i].Fold
		for n := 0; n < len(fold); {
			_, size := utf8.DecodeRuneInString(fold[n:])
			n += size
			try(tb.wild[fold[:n]])
		}
	}
	return h
}

func (tb *table) matches(src string, us []Unit, ws []pattern) bool {
	for i, w := range ws {
		u := &us[i]
		if tb.contracted(u.Norm, w.norm, i, len(ws)) {
			continue
		}
		switch {
		case w.wild:
			if !strings.HasPrefix(u.Fold, w.key) {
				return false
			}
		case tb.exact:
			if u.Fold != w.key {
				return false
			}
		default:
			if u.Key != w.key {
				return false
			}
		}
		if !agrees(src[u.Start:u.End], u.Norm, w.norm) {
			return false
		}
	}
	return true
}

// contracted reports whether a printed word stands for the listed one at place
// i of n: French elides anywhere and, at the end of a phrase, joins the
// article to the preposition.
func (tb *table) contracted(printed, listed string, i, n int) bool {
	if tb.lang != communique.French || i == 0 {
		return false
	}
	p := contractions[printed]
	return p != "" && p == contractions[listed] &&
		(i == n-1 || strings.HasSuffix(printed, "'") || strings.HasSuffix(listed, "'"))
}
