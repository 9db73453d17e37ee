package lexicon

import (
	"encoding/json"
	"fmt"
	"io/fs"
)

// files names the data files and the part of Words each fills.
func files(w *Words) []struct {
	name string
	part any
} {
	return []struct {
		name string
		part any
	}{
		{"numerals.json", &w.Numerals},
		{"verbs.json", &w.Verbs},
		{"qualifiers.json", &w.Qualifiers},
		{"acronyms.json", &w.Acronyms},
		{"names.json", &w.Names},
		{"glossary.json", &w.Glossary},
		{"general.json", &w.General},
		{"formulas.json", &w.Formulas},
		{"layout.json", &w.Layout},
		{"delegations.json", &w.Delegations},
		{"statements.json", &w.Statements},
	}
}

// Load reads the word lists from the files of fsys. An error names the file.
// It does not validate: see [Validate].
func Load(fsys fs.FS) (*Words, error) {
	w := &Words{}
	for _, f := range files(w) {
		b, err := fs.ReadFile(fsys, f.name)
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		if err := json.Unmarshal(b, f.part); err != nil {
			return nil, fmt.Errorf("lexicon: %s: %v; mend the file", f.name, err)
		}
	}
	return w, nil
}

// Encode returns the word lists as one JSON value, for the site to ship. The
// same lists give the same bytes.
func Encode(w *Words) ([]byte, error) { return json.Marshal(w) }

// Decode reads what [Encode] wrote.
func Decode(b []byte) (*Words, error) {
	w := &Words{}
	if err := json.Unmarshal(b, w); err != nil {
		return nil, fmt.Errorf("lexicon: decode word lists: %v", err)
	}
	return w, nil
}
