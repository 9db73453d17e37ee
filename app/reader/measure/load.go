//go:build !js

package measure

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/reader"
)

// A Specimen is a text with its expectation.
type Specimen struct {
	Name   string // of the file, without its ending
	Bytes  []byte
	expect *expectation
	// curated is the reading that stands for an expectation where one annotation
	// is held against another.
	curated *reader.Reading
}

// claims are what a perfect reader would claim about source. lost lists the
// quotes that do not occur there.
func (s *Specimen) claims(source string) (want []*claim, lost []string) {
	if s.curated != nil {
		return claimsOf(s.curated), nil
	}
	return s.expect.claims(source)
}

// Held makes a set of the texts that the records hold: the curated annotations
// are what readings are held against.
func Held(c *corpus.Corpus) *Set {
	set := &Set{Lexicon: c.Lexicon}
	for _, d := range c.Held() {
		if d.Annotation == nil {
			continue
		}
		series := string(c.Session(d.Session).Series)
		set.Specimens = append(set.Specimens, &Specimen{Name: string(d.ID), Bytes: []byte(d.Text), curated: &reader.Reading{
			Document: d, Findings: []reader.Finding{{Kind: reader.KindSeries, What: series}},
		}})
	}
	return set
}

// A Set is a folder of specimens and what their words are looked up in.
type Set struct {
	Specimens []*Specimen
	Lexicon   *lexicon.Lexicon
}

// endings are those of texts.
var endings = []string{".txt", ".md", ".html"}

// Load reads a folder of specimens. What the bundled records c know is known
// to the reader too. The error lists every file that cannot be used.
func Load(dir string, c *corpus.Corpus) (*Set, error) {
	lex, err := withAuthority(c.Lexicon, filepath.Join(dir, "authority"), filepath.Join(filepath.Dir(filepath.Clean(dir)), "authority"))
	if err != nil {
		return nil, err
	}
	set := &Set{Lexicon: lex}
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var faults []error
	for _, name := range names {
		s, err := load(strings.TrimSuffix(name, ".json"), c)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", name, err))
			continue
		}
		set.Specimens = append(set.Specimens, s)
	}
	if len(names) == 0 {
		faults = append(faults, fmt.Errorf("%s holds no expectations (files that end in .json)", dir))
	}
	return set, errors.Join(faults...)
}

// load reads a specimen by its path without an ending.
func load(base string, c *corpus.Corpus) (*Specimen, error) {
	data, err := os.ReadFile(base + ".json")
	if err != nil {
		return nil, err
	}
	s := &Specimen{Name: path.Base(filepath.ToSlash(base))}
	if isGold(data) {
		return s, s.gold(data, c)
	}
	s.expect = &expectation{}
	if err := strictly(data, s.expect); err != nil {
		return nil, err
	}
	for _, ending := range endings {
		text, err := os.ReadFile(base + ending)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		s.Bytes = text
		return s, err
	}
	return nil, fmt.Errorf("no text beside it (%s)", strings.Join(endings, ", "))
}

// gold takes the text of a gold file from the bundled records.
func (s *Specimen) gold(data []byte, c *corpus.Corpus) error {
	g := &goldFile{}
	if err := json.Unmarshal(data, g); err != nil {
		return err
	}
	doc := c.Document(communique.DocumentID(string(g.Session) + "." + string(g.Language)))
	if doc == nil || !doc.Held() {
		return fmt.Errorf("%s.%s is no text that is held", g.Session, g.Language)
	}
	s.Bytes = []byte(doc.Text)
	s.expect = g.expectation(doc.Text, string(c.Session(g.Session).Series), func(id communique.AgencyID) communique.PartyID {
		if a := c.Lexicon.Agency(id); a != nil {
			return a.Party
		}
		return ""
	})
	return nil
}

// strictly reads JSON and refuses keys it does not know: one that is misspelt
// would not be measured, and nobody would know.
func strictly(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}

// withAuthority adds to lex the parties, bodies and names in the first of the
// folders that exists.
func withAuthority(lex *lexicon.Lexicon, dirs ...string) (*lexicon.Lexicon, error) {
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return joined(lex, dir)
		}
	}
	return lex, nil
}

func joined(lex *lexicon.Lexicon, dir string) (*lexicon.Lexicon, error) {
	parts := map[string]json.RawMessage{}
	for _, name := range []string{"parties", "agencies", "names"} {
		data, err := os.ReadFile(filepath.Join(dir, name+".json"))
		if errors.Is(err, fs.ErrNotExist) {
			data = []byte("[]")
		} else if err != nil {
			return nil, err
		}
		parts[name] = data
	}
	var more []lexicon.Name
	if err := strictly(parts["names"], &more); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, "names.json"), err)
	}
	delete(parts, "names")
	data, err := json.Marshal(parts)
	if err != nil {
		return nil, err
	}
	added, err := corpus.DecodeAuthority(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	a := lex.Authority
	words := *lex.Words
	words.Names = append(append([]lexicon.Name(nil), words.Names...), more...)
	return lexicon.New((&lexicon.Authority{
		Parties:  join(a.Parties, added.Parties),
		Agencies: join(a.Agencies, added.Agencies),
		Series:   a.Series, People: a.People, Pillars: a.Pillars, Topics: a.Topics,
		Families: a.Families, Acts: a.Acts, Modifiers: a.Modifiers,
	}).Sorted(), &words), nil
}

func join[T any](a, b []T) []T { return append(append([]T(nil), a...), b...) }

// byName sorts the specimens.
func (s *Set) byName() {
	sort.Slice(s.Specimens, func(i, j int) bool { return s.Specimens[i].Name < s.Specimens[j].Name })
}
