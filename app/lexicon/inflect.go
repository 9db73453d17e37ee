package lexicon

import (
	"strings"

	"alternat/app/communique"
)

// verbShape is the grammatical shape of a form: it decides what has to stand
// before the form for it to be a verb that performs something.
type verbShape int

const (
	finite     verbShape = iota // French plural, future; needs nothing
	present                     // may be a noun: "le partage", "the support"
	participle                  // needs an auxiliary in French; in English the past too
	gerund
	infinitive
	nominal // a noun, or a form given under "nouns"
	fixed   // given as it stands
	future  // French: binds to what is to come
)

type verbForm struct {
	form  string
	shape verbShape
}

// inflect makes the forms of verb, a phrase whose first word is an infinitive
// and whose rest does not change: "prendre note de".
func (v *Verbs) inflect(verb string, lang communique.Lang) []verbForm {
	verb = strings.TrimPrefix(strings.TrimPrefix(verb, "se "), "s'")
	head, rest, _ := strings.Cut(verb, " ")
	var fs []verbForm
	switch lang {
	case communique.English:
		fs = v.english(head)
	case communique.French:
		fs = v.french(head)
	default:
		return []verbForm{{verb, fixed}}
	}
	if rest != "" {
		for i := range fs {
			fs[i].form += " " + rest
		}
	}
	return fs
}

// english makes base, third person, past, participle and "-ing". Irregular
// verbs give third person, past, participle and "-ing" in that order.
func (v *Verbs) english(base string) []verbForm {
	if f := v.Irregular[communique.English][base]; len(f) == 4 {
		return []verbForm{{base, infinitive}, {f[0], present}, {f[1], participle}, {f[2], participle}, {f[3], gerund}}
	}
	third, past, ing := base+"s", base+"ed", base+"ing"
	last := base[len(base)-1]
	switch {
	case strings.HasSuffix(base, "e"):
		past, ing = base+"d", base[:len(base)-1]+"ing"
	case last == 'y' && !vowel(base[len(base)-2]):
		third, past = base[:len(base)-1]+"ies", base[:len(base)-1]+"ied"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		third = base + "es"
	}
	fs := []verbForm{{base, infinitive}, {third, present}, {past, participle}, {ing, gerund}}
	// "emphasise" is "emphasize" as well.
	if strings.HasSuffix(base, "ise") {
		fs = append(fs, v.english(strings.TrimSuffix(base, "ise")+"ize")...)
	}
	return fs
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// french makes the forms of the third person that a communiqué uses, for
// verbs in -er, and in -ir like finir. Irregular verbs give present singular
// and plural, participle (masculine), "-ant" and the stem of the future.
func (v *Verbs) french(inf string) []verbForm {
	var sg, pl, pp, ant, fut string
	var past []string
	switch f := v.Irregular[communique.French][inf]; {
	case len(f) == 5:
		sg, pl, pp, ant, fut = f[0], f[1], f[2], f[3], f[4]
	case strings.HasSuffix(inf, "er"):
		stem := strings.TrimSuffix(inf, "er")
		soft := stem // before a and o: "engageant", "renforçant"
		if strings.HasSuffix(stem, "g") {
			soft = stem + "e"
		} else if strings.HasSuffix(stem, "c") {
			soft = strings.TrimSuffix(stem, "c") + "ç"
		}
		open := stem // before a silent e: "réitère"
		if i := strings.LastIndex(stem, "é"); i > 0 && len(stem)-i <= 4 && i+2 < len(stem) {
			open = stem[:i] + "è" + stem[i+2:]
		} else if strings.HasSuffix(stem, "el") {
			open = stem + "l"
		}
		sg, pl, pp, ant, fut = open+"e", open+"ent", stem+"é", soft+"ant", inf
		if strings.HasSuffix(stem, "el") {
			fut = open + "er"
		}
		past = []string{soft + "a", stem + "èrent", soft + "ait", soft + "aient"}
	case strings.HasSuffix(inf, "ir"):
		stem := strings.TrimSuffix(inf, "ir")
		sg, pl, pp, ant, fut = stem+"it", stem+"issent", stem+"i", stem+"issant", inf
	default:
		return []verbForm{{inf, infinitive}}
	}
	fs := []verbForm{{inf, infinitive}, {sg, present}, {pl, finite}, {ant, gerund},
		{fut + "a", future}, {fut + "ont", future}}
	for _, p := range past {
		fs = append(fs, verbForm{p, finite})
	}
	ends := []string{"", "e", "s", "es"}
	if strings.HasSuffix(pp, "s") {
		ends = []string{"", "e", "es"}
	}
	for _, e := range ends {
		fs = append(fs, verbForm{pp + e, participle})
	}
	return fs
}
