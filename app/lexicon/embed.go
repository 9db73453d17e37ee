//go:build !js

package lexicon

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed data/*.json
var data embed.FS

// Bundled returns the word lists of this program. They are embedded natively
// only; in the browser they come as a file of the site, through [Decode].
var Bundled = sync.OnceValues(func() (*Words, error) {
	sub, err := fs.Sub(data, "data")
	if err != nil {
		return nil, err
	}
	return Load(sub)
})
