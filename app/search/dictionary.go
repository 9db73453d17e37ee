package search

import (
	"cmp"
	"slices"
	"strings"

	"alternat/app/text"
)

// An entry is one term of a dictionary: its occurrences as written, or where
// the chunks of them are.
type entry struct {
	term   string
	list   string
	chunks []chunk
}

// A chunk holds the occurrences of one term in the units from First to Last.
type chunk struct {
	first, last int
	path        string
}

// termsOf lists the occurrences of every term of the units.
func termsOf(all []Unit) map[string][]occurrence {
	index := map[string][]occurrence{}
	for u := range all {
		base := 0
		for _, p := range all[u].Parts {
			if p.Role == Actor {
				continue
			}
			end := base
			for _, t := range text.Terms(p.Text) {
				if base+t.At <= lastPlace && !strings.ContainsAny(t.Text, "\t\n") {
					index[t.Text] = append(index[t.Text], at(u, base+t.At))
				}
				end = max(end, base+t.At)
			}
			base = end + 2 // parts do not stand side by side
		}
	}
	for term, list := range index {
		// A compound's own word may come twice: U.S. and u, s.
		slices.Sort(list)
		index[term] = slices.Compact(list)
	}
	return index
}

// dictionaries stores the terms in files and
// returns the first term and the path of each.
func (z sizes) dictionaries(index map[string][]occurrence, store put) ([]entry, error) {
	terms := make([]string, 0, len(index))
	for t := range index {
		terms = append(terms, t)
	}
	slices.Sort(terms)
	var files []entry
	var b []byte
	first := ""
	flush := func() error {
		if len(b) == 0 {
			return nil
		}
		path, err := store(slices.Clone(b))
		files = append(files, entry{term: first, list: path})
		b = b[:0]
		return err
	}
	for _, t := range terms {
		line, err := z.entry(t, index[t], store)
		if err != nil {
			return nil, err
		}
		if len(b) > 0 && len(b)+len(line) > z.dictionary {
			if err := flush(); err != nil {
				return nil, err
			}
		}
		if len(b) == 0 {
			first = t
		}
		b = append(b, line...)
	}
	return files, flush()
}

// entry writes a term's line, and its chunks where it needs any.
func (z sizes) entry(term string, list []occurrence, store put) ([]byte, error) {
	line := append([]byte(term), '\t')
	packed := appendOccurrences(nil, list)
	if len(packed) <= z.list {
		return append(append(line, packed...), '\n'), nil
	}
	line = append(line, '*')
	n := (len(packed) + z.chunk - 1) / z.chunk
	each := (len(list) + n - 1) / n
	for len(list) > 0 {
		end := min(each, len(list))
		for end < len(list) && list[end].unit() == list[end-1].unit() {
			end++
		}
		path, err := store(appendOccurrences(nil, list[:end]))
		if err != nil {
			return nil, err
		}
		line = appendNumber(append(line, '\t'), list[0].unit())
		line = appendNumber(line, list[end-1].unit())
		line = append(append(line, ':'), path...)
		list = list[end:]
	}
	return append(line, '\n'), nil
}

// lookUp finds what e asks for in a dictionary: lines in order of their term.
func (e Element) lookUp(dictionary string) []string {
	lo, hi := 0, len(dictionary)
	for lo < hi { // the first line whose term is not below e.Text begins in [lo, hi]
		mid := lo + strings.LastIndexByte(dictionary[lo:(lo+hi)/2], '\n') + 1
		line, _ := cutLine(dictionary[mid:])
		if term, _, _ := strings.Cut(line, "\t"); term < e.Text {
			lo = min(hi, mid+len(line)+1)
		} else {
			hi = mid
		}
	}
	var lines []string
	for rest := dictionary[lo:]; rest != ""; {
		var line string
		line, rest = cutLine(rest)
		if term, _, _ := strings.Cut(line, "\t"); !e.is(term) {
			break
		}
		lines = append(lines, line)
	}
	return lines
}

// readEntry reads a line; ok is false where it is none.
func readEntry(line string, limit int) (x entry, ok bool) {
	fields := strings.Split(line, "\t")
	if len(fields) < 2 {
		return x, false
	}
	x.term, x.list = fields[0], fields[1]
	if x.list != "*" {
		return x, len(fields) == 2
	}
	x.list = ""
	for _, f := range fields[2:] {
		head, path, _ := strings.Cut(f, ":")
		r := numbers{rest: head}
		c := chunk{first: r.next(), last: r.next(), path: path}
		if r.bad || r.more() || !isPath(path) || c.last < c.first || c.last >= limit {
			return x, false
		}
		if n := len(x.chunks); n > 0 && x.chunks[n-1].last >= c.first {
			return x, false
		}
		x.chunks = append(x.chunks, c)
	}
	return x, len(x.chunks) > 0
}

// isPath reports whether s can be a path below the site's root.
func isPath(s string) bool {
	return s != "" && s[0] != '/' && !strings.Contains(s, "..") && !strings.ContainsAny(s, ":\\?#\t\n")
}

// holding gives the range of files that may hold what e asks for.
func (e Element) holding(files []entry) (from, to int) {
	from, found := slices.BinarySearchFunc(files, e.Text, func(f entry, t string) int { return cmp.Compare(f.term, t) })
	if !found && from > 0 {
		from--
	}
	to = from
	for to < len(files) && (to == from || e.is(files[to].term)) {
		to++
	}
	return from, to
}
