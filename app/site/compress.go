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
// changes often, a fast one for pages, of which there are many.
const (
	levelAssets = 11
	levelPages  = 5
)

// compress puts name.br and name.gz beside every file that gets smaller.
func (o *output) compress() error {
	for _, name := range o.names() {
		ext := path.Ext(name)
		data := o.files[name]
		if !compressible[ext] || len(data) < 512 {
			continue
		}
		level := levelPages
		if ext == ".wasm" || ext == ".js" || ext == ".css" {
			level = levelAssets
		}
		var br, gz bytes.Buffer
		w := brotli.NewWriterLevel(&br, level)
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
		for suffix, packed := range map[string][]byte{".br": br.Bytes(), ".gz": gz.Bytes()} {
			if len(packed) < len(data) {
				if err := o.add(name+suffix, packed); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
