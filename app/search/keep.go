package search

import (
	"slices"
	"strings"
)

// mostKept bounds what an index keeps of its files, in bytes; beyond it, it
// lets go of all and begins anew.
const mostKept = 24 << 20

// keep fetches the files that are not there yet.
func (x *Index) keep(paths []string, get Get) error {
	var missing []string
	for _, p := range paths {
		if _, ok := x.kept[p]; !ok && !slices.Contains(missing, p) {
			missing = append(missing, p)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	files, err := get(missing)
	if err != nil {
		return err
	}
	for i, p := range missing {
		content, whole := strings.CutSuffix(string(files[i]), end)
		if !whole {
			return &Damaged{p, "it is not whole"}
		}
		x.kept[p] = content
		x.keptBytes += len(content)
	}
	return nil
}

// tidy lets go of what is kept where it is too much. It is called between
// searches: within one, what was fetched is still needed.
func (x *Index) tidy() {
	if x.keptBytes > mostKept {
		clear(x.kept)
		clear(x.read)
		x.keptBytes = 0
	}
}

// damaged makes the error for a file and forgets it, so that it can be fetched
// again.
func (x *Index) damaged(path, what string) error {
	x.keptBytes -= len(x.kept[path])
	delete(x.kept, path)
	return &Damaged{path, what}
}

// keepBlocks fetches and reads the blocks of units.
func (x *Index) keepBlocks(list []int, get Get) error {
	var need []int
	var paths []string
	for _, u := range list {
		if n := u / blockSize; x.read[n] == nil && (len(need) == 0 || need[len(need)-1] != n) {
			need, paths = append(need, n), append(paths, x.blocks[n])
		}
	}
	if err := x.keep(paths, get); err != nil {
		return err
	}
	limits := [4]int{len(x.Langs), len(x.Partners), len(x.Acts), len(x.Topics)}
	for i, n := range need {
		b, ok := readBlock(x.kept[paths[i]], min(blockSize, x.Units-n*blockSize), limits)
		if !ok {
			return x.damaged(paths[i], "the facts of units cannot be read")
		}
		x.read[n] = &b
	}
	return nil
}
