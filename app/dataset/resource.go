//go:build !js

package dataset

import (
	"crypto/sha256"
	"encoding/hex"

	"alternat/app/communique"
)

// A Resource describes one file of a package. Its keys are those of Data
// Resource, and of Tabular Data Resource where it has a schema.
type Resource struct {
	Name        string    `json:"name"`
	Path        string    `json:"path"`
	Profile     string    `json:"profile"`
	Title       string    `json:"title"`
	Description string    `json:"description,omitempty"`
	Format      string    `json:"format"`
	MediaType   string    `json:"mediatype"`
	Encoding    string    `json:"encoding"`
	Bytes       int       `json:"bytes"`
	Hash        string    `json:"hash"`
	Licenses    []License `json:"licenses,omitempty"`
	Sources     []Source  `json:"sources,omitempty"`
	Schema      *Schema   `json:"schema,omitempty"`
	// Rows counts the rows of a table, the records of a list; it is no key of
	// the specification, which allows further ones.
	Rows int `json:"rows,omitempty"`
	// Group says with which others it is listed; Lang is that of a text.
	Group string          `json:"-"`
	Lang  communique.Lang `json:"-"`
}

// A Schema is a Table Schema.
type Schema struct {
	Fields        []Field      `json:"fields"`
	MissingValues []string     `json:"missingValues"`
	PrimaryKey    []string     `json:"primaryKey,omitempty"`
	ForeignKeys   []ForeignKey `json:"foreignKeys,omitempty"`
}

// A License names one.
type License struct {
	Name  string `json:"name,omitempty"`
	Path  string `json:"path,omitempty"`
	Title string `json:"title"`
}

// A Source is where data were taken from.
type Source struct {
	Title string `json:"title"`
	Path  string `json:"path,omitempty"`
}

const (
	profileTable = "tabular-data-resource"
	profilePlain = "data-resource"
)

func (t *Table) resource() Resource {
	return Resource{
		Name: dashed(t.Name), Path: "tables/" + t.Name + ".csv", Profile: profileTable, Title: t.Title, Description: t.Description,
		Format: "csv", MediaType: "text/csv", Encoding: "utf-8", Rows: len(t.Rows), Group: t.Group,
		Schema: &Schema{Fields: t.Fields, MissingValues: []string{""}, PrimaryKey: t.Key, ForeignKeys: t.foreign()},
	}
}

// foreign gives the foreign keys with resources' names.
func (t *Table) foreign() []ForeignKey {
	var out []ForeignKey
	for _, k := range t.Foreign {
		k.Reference.Resource = dashed(k.Reference.Resource)
		out = append(out, k)
	}
	return out
}

// dashed makes a resource's name of a table's: names of resources are lower
// case with hyphens.
func dashed(name string) string {
	out := []byte(name)
	for i, c := range out {
		if c == '_' {
			out[i] = '-'
		}
	}
	return string(out)
}

// issuersRights is the licence of texts that are not ours to license.
var issuersRights = []License{{Title: "Work of the government or organisation that issued it; quoted with attribution. The licence of the data set does not extend to it."}}

// textResource describes a text that is held, byte for byte as published.
func textResource(d *communique.Document) Resource {
	r := Resource{
		Name: dashedID(string(d.ID)), Path: "texts/" + string(d.ID) + ".txt", Profile: profilePlain, Title: d.Title,
		Description: "The text of document " + string(d.ID) + ", byte for byte as published.",
		Format:      "txt", MediaType: "text/plain", Encoding: "utf-8", Licenses: issuersRights, Group: "texts", Lang: d.Lang,
	}
	if r.Title == "" {
		r.Title = string(d.ID)
	}
	if d.Publisher != "" || d.URL != "" {
		s := Source{Title: d.Publisher, Path: d.URL}
		if s.Title == "" {
			s.Title = r.Title
		}
		r.Sources = []Source{s}
	}
	return r
}

// dashedID makes a resource's name of an id: a dot is allowed in names.
func dashedID(id string) string { return "text-" + id }

func hash(data []byte) string {
	s := sha256.Sum256(data)
	return "sha256:" + hex.EncodeToString(s[:])
}
