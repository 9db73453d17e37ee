package search

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"sync"
	"testing"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/text"
)

// plainly describes records without pages.
type plainly struct{}

func (plainly) Label(s *communique.Session, l communique.Lang) string {
	return string(l) + " " + string(s.Series) + " " + s.Date.Start
}
func (plainly) City(s *communique.Session, l communique.Lang) string {
	if l == communique.English {
		return s.Venue.City
	}
	return ""
}
func (plainly) Next(s *communique.Session, l communique.Lang) string {
	if s.Next == nil {
		return ""
	}
	return string(l) + " next " + s.Next.When + " " + s.Next.WhenWords
}
func (plainly) Facts() string                                           { return "facts" }
func (plainly) Notes() string                                           { return "remarks" }
func (plainly) Actor(s *communique.Statement, l communique.Lang) string { return string(s.Actor) }
func (plainly) Printed(communique.DocumentID, string) communique.Lang   { return communique.English }
func (plainly) Document(d communique.DocumentID) string                 { return "d-" + string(d) }
func (plainly) Quote(d communique.DocumentID, start int) string {
	return fmt.Sprint("q-", d, "-", start)
}
func (plainly) Sentence(d *communique.Document, s communique.Span) string {
	return fmt.Sprint("q-", d.ID, "-", s.Start)
}
func (plainly) HasAgency(communique.AgencyID) bool { return true }
func (plainly) HasTopic(communique.TopicID) bool   { return true }

// A shelf holds the files of an index.
type shelf map[string][]byte

func (s shelf) put(data []byte) (string, error) {
	sum := sha256.Sum256(data)
	path := "x/" + hex.EncodeToString(sum[:6]) + ".txt"
	s[path] = data
	return path, nil
}

func (s shelf) get(paths []string) ([][]byte, error) {
	out := make([][]byte, len(paths))
	for i, p := range paths {
		data, ok := s[p]
		if !ok {
			return nil, fmt.Errorf("no file %s", p)
		}
		out[i] = data
	}
	return out, nil
}

// small makes many files of few units.
var small = sizes{dictionary: 600, chunk: 90, list: 200, records: 500}

func indexed(t testing.TB, c *Collection, z sizes) (*Index, shelf) {
	t.Helper()
	files := shelf{}
	manifest, err := z.write(c, files.put)
	if err != nil {
		t.Fatal(err)
	}
	x, err := Open("manifest", manifest)
	if err != nil {
		t.Fatal(err)
	}
	return x, files
}

// bundled is what can be found in the bundled records.
func bundled(t testing.TB) *Collection {
	t.Helper()
	c, err := collected()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var collected = sync.OnceValues(func() (*Collection, error) {
	c, err := corpus.Load(os.DirFS("../corpus/data"))
	if err != nil {
		return nil, err
	}
	return Collect(c.Sessions, c.Lexicon, plainly{}), nil
})

// quoted is a collection of one passage for each text.
func quoted(texts ...string) *Collection {
	c := &collector{}
	c.Sessions = []Session{{ID: "zr-2020-01-01", Year: 2020, Label: communique.Names{}}}
	for _, s := range texts {
		c.add(Unit{Kind: Passage, Lang: communique.English, Record: Record{Parts: []Part{{Quoted, communique.English, s}}}})
	}
	c.count()
	return &c.Collection
}

// naive lists, in order, the units that have the words and pass the filter, by
// looking at every one.
func naive(c *Collection, x *Index, q Query) []int {
	by, _ := x.choose(q.Filter)
	w := newWriter(c)
	phrases := Phrases(q.Words)
	var classes [4][]int
	for i := range c.Units {
		u := &c.Units[i]
		f := w.facts(u)
		if by.fails(&f, c.Values.Acts) >= 0 {
			continue
		}
		all := true
		for _, p := range phrases {
			here := false
			for _, part := range u.Parts {
				here = here || part.Role != Actor && len(Find(part.Text, []Phrase{p})) > 0
			}
			all = all && here
		}
		if !all {
			continue
		}
		class := 0
		if !sideBySide(u, phrases) {
			class += 2
		}
		if u.Kind > Person {
			class++
		}
		classes[class] = append(classes[class], i)
	}
	var out []int
	for _, list := range classes {
		out = append(out, list...)
	}
	return out
}

// sideBySide reports whether the phrases, as typed, stand in one part as one
// row.
func sideBySide(u *Unit, phrases []Phrase) bool {
	if len(phrases) < 2 {
		return false
	}
	var row Way
	for _, p := range phrases {
		for _, e := range p.Ways[0].Elements {
			e.Off += row.Length
			row.Elements = append(row.Elements, e)
		}
		row.Length += p.Ways[0].Length
	}
	for _, part := range u.Parts {
		if part.Role == Actor {
			continue
		}
		terms := text.Terms(part.Text)
		for i := range terms {
			if _, ok := row.from(terms, i); ok {
				return true
			}
		}
	}
	return false
}
