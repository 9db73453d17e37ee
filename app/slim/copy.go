//go:build !js

package slim

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

const (
	module        = "github.com/maxence-charriere/go-app/v10"
	moduleVersion = "v10.1.11"
)

// serverHalf are the files kept out of the wasm, with the SHA-256 of each as
// it stands in moduleVersion.
var serverHalf = map[string]string{
	"pkg/app/http.go":     "0601189a9f611378e9b24ab4bdf42780a03cbf95c1bbebd4171b523ddbe9a32d",
	"pkg/app/resource.go": "6b52ab4ec2f4171d403384bffe159e9ec22699933e768ef5868f2851a1b84baa",
}

// parts are what the browser needs of the module; tests and tools stay behind.
var parts = []string{"pkg/app", "pkg/errors"}

//go:embed stub.go.txt
var stub []byte

// The name must end in _wasm.go: the stubs take the place of the server half
// in the wasm and nowhere else.
const stubName = "pkg/app/slim_wasm.go"

const noWasm = "//go:build !wasm\n\n"

// contents returns the files of the slimmed copy by slash-separated path, read
// from the module's folder. It fails if a file that is changed is not the one
// this package was written for.
func contents(moduleDir string) (map[string][]byte, error) {
	files := map[string][]byte{stubName: stub}
	for _, name := range []string{"go.mod", "LICENSE"} {
		b, err := os.ReadFile(filepath.Join(moduleDir, name))
		if err != nil {
			return nil, fmt.Errorf("slim: %s: the module's folder is not complete; run `go mod download`: %w", module, err)
		}
		files[name] = b
	}
	for _, part := range parts {
		entries, err := os.ReadDir(filepath.Join(moduleDir, filepath.FromSlash(part)))
		if err != nil {
			return nil, fmt.Errorf("slim: %s has no folder %s; run `go mod download`: %w", module, part, err)
		}
		for _, e := range entries {
			if e.IsDir() || !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			name := part + "/" + e.Name()
			b, err := os.ReadFile(filepath.Join(moduleDir, filepath.FromSlash(name)))
			if err != nil {
				return nil, err
			}
			if name == stubName {
				return nil, fmt.Errorf("slim: %s now has a file %s of its own; give the stub in app/slim/copy.go another name", module, name)
			}
			files[name] = b
		}
	}
	for _, name := range sortedKeys(serverHalf) {
		b, ok := files[name]
		if !ok {
			return nil, fmt.Errorf("slim: %s %s has no file %s; see what took its place and change serverHalf in app/slim/copy.go", module, moduleVersion, name)
		}
		sum := sha256.Sum256(b)
		if got := hex.EncodeToString(sum[:]); got != serverHalf[name] {
			return nil, fmt.Errorf("slim: %s of %s has the sum %s, expected %s: read what changed in it, mend app/slim/stub.go.txt if its names changed, then put the new sum into app/slim/copy.go", name, module, got, serverHalf[name])
		}
		if bytes.HasPrefix(b, []byte("//go:build")) {
			return nil, fmt.Errorf("slim: %s of %s has a build constraint already; change app/slim/copy.go to extend it", name, module)
		}
		files[name] = append([]byte(noWasm), b...)
	}
	return files, nil
}

// writeTree makes dir hold exactly files. Files that are right already are
// left alone, so that builds running side by side do not disturb each other.
func writeTree(dir string, files map[string][]byte) error {
	for _, name := range sortedKeys(files) {
		if err := writeFile(filepath.Join(dir, filepath.FromSlash(name)), files[name]); err != nil {
			return err
		}
	}
	return filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		if _, ok := files[filepath.ToSlash(rel)]; !ok && !strings.HasPrefix(d.Name(), temporary) {
			return os.Remove(path)
		}
		return nil
	})
}

const temporary = ".writing-"

// writeFile puts b at path in one step, unless it stands there already.
func writeFile(path string, b []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, b) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), temporary+"*")
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
		err = os.Rename(f.Name(), path)
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
