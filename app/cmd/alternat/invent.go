//go:build !js

package main

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"alternat/app/invent"
)

// mostInvented bounds what a slip of the finger can ask for.
const mostInvented = 100_000

func runInvent(args []string, out, _ io.Writer) error {
	flags := newFlags("invent")
	seed := flags.Uint64("seed", 1, "")
	names, err := parse(flags, args, 2, 2)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(names[0])
	if err != nil || n < 1 || n > mostInvented {
		return usagef("%q: expected a number of sessions from 1 to %d", names[0], mostInvented)
	}
	dir := names[1]
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty: name another folder", dir)
	}
	w, err := invent.New(*seed, n)
	if err != nil {
		return err
	}
	if err := w.Write(dir); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d invented sessions\n", dir, len(w.Sessions))
	return nil
}
