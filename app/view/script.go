package view

import "alternat/app/communique"

// ScriptLang tells Japanese and Korean from Latin letters, which the records
// use for English, by what most letters are.
func ScriptLang(s string) communique.Lang {
	var latin, han, hangul int
	for _, r := range s {
		switch {
		case r >= 0xAC00 && r <= 0xD7A3:
			hangul++
		case r >= 0x3040 && r <= 0x9FFF:
			han++
		case r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z':
			latin++
		}
	}
	switch {
	case hangul > latin && hangul > han:
		return "ko"
	case han > latin:
		return communique.Japanese
	}
	return communique.English
}

// PrintedLang is the language in which a recorded value stands in a document
// that is not held: the document's, unless its letters are not those of that
// language. Japanese releases give the titles of foreign officials in English.
func PrintedLang(doc communique.DocumentID, s string) communique.Lang {
	switch l := LangOf(doc); l {
	case "", communique.Japanese, "ko", "zh", "ru":
		return ScriptLang(s)
	default:
		return l
	}
}
