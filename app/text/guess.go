package text

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// guessBytes is how much of a text Guess reads.
const guessBytes = 1 << 16

// Guess says which of our languages src is written in, by script and function
// words, or "" when nothing can be said: too little text, another language, or
// two languages in equal parts. It reads the first 64 kB.
func Guess(src string) communique.Lang {
	if len(src) > guessBytes {
		cut := guessBytes
		for cut > 0 && !utf8.RuneStart(src[cut]) {
			cut--
		}
		src = src[:cut]
	}
	var kana, han, alphabetic int
	for _, r := range src {
		switch classOf(r) {
		case hiragana, katakana:
			kana++
		case kanji:
			han++
		case letter:
			alphabetic++
		}
	}
	// A Japanese character says about as much as three letters; an English
	// page that names a ministry in Japanese is still English.
	switch {
	case kana > 0 && (kana+han)*3 > alphabetic:
		return communique.Japanese
	case han*3 > alphabetic:
		return "" // Chinese, or a name without a context
	}
	return guessLatin(src)
}

// guessLatin counts function words.
func guessLatin(src string) communique.Lang {
	var en, fr, strange int
	for _, w := range strings.FieldsFunc(Normalize(src), func(r rune) bool {
		c := classOf(r)
		return c != letter && c != mark && r != '\''
	}) {
		if i := strings.IndexByte(w, '\''); i > 0 && isElision(w[:i]) {
			fr++
			w = w[i+1:]
		}
		switch {
		case englishWords[w]:
			en++
		case frenchWords[w]:
			fr++
		case strangeWords[w]:
			strange++
		}
	}
	best, lang, rest := en, communique.English, fr
	if fr > en {
		best, lang, rest = fr, communique.French, en
	}
	if best == 0 || best*2 < rest*3 || strange >= best || best == 1 && rest+strange > 0 {
		return ""
	}
	return lang
}

// The lists leave out what two of the languages share ("on", "a", "en", "de", "la").
// strangeWords are those of neighbours that would otherwise pass for French.
var (
	englishWords = set(`the of and to for with by from at this that these those their its is was were be been
		are has have had it they which will also between during as an or not in`)
	frenchWords = set(`le les du des et au aux une dans pour par sur avec est sont été qui leur leurs ce cette
		ces ont également ainsi entre lors il elle ils elles afin plus ne pas ses`)
	strangeWords = set(`el los las del y una con para por que als und der die das den dem von mit ist im zur
		il della delle dei di che gli nel per con os da do dos das uma não em het een van voor met`)
)
