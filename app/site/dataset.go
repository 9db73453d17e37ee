//go:build !js

package site

import (
	"io/fs"

	"alternat/app/communique"
	"alternat/app/dataset"
	"alternat/app/view"
)

// packageFolder is where the data package stands.
const packageFolder = "data/package/"

// addDataSet offers the data package, file by file and as one archive, and
// returns what the data page says of it.
func (o *output) addDataSet(records fs.FS) (view.DataSet, error) {
	p, err := dataset.Build(records)
	if err != nil {
		return view.DataSet{}, err
	}
	for _, name := range p.Names() {
		if err := o.add(packageFolder+name, p.Files[name]); err != nil {
			return view.DataSet{}, err
		}
	}
	packed, err := p.Archive()
	if err != nil {
		return view.DataSet{}, err
	}
	archive := "data/" + p.ArchiveName()
	if err := o.add(archive, packed); err != nil {
		return view.DataSet{}, err
	}
	set := view.DataSet{
		Version: p.Version.Version, Date: dayOf(p.Version.Date),
		Archive: view.Download{Path: archive, Name: p.ArchiveName(), Bytes: len(packed)},
	}
	file := func(name, group string, lang communique.Lang, rows int) {
		set.Files = append(set.Files, view.Download{Path: packageFolder + name, Name: name, Group: group, Lang: lang, Bytes: len(p.Files[name]), Rows: rows})
	}
	for _, r := range p.Resources {
		file(r.Path, r.Group, r.Lang, r.Rows)
	}
	file(dataset.DescriptorFile, "descriptor", "", 0)
	versions, err := dataset.Versions()
	if err != nil {
		return view.DataSet{}, err
	}
	for _, v := range versions {
		set.Editions = append(set.Editions, view.Edition{Version: v.Version, Date: dayOf(v.Date), Changes: v.Changes})
	}
	return set, nil
}

func dayOf(iso string) communique.Date {
	return communique.Date{Start: iso, Precision: communique.PrecisionDay, Basis: communique.BasisStated}
}
