package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// What a slip is, in our words, and the rules that find it.
var (
	slipDoubled = slipKind{"slip.doubled", "a word or mark printed twice"}
	slipBlank   = slipKind{"slip.blank", "a blank too many or missing beside a mark"}
	slipLetters = slipKind{"slip.letters", "a character of another script among letters that look like it"}
	slipSpelt   = slipKind{"slip.spelling", "a common word one letter or accent off"}
	slipBroken  = slipKind{"slip.broken", "a word broken in two"}
	slipArticle = slipKind{"slip.article", "an article that does not go with the word behind it"}
)

type slipKind struct{ rule, what string }

// slips finds misprints, where something surely is one: the text stays as it
// is and is quoted as it is. What only looks unusual is none; nor is a break of
// a line, which copying makes.
func (p *page) slips() {
	sp := newSpeller(p)
	for i := range p.t.Sentences {
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		us := p.sentence(i).Units
		for k := range us {
			kind, first, last := p.slipAt(sp, us, k)
			if kind.rule == "" {
				continue
			}
			s := communique.Span{Start: us[first].Start, End: us[last].End}
			if n := len(p.a.Slips); n > 0 && p.a.Slips[n-1].End > s.Start {
				continue // one finding for one place
			}
			c := Sure
			if kind == slipSpelt || kind == slipBroken {
				c = Likely
			}
			p.add(KindSlip, s, kind.rule, c, kind.what, len(p.a.Slips))
			p.a.Slips = append(p.a.Slips, communique.Slip{Quote: p.quote(s), What: kind.what})
		}
	}
}

// slipAt tells what is wrong at unit k, and with which units.
func (p *page) slipAt(sp *speller, us []lexicon.Unit, k int) (kind slipKind, first, last int) {
	if mixesScripts(p.src[us[k].Start:us[k].End]) {
		return slipLetters, k, k
	}
	if p.lang == communique.Japanese {
		switch n := us[k].Norm; {
		case k > 0 && us[k].Glued && n == us[k-1].Norm && (n == "を" || n == "、" || n == "。"):
			return slipDoubled, k - 1, k
		case k > 0 && k+1 < len(us) && p.oddInKatakana(us, k):
			return slipLetters, k - 1, k + 1
		}
		return slipKind{}, 0, 0
	}
	if us[k].Kind == text.Punct {
		return p.blankSlip(us, k)
	}
	if k > 0 && p.twice(us, k) {
		return slipDoubled, k - 1, k
	}
	if k > 0 && p.wrongArticle(us, k) {
		return slipArticle, k - 1, k
	}
	return sp.wrong(us, k)
}

// mixesScripts reports whether a word has Latin letters and letters of Greek or
// Cyrillic that look the same.
func mixesScripts(word string) bool {
	latin, other := 0, 0
	for i := 0; i < len(word); {
		c, n := utf8.DecodeRuneInString(word[i:])
		i += n
		switch {
		case c < 0x80:
			if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
				latin++
			}
		case c >= 0x400 && c < 0x500 && strings.ContainsRune("АВЕЅІЈКМНОРСТХУаеорсухіјѕ", c):
			other++
		case c >= 0x370 && c < 0x400 && strings.ContainsRune("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", c):
			other++
		}
	}
	return latin > 1 && other > 0
}

// oddInKatakana reports whether unit k is a kanji that looks like the katakana
// on both sides of it: 一 for ー, 二 for ニ.
func (p *page) oddInKatakana(us []lexicon.Unit, k int) bool {
	switch us[k].Norm {
	case "一", "二", "工", "卜":
	default:
		return false
	}
	kana := func(u *lexicon.Unit) bool {
		c := firstRune(u.Norm)
		return unicode.Is(unicode.Katakana, c) || c == 'ー'
	}
	if next := us[k+1].Norm; next == "カ" || next == "ヶ" || next == "ヵ" || next == "ケ" {
		return false // 一カ国
	}
	return us[k].Glued && us[k+1].Glued && kana(&us[k-1]) && kana(&us[k+1])
}

