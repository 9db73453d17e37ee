//go:build !js

package dataset

import (
	"encoding/json"
	"fmt"
	"io/fs"

	"alternat/app/communique"
)

// raw is what the authority files tell apart and the program need not: how a
// form of a body's name came about, and the verbs of summaries.
type raw struct {
	agencies []rawAgency
	acts     struct {
		RecordVerbs map[string]communique.ActID `json:"record_verbs"`
	}
}

type byLang map[communique.Lang][]string

type rawAgency struct {
	ID              communique.AgencyID `json:"id"`
	Acronyms        []string            `json:"acronyms"`
	Names           byLang              `json:"names"`
	UnprintedNames  byLang              `json:"unprinted_names"`
	DerivedNames    byLang              `json:"derived_names"`
	NameFromTitle   string              `json:"name_from_title"`
	EarlierNames    byLang              `json:"earlier_names"`
	EarlierAcronyms []string            `json:"earlier_acronyms"`
	Misprints       []string            `json:"misprints"`
	Doubtful        []string            `json:"doubtful"`
}

func readRaw(records fs.FS) (*raw, error) {
	r := &raw{}
	for name, into := range map[string]any{"agencies": &r.agencies, "acts": &r.acts} {
		data, err := fs.ReadFile(records, "authority/"+name+".json")
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, into); err != nil {
			return nil, fmt.Errorf("authority/%s.json: %w", name, err)
		}
	}
	return r, nil
}
