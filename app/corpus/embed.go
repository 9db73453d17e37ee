//go:build !js

package corpus

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed data
var embedded embed.FS

// Data is the data folder compiled into the program.
func Data() fs.FS {
	sub, err := fs.Sub(embedded, "data")
	if err != nil { // only if the folder were renamed
		return embedded
	}
	return sub
}

// Bundled returns the records compiled into the program, loaded once. The
// values are shared: do not change them.
var Bundled = sync.OnceValues(func() (*Corpus, error) { return Load(Data()) })
