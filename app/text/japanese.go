package text

import (
	"strings"
	"unicode/utf8"
)

// Japanese is cut without a dictionary, where the script changes, and then at
// the few places that are safe:
//
//   - a run of kanji keeps the inflection written after it in hiragana
//     (行われた is one token), but not a particle (日本|は) nor the verb する
//     behind two kanji or more (強化|した);
//   - a run of hiragana is cut into known function words, longest first;
//   - を is cut off everywhere: nothing else is written with it;
//   - a counter is cut off after a number (第|4|回), and 等, on which much
//     depends in a list of participants, after whatever it follows.
//
// What is not known stays together: a unit that is too long reads better than
// one cut at the wrong place.

// longestKanji is the most characters that a run of kanji keeps together.
const longestKanji = 16

// longRun is the length in bytes (nine characters) above which a run of kanji
// is cut behind the words for ministries, bureaus and posts.
const longRun = 9 * len("省")

// japanese emits the run of class c at p and returns its end.
func (s *scanner) japanese(p, end int, c class) int {
	q := s.run(p, end, c)
	switch c {
	case katakana:
		s.emit(p, q, Word)
		return q
	case hiragana:
		return s.kana(p, q, end)
	}
	return s.ideographs(p, q, end)
}

// run returns the end of the run of class c at p, marks included.
func (s *scanner) run(p, end int, c class) int {
	for p < end {
		r, n := utf8.DecodeRuneInString(s.src[p:end])
		k := classOf(r)
		if k != c && k != mark && k != ignorable && !(c == hiragana && r == 'ー') {
			break
		}
		p += n
	}
	return p
}

// ideographs emits the run of kanji src[p:q] with the inflection after it.
func (s *scanner) ideographs(p, q, end int) int {
	if n := len(s.tokens); n > 0 && s.tokens[n-1].Kind == Number && s.tokens[n-1].Span.End == p {
		if k := counter(s.src[p:q]); k > 0 && p+k < q {
			s.emit(p, p+k, Word)
			p += k
		}
	}
	for p < q {
		cut, tail := s.kanjiCut(p, q, end)
		if cut == q && !tail {
			break
		}
		s.emit(p, cut, Word)
		p = cut
	}
	if p == q {
		return q
	}
	h := s.run(q, end, hiragana)
	o := okurigana(s.src[q:h], utf8.RuneCountInString(s.src[p:q]), h == end || classAt(s.src, h, end) != hiragana)
	s.emit(p, q+o, Word)
	if q+o < h {
		return s.kana(q+o, h, end)
	}
	return q + o
}

// kanjiCut returns where to cut the run of kanji src[p:q] first; tail is false
// if the whole run is to be taken together with what follows it.
func (s *scanner) kanjiCut(p, q, end int) (cut int, tail bool) {
	count := 0
	var before rune
	for i := p; i < q; {
		r, n := utf8.DecodeRuneInString(s.src[i:q])
		switch {
		case count == longestKanji && classOf(r) == kanji:
			return i, true
		case r == '等' && i == p && p+n < q:
			return i + n, true
		case r == '等' && i > p && !strings.ContainsRune("平対均同高初中上下優劣", before):
			return i, true
		case i > p && i+n == q && opensConjunction(r, s.src[q:min(end, q+6)]):
			return i, true
		case r == '兼' && i > p && i+n == q:
			return i, true
		case count > 2 && q-i > 2*len("省") && q-p > longRun && strings.ContainsRune("省庁局課室側官", before) && r != '庁' && r != '長':
			return i, true
		case r == '第' && i > p && i+n == q && classAt(s.src, q, end) == digit:
			return i, true
		}
		before = r
		count++
		i += n
	}
	return q, false
}

// opensConjunction reports whether r and the kana after it begin 及び, 並びに,
// 又は, 且つ, 若しくは, 但し, 特に, 更に.
func opensConjunction(r rune, kana string) bool {
	for _, w := range []string{"及び", "並びに", "又は", "且つ", "若しく", "但し", "更に"} {
		first, n := utf8.DecodeRuneInString(w)
		if r == first && strings.HasPrefix(kana, w[n:]) {
			return true
		}
	}
	return false
}

// counter returns the length in bytes of the counter at the head of s, which
// follows a number.
func counter(s string) int {
	for _, w := range []string{"年間", "年度", "周年", "日間", "月間", "か月", "回目", "箇国", "時間", "億円", "万円"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("年月日回時分秒条項号人名件期次度個国社円歳万億千百", r) {
		return n
	}
	return 0
}

// okurigana returns how many bytes of kana, a run of hiragana after a run of
// kanji, are its inflection. last tells that kana is followed by another
// script or by nothing, where a particle may stand.
func okurigana(kana string, stem int, last bool) int {
	if kana == "" {
		return 0
	}
	if stem >= 2 && oneOf(kana, "な", "か", "だ") {
		return 0
	}
	if stem >= 2 || !inflects(kana) {
		if w := functionWord(kana, true); w > 0 && !(stem == 1 && isSuru(kana[:w])) {
			return 0
		}
	}
	return unknownKana(kana, last)
}

// inflects reports whether kana, though it begins like a particle, goes on
// like the inflection of a verb or adjective: 上がる, 増やす, 最もな.
func inflects(kana string) bool {
	first, n := utf8.DecodeRuneInString(kana)
	second, _ := utf8.DecodeRuneInString(kana[n:])
	switch first {
	case 'が':
		return strings.ContainsRune("りるっれろ", second)
	case 'や':
		return strings.ContainsRune("かすしせそ", second)
	case 'か':
		return !strings.HasPrefix(kana, "から")
	case 'な':
		return strings.ContainsRune("いうえっりる", second) && !strings.HasPrefix(kana, "ない")
	case 'で':
		return second == 'て' || second == 'る'
	}
	return false
}

// unknownKana returns how many bytes of kana stay together: all up to を or
// one of the words that are safe to find within a run, or up to a particle in
// last place.
func unknownKana(kana string, last bool) int {
	n := len(kana)
	for _, w := range []string{"を", "こと", "ため", "とともに", "として", "という", "など"} {
		if i := strings.Index(kana[:n], w); i > 0 {
			n, last = i, false
		}
	}
	// Two particles may stand there: 行われると|の.
	for i := 0; last && i < 2; i++ {
		r, size := utf8.DecodeLastRuneInString(kana[:n])
		if n == size || !strings.ContainsRune("はがにのとでもへ", r) || i > 0 && !strings.ContainsRune("にとで", r) {
			break
		}
		n -= size
	}
	return n
}

// kana emits the run of hiragana src[p:q].
func (s *scanner) kana(p, q, end int) int {
	for p < q {
		rest := s.src[p:q]
		n := functionWord(rest, s.touchesWord(p))
		if n == 0 {
			n = unknownKana(rest, true)
		}
		n += s.extend(p+n, q, false) - (p + n)
		s.emit(p, p+n, Word)
		p += n
	}
	return q
}
