package locale

import (
	"encoding/json"
	"slices"
	"sync"

	"alternat/app/communique"
)

// The catalogues that have been read, by language.
var (
	mu   sync.Mutex
	read = map[communique.Lang]*Locale{}
)

// For returns the locale of lang, English for a language that the interface
// does not speak. A program that fetches its catalogue has the languages it has
// taken, and of another the keys alone.
func For(lang communique.Lang) *Locale {
	if !slices.Contains(communique.Langs, lang) {
		lang = communique.English
	}
	mu.Lock()
	defer mu.Unlock()
	if l := read[lang]; l != nil {
		return l
	}
	l := &Locale{Lang: lang}
	if data := Bundled(lang); data != nil {
		// What is bundled is tested; a broken catalogue shows keys.
		l.messages, _ = decode(data)
		read[lang] = l
	}
	return l
}

// Take makes data the catalogue of lang: for a program that has none bundled.
// A damaged file leaves everything as it was.
func Take(lang communique.Lang, data []byte) error {
	messages, err := decode(data)
	if err != nil {
		return err
	}
	mu.Lock()
	defer mu.Unlock()
	read[lang] = &Locale{Lang: lang, messages: messages}
	return nil
}

func decode(data []byte) (map[string]string, error) {
	var messages map[string]string
	err := json.Unmarshal(data, &messages)
	return messages, err
}
