package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/lexicon"
)

// letterOfKatakana reports whether a unit is a letter of katakana, the mark of
// a long vowel included and the dot between words left out.
func letterOfKatakana(u *lexicon.Unit) bool {
	c, _ := utf8.DecodeRuneInString(u.Norm)
	return unicode.Is(unicode.Katakana, c) && c != '・' || c == 'ー'
}

// shortestKatakana is of how many letters a name in katakana is at least.
const shortestKatakana = 3

// japanese reads 「X・Y・サイバー協議」, 「XとYは」, 「X政府とY政府」 and 「X、Y両政府」
// in a sentence that tells of a meeting: X and Y in katakana, or known.
func (x *pairing) japanese() [][]candidateParty {
	if len(x.meets) == 0 {
		return nil
	}
	d := x.p.lex.DelegationWords()
	for _, list := range [][]lexicon.Found{x.s.Terms, x.s.Topics, x.s.General, d.Bodies.Find(x.s), d.OfficeWords.Find(x.s), x.meets} {
		for _, f := range list {
			for k := f.First; k < f.Last; k++ {
				x.taken[k] = true
			}
		}
	}
	var out [][]candidateParty
	for k := 0; k < len(x.us); k++ {
		c, end := x.katakana(k)
		if end == k {
			continue
		}
		row := []candidateParty{c}
		next := end
		for {
			a := x.link(next)
			d, b := x.katakana(a)
			if a == next || b == a {
				break
			}
			row, next = append(row, d), b
		}
		if len(row) > 1 && x.closes(next) {
			out = append(out, byRule(row, "parties-in-the-name-of-the-meeting"))
		}
		k = next - 1
	}
	return out
}

// katakana reads one name at unit k: of a list, the one character that stands
// for a party before a dot, or in katakana.
func (x *pairing) katakana(k int) (c candidateParty, next int) {
	if c, next := x.knownAt(k); next > k {
		return c, next
	}
	if k >= len(x.us) {
		return c, k
	}
	if id := x.p.short[x.us[k].Norm]; id != "" && k+1 < len(x.us) && x.us[k+1].Norm == "・" {
		if p, ok := x.p.partyOf(id); ok {
			c.partyName = partyName{k, k + 1, p, id, x.us[k].Span}
			return c, k + 1
		}
	}
	if k > 0 && letterOfKatakana(&x.us[k-1]) && x.us[k].Glued {
		return c, k
	}
	end := k
	for end < len(x.us) && letterOfKatakana(&x.us[end]) && !x.taken[end] && (end == k || x.us[end].Glued) {
		end++
	}
	if end < len(x.us) && x.us[end].Glued && x.withinCompound(end) {
		return c, k
	}
	if end-k < shortestKatakana || end < len(x.us) && letterOfKatakana(&x.us[end]) && x.us[end].Glued {
		return c, k
	}
	c.first, c.last, c.japanese = k, end, true
	return c, end
}

// withinCompound reports whether the character at unit k goes on with a word in
// katakana, rather than to say that the word is a party.
func (x *pairing) withinCompound(k int) bool {
	c, _ := utf8.DecodeRuneInString(x.us[k].Norm)
	return unicode.Is(unicode.Han, c) && !strings.ContainsRune("側政両間共王連公及並", c)
}

// link returns the place behind what stands between two parties at unit k: a
// dot, と, 及び, 、, with 政府 or 側 before it.
func (x *pairing) link(k int) int {
	at := k
	for _, w := range []string{"共和国", "王国", "連邦", "政府"} {
		at = x.runes(at, w)
	}
	for _, w := range []string{"・", "と", "及び", "および", "並びに", "、", "―", "-", "="} {
		if n := x.runes(at, w); n > at {
			return n
		}
	}
	return k
}

// closes reports whether what stands behind the last name makes it the name of
// a party: the name of the meeting, a subject's particle, 両国.
func (x *pairing) closes(k int) bool {
	for _, f := range x.meets {
		if f.First >= k && f.First-k <= 14 {
			for _, w := range []string{"・", "両", "二国間", "サイバー", "間", "の", "と"} {
				if x.runes(k, w) > k {
					return true
				}
			}
			if f.First == k {
				return true
			}
		}
	}
	for _, w := range []string{"は", "が", "、", "政府", "両", "による", "共和国", "王国", "連邦"} {
		if x.runes(k, w) > k {
			return true
		}
	}
	return false
}

// runes returns the place behind the characters of w at unit k, k if they do
// not stand there.
func (x *pairing) runes(k int, w string) int {
	at := k
	for _, c := range w {
		if at >= len(x.us) || x.us[at].Norm != string(c) {
			return k
		}
		at++
	}
	return at
}
