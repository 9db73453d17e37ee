//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

// packedOutput is a site of a few large and many small files.
func packedOutput(t *testing.T) *output {
	t.Helper()
	o := newOutput()
	put := func(name string, size int) {
		if err := o.add(name, []byte(strings.Repeat(name+"\n", size/len(name)+1))); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 30 {
		put(fmt.Sprintf("en/sessions/s%d/index.html", i), 100_000)
		put(fmt.Sprintf("data/sessions/s%d.abc.json", i), 3000)
	}
	put("ja/index.html", 10)
	put("index.html", 10)
	put("data/index.abc.json", 10)
	put("assets/app.wasm", 10)
	put("robots.txt", 10)
	put("sitemap.xml", 10)
	return o
}

func TestEveryFileIsListedOnceAndCutOutOfItsPackAsItIs(t *testing.T) {
	o := packedOutput(t)
	o.files["fr/index.html"] = []byte("<html data-build=0123456789ab>")
	o.unnamed["fr/index.html"] = []byte("<html data-build=" + placeholder + ">")
	all := o.names()
	l, err := o.addPacks()
	if err != nil {
		t.Fatal(err)
	}
	opened := make([][]byte, len(l.Packs))
	for i, p := range l.Packs {
		data := o.files[p[0].(string)]
		if short(data) != p[1] || len(data) != p[2] {
			t.Errorf("%s has another sum or size than the list says", p[0])
		}
		r, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if opened[i], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range all {
		_, single := l.Files[name]
		at, packed := l.Packed[name]
		robots := name == "robots.txt" || name == "sitemap.xml"
		if single == packed && !robots || robots && (single || packed) {
			t.Errorf("%s: kept by itself %v, in a pack %v", name, single, packed)
			continue
		}
		if !packed {
			continue
		}
		start, length := at[1].(int), at[2].(int)
		if got := opened[at[0].(int)][start : start+length]; !bytes.Equal(bytes.ReplaceAll(got, []byte(placeholder), []byte("0123456789ab")), o.files[name]) || at[3] != short(o.files[name]) {
			t.Errorf("%s is not what is cut out of its pack", name)
		}
	}
}

func TestPacksStayNearTheirSizeAndKeepLanguagesApart(t *testing.T) {
	o := packedOutput(t)
	l, err := o.addPacks()
	if err != nil {
		t.Fatal(err)
	}
	sizes, groups := make([]int, len(l.Packs)), make([][]string, len(l.Packs))
	for name, at := range l.Packed {
		n := at[0].(int)
		sizes[n] += at[2].(int)
		if g := packOf(name); !slices.Contains(groups[n], g) {
			groups[n] = append(groups[n], g)
		}
	}
	for i := range l.Packs {
		if sizes[i] > 2*packSize || len(groups[i]) != 1 {
			t.Errorf("%s holds %d bytes of %v", l.Packs[i][0], sizes[i], groups[i])
		}
	}
	if len(l.Packs) < 5 {
		t.Errorf("%d packs for three megabytes of English, records and Japanese", len(l.Packs))
	}
}

// paths of the packs of an output, in order.
func packPaths(t *testing.T, o *output) []string {
	t.Helper()
	l, err := o.addPacks()
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, p := range l.Packs {
		paths = append(paths, p[0].(string))
	}
	return paths
}

// held counts the packs that another output has too: a device has them already.
func held(before, after []string) (n int) {
	for _, p := range after {
		if slices.Contains(before, p) {
			n++
		}
	}
	return n
}

func TestOneFileMoreOrLessOrOtherwiseChangesItsOwnPackAlone(t *testing.T) {
	before := packPaths(t, packedOutput(t))
	for name, change := range map[string]func(*output){
		"more":      func(o *output) { o.files["en/sessions/s10a/index.html"] = bytes.Repeat([]byte("new "), 20_000) },
		"less":      func(o *output) { delete(o.files, "en/sessions/s11/index.html") },
		"otherwise": func(o *output) { o.files["en/sessions/s11/index.html"] = []byte("shorter") },
	} {
		o := packedOutput(t)
		change(o)
		after := packPaths(t, o)
		// A border that the size alone drew may move one pack's neighbour.
		if n := held(before, after); n < len(after)-2 {
			t.Errorf("%s: %d of %d packs are as they were", name, n, len(after))
		}
	}
}

func TestAnotherBuildOfTheSamePagesHasTheSamePacks(t *testing.T) {
	of := func(program string) []string {
		o := packedOutput(t)
		o.files["assets/app.wasm"] = []byte(program)
		o.files["en/index.html"] = []byte("<html data-build=" + placeholder + ">")
		if _, err := o.addBuild(); err != nil {
			t.Fatal(err)
		}
		return packPaths(t, o)
	}
	before, after := of("one"), of("another")
	if !slices.Equal(before, after) {
		t.Errorf("another program changes the packs of pages and records: %d of %d are as they were", held(before, after), len(after))
	}
}
