//go:build !js

package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"alternat/app/corpus"
)

// A Descriptor is datapackage.json. Its keys are those of Data Package.
type Descriptor struct {
	Profile      string        `json:"profile"`
	Name         string        `json:"name"`
	Title        string        `json:"title"`
	Description  string        `json:"description"`
	Version      string        `json:"version"`
	Created      string        `json:"created"`
	Keywords     []string      `json:"keywords"`
	Licenses     []License     `json:"licenses"`
	Sources      []Source      `json:"sources"`
	Contributors []Contributor `json:"contributors"`
	Resources    []Resource    `json:"resources"`
}

// A Contributor had a part in the package.
type Contributor struct {
	Title string `json:"title"`
	Role  string `json:"role"`
}

// Licence is that of the data set as a database.
var Licence = License{Name: "CC-BY-4.0", Path: "https://creativecommons.org/licenses/by/4.0/", Title: "Creative Commons Attribution 4.0 International"}

// PackageName is the name of the package, also of the file it is offered as.
const PackageName = "alternat"

func (p *Package) descriptor(c *corpus.Corpus) ([]byte, error) {
	d := Descriptor{
		Profile: "data-package", Name: PackageName, Title: "Alternat: Japan's inter-governmental cyber dialogues",
		Description: strings.Join([]string{
			fmt.Sprintf("Records of %d sessions from the documents published about them: facts, participants, topics, statements, each with its source.", len(c.Sessions)),
			"Unknown is empty and never means no; what texts known to their end do not state and what was not read are told apart in columns of their own.",
			"Summaries are the data set's own words and no quotations.",
			"Families and steps of verbs are the data set's own reading. Nobody outside the project has checked the records.",
		}, " "),
		Version: p.Version.Version, Created: p.Version.Date + "T00:00:00Z",
		Keywords: []string{"diplomacy", "communiqué", "cyber dialogue", "Japan"},
		Licenses: []License{Licence}, Contributors: []Contributor{{Title: "Alternat", Role: "author"}},
		Resources: p.Resources,
	}
	seen := map[string]bool{}
	for _, s := range c.Sessions {
		for _, doc := range s.Documents {
			if name := doc.Publisher; name != "" && !seen[name] {
				seen[name] = true
				d.Sources = append(d.Sources, Source{Title: name, Path: doc.URL})
			}
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(d)
	return b.Bytes(), err
}

// readme is a page of plain words for who opens the archive.
func readme(p *Package) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Alternat, data set, version %s (%s)\n\n", p.Version.Version, p.Version.Date)
	b.WriteString("`datapackage.json` describes every file and every column (Frictionless Data Package). `tables/` has CSV, UTF-8, with a header line;\n" +
		"`records/` the same records in JSON; `texts/` the texts held, byte for byte. `CHANGES.md` says what is new.\n\n" +
		"An empty cell means unknown, or that the column does not apply; it never means no. In `sessions.csv` the columns `blank_…` say which blank it is: *not stated*\n" +
		"(texts known to their end are silent) or *not read* (nothing can be said). Rows with the basis `summary` are our words and no quotations.\n\n" +
		"Licence: " + Licence.Title + " (" + Licence.Path + "). The files in `texts/` are works of those who issued them and not covered by it.\n\n")
	fmt.Fprintf(&b, "Cite as: %s\n", Citation(p.Version))
	return []byte(b.String())
}

// Citation is how the data set is named in a list of sources.
func Citation(v Version) string {
	return fmt.Sprintf("Alternat, data set, version %s (%s), CC BY 4.0.", v.Version, v.Date)
}
