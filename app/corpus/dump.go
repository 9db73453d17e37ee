//go:build !js

package corpus

import (
	"crypto/sha256"
	"encoding/hex"

	"alternat/app/communique"
)

// Dump writes a session as the files of its folder, by name: session.json and
// for each held document its text and annotation. Loading them gives the same
// session; loading and dumping files in canonical form gives the same bytes.
func Dump(s *communique.Session) (map[string][]byte, error) {
	out := map[string][]byte{}
	w := (&encoder{}).session(s)
	sortWire(&w)
	data, err := canonical(&w)
	if err != nil {
		return nil, err
	}
	out["session.json"] = data
	for _, d := range s.Documents {
		if !d.Held() {
			continue
		}
		out[suffix(d.ID)+".txt"] = []byte(d.Text)
		if d.Annotation == nil {
			continue
		}
		if data, err = EncodeAnnotation(d); err != nil {
			return nil, err
		}
		out[suffix(d.ID)+".json"] = data
	}
	return out, nil
}

// EncodeAnnotation writes what was read in d as it stands beside a held text, in
// canonical form. d has a text and an annotation.
func EncodeAnnotation(d *communique.Document) ([]byte, error) {
	a := (&encoder{doc: d.ID, text: newOffsets(d.Text)}).annotation(d)
	a.SHA256 = sum(d.Text)
	sortWire(&a)
	return canonical(&a)
}

func sum(text string) string {
	s := sha256.Sum256([]byte(text))
	return hex.EncodeToString(s[:])
}
