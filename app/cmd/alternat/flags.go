//go:build !js

package main

import (
	"flag"
	"fmt"
	"io"
)

// usageError is a call that cannot be carried out as it was written.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// newFlags makes a flag set that leaves messages to run.
func newFlags(name string) *flag.FlagSet {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	return fs
}

// parse reads flags wherever they stand and returns the names between them,
// of which there must be from least to most. After "--" all are names.
func parse(fs *flag.FlagSet, args []string, least, most int) ([]string, error) {
	var names []string
	for len(args) > 0 {
		rest := args
		if err := fs.Parse(args); err != nil {
			return nil, usageError{err}
		}
		args = fs.Args()
		if used := len(rest) - len(args); used > 0 && rest[used-1] == "--" {
			names = append(names, args...)
			break
		}
		if len(args) > 0 {
			names = append(names, args[0])
			args = args[1:]
		}
	}
	switch {
	case len(names) < least:
		return nil, usagef("%d names are needed, %d given", least, len(names))
	case len(names) > most:
		return nil, usagef("unexpected %q", names[most])
	}
	return names, nil
}
