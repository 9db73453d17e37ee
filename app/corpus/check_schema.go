//go:build !js

package corpus

import (
	"bytes"
	"embed"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

//go:embed schema
var schemaFiles embed.FS

// Schemas is the folder of JSON Schemas, for those who use the data without
// this program.
func Schemas() fs.FS {
	sub, err := fs.Sub(schemaFiles, "schema")
	if err != nil { // only if the folder were renamed
		return schemaFiles
	}
	return sub
}

const schemaBase = "https://alternat.invalid/schema/"

// A schemaSet holds the compiled schema of each kind of record by its name.
type schemaSet map[string]*jsonschema.Schema

var compiledSchemas = sync.OnceValues(func() (schemaSet, error) {
	compiler := jsonschema.NewCompiler()
	names, err := fs.Glob(Schemas(), "*.schema.json")
	if err != nil {
		return nil, err
	}
	for _, n := range names {
		data, err := fs.ReadFile(Schemas(), n)
		if err != nil {
			return nil, err
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		if err := compiler.AddResource(schemaBase+n, v); err != nil {
			return nil, err
		}
	}
	set := schemaSet{}
	for _, n := range names {
		s, err := compiler.Compile(schemaBase + n)
		if err != nil {
			return nil, err
		}
		set[strings.TrimSuffix(n, ".schema.json")] = s
	}
	return set, nil
})

// schemaFor names the schema of a record's file.
func schemaFor(file string) string {
	name := strings.TrimSuffix(path.Base(file), ".json")
	if strings.HasPrefix(file, "authority/") || name == "session" {
		return name
	}
	return "annotation"
}

// check validates one file, which is JSON, and returns a fault for each place
// that does not have the shape it should.
func (set schemaSet) check(file string, data []byte) []Fault {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return []Fault{{File: file, Message: err.Error()}}
	}
	err = set[schemaFor(file)].Validate(v)
	if err == nil {
		return nil
	}
	invalid, ok := err.(*jsonschema.ValidationError)
	if !ok {
		return []Fault{{File: file, Message: err.Error()}}
	}
	var out []Fault
	leaves(invalid, func(e *jsonschema.ValidationError) {
		out = append(out, Fault{File: file, ID: recordAt(v, e.InstanceLocation), Field: fieldPath(e.InstanceLocation), Message: explain(e)})
	})
	return out
}

// leaves visits the faults themselves, not the schemas around them.
func leaves(e *jsonschema.ValidationError, visit func(*jsonschema.ValidationError)) {
	_, choice := e.ErrorKind.(*kind.AnyOf)
	if len(e.Causes) == 0 || choice {
		visit(e)
		return
	}
	for _, cause := range e.Causes {
		leaves(cause, visit)
	}
}

var english = message.NewPrinter(language.English)

func explain(e *jsonschema.ValidationError) string {
	switch k := e.ErrorKind.(type) {
	case *kind.AnyOf:
		var ways []string
		for _, cause := range e.Causes {
			leaves(cause, func(l *jsonschema.ValidationError) { ways = append(ways, explain(l)) })
		}
		return "one of these must be mended: " + strings.Join(ways, "; or ")
	case *kind.Required:
		return "missing: " + strings.Join(k.Missing, ", ")
	case *kind.AdditionalProperties:
		return "unknown key: " + strings.Join(k.Properties, ", ")
	case *kind.Const:
		return "a flag is written only when true: leave it out"
	}
	return e.ErrorKind.LocalizedString(english)
}

func fieldPath(location []string) string {
	out := ""
	for _, p := range location {
		if n, err := strconv.Atoi(p); err == nil {
			out = field(out, n, "")
		} else {
			out = join(out, p)
		}
	}
	return out
}

// recordAt finds the id of the innermost record around a place.
func recordAt(v any, location []string) string {
	id := ""
	for i := 0; ; i++ {
		if m, ok := v.(map[string]any); ok {
			for _, key := range []string{"id", "document"} {
				if s, ok := m[key].(string); ok {
					id = s
					break
				}
			}
		}
		if i == len(location) {
			return id
		}
		switch x := v.(type) {
		case map[string]any:
			v = x[location[i]]
		case []any:
			n, err := strconv.Atoi(location[i])
			if err != nil || n < 0 || n >= len(x) {
				return id
			}
			v = x[n]
		default:
			return id
		}
	}
}
