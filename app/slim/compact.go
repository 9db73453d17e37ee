//go:build !js

package slim

import (
	"fmt"
	"os"
)

// zeroRun is the number of zero bytes in the program's memory from which on
// they are left out of the file.
const zeroRun = 1024

// compact rewrites a program so that it travels lighter: without the parts of
// the runtime that are never at work in it (dropDormant), without what only
// serves to print a trace (forgetLines), and with its memory in one piece
// (putTogether). It does the same when it runs; a panic is reported without
// the names of functions. The stock build keeps them.
func compact(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	f, err := takeApart(b)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	dropped, err := f.dropDormant()
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := forgetLines(f.memory, dropped); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, f.putTogether(zeroRun), 0o777)
}
