//go:build !js

package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"alternat/app/corpus"
	"alternat/app/dataset"
)

// runPackage writes the data package and holds it against its own rules.
func runPackage(args []string, out, errs io.Writer) error {
	flags := newFlags("package")
	dir := flags.String("corpus", "", "")
	names, err := parse(flags, args, 1, 1)
	if err != nil {
		return err
	}
	records := corpus.Data()
	if *dir != "" {
		records = os.DirFS(*dir)
	}
	p, err := dataset.Build(records)
	if err != nil {
		return err
	}
	if entries, err := os.ReadDir(names[0]); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty: name another folder", names[0])
	}
	if err := p.Write(names[0]); err != nil {
		return err
	}
	faults := dataset.Validate(os.DirFS(names[0]))
	for _, f := range faults {
		fmt.Fprintln(errs, f)
	}
	if len(faults) > 0 {
		return errReported
	}
	fmt.Fprintf(out, "%s: version %s, %d files, valid\n", names[0], p.Version.Version, len(p.Files))
	return nil
}

// runChanges tells what differs between two editions of the data.
func runChanges(args []string, out, _ io.Writer) error {
	names, err := parse(newFlags("changes"), args, 2, 2)
	if err != nil {
		return err
	}
	var editions [2]fs.FS
	for i, name := range names {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			return fmt.Errorf("%s is no folder of records and no data package", name)
		}
		editions[i] = os.DirFS(name)
	}
	changes, err := dataset.Changes(editions[0], editions[1])
	if err != nil {
		return err
	}
	record := ""
	for _, c := range changes {
		if c.Field == "" {
			fmt.Fprintf(out, "%s: %s%s\n", c.Record, c.Kind, said(c))
			continue
		}
		if c.Record != record {
			record = c.Record
			fmt.Fprintln(out, record)
		}
		fmt.Fprintf(out, "\t%s: %s%s\n", c.Field, c.Kind, said(c))
	}
	if len(changes) == 0 {
		fmt.Fprintln(out, "no change")
	}
	return nil
}

// said gives the values of a change; of whole records there are none.
func said(c dataset.Change) string {
	var parts []string
	for _, v := range []string{c.Old, c.New} {
		if v != "" && v != dataset.WholeRecord {
			parts = append(parts, v)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return " " + strings.Join(parts, " → ")
}
