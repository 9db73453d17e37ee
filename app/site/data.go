//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/locale"
	"alternat/app/survey/bodies"
)

// addData writes what the program fetches: the catalogue of each language, the
// index, what words are looked up in, and one file for each session. Their names
// are known to web/boot and app/library, which find the paths in build.json.
func (o *output) addData(c *corpus.Corpus) error {
	words, err := lexicon.Bundled()
	if err != nil {
		return err
	}
	put := func(name string) func([]byte, error) error {
		return func(data []byte, err error) error {
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			return o.addNamed(name, data)
		}
	}
	for _, lang := range communique.Langs {
		var messages bytes.Buffer
		err := json.Compact(&messages, locale.Bundled(lang))
		if err := put("data/messages."+string(lang)+".json")(messages.Bytes(), err); err != nil {
			return err
		}
	}
	if err := put("data/index.json")(corpus.EncodeIndex(c.Index())); err != nil {
		return err
	}
	if err := put("data/authority.json")(corpus.EncodeAuthority(c.Lexicon.Authority)); err != nil {
		return err
	}
	if err := put("data/words.json")(lexicon.Encode(words)); err != nil {
		return err
	}
	if err := put("data/bodies.txt")(bodies.EncodeYears(bodies.New(c.Sessions, c.Lexicon)), nil); err != nil {
		return err
	}
	return o.addSessions(c)
}

// addSessions writes one file for each session and, for each series, the list
// of their sums: one list of all would be fetched by every visitor and grow
// with the corpus.
func (o *output) addSessions(c *corpus.Corpus) error {
	sums := map[communique.SeriesID]map[communique.SessionID]string{}
	for _, s := range c.Sessions {
		data, err := corpus.EncodeBundle(s)
		if err != nil {
			return fmt.Errorf("%s: %w", s.ID, err)
		}
		if sums[s.Series] == nil {
			sums[s.Series] = map[communique.SessionID]string{}
		}
		sums[s.Series][s.ID] = sum(data)[:12]
		if err := o.addSummed("data/sessions/"+string(s.ID)+"."+sum(data)[:12]+".json", data); err != nil {
			return err
		}
	}
	for series, ids := range sums {
		data, err := json.Marshal(ids) // sorts the keys
		if err != nil {
			return err
		}
		if err := o.addNamed("data/sums/"+string(series)+".json", data); err != nil {
			return err
		}
	}
	return nil
}

// recordsIn opens a data folder, "" for the bundled one. One with faults is
// refused: a page must not rest on a record that the check would stop.
func recordsIn(dir string) (fs.FS, error) {
	records := corpus.Data()
	if dir != "" {
		records = os.DirFS(dir)
	}
	var faults []error
	for _, f := range corpus.Check(records) {
		faults = append(faults, f)
	}
	return records, errors.Join(faults...)
}

// heldTexts counts what the generator reports.
func heldTexts(sessions []*communique.Session) (n int) {
	for _, s := range sessions {
		for _, d := range s.Documents {
			if d.Held() {
				n++
			}
		}
	}
	return n
}
