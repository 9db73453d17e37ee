//go:build !js

// Package invent makes corpora of any size about countries that do not exist,
// for measuring how the program grows and for trying laws on records that
// nobody has seen. The same seed and size give the same records, byte for byte.
//
// The records have every shape that real ones have: joint statements held in
// one language or several, releases of one side, news items, advance notices
// and bare mentions; lists of bodies that are full, left open, full as
// translated, or not given; fields not stated and fields not read; sources
// that differ; bodies that succeed one another under one acronym; dates known
// to the day, the week, the month, the year, or not at all.
//
// Start with [New]. Its records pass corpus.Check.
//
// Japan is in every record, as it is in the bundled ones, because pages and
// comparison take it for the side common to all; its bodies here are invented
// like everybody's. Topics and verbs are those of the bundled authority files:
// they belong to the language, not to a country.
package invent

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing/fstest"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// A World is an invented corpus: its sessions as values, in order of id, and
// its authority files.
type World struct {
	Sessions  []*communique.Session
	authority map[string][]byte
}

// New invents a corpus of n sessions. Linear in n.
func New(seed uint64, n int) (*World, error) {
	b, err := newBuilder(seed, n)
	if err != nil {
		return nil, err
	}
	w := &World{Sessions: b.sessions()}
	if w.authority, err = b.authority(); err != nil {
		return nil, err
	}
	return w, nil
}

// Corpus gives the records as the program has them, with the word lists of
// package lexicon.
func (w *World) Corpus() (*corpus.Corpus, error) {
	files := fstest.MapFS{"sessions": {Mode: fs.ModeDir}}
	for name, data := range w.authority {
		files[name] = &fstest.MapFile{Data: data}
	}
	c, err := corpus.Load(files)
	if err != nil {
		return nil, err
	}
	words, err := lexicon.Bundled()
	if err != nil {
		return nil, err
	}
	return &corpus.Corpus{Sessions: w.Sessions, Lexicon: lexicon.New(c.Lexicon.Authority, words)}, nil
}

// Files gives the corpus as the files of a data folder, by name.
func (w *World) Files() (map[string][]byte, error) {
	out := map[string][]byte{}
	for name, data := range w.authority {
		out[name] = data
	}
	for _, s := range w.Sessions {
		files, err := corpus.Dump(s)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.ID, err)
		}
		for name, data := range files {
			out["sessions/"+string(s.ID)+"/"+name] = data
		}
	}
	return out, nil
}

// Write puts the files into a folder, which is made if need be.
func (w *World) Write(dir string) error {
	files, err := w.Files()
	if err != nil {
		return err
	}
	for name, data := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// A builder holds what the records of one corpus share.
type builder struct {
	seed   uint64
	acts   map[communique.ActID]communique.Act
	topics []communique.Topic
	hub    *party
	series []*series
	all    []*party
}

func newBuilder(seed uint64, n int) (*builder, error) {
	own, err := corpus.Bundled()
	if err != nil {
		return nil, err
	}
	b := &builder{seed: seed, acts: map[communique.ActID]communique.Act{}, topics: own.Lexicon.Topics}
	for _, a := range own.Lexicon.Acts {
		b.acts[a.ID] = a
	}
	b.plan(n)
	return b, nil
}

// dice are the random numbers of one part of the corpus.
func (b *builder) dice(part, number int) *dice {
	return &dice{rand.New(rand.NewPCG(b.seed, uint64(part)<<32|uint64(number)))}
}

// The parts of a corpus that have dice of their own.
const (
	partSeries = iota + 1
	partSession
)

type dice struct{ *rand.Rand }

// often reports true in percent of all cases.
func (d *dice) often(percent int) bool { return d.IntN(100) < percent }

func pick[T any](d *dice, list []T) T { return list[d.IntN(len(list))] }

// some picks n different members, in their order.
func some[T any](d *dice, list []T, n int) []T {
	n = min(n, len(list))
	chosen := map[int]bool{}
	for _, i := range d.Perm(len(list))[:n] {
		chosen[i] = true
	}
	var out []T
	for i, x := range list {
		if chosen[i] {
			out = append(out, x)
		}
	}
	return out
}

// shared are the authority files that are taken over as they are.
var shared = []string{"authority/acts.json", "authority/topics.json"}

// record is a JSON object on its way into canonical form.
type record map[string]any

func canonical(file string, v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return corpus.Canonical(file, b.Bytes())
}
