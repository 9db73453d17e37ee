//go:build !js

package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
)

// addStyle joins the stylesheets of web/css in the order of order.txt into one
// file: a first view fetches one.
func (o *output) addStyle(web fs.FS) error {
	order, err := fs.ReadFile(web, "css/order.txt")
	if err != nil {
		return fmt.Errorf("web/css: %w", err)
	}
	var all bytes.Buffer
	listed := map[string]bool{}
	for _, name := range strings.Fields(string(order)) {
		data, err := fs.ReadFile(web, "css/"+name)
		if err != nil {
			return fmt.Errorf("web/css/order.txt names %s: %w", name, err)
		}
		listed[name] = true
		all.Write(squeeze(data))
	}
	there, err := fs.Glob(web, "css/*.css")
	if err != nil {
		return err
	}
	for _, p := range there {
		if !listed[path.Base(p)] {
			return fmt.Errorf("web/%s is not listed in web/css/order.txt", p)
		}
	}
	return o.addNamed("site.css", all.Bytes())
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

// addIcons copies web/icons to fixed paths: platforms keep their addresses.
func (o *output) addIcons(web fs.FS) error {
	entries, err := fs.ReadDir(web, "icons")
	if err != nil {
		return fmt.Errorf("web/icons: %w", err)
	}
	for _, e := range entries {
		if ext := path.Ext(e.Name()); ext != ".svg" && ext != ".png" {
			continue
		}
		data, err := fs.ReadFile(web, "icons/"+e.Name())
		if err != nil {
			return err
		}
		if err := o.add("icons/"+e.Name(), data); err != nil {
			return err
		}
	}
	return nil
}

// addProgram puts the program, Go's loader for it and our starter.
func (o *output) addProgram(web fs.FS, execJS []byte, wasm string) error {
	program, err := os.ReadFile(wasm)
	if err != nil {
		return fmt.Errorf("the program is not built: %w", err)
	}
	boot, err := fs.ReadFile(web, "boot.js")
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		data []byte
	}{{"app.wasm", program}, {"wasm_exec.js", execJS}, {"boot.js", boot}} {
		if err := o.addNamed(f.name, f.data); err != nil {
			return err
		}
	}
	return nil
}

func missingIcon(name string) error {
	return fmt.Errorf("web/%s is missing: the manifests name it", name)
}
