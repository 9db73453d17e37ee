//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
)

// placeholder stands in pages and files for the build's id until it is known.
const placeholder = "@build-id@"

// addBuild derives the build's id from everything there is, puts it where the
// placeholder stands, and adds build.json, in which the program finds the
// files that carry their sum in their name.
func (o *output) addBuild() (string, error) {
	id := o.id()
	for name, data := range o.files {
		if bytes.Contains(data, []byte(placeholder)) {
			o.files[name] = bytes.ReplaceAll(data, []byte(placeholder), []byte(id))
		}
	}
	data, err := json.MarshalIndent(struct {
		Build string            `json:"build"`
		Files map[string]string `json:"files"` // encoding/json sorts the keys
	}{id, o.named}, "", " ")
	if err != nil {
		return "", err
	}
	return id, o.add(marker, append(data, '\n'))
}

// addWorker completes the service worker with the build's id and the sum of
// every file that it is to keep: all but what only robots read.
func (o *output) addWorker(web fs.FS, id string) error {
	template, err := fs.ReadFile(web, "worker.js")
	if err != nil {
		return err
	}
	sums := map[string]string{}
	for _, name := range o.names() {
		if name != "robots.txt" && name != "sitemap.xml" {
			sums[name] = sum(o.files[name])[:16]
		}
	}
	list, err := json.Marshal(sums)
	if err != nil {
		return err
	}
	if strings.ContainsAny(string(list), "`$\\") {
		return fmt.Errorf("a file's name cannot stand in worker.js: %s", list)
	}
	for _, mark := range []string{"{{BUILD}}", "{{FILES}}"} {
		if bytes.Count(template, []byte(mark)) != 1 {
			return fmt.Errorf("web/worker.js must contain %s exactly once", mark)
		}
	}
	script := bytes.ReplaceAll(template, []byte("{{BUILD}}"), []byte(id))
	script = bytes.ReplaceAll(script, []byte("{{FILES}}"), list)
	return o.add("worker.js", script)
}
