//go:build !js

package dataset

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path"
	"strings"

	"alternat/app/corpus"
)

// recordLists are the lists of records in JSON: files of the data folder that
// belong together, one after the other, in the order of their names.
var recordLists = []struct {
	name, title, description string
	has                      func(file string) bool
}{
	{"sessions", "Records of sessions", "Every session.json of the data folder: facts, documents, what documents not held here say, the two blanks, remarks.",
		func(f string) bool { return path.Base(f) == "session.json" }},
	{"annotations", "Annotations", "What was read in each text held here, with the quotation and its place for every finding.",
		func(f string) bool {
			return strings.HasPrefix(f, "sessions/") && path.Base(f) != "session.json"
		}},
}

// addRecords puts the records in JSON: the lists of sessions and annotations,
// and the authority files as they are.
func (p *Package) addRecords(records fs.FS) error {
	files, err := corpus.Files(records)
	if err != nil {
		return err
	}
	for _, list := range recordLists {
		var parts [][]byte
		for _, f := range files {
			if path.Ext(f) != ".json" || !strings.HasPrefix(f, "sessions/") || !list.has(f) {
				continue
			}
			data, err := fs.ReadFile(records, f)
			if err != nil {
				return err
			}
			parts = append(parts, bytes.TrimSpace(data))
		}
		data := slicesOf(parts)
		if !json.Valid(data) {
			return &json.SyntaxError{}
		}
		p.add(jsonResource(list.name, list.title, list.description, len(parts)), data)
	}
	for _, f := range files {
		if !strings.HasPrefix(f, "authority/") {
			continue
		}
		data, err := fs.ReadFile(records, f)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(path.Base(f), ".json")
		p.add(jsonResource(name, "Authority file: "+name, "As it stands in the data folder, with sources and remarks.", 0), data)
	}
	return nil
}

// slicesOf writes a JSON list of values that are JSON already.
func slicesOf(parts [][]byte) []byte {
	return append(append([]byte("[\n"), bytes.Join(parts, []byte(",\n"))...), "\n]\n"...)
}

func jsonResource(name, title, description string, records int) Resource {
	return Resource{
		Name: "json-" + dashed(name), Path: "records/" + name + ".json", Profile: profilePlain, Title: title, Description: description,
		Format: "json", MediaType: "application/json", Encoding: "utf-8", Rows: records, Group: "records",
	}
}