// twice reports whether unit k repeats the word before it. Some words are
// rightly said twice, and so are names.
func (p *page) twice(us []lexicon.Unit, k int) bool {
	a, b := &us[k-1], &us[k]
	if a.Kind != text.Word || b.Norm != a.Norm || b.Glued || b.Upper || len(b.Fold) < 2 || p.src[a.Start:a.End] != p.src[b.Start:b.End] && !a.Upper {
		return false
	}
	if strings.TrimFunc(p.src[a.End:b.Start], blank) != "" {
		return false // a mark of a footnote was there
	}
	switch b.Norm {
	case "that", "had", "very", "nous", "vous", "faire", "très", "so", "so-so":
		return false
	}
	return true
}

// wrongArticle reports whether the word before unit k is an article or a small
// word of the form that goes with other sounds: "a agreement", « le accord ».
func (p *page) wrongArticle(us []lexicon.Unit, k int) bool {
	a, b := &us[k-1], &us[k]
	if b.Kind != text.Word || b.Glued || b.Upper || a.Caps || len(b.Fold) < 4 || k > 1 && us[k-1].Glued || strings.ContainsAny(p.src[a.End:b.Start], "\n") {
		return false
	}
	c := b.Fold[0]
	if p.lang == communique.English {
		switch a.Norm {
		case "a":
			return (c == 'a' || c == 'i' || c == 'e' && b.Fold[1] != 'u' && b.Fold[1] != 'w') && !strings.HasPrefix(b.Fold, "ii")
		case "an":
			return strings.IndexByte("bcdfgjklmnpqrstvwyz", c) >= 0
		}
		return false
	}
	switch a.Norm {
	case "le", "la", "de":
		// Before h, and before some words in o, u and y, the article stays.
		return c == 'a' || c == 'e' || c == 'i'
	}
	return false
}

// blankSlip looks at the blanks around the mark at unit k.
func (p *page) blankSlip(us []lexicon.Unit, k int) (kind slipKind, first, last int) {
	u := &us[k]
	before := k > 0 && p.blankBetween(us, k) && (us[k-1].Kind != text.Punct || us[k-1].Norm == ")" && u.Norm != ")")
	ends := k+1 == len(us) || !us[k+1].Glued
	switch u.Norm {
	case ",", ".":
		if k > 0 && us[k-1].Norm == u.Norm && u.Glued && u.Norm == "," {
			return slipDoubled, k - 1, k
		}
		if before && ends && us[k-1].Kind != text.Number {
			return slipBlank, k - 1, k
		}
		if u.Norm == "," && k > 0 && k+1 < len(us) && u.Glued && us[k+1].Glued && smallWord(&us[k-1]) && smallWord(&us[k+1]) {
			return slipBlank, k - 1, k + 1
		}
	case ")":
		if before && !p.opens(us, k) {
			return slipBlank, k - 1, k
		}
	case "(":
		if k+1 < len(us) && us[k+1].Kind == text.Word && p.blankBetween(us, k+1) {
			return slipBlank, k, k + 1
		}
	case "-":
		// "X- Y": a dash has blanks on both sides or on none.
		if k > 0 && k+1 < len(us) && p.src[u.Start:u.End] == "-" && u.Glued && us[k-1].Upper && us[k+1].Upper && !us[k+1].Caps &&
			us[k-1].Kind == text.Word && us[k+1].Kind == text.Word && p.blankBetween(us, k+1) {
			return slipBlank, k - 1, k + 1
		}
	}
	return slipKind{}, 0, 0
}

// blankBetween reports whether blanks alone, and no break of a line, stand
// before unit k.
func (p *page) blankBetween(us []lexicon.Unit, k int) bool {
	gap := p.src[us[k-1].End:us[k].Start]
	return gap != "" && !strings.Contains(gap, "\n") && strings.TrimFunc(gap, blank) == ""
}

// opens reports whether the bracket that closes at k opened with a blank too,
// as a blank that is filled in has.
func (p *page) opens(us []lexicon.Unit, k int) bool {
	for j := k - 1; j >= 0 && k-j < 80; j-- {
		if us[j].Norm == "(" {
			return j+1 < k && !us[j+1].Glued
		}
	}
	return true // nothing opened: a mark of a list
}

// smallWord is a word of more than two letters without a capital.
func smallWord(u *lexicon.Unit) bool {
	return u.Kind == text.Word && !u.Upper && len(u.Fold) > 2 && u.Norm[0] != '\''
}
