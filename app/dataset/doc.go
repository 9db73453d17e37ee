//go:build !js

// Package dataset offers the records as a data package: tables in CSV that a
// spreadsheet or a statistics program reads, the records themselves in JSON,
// the exact texts, and a descriptor that names every file and every column.
//
// The descriptor follows the Data Package, Tabular Data Resource and Table
// Schema specifications of Frictionless Data, version 1. [Build] makes the
// package, [Validate] holds any package against the rules it uses, [Changes]
// tells what differs between two editions, record by record.
//
// What a column means is said in one place, beside the function that fills it
// (tables_*.go). The descriptor and docs/tables.md are written from there.
package dataset

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"maps"
	"slices"

	"alternat/app/corpus"
)

// A Package is a data package as its files, by path.
type Package struct {
	Version   Version
	Files     map[string][]byte
	Resources []Resource
}

// The paths within a package.
const (
	DescriptorFile = "datapackage.json"
	changesFile    = "CHANGES.md"
	readmeFile     = "README.md"
)

// Build makes the package of a data folder. The same records give the same
// bytes.
func Build(records fs.FS) (*Package, error) {
	c, err := corpus.Load(records)
	if err != nil {
		return nil, err
	}
	raw, err := readRaw(records)
	if err != nil {
		return nil, err
	}
	versions, err := Versions()
	if err != nil {
		return nil, err
	}
	p := &Package{Version: versions[0], Files: map[string][]byte{}}
	for _, t := range Tables(c, raw) {
		data, err := t.csv()
		if err != nil {
			return nil, err
		}
		p.add(t.resource(), data)
	}
	if err := p.addRecords(records); err != nil {
		return nil, err
	}
	for _, d := range c.Held() {
		p.add(textResource(d), []byte(d.Text))
	}
	p.Files[changesFile] = changeLog(versions)
	p.Files[readmeFile] = readme(p)
	p.Files[DescriptorFile], err = p.descriptor(c)
	return p, err
}

// add puts one resource with its data into the package.
func (p *Package) add(r Resource, data []byte) {
	r.Bytes, r.Hash = len(data), hash(data)
	p.Resources = append(p.Resources, r)
	p.Files[r.Path] = data
}

// Names lists the files of the package in order.
func (p *Package) Names() []string { return slices.Sorted(maps.Keys(p.Files)) }

func (t *Table) csv() ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	header := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		header[i] = f.Name
	}
	if err := w.Write(header); err != nil {
		return nil, err
	}
	if err := w.WriteAll(t.Rows); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
