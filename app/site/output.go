//go:build !js

package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// An output holds the files of a site by their path below its root.
type output struct {
	files map[string][]byte
	// named maps a logical name ("site.css") to the path that carries its
	// content's sum ("assets/site.3f2a….css").
	named map[string]string
	// summed are the paths that carry their content's sum.
	summed map[string]bool
	// unnamed are files in which the build's id stands, as they were before it was
	// known.
	unnamed map[string][]byte
}

func newOutput() *output {
	return &output{files: map[string][]byte{}, named: map[string]string{}, summed: map[string]bool{}, unnamed: map[string][]byte{}}
}

// add puts a file at a fixed path.
func (o *output) add(name string, data []byte) error {
	if _, ok := o.files[name]; ok {
		return fmt.Errorf("site: two files at %s", name)
	}
	o.files[name] = data
	return nil
}

// addNamed puts a file at a path made of its content, so that it may be kept
// for ever, and remembers it under its logical name.
func (o *output) addNamed(name string, data []byte) error {
	ext := path.Ext(name)
	hashed := strings.TrimSuffix(name, ext) + "." + sum(data)[:12] + ext
	if !strings.Contains(name, "/") {
		hashed = "assets/" + hashed
	}
	o.named[name] = hashed
	return o.addSummed(hashed, data)
}

// addSummed puts a file at a path that carries its content's sum.
func (o *output) addSummed(path string, data []byte) error {
	o.summed[path] = true
	return o.add(path, data)
}

// asset gives the path of a logical name; a file at a fixed path keeps its own.
func (o *output) asset(name string) string {
	if p, ok := o.named[name]; ok {
		return p
	}
	return name
}

// names lists the files in order.
func (o *output) names() []string { return slices.Sorted(maps.Keys(o.files)) }

// id is the build's id: the sum of all names and contents so far.
func (o *output) id() string {
	h := sha256.New()
	for _, name := range o.names() {
		fmt.Fprintf(h, "%s %s\n", name, sum(o.files[name]))
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// write brings dir to hold exactly the files: what is equal is left alone,
// what does not belong is removed. A folder that is not a site of ours and not
// empty is refused.
func (o *output) write(dir string) error {
	if err := ours(dir); err != nil {
		return err
	}
	for _, name := range o.names() {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if old, err := os.ReadFile(target); err == nil && bytes.Equal(old, o.files[name]) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, o.files[name], 0o644); err != nil {
			return err
		}
	}
	return o.sweep(dir)
}

// sweep removes what an earlier build left.
func (o *output) sweep(dir string) error {
	var folders []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil || rel == "." {
			return err
		}
		if d.IsDir() {
			folders = append(folders, p)
			return nil
		}
		if _, ok := o.files[filepath.ToSlash(rel)]; ok {
			return nil
		}
		return os.Remove(p)
	})
	if err != nil {
		return err
	}
	for _, p := range slices.Backward(folders) {
		os.Remove(p) // only if empty
	}
	return nil
}

// marker is in every site, so that a folder is known as one.
const marker = "build.json"

func ours(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, marker)); err != nil {
		return fmt.Errorf("%s is not empty and holds no site of ours: name another folder or empty it", dir)
	}
	return nil
}
