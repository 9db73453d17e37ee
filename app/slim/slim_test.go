//go:build !js

package slim

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// hello is a project with one go-app page and the requirements of this one.
func hello(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		b, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		put(t, filepath.Join(root, name), string(b))
	}
	put(t, filepath.Join(root, "wasm", "main.go"), probeSource(probes[:3]))
	return root
}

func put(t *testing.T, path, content string) {
	t.Helper()
	if err := writeFile(path, []byte(content)); err != nil {
		t.Fatal(err)
	}
}

func moduleDir(t *testing.T) string {
	t.Helper()
	dir, err := goCommand(context.Background(), filepath.Join("..", ".."), false, "list", "-m", "-f", "{{.Dir}}", goApp)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(dir)
}

func TestTwoFoldersGiveTheSameBytes(t *testing.T) {
	var built [2][]byte
	for i := range built {
		root := hello(t)
		out := filepath.Join(root, "app.wasm")
		if err := Build(context.Background(), Options{Root: root, Out: out}); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte(root)) {
			t.Errorf("the wasm names the folder it was built in, %s", root)
		}
		if bytes.Contains(b, []byte("net/http.")) {
			t.Error("net/http is in the wasm")
		}
		built[i] = b
	}
	if !bytes.Equal(built[0], built[1]) {
		t.Errorf("builds in two folders differ: %d and %d bytes", len(built[0]), len(built[1]))
	}
}

func TestStockBuildStillCompiles(t *testing.T) {
	root := hello(t)
	out := filepath.Join(root, "stock.wasm")
	if err := Build(context.Background(), Options{Root: root, Out: out, Stock: true}); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(b, []byte("\x00asm")) {
		t.Error("the stock build is no wasm")
	}
}

func TestNetHTTPInTheProgramIsRefusedByName(t *testing.T) {
	root := hello(t)
	put(t, filepath.Join(root, "wasm", "main.go"), "package main\n\nimport \"net/http\"\n\nfunc main() { http.Get(\"\") }\n")
	err := Build(context.Background(), Options{Root: root, Out: filepath.Join(root, "app.wasm")})
	if err == nil || !strings.Contains(err.Error(), "alternat/wasm imports net/http") {
		t.Errorf("got %v", err)
	}
}

func TestNoCopyKeepsAnImportThatIsReplaced(t *testing.T) {
	for _, m := range modules {
		from, err := m.locate(context.Background(), filepath.Join("..", ".."))
		if err != nil {
			t.Fatal(err)
		}
		files, err := m.contents(from)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range m.instead {
			if bytes.Contains(files[c.file], []byte(`"`+c.from+`"`)) || !bytes.Contains(files[c.file], []byte(`"`+c.to+`"`)) {
				t.Errorf("%s still imports %s", c.file, c.from)
			}
		}
	}
}

func TestCopyHoldsTheServerHalfBackFromWasmOnly(t *testing.T) {
	files, err := modules[0].contents(moduleDir(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range modules[0].without {
		if !bytes.HasPrefix(files[name], []byte("//go:build !wasm\n")) {
			t.Errorf("%s is not kept out of the wasm", name)
		}
	}
	for name := range modules[0].ours {
		if files[name] == nil {
			t.Errorf("%s is missing", name)
		}
	}
	for name := range files {
		if strings.HasSuffix(name, "_test.go") || strings.Contains(name, "/gen/") {
			t.Errorf("%s has no place in the copy", name)
		}
	}
}

func TestChangedSourceFileIsRefused(t *testing.T) {
	from := moduleDir(t)
	other := t.TempDir()
	for _, part := range append(modules[0].parts, ".") {
		if err := os.CopyFS(filepath.Join(other, part), os.DirFS(filepath.Join(from, part))); err != nil && part != "." {
			t.Fatal(err)
		}
	}
	if _, err := modules[0].contents(other); err != nil {
		t.Fatalf("an exact copy of the module is refused: %v", err)
	}
	for name := range modules[0].sums {
		file := filepath.Join(other, filepath.FromSlash(name))
		was, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		put(t, file, string(was)+"\n// mended\n")
		_, err = modules[0].contents(other)
		if err == nil || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), "app/slim/modules.go") {
			t.Errorf("a changed %s gives %v", name, err)
		}
		put(t, file, string(was))
	}
}

func TestTreeHoldsExactlyTheFilesGiven(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "a", "old.go"), "old")
	put(t, filepath.Join(dir, "a", "kept.go"), "before")
	if err := writeTree(dir, map[string][]byte{"a/kept.go": []byte("after"), "b.go": []byte("b")}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "a", "old.go")); !os.IsNotExist(err) {
		t.Error("a file of an earlier copy stayed")
	}
	for name, want := range map[string]string{"a/kept.go": "after", "b.go": "b"} {
		if b, _ := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name))); string(b) != want {
			t.Errorf("%s holds %q", name, b)
		}
	}
}

func TestGateIsMeasuredInBrotli(t *testing.T) {
	if err := CheckWasm(Size{Raw: 9_000_000, Gzip: 2_000_000, Brotli: WasmGate}); err != nil {
		t.Errorf("a wasm at the gate is refused: %v", err)
	}
	if err := CheckWasm(Size{Brotli: WasmGate + 1}); err == nil {
		t.Error("a wasm beyond the gate passes")
	}
	s := sizeOf(bytes.Repeat([]byte("agreed "), 1000))
	if s.Raw != 7000 || s.Gzip >= s.Raw || s.Brotli >= s.Gzip {
		t.Errorf("sizes of a repetitive text: %v", s)
	}
}
