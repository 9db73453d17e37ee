//go:build !js

package slim

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Options say what to build. Only Root and Out must be set.
type Options struct {
	// Root is the folder of the project's go.mod.
	Root string
	// Out is the file to write, absolute or relative to the working folder.
	Out string
	// Package is what to build, relative to Root: a folder or a single .go
	// file; "./wasm" if empty.
	Package string
	// Stock builds against go-app as published, net/http and all.
	Stock bool
}

// workDir holds the copy, relative to Root. It is part of what the go command
// writes into the binary, so it is the same in every checkout.
const workDir = ".build/slim"

// Tag is the build tag of the program that a visitor fetches.
const Tag = "slim"

// forbidden are packages that must not reach the slim wasm.
var forbidden = []string{"net/http", "crypto/tls", "crypto/x509", "crypto/aes", "html/template", "text/template", "regexp"}

// Everything is compiled without inlining, which would add an eighth to what a
// visitor fetches, but for these packages: the runtime and others whose smallest
// parts are called everywhere (inlined, they take less room), and those in which
// a comparison of wording spends its time, with what theirs inline from others.
var inlined = []string{
	"runtime", "internal/runtime/...", "sync", "internal/sync", "sync/atomic", "alternat/app/communique",
	"alternat/app/text", "alternat/app/compare/wording",
	"cmp", "slices", "unicode", "unicode/utf8",
}

// Build compiles the browser's program. The same sources, dependencies and Go
// give the same bytes in every checkout.
func Build(ctx context.Context, o Options) error {
	if o.Package == "" {
		o.Package = "./wasm"
	}
	root, err := filepath.Abs(o.Root)
	if err != nil {
		return err
	}
	out, err := filepath.Abs(o.Out)
	if err != nil {
		return err
	}
	o.Root, o.Out = root, out
	// Packages leave out of this program what it fetches.
	flags := []string{"-tags=" + Tag}
	if !o.Stock {
		modfile, err := prepare(ctx, root)
		if err != nil {
			return err
		}
		flags = append(flags, "-modfile="+modfile)
		if err := checkDeps(ctx, root, o.Package, flags); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return err
	}
	args := append([]string{"build"}, flags...)
	args = append(args, "-trimpath", "-buildvcs=false", "-ldflags=-s -w")
	args = append(args, "-gcflags=all=-l")
	for _, pkg := range inlined { // the last pattern that matches a package counts
		args = append(args, "-gcflags="+pkg+"=")
	}
	// Others may build the same file meanwhile: it is put in its place whole.
	raw, err := os.MkdirTemp(filepath.Dir(out), ".program-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(raw)
	made := filepath.Join(raw, filepath.Base(out))
	if _, err = goCommand(ctx, root, true, append(args, "-o", made, o.Package)...); err != nil {
		return err
	}
	if !o.Stock {
		if err := compact(made); err != nil {
			return err
		}
	}
	return os.Rename(made, out)
}

// prepare writes the copies and a go.mod that points to them, and returns that
// file's path.
func prepare(ctx context.Context, root string) (string, error) {
	work := filepath.Join(root, filepath.FromSlash(workDir))
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	for _, m := range modules {
		from, err := m.locate(ctx, root)
		if err != nil {
			return "", err
		}
		files, err := m.contents(from)
		if err != nil {
			return "", err
		}
		if err := writeTree(filepath.Join(work, m.dir), files); err != nil {
			return "", err
		}
		mod = append(bytes.TrimRight(mod, "\n"), fmt.Sprintf("\n\nreplace %s => ./%s/%s\n", m.path, workDir, m.dir)...)
	}
	if err := writeFile(filepath.Join(work, "go.sum"), sum); err != nil {
		return "", err
	}
	modfile := filepath.Join(work, "go.mod")
	return modfile, writeFile(modfile, mod)
}

// locate finds the folder of the module as published, in the version that this
// package was written for; it is downloaded if need be.
func (m module) locate(ctx context.Context, root string) (string, error) {
	listed, err := goCommand(ctx, root, false, "list", "-m", "-f", "{{.Version}} {{.Dir}}", m.path)
	if err != nil {
		return "", err
	}
	version, dir, _ := strings.Cut(strings.TrimSpace(listed), " ")
	if version != m.version {
		return "", fmt.Errorf("slim: go.mod requires %s %s, app/slim was written for %s: go back to it, or check the copy against the new version and change app/slim/modules.go", m.path, version, m.version)
	}
	if dir != "" {
		return dir, nil
	}
	if _, err := goCommand(ctx, root, false, "mod", "download", m.path+"@"+m.version); err != nil {
		return "", err
	}
	listed, err = goCommand(ctx, root, false, "list", "-m", "-f", "{{.Dir}}", m.path)
	return strings.TrimSpace(listed), err
}

// checkDeps fails if a forbidden package would be linked, and names the
// package that brings it in.
func checkDeps(ctx context.Context, root, pkg string, flags []string) error {
	args := append([]string{"list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}} {{range .Imports}}{{.}} {{end}}{{end}}"}, flags...)
	deps, err := goCommand(ctx, root, true, append(args, pkg)...)
	if err != nil {
		return err
	}
	for _, line := range strings.Split(deps, "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		for _, imported := range fields[1:] {
			for _, f := range forbidden {
				if imported == f {
					return fmt.Errorf("slim: %s imports %s, which must not reach the wasm: put that file behind `//go:build !js`, or use fetch through syscall/js", fields[0], f)
				}
			}
		}
	}
	return nil
}

// goCommand runs the go command in root and returns what it prints. The
// environment is the caller's but for what would change the result.
func goCommand(ctx context.Context, root string, browser bool, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "PWD="+root)
	if browser {
		cmd.Env = append(cmd.Env, "GOOS=js", "GOARCH=wasm", "GOWASM=")
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return "", errors.New("slim: the go command is not on the PATH; install Go 1.26 or later from go.dev")
		}
		return "", fmt.Errorf("slim: go %s: %w\n%s", strings.Join(args, " "), err, strings.TrimSpace(stderr.String()))
	}
	return stdout.String(), nil
}

// ExecJS returns wasm_exec.js of the Go that [Build] uses: the two belong
// together.
func ExecJS(ctx context.Context, root string) ([]byte, error) {
	goroot, err := goCommand(ctx, root, false, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(strings.TrimSpace(goroot), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("slim: this Go installation lacks lib/wasm/wasm_exec.js; install a complete Go: %w", err)
	}
	return b, nil
}
