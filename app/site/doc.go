//go:build !js

// Package site writes the whole web site as files: the pages in every
// language, the data that the program loads, style, program, icons, manifests
// and the service worker's list of it all.
//
// Start with [Build]. It makes every file in memory, names what never changes
// by its content, derives the build's id from all of it, and then writes only
// the files that differ from what is there. The same sources give the same
// bytes, on any machine, in any folder.
package site
