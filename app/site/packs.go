//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"

	"alternat/app/communique"
)

// packSize is about how much a pack holds, in bytes before it is compressed:
// few enough files to fetch, and little enough to open for one page.
const packSize = 1 << 20

// notKept are files for robots and hosts: no device needs them, nor the
// screenshots, which are seen before anything is kept.
var notKept = []string{"robots.txt", "sitemap.xml", headersFile}

// packFolder holds the packs and the list of them, each with its sum in its name.
const packFolder = "packs"

// A fileList is what the worker knows of its build. Sums are the first sixteen
// hex digits of the SHA-256, sizes and lengths are in bytes.
type fileList struct {
	// Files are the sum and the size of what is kept one by one: what every page
	// needs, the program and what it reads first.
	Files map[string][2]any `json:"files"`
	// Packs are the path, the sum and the size of each pack.
	Packs [][3]any `json:"packs"`
	// Packed are the files that travel in packs: the pack's number, where the
	// file begins in it, its length there, the sum of the file.
	Packed map[string][4]any `json:"packed"`
}

// addPacks puts the pages of each language, and the records, into packs: a
// device that keeps everything fetches and stores a few dozen files instead of
// thousands, at a tenth of the size. Each file is also at its own place, for
// whoever has no worker. In packs a placeholder stands for the build's id: a
// pack changes only when what is in it does. It returns the list of everything that a worker is to
// keep: all but what only robots read.
func (o *output) addPacks() (fileList, error) {
	l := fileList{Files: map[string][2]any{}, Packs: [][3]any{}, Packed: map[string][4]any{}}
	groups := map[string][]string{}
	for _, name := range o.names() {
		switch group := packOf(name); {
		case slices.Contains(notKept, name), path.Dir(name) == screenshotFolder, path.Ext(name) == ".zip": // its files are kept one by one
		case group == "":
			l.Files[name] = [2]any{short(o.files[name]), len(o.files[name])}
		default:
			groups[group] = append(groups[group], name)
		}
	}
	var packs []pack
	for _, group := range packGroups {
		for _, names := range o.portions(groups[group]) {
			packs = append(packs, pack{name: packFolder + "/" + group, members: names})
		}
	}
	if err := each(len(packs), func(i int) error { return o.compressPack(&packs[i]) }); err != nil {
		return l, err
	}
	for _, p := range packs {
		if err := o.addPack(&l, p); err != nil {
			return l, err
		}
	}
	return l, nil
}

// A pack is the start of its name, the files in it, and these one behind the other, compressed.
type pack struct {
	name    string
	members []string
	packed  []byte
}

// recordsGroup is the group of the packs that hold records, beside those of
// the languages.
const recordsGroup = "records"

var packGroups = func() []string {
	groups := []string{recordsGroup}
	for _, l := range communique.Langs {
		groups = append(groups, string(l))
	}
	return groups
}()

// packOf says in which group of packs a file travels, "" if in none.
func packOf(name string) string {
	folder, rest, ok := strings.Cut(name, "/")
	switch {
	case ok && path.Ext(name) == ".html" && slices.Contains(communique.Langs, communique.Lang(folder)):
		return folder
	case folder == "data" && strings.Contains(rest, "/"):
		return recordsGroup
	}
	return ""
}

// portions cuts names, in order, into packs of about packSize, none of more than
// twice that if no file is. Where a pack ends follows from the files' names: one
// file more or less changes the pack it is in and no other.
func (o *output) portions(names []string) [][]string {
	var all [][]string
	size, open := 0, false
	for _, name := range names {
		n := len(o.packing(name))
		if !open || size+n > 2*packSize {
			all, size, open = append(all, nil), 0, true
		}
		all[len(all)-1] = append(all[len(all)-1], name)
		size += n
		open = size < packSize/2 || !ends(name)
	}
	return all
}

// ends tells whether a pack may end with this file: one in sixteen.
func ends(name string) bool { return sum([]byte(name))[0] == '0' }

// packing is what a pack holds of a file.
func (o *output) packing(name string) []byte {
	if data, ok := o.unnamed[name]; ok {
		return data
	}
	return o.files[name]
}

// compressPack compresses one file after the other into a pack.
func (o *output) compressPack(p *pack) error {
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	for _, m := range p.members {
		if _, err := w.Write(o.packing(m)); err != nil {
			return err
		}
	}
	err = w.Close()
	p.packed = packed.Bytes()
	return err
}

// addPack puts a pack into the site and says in the list where its files are.
func (o *output) addPack(l *fileList, p pack) error {
	start := 0
	for _, m := range p.members {
		data := o.packing(m)
		l.Packed[m] = [4]any{len(l.Packs), start, len(data), short(o.files[m])}
		start += len(data)
	}
	// The ending is no promise of a known kind: no host unpacks it on the way.
	file := fmt.Sprintf("%s-%s.pack", p.name, sum(p.packed)[:12])
	l.Packs = append(l.Packs, [3]any{file, short(p.packed), len(p.packed)})
	return o.add(file, p.packed)
}

// short is the sum by which the worker checks a file.
func short(data []byte) string { return sum(data)[:16] }

// addList puts the list at a path made of its content and returns the two words
// that the worker has of it.
func (o *output) addList(l fileList) (string, error) {
	data, err := json.Marshal(l) // sorts the keys of maps
	if err != nil {
		return "", err
	}
	file := fmt.Sprintf("%s/list.%s.json", packFolder, sum(data)[:12])
	place, err := json.Marshal(map[string]string{"path": file, "sum": short(data)})
	if err != nil {
		return "", err
	}
	return string(place), o.add(file, data)
}
