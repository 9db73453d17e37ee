//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
)

// placeholder stands in pages and files for the build's id until it is known,
// and in packs for good: the worker puts the id there.
const placeholder = "@build-id@"

// addBuild derives the build's id from everything there is, puts it where the
// placeholder stands, and adds build.json, in which the program finds the
// files that carry their sum in their name.
func (o *output) addBuild() (string, error) {
	id := o.id()
	for name, data := range o.files {
		if bytes.Contains(data, []byte(placeholder)) {
			o.unnamed[name] = data
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

// addWorker completes the service worker with the build's id and the place of
// the list of its files.
func (o *output) addWorker(web fs.FS, id string) error {
	template, err := joined(web, "worker", ".js")
	if err != nil {
		return err
	}
	list, err := o.addPacks()
	if err != nil {
		return err
	}
	place, err := o.addList(list)
	if err != nil {
		return err
	}
	script := template
	for _, part := range []struct{ mark, value string }{{"{{BUILD}}", id}, {"{{LIST}}", place}} {
		if bytes.Count(script, []byte(part.mark)) != 1 {
			return fmt.Errorf("web/worker must contain %s exactly once", part.mark)
		}
		script = bytes.ReplaceAll(script, []byte(part.mark), []byte(part.value))
	}
	return o.add("worker.js", script)
}
