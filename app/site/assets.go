//go:build !js

package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// addStyle joins the stylesheets into one file: a first view fetches one.
func (o *output) addStyle(web fs.FS) error {
	css, err := joined(web, "css", ".css")
	if err != nil {
		return err
	}
	return o.addNamed("site.css", squeeze(css))
}

// joined puts the files of a folder of web/ one behind the other, in the order
// that its order.txt gives. A file that is not listed, or listed and not
// there, is an error.
func joined(web fs.FS, folder, ext string) ([]byte, error) {
	order, err := fs.ReadFile(web, folder+"/order.txt")
	if err != nil {
		return nil, fmt.Errorf("web/%s: %w", folder, err)
	}
	var all bytes.Buffer
	listed := map[string]bool{}
	for _, name := range strings.Fields(string(order)) {
		data, err := fs.ReadFile(web, folder+"/"+name)
		if err != nil {
			return nil, fmt.Errorf("web/%s/order.txt names %s: %w", folder, name, err)
		}
		listed[name] = true
		all.Write(data)
	}
	there, err := fs.Glob(web, folder+"/*"+ext)
	if err != nil {
		return nil, err
	}
	for _, p := range there {
		if !listed[path.Base(p)] {
			return nil, fmt.Errorf("web/%s is not listed in web/%s/order.txt", p, folder)
		}
	}
	return all.Bytes(), nil
}

// squeeze takes comments, indentation and empty lines out of a stylesheet.
// Strings in our stylesheets hold neither comments nor line breaks.
func squeeze(css []byte) []byte {
	var b bytes.Buffer
	for {
		start := bytes.Index(css, []byte("/*"))
		if start < 0 {
			break
		}
		end := bytes.Index(css[start:], []byte("*/"))
		if end < 0 {
			break
		}
		css = append(css[:start:start], css[start+end+2:]...)
	}
	for line := range bytes.Lines(css) {
		if line = bytes.TrimSpace(line); len(line) > 0 {
			b.Write(line)
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}

// addPictures copies web/icons and web/screenshots to fixed paths: platforms
// keep their addresses.
func (o *output) addPictures(web fs.FS) error {
	for _, folder := range []string{"icons", screenshotFolder} {
		entries, err := fs.ReadDir(web, folder)
		if err != nil {
			return fmt.Errorf("web/%s: %w", folder, err)
		}
		for _, e := range entries {
			name := folder + "/" + e.Name()
			if ext := path.Ext(name); ext != ".svg" && ext != ".png" && ext != ".webp" {
				continue
			}
			data, err := fs.ReadFile(web, name)
			if err != nil {
				return err
			}
			if err := o.add(name, data); err != nil {
				return err
			}
		}
	}
	return nil
}

// addProgram puts the program, Go's loader for it, our starter, and what runs the
// program in a Worker: that script fetches no other, which some policies forbid.
func (o *output) addProgram(web fs.FS, execJS []byte, wasm string) error {
	program, err := os.ReadFile(wasm)
	if err != nil {
		return fmt.Errorf("the program is not built: %w", err)
	}
	boot, err := joined(web, "boot", ".js")
	if err != nil {
		return err
	}
	// One scope: the parts know one another's names, the page knows none.
	boot = slices.Concat([]byte("\"use strict\";\n(() => {\n"), boot, []byte("})();\n"))
	library, err := fs.ReadFile(web, "library.js")
	if err != nil {
		return err
	}
	library = slices.Concat(execJS, []byte("\n"), library)
	for _, f := range []struct {
		name string
		data []byte
	}{{"app.wasm", program}, {"wasm_exec.js", execJS}, {"boot.js", boot}, {"library.js", library}} {
		if err := o.addNamed(f.name, f.data); err != nil {
			return err
		}
	}
	return nil
}

func missingPicture(name string) error {
	return fmt.Errorf("web/%s is missing: the manifests name it", name)
}
