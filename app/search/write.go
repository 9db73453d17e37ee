package search

import "alternat/app/communique"

// A put function stores a file and gives its path.
type put func(data []byte) (path string, err error)

// end stands at the end of every file: one that was cut off says so.
const end = "\n.\n"

// sizes are those of files, in bytes before packing; a list of occurrences that
// is longer than list has chunks of its own. A dictionary travels as some four
// kilobytes, a chunk and the records of a session as two or three: what a first
// answer needs of a word that stands everywhere is a small part of a long list.
type sizes struct{ dictionary, chunk, list, records int }

var usual = sizes{dictionary: 12 << 10, chunk: 6 << 10, list: 3 << 10, records: 4 << 10}

// Write stores every file of the index but the manifest, which it returns. The
// same collection gives the same bytes.
func Write(c *Collection, store put) ([]byte, error) { return usual.write(c, store) }

func (z sizes) write(c *Collection, put put) ([]byte, error) {
	w := newWriter(c)
	w.size = z.records
	store := func(data []byte) (string, error) { return put(append(data, end...)) }
	dictionaries, err := z.dictionaries(termsOf(c.Units), store)
	if err != nil {
		return nil, err
	}
	b := []byte(version + "\n")
	b = append(appendNumber(append(b, 'N'), len(c.Units)), '\n')
	for i, list := range c.Values.lists() {
		for _, v := range *list {
			key := []byte{valueKeys[i]}
			key = appendNumber(key, v.Count)
			key = appendNumber(key, v.Of+1)
			b = line(b, string(key), v.ID, v.Names[communique.English], v.Names[communique.French], v.Names[communique.Japanese])
		}
	}
	for start := 0; start < len(c.Units); start += blockSize {
		data, err := w.block(start, store)
		if err != nil {
			return nil, err
		}
		path, err := store(data)
		if err != nil {
			return nil, err
		}
		b = line(b, "B", path)
	}
	for _, d := range dictionaries {
		b = line(b, "D", d.list, d.term)
	}
	return append(b, end...), nil
}
