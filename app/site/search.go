//go:build !js

package site

import (
	"alternat/app/search"
	"alternat/app/view"
	"alternat/app/view/pages"
)

// searchFile is the logical name of the list of what can be searched; it names
// the other files of the index by their paths.
const searchFile = "data/search.txt"

// addSearch writes the index of everything that the records hold and lets the
// site's pages know what it can be filtered by.
func (o *output) addSearch(site *view.Site) error {
	c := pages.Searched(site)
	manifest, err := search.Write(c, func(data []byte) (string, error) {
		path := "data/search/" + sum(data)[:12] + ".txt"
		if _, ok := o.files[path]; ok {
			return path, nil // the same content twice
		}
		return path, o.addSummed(path, data)
	})
	if err != nil {
		return err
	}
	site.Searched = &c.Values
	return o.addNamed(searchFile, manifest)
}
