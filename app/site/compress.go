//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"path"

	"github.com/andybalholm/brotli"
)

// compressible are the kinds of files worth a compressed copy beside them.
var compressible = map[string]bool{".html": true, ".css": true, ".js": true, ".json": true, ".txt": true, ".xml": true,
	".wasm": true, ".svg": true, ".webmanifest": true}

// Brotli's level: the most for what every visitor fetches and no build
// changes often, a fast one for pages and records, of which there are many.
const (
	levelAssets = 11
	levelPages  = 5
	window      = 24 // as far back as the format allows: the program is longer than less
)

// compress puts name.br and name.gz beside every file that gets smaller.
func (o *output) compress() error {
	names := o.names()
	fetched := map[string]bool{} // by logical name: few, and needed by many pages
	for _, path := range o.named {
		fetched[path] = true
	}
	packed := make([]map[string][]byte, len(names))
	err := each(len(names), func(i int) error {
		ext, data := path.Ext(names[i]), o.files[names[i]]
		if !compressible[ext] || len(data) < 512 {
			return nil
		}
		level := levelPages
		if ext == ".wasm" || ext == ".js" || ext == ".css" || fetched[names[i]] {
			level = levelAssets
		}
		var br, gz bytes.Buffer
		w := brotli.NewWriterOptions(&br, brotli.WriterOptions{Quality: level, LGWin: window})
		w.Write(data)
		if err := w.Close(); err != nil {
			return err
		}
		g, err := gzip.NewWriterLevel(&gz, gzip.BestCompression)
		if err != nil {
			return err
		}
		g.Write(data)
		if err := g.Close(); err != nil {
			return err
		}
		packed[i] = map[string][]byte{}
		for suffix, small := range map[string][]byte{".br": br.Bytes(), ".gz": gz.Bytes()} {
			if len(small) < len(data) {
				packed[i][suffix] = small
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i, name := range names {
		for suffix, small := range packed[i] {
			if err := o.add(name+suffix, small); err != nil {
				return err
			}
		}
	}
	return nil
}
