package corpus

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// canonical is the one form in which a value stands on disk: UTF-8, two blanks
// of indentation, no escapes for HTML, keys in the order of the wire types,
// one newline at the end.
func canonical(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// compact is canonical without indentation and newline, for shipping.
func compact(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// Canonical rewrites one file of a data folder in canonical form: lists of
// objects with ids sorted by id, boilerplate and the like in order of place.
// Dumping what was loaded is the identity for a file in this form. Files that
// are no JSON records (texts, READMEs) come back as they are.
func Canonical(file string, data []byte) ([]byte, error) {
	v := wireFor(file)
	if v == nil {
		return data, nil
	}
	if fs := unmarshal(file, data, v); len(fs) > 0 {
		return nil, faults(fs)
	}
	sortWire(v)
	return canonical(v)
}

// wireFor is an empty wire value for the kind of record that file holds, or
// nil where it holds none.
func wireFor(file string) any {
	dir, name := path.Split(file)
	switch {
	case dir == "authority/":
		switch name {
		case "parties.json":
			return &[]wireParty{}
		case "series.json":
			return &[]wireSeries{}
		case "agencies.json":
			return &[]wireAgency{}
		case "people.json":
			return &[]wireIndividual{}
		case "topics.json":
			return &wireTopics{}
		case "acts.json":
			return &wireActs{}
		}
	case strings.HasPrefix(dir, "sessions/") && strings.Count(dir, "/") == 2:
		switch {
		case name == "session.json":
			return &wireSession{}
		case strings.HasSuffix(name, ".json"):
			return &wireAnnotation{}
		}
	}
	return nil
}

func sortWire(v any) {
	switch w := v.(type) {
	case *[]wireParty:
		sortBy(*w, func(x wireParty) string { return string(x.ID) })
	case *[]wireSeries:
		sortBy(*w, func(x wireSeries) string { return string(x.ID) })
	case *[]wireAgency:
		sortBy(*w, func(x wireAgency) string { return string(x.ID) })
	case *[]wireIndividual:
		sortBy(*w, func(x wireIndividual) string { return string(x.ID) })
	case *wireTopics:
		sortBy(w.Pillars, func(x wirePillar) string { return string(x.ID) })
		sortBy(w.Topics, func(x wireSubject) string { return string(x.ID) })
	case *wireActs:
		sortBy(w.Families, func(x wireFamily) string { return string(x.ID) })
		sortBy(w.Acts, func(x wireAct) string { return string(x.ID) })
		sortBy(w.Modifiers, func(x wireModifier) string { return string(x.ID) })
	case *wireSession:
		sortBy(w.Documents, func(x wireDocument) string { return string(x.ID) })
	case *wireAnnotation:
		byPlace(w.OfficesOnly, func(x wireQuote) wireQuote { return x })
		byPlace(w.Mentioned, func(x wireMention) wireQuote { return x.At })
		for _, list := range [][]wirePassage{w.Unassigned, w.Fields, w.Boilerplate} {
			byPlace(list, func(x wirePassage) wireQuote { return x.wireQuote })
		}
		byPlace(w.Background, func(x wireBackground) wireQuote { return x.wireQuote })
		byPlace(w.Passages, func(x wireLangPart) wireQuote { return x.wireQuote })
		byPlace(w.Slips, func(x wireSlip) wireQuote { return x.wireQuote })
	}
}

func sortBy[T any](list []T, key func(T) string) {
	sort.SliceStable(list, func(i, j int) bool { return key(list[i]) < key(list[j]) })
}

func byPlace[T any](list []T, at func(T) wireQuote) {
	sort.SliceStable(list, func(i, j int) bool {
		a, b := at(list[i]), at(list[j])
		return a.Start < b.Start || a.Start == b.Start && a.End < b.End
	})
}

// Files lists the files of a data folder, sorted.
func Files(fsys fs.FS) ([]string, error) {
	var out []string
	err := fs.WalkDir(fsys, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.Type().IsRegular() {
			out = append(out, p)
		}
		return nil
	})
	sort.Strings(out)
	return out, err
}
