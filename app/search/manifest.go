package search

import (
	"cmp"
	"slices"
	"strings"

	"alternat/app/communique"
)

// version is the first line of a manifest: what this code writes and reads.
const version = "alternat search 1"

// An Index answers queries. It holds the manifest, and keeps the files that it
// has been given.
type Index struct {
	Values
	Units        int
	file         string
	dictionaries []entry // list is the path
	blocks       []string
	kept         map[string]string // path → content
	keptBytes    int
	read         map[int]*block
}

// valueKeys begin the lines of the lists of values, in this order.
const valueKeys = "patlky"

func (v *Values) lists() []*[]Value {
	return []*[]Value{&v.Partners, &v.Acts, &v.Topics, &v.Langs, &v.Kinds, &v.Years}
}

// Open reads a manifest; file is its path, for the error.
func Open(file string, data []byte) (*Index, error) {
	x := &Index{file: file, kept: map[string]string{}, read: map[int]*block{}}
	damaged := &Damaged{file, "the list of its parts cannot be read"}
	s, whole := strings.CutSuffix(string(data), end)
	first, s := cutLine(s)
	if first != version || !whole {
		return nil, damaged
	}
	for s != "" {
		var l string
		l, s = cutLine(s)
		if !x.line(l) {
			return nil, damaged
		}
	}
	sorted := slices.IsSortedFunc(x.dictionaries, func(a, b entry) int { return cmp.Compare(a.term, b.term) })
	if !sorted || len(x.blocks) != (x.Units+blockSize-1)/blockSize {
		return nil, damaged
	}
	for _, v := range x.Acts {
		if v.Of >= len(x.Acts) {
			return nil, damaged
		}
	}
	return x, nil
}

func (x *Index) line(l string) bool {
	fields := strings.Split(l, "\t")
	for i := range fields {
		var ok bool
		if fields[i], ok = unescape(fields[i]); !ok {
			return false
		}
	}
	if fields[0] == "" {
		return false
	}
	r := numbers{rest: fields[0][1:]}
	switch key := fields[0][0]; {
	case key == 'N' && len(fields) == 1:
		x.Units = r.next()
	case key == 'B' && len(fields) == 2 && isPath(fields[1]):
		x.blocks = append(x.blocks, fields[1])
	case key == 'D' && len(fields) == 3 && isPath(fields[1]):
		x.dictionaries = append(x.dictionaries, entry{term: fields[2], list: fields[1]})
	case strings.IndexByte(valueKeys, key) >= 0 && len(fields) == 5:
		list := x.lists()[strings.IndexByte(valueKeys, key)]
		*list = append(*list, Value{ID: fields[1], Count: r.next(), Of: r.next() - 1, Names: communique.Names{
			communique.English: fields[2], communique.French: fields[3], communique.Japanese: fields[4]}})
	default:
		return false
	}
	return !r.bad && !r.more()
}
