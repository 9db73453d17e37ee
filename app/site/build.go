//go:build !js

package site

import (
	"context"
	"os"
	"path/filepath"
	"slices"

	"alternat/app/address"
	"alternat/app/corpus"
	"alternat/app/slim"
	"alternat/app/view"
	"alternat/app/view/pages"
)

// Options say what to build and where it will stand.
type Options struct {
	Root     string // the project's folder, which holds web/ and wasm/
	Corpus   string // a data folder; "" for the bundled records
	Out      string // the folder to write
	Base     string // the path the site stands at: "/" or "/x/y/"
	Origin   string // "https://example.org", "" if unknown
	Compress bool   // brotli and gzip copies beside the files
	Stock    bool   // the program against go-app as published
	// Only, where not nil, says which pages are made; links are not followed
	// then. For measuring a corpus whose pages nobody would read.
	Only func(address.Address) bool
}

// A Report says what was built.
type Report struct {
	Build        string
	Pages, Files int
	Texts        int
	Bytes        int
}

// Build writes the site.
func Build(ctx context.Context, o Options) (Report, error) {
	records, err := recordsIn(o.Corpus)
	if err != nil {
		return Report{}, err
	}
	c, err := corpus.LoadWithWords(records)
	if err != nil {
		return Report{}, err
	}
	out := newOutput()
	web := os.DirFS(filepath.Join(o.Root, "web"))
	program := filepath.Join(o.Root, ".build", "app.wasm")
	if err := slim.Build(ctx, slim.Options{Root: o.Root, Out: program, Stock: o.Stock}); err != nil {
		return Report{}, err
	}
	execJS, err := slim.ExecJS(ctx, o.Root)
	if err != nil {
		return Report{}, err
	}
	if err := out.addStyle(web); err != nil {
		return Report{}, err
	}
	if err := out.addPictures(web); err != nil {
		return Report{}, err
	}
	if err := out.addProgram(web, execJS, program); err != nil {
		return Report{}, err
	}
	if err := out.addData(c); err != nil {
		return Report{}, err
	}
	data, err := out.addDataSet(records)
	if err != nil {
		return Report{}, err
	}
	if err := out.addManifests(o.Base); err != nil {
		return Report{}, err
	}
	site := &view.Site{
		Build: placeholder, Origin: o.Origin, Base: o.Base, Asset: out.asset,
		Lexicon: c.Lexicon, Sessions: byDate(c.Sessions), Pairs: address.Pairs(c.Sessions), Data: data,
	}
	if err := out.addSearch(site); err != nil {
		return Report{}, err
	}
	all := pages.All(site)
	if o.Only != nil {
		all = slices.DeleteFunc(all, func(a address.Address) bool { return !o.Only(a) })
	}
	if err := out.addPages(site, all); err != nil {
		return Report{}, err
	}
	if err := out.addRobots(o.Origin, o.Base, all); err != nil {
		return Report{}, err
	}
	id, err := out.addBuild()
	if err != nil {
		return Report{}, err
	}
	if err := out.addWorker(web, id); err != nil {
		return Report{}, err
	}
	if err := out.addHeaders(o.Base); err != nil {
		return Report{}, err
	}
	if o.Only == nil {
		if err := out.checkLinks(o.Base); err != nil {
			return Report{}, err
		}
	}
	if o.Compress {
		if err := out.compress(); err != nil {
			return Report{}, err
		}
	}
	r := Report{Build: id, Pages: len(all), Files: len(out.files), Texts: heldTexts(c.Sessions)}
	for _, data := range out.files {
		r.Bytes += len(data)
	}
	return r, out.write(o.Out)
}

// addPages renders every page.
func (o *output) addPages(site *view.Site, all []address.Address) error {
	r := pages.For(site)
	made := make([][]byte, len(all))
	err := each(len(all), func(i int) error {
		html, err := r.Render(all[i])
		made[i] = []byte(html)
		return err
	})
	if err != nil {
		return err
	}
	for i, a := range all {
		if err := o.add(a.File(), made[i]); err != nil {
			return err
		}
	}
	return nil
}
