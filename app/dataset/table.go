//go:build !js

package dataset

import (
	"slices"
	"strconv"
)

// A Table is one CSV file with what is known of its columns.
type Table struct {
	Name, Title, Description string
	Group                    string // with which other tables it is listed
	Fields                   []Field
	Key                      []string
	Foreign                  []ForeignKey
	Rows                     [][]string
}

// A Field describes one column. Its keys are those of Table Schema.
type Field struct {
	Name        string       `json:"name"`
	Type        string       `json:"type"`
	Format      string       `json:"format,omitempty"`
	Description string       `json:"description"`
	TrueValues  []string     `json:"trueValues,omitempty"`
	FalseValues []string     `json:"falseValues,omitempty"`
	Constraints *Constraints `json:"constraints,omitempty"`
	// refers is the table and column whose values this one takes.
	refers string
}

// Constraints are what the values of a column must fulfil.
type Constraints struct {
	Required bool     `json:"required,omitempty"`
	Unique   bool     `json:"unique,omitempty"`
	Minimum  *int     `json:"minimum,omitempty"`
	Pattern  string   `json:"pattern,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

// A ForeignKey says that the values of columns are found in another table; an
// empty resource is the table itself.
type ForeignKey struct {
	Fields    []string  `json:"fields"`
	Reference Reference `json:"reference"`
}

// A Reference names columns of a table.
type Reference struct {
	Resource string   `json:"resource"`
	Fields   []string `json:"fields"`
}

// A column is a field and how it is filled from a row's value.
type column[T any] struct {
	Field
	value func(T) string
}

// table fills a table from values, one row for each.
func table[T any](name, title, description string, key []string, values []T, columns ...column[T]) Table {
	t := Table{Name: name, Title: title, Description: description, Key: key}
	for _, c := range columns {
		f := c.Field
		if slices.Contains(key, f.Name) {
			f = f.constrain(func(c *Constraints) { c.Required = true })
		}
		t.Fields = append(t.Fields, f)
		if f.refers != "" {
			ref := Reference{Resource: f.refers, Fields: []string{"id"}}
			if f.refers == name {
				ref.Resource = ""
			}
			t.Foreign = append(t.Foreign, ForeignKey{Fields: []string{f.Name}, Reference: ref})
		}
	}
	for _, v := range values {
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = c.value(v)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (f Field) constrain(set func(*Constraints)) Field {
	c := Constraints{}
	if f.Constraints != nil {
		c = *f.Constraints
	}
	set(&c)
	f.Constraints = &c
	return f
}

// str is a column of text.
func str[T any, S ~string](name, description string, value func(T) S) column[T] {
	return column[T]{Field{Name: name, Type: "string", Description: description}, func(v T) string { return string(value(v)) }}
}

// num is a column of whole numbers; 0 is written as "", for unknown.
func num[T any](name, description string, value func(T) int) column[T] {
	c := count(name, description, value)
	c.value = func(v T) string {
		if n := value(v); n != 0 {
			return strconv.Itoa(n)
		}
		return ""
	}
	return c
}

// count is a column of whole numbers from 0; -1 is written as "".
func count[T any](name, description string, value func(T) int) column[T] {
	zero := 0
	f := Field{Name: name, Type: "integer", Description: description, Constraints: &Constraints{Minimum: &zero}}
	return column[T]{f, func(v T) string {
		if n := value(v); n >= 0 {
			return strconv.Itoa(n)
		}
		return ""
	}}
}

// marked is a column that is "true" where the record says so and else empty:
// what is not marked is not thereby denied.
func marked[T any](name, description string, value func(T) bool) column[T] {
	f := Field{Name: name, Type: "boolean", Description: description, TrueValues: []string{"true"}, FalseValues: []string{"false"}}
	return column[T]{f, func(v T) string {
		if value(v) {
			return "true"
		}
		return ""
	}}
}

// of says that the values are ids of another table.
func (c column[T]) of(table string) column[T] {
	c.refers = table
	return c
}

// must says that no cell is empty.
func (c column[T]) must() column[T] {
	c.Field = c.constrain(func(c *Constraints) { c.Required = true })
	return c
}

// one says which words may stand in the column.
func one[T any, S ~string](c column[T], words ...S) column[T] {
	var enum []string
	for _, w := range words {
		enum = append(enum, string(w))
	}
	c.Field = c.constrain(func(c *Constraints) { c.Enum = enum })
	return c
}

// shaped says which pattern the values have.
func (c column[T]) shaped(pattern string) column[T] {
	c.Field = c.constrain(func(c *Constraints) { c.Pattern = pattern })
	return c
}

func join[S ~string](list []S) string {
	out := ""
	for i, s := range list {
		if i > 0 {
			out += " "
		}
		out += string(s)
	}
	return out
}
