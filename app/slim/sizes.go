//go:build !js

package slim

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"

	"github.com/andybalholm/brotli"
)

// Size is the length of a file in bytes: as it is, and as it travels with
// gzip -9 and brotli 11.
type Size struct{ Raw, Gzip, Brotli int }

func (s Size) String() string {
	return fmt.Sprintf("%9d raw %9d gzip %9d brotli", s.Raw, s.Gzip, s.Brotli)
}

// Sub returns the difference of two sizes.
func (s Size) Sub(t Size) Size {
	return Size{Raw: s.Raw - t.Raw, Gzip: s.Gzip - t.Gzip, Brotli: s.Brotli - t.Brotli}
}

// Sizes measures a file. Brotli 11 takes seconds per megabyte.
func Sizes(path string) (Size, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Size{}, err
	}
	return sizeOf(b), nil
}

func sizeOf(b []byte) Size {
	var zipped, brotlied bytes.Buffer
	// Writes to a buffer do not fail, and 9 and 11 are valid levels.
	z, _ := gzip.NewWriterLevel(&zipped, 9)
	z.Write(b)
	z.Close()
	br := brotli.NewWriterOptions(&brotlied, brotli.WriterOptions{Quality: 11, LGWin: 24})
	br.Write(b)
	br.Close()
	return Size{Raw: len(b), Gzip: zipped.Len(), Brotli: brotlied.Len()}
}

// CheckWasm returns an error if the wasm of size s exceeds its gate.
func CheckWasm(s Size) error {
	if s.Brotli > WasmGate {
		return fmt.Errorf("slim: app.wasm travels as %d bytes, the gate is %d: see `make size` for what each dependency costs", s.Brotli, WasmGate)
	}
	return nil
}
