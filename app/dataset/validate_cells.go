//go:build !js

package dataset

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// cells checks every cell against the type and the constraints of its column.
func (v *validator) cells(t *loaded) {
	for i, f := range t.schema.Fields {
		c := f.Constraints
		if c == nil {
			c = &Constraints{}
		}
		var pattern *regexp.Regexp
		if c.Pattern != "" {
			var err error
			if pattern, err = regexp.Compile(`^(?:` + c.Pattern + `)$`); err != nil {
				v.add(t.file, 0, f.Name, "the pattern cannot be read: %v", err)
			}
		}
		seen := map[string]bool{}
		for n, row := range t.rows {
			cell := row[i]
			if slices.Contains(t.schema.MissingValues, cell) {
				if c.Required {
					v.add(t.file, n+1, f.Name, "a value is required")
				}
				continue
			}
			if why := mistyped(f, cell); why != "" {
				v.add(t.file, n+1, f.Name, "%q %s", cell, why)
			}
			if len(c.Enum) > 0 && !slices.Contains(c.Enum, cell) {
				v.add(t.file, n+1, f.Name, "%q is none of %v", cell, c.Enum)
			}
			if pattern != nil && !pattern.MatchString(cell) {
				v.add(t.file, n+1, f.Name, "%q has not the form %s", cell, c.Pattern)
			}
			if c.Minimum != nil {
				if x, err := strconv.Atoi(cell); err == nil && x < *c.Minimum {
					v.add(t.file, n+1, f.Name, "%s is less than %d", cell, *c.Minimum)
				}
			}
			if c.Unique && seen[cell] {
				v.add(t.file, n+1, f.Name, "%q stands twice", cell)
			}
			seen[cell] = true
		}
	}
}

// mistyped says why a cell is no value of its column's type, or "".
func mistyped(f Field, cell string) string {
	switch f.Type {
	case "string":
		return ""
	case "integer":
		if _, err := strconv.Atoi(cell); err != nil {
			return "is no whole number"
		}
		return ""
	case "boolean":
		if !slices.Contains(f.TrueValues, cell) && !slices.Contains(f.FalseValues, cell) {
			return "is neither true nor false"
		}
		return ""
	}
	return "has a type that is not known: " + f.Type
}

// key joins the cells of some columns; blank tells whether one is missing.
func (t *loaded) key(row []string, fields []string) (key string, blank bool) {
	var parts []string
	for _, f := range fields {
		cell := row[t.at[f]]
		blank = blank || slices.Contains(t.schema.MissingValues, cell)
		parts = append(parts, cell)
	}
	return strings.Join(parts, "\x00"), blank
}

// known reports columns that the table does not have.
func (v *validator) known(t *loaded, what string, fields []string) bool {
	ok := true
	for _, f := range fields {
		if _, have := t.at[f]; !have {
			v.add(t.file, 0, what, "there is no column %q", f)
			ok = false
		}
	}
	return ok
}

func (v *validator) primaryKey(t *loaded) {
	fields := t.schema.PrimaryKey
	if len(fields) == 0 || !v.known(t, "primaryKey", fields) {
		return
	}
	seen := map[string]int{}
	for n, row := range t.rows {
		key, blank := t.key(row, fields)
		if blank {
			v.add(t.file, n+1, "primaryKey", "a cell of the key is empty")
			continue
		}
		if first, again := seen[key]; again {
			v.add(t.file, n+1, "primaryKey", "the key is that of row %d", first)
			continue
		}
		seen[key] = n + 1
	}
}

// foreignKeys checks that what a table refers to is there.
func (v *validator) foreignKeys(t *loaded) {
	for _, k := range t.schema.ForeignKeys {
		to := t
		if k.Reference.Resource != "" {
			to = v.tables[k.Reference.Resource]
		}
		if to == nil {
			v.add(t.file, 0, "foreignKeys", "there is no table %q", k.Reference.Resource)
			continue
		}
		if len(k.Fields) != len(k.Reference.Fields) || !v.known(t, "foreignKeys", k.Fields) || !v.known(to, "foreignKeys", k.Reference.Fields) {
			continue
		}
		have := map[string]bool{}
		for _, row := range to.rows {
			key, _ := to.key(row, k.Reference.Fields)
			have[key] = true
		}
		for n, row := range t.rows {
			if key, blank := t.key(row, k.Fields); !blank && !have[key] {
				v.add(t.file, n+1, strings.Join(k.Fields, ","), "%q is not in %s", strings.ReplaceAll(key, "\x00", " "), to.file)
			}
		}
	}
}
