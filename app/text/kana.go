package text

import (
	"strings"
	"unicode/utf8"
)

// functionWords are the particles, auxiliaries, conjunctions and formal nouns
// written in hiragana that a run of it is cut into.
var functionWords = set(`
	は が を に の と で も へ や
	から まで より など ほか だけ のみ ごと ずつ ながら つつ ので のに ため ために こと もの よう ように ような うえ うち とき
	について についての に関する において における にて による により によって によれば として としての とともに という といった
	にあたり にわたり にわたる に向けて に対し にかかる をはじめ をはじめとする
	する した して しつつ しており している し させ させる させた すべく すべき しました しています しておりました
	され される された されて されており されている されました いたしました いたします いたし
	である であり であって です でした ます ました まして ません であるとともに であるが であった だった
	ある あり あった ない なく なかった なければ いる いた いて おり おります おける なる なり なった できる でき できた
	この その あの これ それ これら それら ここ そこ どの
	また かつ および ならびに または もしくは さらに なお ただし しかし そして そのため このため このほか そのほか とりわけ
	はじめ はじめとする ともに とくに もっとも いずれ いわゆる あらゆる すべて それぞれ たとえば すなわち
	ついて ついては おいて おいては よって よる より とって わたり わたって あたり あたって つき むけて かかる`)

// longestFunctionWord is their greatest length in bytes.
var longestFunctionWord = func() (n int) {
	for w := range functionWords {
		n = max(n, len(w))
	}
	return n
}()

// functionWord returns the length in bytes of the longest function word at
// the head of kana, or 0. A particle of one character counts only within a
// phrase, behind another word.
func functionWord(kana string, within bool) int {
	for n := min(len(kana), longestFunctionWord); n > 0; n-- {
		if n < len(kana) && !utf8.RuneStart(kana[n]) {
			continue
		}
		if functionWords[kana[:n]] && (within || n > len("は") || kana[:n] == "を") {
			return n
		}
	}
	return 0
}

// isSuru tells the forms of する, which stay with a single kanji (対する).
func isSuru(w string) bool {
	return strings.HasPrefix(w, "す") || strings.HasPrefix(w, "し") || strings.HasPrefix(w, "さ")
}

// quotative reports whether a Japanese clause goes on, with this first token,
// behind a quotation that has just been closed.
func quotative(norm string) bool {
	switch norm {
	case "と", "という", "といった", "として", "とともに", "を", "が", "は", "に", "も", "の", "で", "や", "など", "等", "について", "から":
		return true
	}
	return false
}

// japaneseEdge reports whether prev ends and next begins in Japanese.
func japaneseEdge(prev, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(prev)
	first, _ := utf8.DecodeRuneInString(next)
	return isJapanese(first) && (isJapanese(last) || classOf(last) == digit || classOf(last) == letter) ||
		isJapanese(last) && (classOf(first) == digit || classOf(first) == letter)
}

func isJapanese(r rune) bool {
	return japaneseClass(classOf(r)) || strings.ContainsRune("、。・「」『』（）【】ー", r)
}

// continuesJapanese reports whether next, on a line of its own, goes on with
// the unfinished line prev. Japanese has no capitals to tell by, and a heading
// ends like a broken line, so it needs evidence: a comma or a particle at the
// break, or running text before it.
func continuesJapanese(prev, next string, g gap, item bool) bool {
	last, n := utf8.DecodeLastRuneInString(prev)
	if strings.ContainsRune("、,，・「『（", last) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(next)
	if classOf(first) == hiragana && opensWithParticle(next) {
		return true
	}
	if strings.ContainsRune("、。」』）", first) {
		return true
	}
	if strings.ContainsRune("をはがのにと", last) && len(prev) > n && !oneOf(prev, "はじめに", "おわりに") {
		return true // "はじめに" is a heading
	}
	if item {
		return false
	}
	// A line with a stop or comma in it is running text, no heading.
	return strings.Contains(prev, "。") || g == lineBreak && strings.Count(prev, "、") > 1
}

// opensWithParticle reports whether s begins with a particle or the rest of a
// word, with which no sentence begins.
func opensWithParticle(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	switch first {
	case 'を', 'ん', 'っ', 'ゃ', 'ゅ', 'ょ':
		return true
	case 'は':
		return !strings.HasPrefix(s, "はじめ")
	case 'が':
		return true
	case 'の':
		return !strings.HasPrefix(s, "のち")
	case 'に', 'へ':
		return true
	case 'と', 'で', 'も', 'し', 'す', 'さ':
		if classAt(s, n, len(s)) != hiragana {
			return true
		}
		for _, w := range []string{"ともに", "とりわけ", "とくに", "もっとも", "もしくは", "すべて", "すなわち", "さらに", "しかし", "そして"} {
			if strings.HasPrefix(s, w) {
				return false
			}
		}
		return functionWord(s, true) > n
	}
	return false
}

func oneOf(s string, words ...string) bool {
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}
