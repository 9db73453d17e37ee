//go:build !js

package dataset

import (
	"fmt"
	"strings"
)

// Dictionary writes the tables and their columns as a page in Markdown.
func Dictionary(tables []Table) []byte {
	var b strings.Builder
	b.WriteString(`# The tables

The data set is also offered as a [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/): ` + "`tables/*.csv`" + `, the records in JSON, the texts
held, and ` + "`datapackage.json`" + `, which says the same as this page. [data.md](data.md) is the dictionary of the records and explains what the words mean.

CSV is UTF-8 with a header line; commas separate, double quotes enclose. **An empty cell is unknown, or the column does not apply. It never means "no".** Flags are ` + "`true`" + `
or empty. What texts known to their end do not state and what was not read stand apart, in the columns ` + "`blank_…`" + ` of ` + "`sessions`" + `. Places in texts count code
points. A column with → takes its values from the other table's ` + "`id`" + `; columns of the key are marked *key*, those that are never empty *always*.

This page is written by ` + "`go test ./app/dataset -run Dictionary -update`" + ` from the tables themselves.
`)
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| column | is | meaning |\n| --- | --- | --- |\n", t.Name, strings.TrimSpace(t.Title+". "+t.Description))
		for _, f := range t.Fields {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Name, t.kind(f), strings.ReplaceAll(f.Description, "|", `\|`))
		}
	}
	return []byte(b.String())
}

// kind says in a few words what a column holds.
func (t *Table) kind(f Field) string {
	parts := []string{f.Type}
	if f.refers != "" {
		parts = append(parts, "→ "+f.refers)
	}
	key := false
	for _, k := range t.Key {
		key = key || k == f.Name
	}
	switch c := f.Constraints; {
	case key:
		parts = append(parts, "*key*")
	case c != nil && c.Required:
		parts = append(parts, "*always*")
	}
	if c := f.Constraints; c != nil && len(c.Enum) > 0 {
		parts = append(parts, strings.Join(c.Enum, " · "))
	}
	return strings.Join(parts, ", ")
}
