//go:build !js

package dataset

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Fault is one thing in a package that breaks a rule: File is its path, Row
// the line of data in a table, counted from 1, or 0.
type Fault struct {
	File    string
	Row     int
	Field   string
	Message string
}

// Error formats the fault on one line.
func (f Fault) Error() string {
	out := f.File
	if f.Row > 0 {
		out += fmt.Sprintf(": row %d", f.Row)
	}
	if f.Field != "" {
		out += ": " + f.Field
	}
	return out + ": " + f.Message
}

// A validator holds a package against the specifications.
type validator struct {
	fsys   fs.FS
	faults []Fault
	tables map[string]*loaded
}

// A loaded table is one whose shape is sound.
type loaded struct {
	file   string
	schema *Schema
	rows   [][]string
	at     map[string]int // column → place
}

func (v *validator) add(file string, row int, field, format string, args ...any) {
	v.faults = append(v.faults, Fault{file, row, field, fmt.Sprintf(format, args...)})
}

var (
	resourceName = regexp.MustCompile(`^[-a-z0-9._/]+$`)
	hashForm     = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
)

// Validate holds a package against the rules of Data Package, Tabular Data
// Resource and Table Schema that packages of ours use: required keys, names,
// safe paths, sizes and sums, headers, types, constraints, primary and foreign
// keys. Every fault is reported; a sound package gives nil. Linear in the
// number of cells, apart from patterns.
func Validate(fsys fs.FS) []Fault {
	v := &validator{fsys: fsys, tables: map[string]*loaded{}}
	data, err := fs.ReadFile(fsys, DescriptorFile)
	if err != nil {
		return []Fault{{File: DescriptorFile, Message: err.Error()}}
	}
	var d Descriptor
	if err := json.Unmarshal(data, &d); err != nil {
		return []Fault{{File: DescriptorFile, Message: err.Error()}}
	}
	v.descriptor(&d)
	for i := range d.Resources {
		v.resource(&d.Resources[i])
	}
	for _, name := range sorted(v.tables) {
		v.foreignKeys(v.tables[name])
	}
	return v.faults
}

func (v *validator) descriptor(d *Descriptor) {
	if !resourceName.MatchString(d.Name) {
		v.add(DescriptorFile, 0, "name", "%q is no name of a package", d.Name)
	}
	if !semver.MatchString(d.Version) {
		v.add(DescriptorFile, 0, "version", "%q is no version", d.Version)
	}
	if len(d.Licenses) == 0 {
		v.add(DescriptorFile, 0, "licenses", "missing")
	}
	for i, l := range d.Licenses {
		if l.Name == "" && l.Path == "" {
			v.add(DescriptorFile, 0, fmt.Sprintf("licenses[%d]", i), "has neither name nor path")
		}
	}
	for i, s := range d.Sources {
		if s.Title == "" {
			v.add(DescriptorFile, 0, fmt.Sprintf("sources[%d]", i), "has no title")
		}
	}
	if len(d.Resources) == 0 {
		v.add(DescriptorFile, 0, "resources", "missing")
	}
	names := map[string]bool{}
	for i, r := range d.Resources {
		at := fmt.Sprintf("resources[%d]", i)
		switch {
		case !resourceName.MatchString(r.Name):
			v.add(DescriptorFile, 0, at+".name", "%q is no name of a resource", r.Name)
		case names[r.Name]:
			v.add(DescriptorFile, 0, at+".name", "%q is used twice", r.Name)
		}
		names[r.Name] = true
		if (r.Profile == profileTable) != (r.Schema != nil) {
			v.add(DescriptorFile, 0, at+".profile", "%q does not go with its schema", r.Profile)
		}
		if r.Encoding != "utf-8" || r.Format == "" || r.MediaType == "" {
			v.add(DescriptorFile, 0, at, "encoding, format and mediatype are needed")
		}
	}
}

// resource checks one file, and its table if it is one.
func (v *validator) resource(r *Resource) {
	if !fs.ValidPath(r.Path) || strings.HasPrefix(path.Clean(r.Path), "..") {
		v.add(DescriptorFile, 0, r.Name, "%q is no safe relative path", r.Path)
		return
	}
	data, err := fs.ReadFile(v.fsys, r.Path)
	if err != nil {
		v.add(r.Path, 0, "", "%v", err)
		return
	}
	if len(data) != r.Bytes {
		v.add(r.Path, 0, "", "has %d bytes, not %d", len(data), r.Bytes)
	}
	if !hashForm.MatchString(r.Hash) || hash(data) != r.Hash {
		v.add(r.Path, 0, "", "has another sum than %s", r.Hash)
	}
	if !utf8.Valid(data) {
		v.add(r.Path, 0, "", "is not UTF-8")
		return
	}
	switch {
	case r.Schema != nil:
		v.table(r, string(data))
	case r.Format == "json" && !json.Valid(data):
		v.add(r.Path, 0, "", "is not JSON")
	}
}

// table reads a table and checks its cells.
func (v *validator) table(r *Resource, data string) {
	in := csv.NewReader(strings.NewReader(data))
	in.FieldsPerRecord = -1
	header, err := in.Read()
	if err != nil {
		v.add(r.Path, 0, "", "has no header: %v", err)
		return
	}
	t := &loaded{file: r.Path, schema: r.Schema, at: map[string]int{}}
	var names []string
	for i, f := range r.Schema.Fields {
		names = append(names, f.Name)
		if _, again := t.at[f.Name]; again {
			v.add(r.Path, 0, f.Name, "two columns have this name")
		}
		t.at[f.Name] = i
	}
	if !slices.Equal(header, names) {
		v.add(r.Path, 0, "", "the header %v is not that of the schema, %v", header, names)
		return
	}
	for {
		row, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			v.add(r.Path, len(t.rows)+1, "", "%v", err)
			return
		}
		if len(row) != len(names) {
			v.add(r.Path, len(t.rows)+1, "", "has %d cells, the header has %d", len(row), len(names))
			return
		}
		t.rows = append(t.rows, row)
	}
	if len(t.rows) != r.Rows {
		v.add(r.Path, 0, "", "has %d rows, the descriptor counts %d", len(t.rows), r.Rows)
	}
	v.cells(t)
	v.primaryKey(t)
	v.tables[r.Name] = t
}
