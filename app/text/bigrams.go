package text

import "unicode/utf8"

// Bigrams returns the units of norm, a normal form, for search and for
// measuring likeness: each word of an alphabet and each number as it stands,
// and of every run of Japanese characters the overlapping pairs (サイバー gives
// サイ, イバ, バー), a lone character itself. Marks and spaces part runs and are
// left out. The units are parts of norm, in order, with repetitions; nothing
// depends on where the segmentation cut. Linear.
func Bigrams(norm string) []string {
	var out []string
	word, run := -1, -1 // where an alphabetic word or a Japanese run began
	var prev int        // offset of the character before in the run
	var chars int
	flush := func(p int) {
		if word >= 0 {
			out = append(out, norm[word:p])
		}
		if run >= 0 && chars == 1 {
			out = append(out, norm[run:p])
		}
		word, run = -1, -1
	}
	for p := 0; p < len(norm); {
		r, n := utf8.DecodeRuneInString(norm[p:])
		switch c := classOf(r); {
		case c == mark:
		case japaneseClass(c):
			if run < 0 {
				flush(p)
				run, chars = p, 0
			}
			if chars > 0 {
				end := p + n
				for end < len(norm) {
					r, m := utf8.DecodeRuneInString(norm[end:])
					if classOf(r) != mark {
						break
					}
					end += m
				}
				out = append(out, norm[prev:end])
			}
			prev = p
			chars++
		case c == letter, c == digit:
			if word < 0 {
				flush(p)
				word = p
			}
		default:
			flush(p)
		}
		p += n
	}
	flush(len(norm))
	return out
}
