//go:build !js

package dataset

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"time"
)

// Archive is the package as one zip file. The same package gives the same
// bytes: files are in order and dated by the version.
func (p *Package) Archive() ([]byte, error) {
	day, err := time.Parse(time.DateOnly, p.Version.Date)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range p.Names() {
		w, err := z.CreateHeader(&zip.FileHeader{Name: PackageName + "-" + p.Version.Version + "/" + name, Method: zip.Deflate, Modified: day})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(p.Files[name]); err != nil {
			return nil, err
		}
	}
	err = z.Close()
	return b.Bytes(), err
}

// ArchiveName is the archive's file name.
func (p *Package) ArchiveName() string { return PackageName + "-" + p.Version.Version + ".zip" }

// Write puts the files into a folder, which is made if need be.
func (p *Package) Write(dir string) error {
	for _, name := range p.Names() {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, p.Files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}
