package lexicon

import (
	"strings"
	"sync"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A table finds phrases in units, the longest first. One phrase may stand for
// several entries. Phrases are filed under their first word and made ready
// only when a text has that word: most of a word list no text ever asks for.
type table struct {
	lang  communique.Lang
	exact bool // match forms as they stand, not their stems
	plain map[string]*bucket
	wild  map[string]*bucket // first words that end in "*"
	keys  map[string]string  // of first words met before; many forms share theirs
	// First words, by their bits, so that most words of a text, with which
	// nothing begins, need not be looked up.
	bits  [tableBits / 64]uint64
	heads uint64 // of wild
}

const tableBits = 8192

// bitOf is the place of a first word in a table's bits, headBitOf that of a
// beginning of one among its heads.
func bitOf(key string) uint16 { return uint16(hash(key) % tableBits) }

func headBitOf(key string) uint16 {
	r, _ := utf8.DecodeRuneInString(key)
	return uint16(r & 63)
}

// mayHave reports whether a phrase may begin with u. It is false for most
// words and never for one with which a phrase begins.
func (tb *table) mayHave(u *Unit) bool {
	bit := u.keyBit
	if tb.exact {
		bit = u.foldBit
	}
	return tb.bits[bit/64]>>(bit%64)&1 != 0 || tb.heads>>u.headBit&1 != 0
}

// A bucket holds the phrases that begin with one word.
type bucket struct {
	filed []filed
	once  sync.Once
	ready []phrase
}

type filed struct {
	form  string
	value int
}

type phrase struct {
	words []pattern
	value []int // the one
	form  string
}

type pattern struct {
	norm, key string
	wild      bool
}

func newTable(lang communique.Lang, exact bool) *table {
	return &table{lang: lang, exact: exact, plain: map[string]*bucket{}, wild: map[string]*bucket{}, keys: map[string]string{}}
}

// add enters form for value.
func (tb *table) add(form string, value int) {
	key, wild, ok := tb.head(form)
	if !ok {
		return
	}
	m := tb.plain
	if wild {
		m = tb.wild
		tb.heads |= 1 << headBitOf(key)
	} else {
		tb.bits[bitOf(key)/64] |= 1 << (bitOf(key) % 64)
	}
	bk := m[key]
	if bk == nil {
		bk = &bucket{}
		m[key] = bk
	}
	bk.filed = append(bk.filed, filed{form, value})
}

// head returns the key of a form's first word and whether it is a beginning
// only; ok is false for a form without a word.
func (tb *table) head(form string) (key string, wild, ok bool) {
	if n := plainHead(form, tb.lang); n > 0 {
		if wild = n < len(form) && form[n] == '*'; wild {
			return text.Fold(form[:n]), true, true
		}
		key, ok = tb.keys[form[:n]]
		if !ok {
			if key = text.Fold(form[:n]); !tb.exact {
				key = stem(text.Normalize(form[:n]), tb.lang)
			}
			tb.keys[form[:n]] = key
		}
		return key, false, true
	}
	ws := tb.patterns(form)
	if len(ws) == 0 {
		return "", false, false
	}
	return ws[0].key, ws[0].wild, true
}

// phrases returns what is filed in a bucket, made ready once.
func (tb *table) phrases(bk *bucket) []phrase {
	if bk == nil {
		return nil
	}
	bk.once.Do(func() {
		seen := make(map[filed]bool, len(bk.filed))
		for _, f := range bk.filed {
			if !seen[f] {
				seen[f] = true
				bk.ready = append(bk.ready, phrase{tb.patterns(f.form), []int{f.value}, f.form})
			}
		}
	})
	return bk.ready
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
	if !tb.mayHave(&us[i]) {
		return h
	}
	try := func(ps []phrase) {
		for _, p := range ps {
			end := i + len(p.words)
			if end < h.last || end > len(us) || !tb.matches(src, us[i:end], p.words) {
				continue
			}
			if end > h.last {
				h.last, h.values, h.form = end, p.value, p.form
				continue
			}
			h.values = append(h.values[:len(h.values):len(h.values)], p.value...)
		}
	}
	key := us[i].Key
	if tb.exact {
		key = us[i].Fold
	}
	try(tb.phrases(tb.plain[key]))
	if tb.heads>>us[i].headBit&1 != 0 {
		fold := us[i].Fold
		for n := 0; n < len(fold); {
			_, size := utf8.DecodeRuneInString(fold[n:])
			n += size
			try(tb.phrases(tb.wild[fold[:n]]))
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
