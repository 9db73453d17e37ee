//go:build js

package lexicon

import "os"

// Bundled reads the word lists from where the tests run: nothing is compiled
// into the browser's program.
func Bundled() (*Words, error) { return Load(os.DirFS("data")) }
