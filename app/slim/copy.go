//go:build !js

package slim

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

const noWasm = "//go:build !wasm\n\n"

// contents returns the files of the slimmed copy of m by slash-separated path,
// read from the module's folder. It fails if a file that is changed is not the
// one this package was written for.
func (m module) contents(from string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, name := range []string{"go.mod", "LICENSE"} {
		b, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return nil, fmt.Errorf("slim: %s: the module's folder is not complete; run `go mod download`: %w", m.path, err)
		}
		files[name] = b
	}
	for _, part := range m.parts {
		entries, err := os.ReadDir(filepath.Join(from, filepath.FromSlash(part)))
		if err != nil {
			return nil, fmt.Errorf("slim: %s has no folder %s; run `go mod download`: %w", m.path, part, err)
		}
		for _, e := range entries {
			if e.IsDir() || !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			name := path.Join(part, e.Name())
			if files[name], err = os.ReadFile(filepath.Join(from, filepath.FromSlash(name))); err != nil {
				return nil, err
			}
		}
	}
	if err := m.check(files); err != nil {
		return nil, err
	}
	for _, name := range m.without {
		files[name] = append([]byte(noWasm), files[name]...)
	}
	for _, c := range m.instead {
		before, after := []byte(strconv.Quote(c.from)), []byte(strconv.Quote(c.to))
		if bytes.Count(files[c.file], before) != 1 {
			return nil, fmt.Errorf("slim: %s of %s does not import %q exactly once; change app/slim/modules.go", c.file, m.path, c.from)
		}
		files[c.file] = bytes.Replace(files[c.file], before, after, 1)
	}
	for _, name := range sortedKeys(m.ours) {
		b, err := stubs.ReadFile("stubs/" + m.ours[name])
		if err != nil {
			return nil, err
		}
		files[name] = b
	}
	return files, nil
}

// check compares what will be changed with what this package was written for.
func (m module) check(files map[string][]byte) error {
	for _, name := range sortedKeys(m.sums) {
		b, ok := files[name]
		if !ok {
			return fmt.Errorf("slim: %s %s has no file %s; see what took its place and change app/slim/modules.go", m.path, m.version, name)
		}
		sum := sha256.Sum256(b)
		if got := hex.EncodeToString(sum[:]); got != m.sums[name] {
			return fmt.Errorf("slim: %s of %s has the sum %s, expected %s: read what changed in it, mend app/slim/stubs if its names changed, then put the new sum into app/slim/modules.go", name, m.path, got, m.sums[name])
		}
	}
	for _, name := range sortedKeys(m.ours) {
		if _, ok := files[name]; ok {
			return fmt.Errorf("slim: %s now has a file %s of its own; give ours another name in app/slim/modules.go", m.path, name)
		}
	}
	for _, name := range m.without {
		if bytes.HasPrefix(files[name], []byte("//go:build")) {
			return fmt.Errorf("slim: %s of %s has a build constraint already; change app/slim/copy.go to extend it", name, m.path)
		}
	}
	return nil
}

// writeTree makes dir hold exactly files. Files that are right already are
// left alone, so that builds running side by side do not disturb each other.
func writeTree(dir string, files map[string][]byte) error {
	for _, name := range sortedKeys(files) {
		if err := writeFile(filepath.Join(dir, filepath.FromSlash(name)), files[name]); err != nil {
			return err
		}
	}
	return filepath.WalkDir(dir, func(file string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		if _, ok := files[filepath.ToSlash(rel)]; !ok && !strings.HasPrefix(d.Name(), temporary) {
			return os.Remove(file)
		}
		return nil
	})
}

const temporary = ".writing-"

// writeFile puts b at file in one step, unless it stands there already.
func writeFile(file string, b []byte) error {
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, b) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(file), temporary+"*")
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Chmod(f.Name(), 0o666)
	}
	if err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
