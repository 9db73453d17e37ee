//go:build !js

package site

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/locale"
	"alternat/app/slim"
	"alternat/app/view"
)

// Options say what to build and where it will stand.
type Options struct {
	Root     string // the project's folder, which holds web/ and wasm/
	Out      string // the folder to write
	Base     string // the path the site stands at: "/" or "/x/y/"
	Origin   string // "https://example.org", "" if unknown
	Compress bool   // brotli and gzip copies beside the files
	Stock    bool   // the program against go-app as published
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
	c, err := corpus.Bundled()
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
	if err := out.addIcons(web); err != nil {
		return Report{}, err
	}
	if err := out.addProgram(web, execJS, program); err != nil {
		return Report{}, err
	}
	if err := out.addData(c); err != nil {
		return Report{}, err
	}
	downloads, err := out.addRecords()
	if err != nil {
		return Report{}, err
	}
	if err := out.addManifests(); err != nil {
		return Report{}, err
	}
	site := &view.Site{
		Build: placeholder, Origin: o.Origin, Base: o.Base, Asset: out.asset,
		Lexicon: c.Lexicon, Sessions: byDate(c.Sessions), Pairs: address.Pairs(c.Sessions), Downloads: downloads,
	}
	pages := addresses(c, site.Pairs, view.NamedAgencies(c.Sessions, c.Lexicon))
	if err := out.addPages(c, site, pages); err != nil {
		return Report{}, err
	}
	if err := out.addRobots(o.Origin, o.Base, pages); err != nil {
		return Report{}, err
	}
	id, err := out.addBuild()
	if err != nil {
		return Report{}, err
	}
	if err := out.addWorker(web, id); err != nil {
		return Report{}, err
	}
	if err := out.checkLinks(o.Base); err != nil {
		return Report{}, err
	}
	if o.Compress {
		if err := out.compress(); err != nil {
			return Report{}, err
		}
	}
	r := Report{Build: id, Pages: len(pages), Files: len(out.files), Texts: heldTexts(c.Sessions)}
	for _, data := range out.files {
		r.Bytes += len(data)
	}
	return r, out.write(o.Out)
}

// addPages renders every page. A comparison is computed once for all languages.
func (o *output) addPages(c *corpus.Corpus, site *view.Site, pages []address.Address) error {
	compared := map[address.Pair]*compare.Comparison{}
	for _, a := range pages {
		ctx := view.Context{Address: a, Locale: locale.For(a.Lang), Site: site}
		var html string
		switch a.Page {
		case address.Root:
			html = view.Root(ctx)
		case address.NotFound:
			html = view.NotFound(ctx)
		case address.Home:
			html = view.Home(ctx)
		case address.Sessions:
			html = view.Sessions(ctx)
		case address.Session:
			html = view.Session(ctx, c.Session(communique.SessionID(a.ID)))
		case address.Chooser:
			html = view.Chooser(ctx)
		case address.Compare:
			x, ok := compared[a.Pair]
			if !ok {
				x = compare.Compare(subject(c, a.Pair.A), subject(c, a.Pair.B), c.Lexicon)
				compared[a.Pair] = x
			}
			html = view.Compare(ctx, x)
		case address.Agencies:
			html = view.Agencies(ctx)
		case address.Agency:
			html = view.Agency(ctx, communique.AgencyID(a.ID))
		case address.Method:
			html = view.Method(ctx)
		case address.Data:
			html = view.Data(ctx)
		case address.About:
			html = view.About(ctx)
		case address.Components:
			html = view.Components(ctx)
		default:
			return fmt.Errorf("site: no page is made for %s", a)
		}
		if err := o.add(a.File(), []byte(html)); err != nil {
			return err
		}
	}
	return nil
}
