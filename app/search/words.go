package search

import "slices"

// A demand is one element of a query with what the dictionaries say of it:
// its occurrences as far as they stood there, and the chunks of the rest.
type demand struct {
	Element
	here   []occurrence
	chunks [][]chunk
}

// A wanted phrase has a row of demands for each of its ways.
type wanted struct {
	Phrase
	ways [][]*demand
}

// want looks the phrases up in the dictionaries.
func (x *Index) want(phrases []Phrase, get Get) ([]wanted, error) {
	var paths []string
	for _, p := range phrases {
		for _, w := range p.Ways {
			for _, e := range w.Elements {
				from, to := e.holding(x.dictionaries)
				for _, d := range x.dictionaries[from:to] {
					paths = append(paths, d.list)
				}
			}
		}
	}
	if err := x.keep(paths, get); err != nil {
		return nil, err
	}
	all := make([]wanted, len(phrases))
	for i, p := range phrases {
		all[i].Phrase = p
		for _, w := range p.Ways {
			row := make([]*demand, len(w.Elements))
			for j, e := range w.Elements {
				d, err := x.demand(e)
				if err != nil {
					return nil, err
				}
				row[j] = d
			}
			all[i].ways = append(all[i].ways, row)
		}
	}
	return all, nil
}

func (x *Index) demand(e Element) (*demand, error) {
	d := &demand{Element: e}
	var lists [][]occurrence
	from, to := e.holding(x.dictionaries)
	for _, file := range x.dictionaries[from:to] {
		for _, line := range e.lookUp(x.kept[file.list]) {
			y, ok := readEntry(line, x.Units)
			var list []occurrence
			if ok {
				list, ok = readOccurrences(y.list, x.Units)
			}
			if !ok {
				return nil, x.damaged(file.list, "the places of a word cannot be read")
			}
			if len(y.chunks) > 0 {
				d.chunks = append(d.chunks, y.chunks)
			} else {
				lists = append(lists, list)
			}
		}
	}
	d.here = union(lists)
	return d, nil
}

// large reports whether any of the phrase's terms has chunks.
func (w *wanted) large() bool {
	return slices.ContainsFunc(w.ways, func(row []*demand) bool {
		return slices.ContainsFunc(row, func(d *demand) bool { return len(d.chunks) > 0 })
	})
}

// paths lists the chunks with units in [from, to).
func (w *wanted) paths(from, to int) (paths []string) {
	for _, row := range w.ways {
		for _, d := range row {
			for _, chunks := range d.chunks {
				for _, c := range chunks {
					if c.first < to && c.last >= from {
						paths = append(paths, c.path)
					}
				}
			}
		}
	}
	return paths
}

// in lists the occurrences of an element in the units of [from, to).
func (x *Index) in(d *demand, from, to int) ([]occurrence, error) {
	lists := [][]occurrence{within(d.here, from, to)}
	for _, chunks := range d.chunks {
		for _, c := range chunks {
			if c.first >= to || c.last < from {
				continue
			}
			list, ok := readOccurrences(x.kept[c.path], x.Units)
			if !ok || len(list) == 0 || list[0].unit() != c.first || list[len(list)-1].unit() != c.last {
				return nil, x.damaged(c.path, "the places of a word cannot be read")
			}
			lists = append(lists, within(list, from, to))
		}
	}
	return union(lists), nil
}

// starts lists where each way of the phrase begins, in [from, to).
func (x *Index) starts(w *wanted, from, to int) ([][]occurrence, error) {
	out := make([][]occurrence, len(w.ways))
	for i, row := range w.ways {
		list, err := x.in(row[0], from, to)
		if err != nil {
			return nil, err
		}
		for _, d := range row[1:] {
			if len(list) == 0 {
				break
			}
			next, err := x.in(d, from, to)
			if err != nil {
				return nil, err
			}
			list = follows(list, next, d.Off)
		}
		out[i] = list
	}
	return out, nil
}

// together lists the units in which the phrases stand side by side in their
// order; starts are those of each phrase's first way.
func together(phrases []wanted, starts [][]occurrence) []int {
	if len(phrases) < 2 {
		return nil
	}
	list, off := starts[0], 0
	for i := range phrases[1:] {
		off += phrases[i].Ways[0].Length
		list = follows(list, starts[i+1], off)
	}
	return units(list)
}
