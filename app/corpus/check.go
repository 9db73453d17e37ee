//go:build !js

package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// Check examines a whole data folder and returns every fault it finds, in
// order of file, line and record: the shape of each file (against the JSON
// Schemas of this package), its canonical form, and everything that only the
// files together can tell (ids, dates, lineage, quotes, acts). No fault hides
// another, save that nothing can be said of a file that is not JSON. Sound
// data give nil.
func Check(fsys fs.FS) []Fault {
	c := &checker{fsys: fsys, raw: map[string][]byte{}}
	files, err := Files(fsys)
	if err != nil {
		return []Fault{{File: ".", Message: readError(err)}}
	}
	schemas, err := compiledSchemas()
	if err != nil { // a defect of this program, not of the data
		return []Fault{{File: ".", Message: "the schemas do not compile: " + err.Error()}}
	}
	for _, file := range files {
		c.file(file, schemas)
	}
	for _, name := range []string{"parties", "series", "agencies", "topics", "acts"} {
		if file := "authority/" + name + ".json"; c.raw[file] == nil {
			c.add(file, "", "", "the file is missing")
		}
	}
	c.authority()
	for _, folder := range c.folders(files) {
		c.session(folder, files)
	}
	c.seenAt()
	c.printedForms()
	return sortFaults(c.located())
}

// A checker gathers faults. Paths of fields are absolute within their file
// until located turns them into lines.
type checker struct {
	fsys   fs.FS
	raw    map[string][]byte // JSON files that can be read
	broken map[string]bool   // those of them that do not fit their type
	faults []Fault
	auth   authorityFiles
	known  *lexicon.Authority
	held   map[communique.DocumentID]bool
	named  []namedPerson // everyone the records name, in order
}

func (c *checker) add(file, id, path, format string, args ...any) {
	c.faults = append(c.faults, Fault{File: file, ID: id, Field: path, Message: fmt.Sprintf(format, args...)})
}

// file checks one file by itself.
func (c *checker) file(file string, schemas schemaSet) {
	data, err := fs.ReadFile(c.fsys, file)
	if err != nil {
		c.add(file, "", "", "%s", readError(err))
		return
	}
	v := wireFor(file)
	if v == nil {
		if !strings.HasSuffix(file, ".txt") {
			c.add(file, "", "", "no record of the data set has this name: move the file elsewhere")
		}
		return
	}
	c.raw[file] = data
	if !json.Valid(data) {
		c.faults = append(c.faults, unmarshal(file, data, v)...)
		c.fail(file)
		return
	}
	shape := schemas.check(file, data)
	c.faults = append(c.faults, shape...)
	if err := json.Unmarshal(data, v); err != nil {
		if len(shape) == 0 {
			c.add(file, "", "", "%v", err)
		}
		c.fail(file)
		return
	}
	if len(shape) > 0 {
		return // the canonical form of a faulty record might drop what is wrong with it
	}
	sortWire(v)
	want, err := canonical(v)
	if err != nil {
		c.add(file, "", "", "%v", err)
	} else if !bytes.Equal(want, data) {
		c.faults = append(c.faults, Fault{File: file, Line: firstDifferentLine(data, want),
			Message: "not in canonical form from here on: run `alternat check --fix`, which rewrites the file"})
	}
}

func (c *checker) fail(file string) {
	if c.broken == nil {
		c.broken = map[string]bool{}
	}
	c.broken[file] = true
}

// decode fills into from a JSON file; ok is false where that cannot be done,
// for which a fault is already there.
func (c *checker) decode(file string, into any) (ok bool) {
	data := c.raw[file]
	return data != nil && !c.broken[file] && json.Unmarshal(data, into) == nil
}

// folders lists the session folders and complains of files beside them.
func (c *checker) folders(files []string) []string {
	var out []string
	for _, f := range files {
		dir := path.Dir(f)
		if strings.HasPrefix(f, "sessions/") && strings.Count(f, "/") == 2 {
			if len(out) == 0 || out[len(out)-1] != dir {
				out = append(out, dir)
			}
		} else if strings.HasSuffix(f, ".txt") {
			c.add(f, "", "", "a text outside the folder of a session: move it to sessions/<id>/")
		}
	}
	return out
}

// located turns paths into line numbers and drops the place in a top-level
// list, which the id of the record says better.
func (c *checker) located() []Fault {
	lines := map[string]map[string]int{}
	for i := range c.faults {
		f := &c.faults[i]
		data := c.raw[f.File]
		if f.Line == 0 && data != nil {
			if lines[f.File] == nil {
				lines[f.File] = jsonLines(data)
			}
			f.Line = lineOf(lines[f.File], f.Field)
		}
		if strings.HasPrefix(f.Field, "[") {
			_, rest, _ := strings.Cut(f.Field, "]")
			f.Field = strings.TrimPrefix(rest, ".")
		}
	}
	return c.faults
}

// lineOf finds the line of a path, or of the nearest value around it.
func lineOf(lines map[string]int, path string) int {
	for {
		if n := lines[path]; n > 0 {
			return n
		}
		at := strings.LastIndexAny(path, ".[")
		if at < 0 {
			return lines[""]
		}
		path = path[:at]
	}
}

// jsonLines gives the line of every value by its path.
func jsonLines(data []byte) map[string]int {
	out := map[string]int{}
	dec := json.NewDecoder(bytes.NewReader(data))
	line, last := 1, int64(0)
	here := func() int {
		at := dec.InputOffset()
		line += bytes.Count(data[last:at], []byte("\n"))
		last = at
		return line
	}
	var value func(path string) bool
	value = func(path string) bool {
		tok, err := dec.Token()
		if err != nil {
			return false
		}
		if _, have := out[path]; !have {
			out[path] = here()
		}
		switch tok {
		case json.Delim('{'):
			for dec.More() {
				key, err := dec.Token()
				if err != nil || !value(join(path, fmt.Sprint(key))) {
					return false
				}
			}
		case json.Delim('['):
			for i := 0; dec.More(); i++ {
				if !value(field(path, i, "")) {
					return false
				}
			}
		default:
			return true
		}
		_, err = dec.Token() // the closing bracket
		return err == nil
	}
	value("")
	return out
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func firstDifferentLine(a, b []byte) int {
	n := 1
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == '\n' {
			n++
		}
	}
	return n
}

// Fixes returns the files of a data folder that are not in canonical form,
// rewritten. Files that are not sound JSON records are left to [Check].
func Fixes(fsys fs.FS) (map[string][]byte, error) {
	files, err := Files(fsys)
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for _, file := range files {
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, err
		}
		if want, err := Canonical(file, data); err == nil && !bytes.Equal(want, data) {
			out[file] = want
		}
	}
	return out, nil
}
