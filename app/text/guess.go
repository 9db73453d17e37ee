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
	return TracesOf(src).Lang()
}

// Traces are what tells the language of a stretch of text: how many of its
// characters are Japanese (Kana, Han) or letters of an alphabet (Letters,
// Strange those of an alphabet that none of our languages is written in), and
// how many of its words are small words of English, of French or of a
// neighbour that would pass for one of the two (Other). Said counts those of
// En and Fr that stand in sentences, hardly ever in a name or a title.
type Traces struct {
	Kana, Han, Letters, Strange int
	En, Fr, Other, Said         int
	chinese                     int
}

// TracesOf reads the whole of src, in time linear in it.
func TracesOf(src string) Traces {
	var t Traces
	for _, r := range src {
		switch classOf(r) {
		case hiragana, katakana:
			t.Kana++
		case kanji:
			t.Han++
			if strings.ContainsRune(chineseWords, r) {
				t.chinese++
			}
		case letter:
			t.Letters++
			if r >= 0x370 && (r < 0x1e00 || r > 0x1fff) && r < 0xff00 {
				t.Strange++
			}
		}
	}
	if t.Letters > t.Strange {
		t.words(src)
	}
	return t
}

// words counts small words.
func (t *Traces) words(src string) {
	for _, w := range strings.FieldsFunc(Normalize(src), func(r rune) bool {
		c := classOf(r)
		return c != letter && c != mark && r != '\''
	}) {
		if i := strings.IndexByte(w, '\''); i > 0 && isElision(w[:i]) {
			t.Fr++
			w = w[i+1:]
		}
		switch {
		case englishWords[w]:
			t.En++
		case frenchWords[w]:
			t.Fr++
		case strangeWords[w]:
			t.Other++
			continue
		default:
			continue
		}
		if !nameWords[w] {
			t.Said++
		}
	}
}

// Add gives the traces of two stretches together.
func (t Traces) Add(o Traces) Traces {
	return Traces{
		t.Kana + o.Kana, t.Han + o.Han, t.Letters + o.Letters, t.Strange + o.Strange,
		t.En + o.En, t.Fr + o.Fr, t.Other + o.Other, t.Said + o.Said, t.chinese + o.chinese,
	}
}

// Lang is the language that they tell, "" where they tell none of ours.
func (t Traces) Lang() communique.Lang {
	// A Japanese character says about as much as three letters; an English
	// page that names a ministry in Japanese is still English.
	switch {
	case t.Kana > 0 && (t.Kana+t.Han)*3 > t.Letters:
		return communique.Japanese
	case t.Han*3 > t.Letters:
		return "" // Chinese, or a name without a context
	}
	best, lang, rest := t.latin()
	if best == 0 || best*2 < rest*3 || t.Other >= best || best == 1 && rest+t.Other > 0 {
		return ""
	}
	return lang
}

// latin are the small words of the language that has more of them.
func (t Traces) latin() (best int, lang communique.Lang, rest int) {
	if t.Fr > t.En {
		return t.Fr, communique.French, t.En
	}
	return t.En, communique.English, t.Fr
}

// Foreign reports whether they tell a language that is none of ours, beyond
// doubt: another alphabet, Chinese in sentences, or many small words of a
// neighbour.
func (t Traces) Foreign() bool {
	best, _, _ := t.latin()
	return t.Strange >= 12 && t.Strange*2 > t.Letters+3*(t.Kana+t.Han) ||
		t.Kana == 0 && t.Han >= 20 && t.Han*3 > t.Letters && t.chinese >= 2 ||
		t.Other >= 4 && t.Other*2 >= best*3 && t.Kana == 0
}

// Sentences reports whether what they tell is told by sentences, beyond doubt:
// names and titles are quoted in every language.
func (t Traces) Sentences() bool {
	if t.Lang() == communique.Japanese {
		return t.Kana >= 6
	}
	best, _, rest := t.latin()
	return t.Lang() != "" && best >= 4 && best >= 3*rest && t.Said > 0
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
	// nameWords are those of our languages of which names and titles are made.
	nameWords = set(`the of and to for in with on le les du des et au aux une dans pour par sur`)
)

// chineseWords are characters with which Chinese makes sentences and Japanese
// writes hardly a word.
const chineseWords = "的了们們這这與与為为對对將并在"
