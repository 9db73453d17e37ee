package search

import (
	"context"
	"slices"

	"alternat/app/communique"
)

// Get fetches files by their path, side by side where it can, and gives their
// contents in the same order.
type Get func(paths []string) ([][]byte, error)

// firstBlocks are looked through before all others, so that a first answer
// comes early; then twice as many each time.
const firstBlocks = 8

// Search answers q with the hits of one page, from 1. Where there is more to
// look through than a first answer needs, early is called once with what was
// found so far; it may be nil. A file that is not what the build wrote gives a
// [Damaged] error, one that get cannot give its own.
//
// The work is linear in the occurrences of the query's words. An Index is for
// one search at a time.
func (x *Index) Search(ctx context.Context, q Query, page int, get Get, early func(Answer)) (Answer, error) {
	x.tidy()
	a := Answer{Query: q, Phrases: Phrases(q.Words), Page: max(1, page), Complete: true}
	var by chosen
	by, a.Unknown = x.choose(q.Filter)
	if a.Short = TooShort(a.Phrases); a.Short || len(a.Phrases) == 0 {
		a.Counts = x.All()
		return a, nil
	}
	a.Counts = x.counts()
	phrases, err := x.want(a.Phrases, get)
	if err != nil {
		return a, err
	}
	var found ranking
	step := firstBlocks
	for from := 0; from < x.Units; {
		to := min(x.Units, from+step*blockSize)
		if err := x.window(phrases, from, to, &by, &a, &found, get); err != nil {
			return a, err
		}
		if err := ctx.Err(); err != nil {
			return a, err
		}
		from, step = to, 2*step
		if early != nil && from < x.Units && a.Found >= a.Page*PageSize {
			first := a
			first.Complete = false
			if first.Hits, err = x.hits(found.page(a.Page), get); err != nil {
				return a, err
			}
			early(first)
			early = nil
		}
	}
	a.Page = min(a.Page, a.Pages())
	a.Hits, err = x.hits(found.page(a.Page), get)
	return a, err
}

// window looks through the units of [from, to).
func (x *Index) window(phrases []wanted, from, to int, by *chosen, a *Answer, found *ranking, get Get) error {
	starts := make([][]occurrence, len(phrases)) // of the first way, for the order
	var list []int
	any := true
	// What stands in the dictionaries narrows down what is fetched of the rest.
	for _, large := range []bool{false, true} {
		for i := range phrases {
			if phrases[i].large() != large {
				continue
			}
			if err := x.keep(phrases[i].paths(from, to), get); err != nil {
				return err
			}
			ways, err := x.starts(&phrases[i], from, to)
			if err != nil {
				return err
			}
			starts[i] = ways[0]
			here := units(union(ways))
			if any {
				list, any = here, false
			} else {
				list = both(list, here)
			}
			if len(list) == 0 {
				return nil
			}
			from, to = max(from, list[0]), min(to, list[len(list)-1]+1)
		}
	}
	if err := x.keepBlocks(list, get); err != nil {
		return err
	}
	near := together(phrases, starts)
	for _, u := range list {
		f := &x.read[u/blockSize].facts[u%blockSize]
		failed := by.fails(f, x.Acts)
		if failed == dimensions {
			continue
		}
		a.Counts.add(f, failed, &x.Values)
		if failed < 0 {
			a.Found++
			_, together := slices.BinarySearch(near, u)
			found.add(u, together, f.kind)
		}
	}
	return nil
}

// hits reads the records of units.
func (x *Index) hits(list []int, get Get) ([]Hit, error) {
	type place struct {
		file  recordFile
		index int
	}
	places := make([]place, len(list))
	var paths []string
	for i, u := range list {
		n := u % blockSize
		for _, f := range x.read[u/blockSize].records {
			if n < f.units {
				places[i] = place{f, n}
				paths = append(paths, f.path)
				break
			}
			n -= f.units
		}
	}
	if err := x.keep(paths, get); err != nil {
		return nil, err
	}
	out := make([]Hit, len(list))
	for i, p := range places {
		records, ok := readRecords(x.kept[p.file.path], p.file.units)
		if !ok {
			return nil, x.damaged(p.file.path, "records cannot be read")
		}
		f := &x.read[list[i]/blockSize].facts[list[i]%blockSize]
		r := records[p.index]
		out[i] = Hit{Record: r.Record, Kind: f.kind, Acts: f.acts, Topics: f.topics, Session: r.Session}
		if f.lang >= 0 {
			out[i].Lang = communique.Lang(x.Langs[f.lang].ID)
		}
		out[i].Session.Year = f.year
	}
	return out, nil
}
