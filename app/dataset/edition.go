//go:build !js

package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"alternat/app/corpus"
)

// An edition is what two states of the data are compared by: records by kind
// and id ("session jp-…", "body jp-…"), texts by document.
type edition map[string]any

// readEdition reads a data folder, or a package as [Build] makes it.
func readEdition(fsys fs.FS) (edition, error) {
	if _, err := fs.Stat(fsys, DescriptorFile); err == nil {
		return readPackage(fsys)
	} else if _, err := fs.Stat(fsys, "authority"); err != nil {
		return nil, errors.New("neither a folder of records nor a data package")
	}
	files, err := corpus.Files(fsys)
	if err != nil {
		return nil, err
	}
	e := edition{}
	for _, file := range files {
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, err
		}
		switch name := strings.TrimSuffix(path.Base(file), path.Ext(file)); {
		case path.Ext(file) == ".txt":
			e["text "+path.Base(path.Dir(file))+"."+name] = string(data)
		case path.Ext(file) != ".json":
		case strings.HasPrefix(file, "authority/"):
			err = e.addAuthority(file, name, data)
		default:
			err = e.addRecord(file, data)
		}
		if err != nil {
			return nil, err
		}
	}
	return e, nil
}

func readPackage(fsys fs.FS) (edition, error) {
	var d Descriptor
	data, err := fs.ReadFile(fsys, DescriptorFile)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, fmt.Errorf("%s: %w", DescriptorFile, err)
	}
	e := edition{}
	for _, r := range d.Resources {
		if r.Schema != nil {
			continue // the tables say nothing that the records do not
		}
		data, err := fs.ReadFile(fsys, r.Path)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(path.Base(r.Path), path.Ext(r.Path))
		switch {
		case path.Ext(r.Path) == ".txt":
			e["text "+name] = string(data)
		case name == "sessions" || name == "annotations":
			var list []json.RawMessage
			if err := json.Unmarshal(data, &list); err != nil {
				return nil, fmt.Errorf("%s: %w", r.Path, err)
			}
			for _, one := range list {
				if err := e.addRecord(r.Path, one); err != nil {
					return nil, err
				}
			}
		default:
			if err := e.addAuthority(r.Path, name, data); err != nil {
				return nil, err
			}
		}
	}
	return e, nil
}

// parsed reads JSON with numbers as they are written.
func parsed(file string, data []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return v, nil
}

// addRecord adds the record of a session or an annotation.
func (e edition) addRecord(file string, data []byte) error {
	v, err := parsed(file, data)
	if err != nil {
		return err
	}
	o, _ := v.(map[string]any)
	for key, kind := range map[string]string{"id": "session ", "document": "annotation "} {
		if id, ok := o[key].(string); ok {
			e[kind+id] = v
			return nil
		}
	}
	return fmt.Errorf("%s: a record without an id", file)
}

// kinds are what single entries of authority lists are called.
var kinds = map[string]string{"agencies": "body", "parties": "party", "series": "series", "people": "person",
	"pillars": "pillar", "topics": "topic", "families": "family", "acts": "verb", "modifiers": "qualifier"}

// addAuthority adds the entries of an authority file, each under its id; what
// has none is one record called after the file.
func (e edition) addAuthority(file, name string, data []byte) error {
	v, err := parsed(file, data)
	if err != nil {
		return err
	}
	if list, ok := v.([]any); ok {
		v = map[string]any{name: list}
	}
	o, _ := v.(map[string]any)
	rest := map[string]any{}
	for key, value := range o {
		list, ok := value.([]any)
		kind := kinds[key]
		if !ok || kind == "" {
			rest[key] = value
			continue
		}
		for _, one := range list {
			entry, _ := one.(map[string]any)
			id, ok := entry["id"].(string)
			if !ok {
				return fmt.Errorf("%s: an entry of %s has no id", file, key)
			}
			e[kind+" "+id] = one
		}
	}
	if len(rest) > 0 {
		e["file "+name] = rest
	}
	return nil
}
