//go:build !js

package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// dataDir is where the records are, below the project's folder.
const dataDir = "app/corpus/data"

func runCheck(args []string, out, errs io.Writer) error {
	flags := newFlags("check")
	fix := flags.Bool("fix", false, "")
	report := flags.Bool("report", false, "")
	reread := flags.Bool("reread", false, "")
	names, err := parse(flags, args, 0, 1)
	if err != nil {
		return err
	}
	dir := ""
	if len(names) == 1 {
		dir = names[0]
	} else {
		root, err := projectRoot()
		if err != nil {
			return err
		}
		dir = filepath.Join(root, dataDir)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return fmt.Errorf("%s is no folder of records", dir)
	}
	if *fix {
		fixed, err := canonicalise(dir)
		if err != nil {
			return err
		}
		for _, name := range fixed {
			fmt.Fprintf(out, "%s: put into canonical form\n", name)
		}
	}
	var faults []string
	for _, f := range corpus.Check(os.DirFS(dir)) {
		faults = append(faults, fmt.Sprint(f))
	}
	if len(names) == 0 {
		faults = append(faults, checkWords(lexicon.Bundled)...)
	}
	for _, f := range faults {
		fmt.Fprintln(errs, f)
	}
	if len(faults) > 0 {
		fmt.Fprintf(errs, "%d faults in %s\n", len(faults), dir)
		return errReported
	}
	fmt.Fprintf(out, "%s: no faults\n", dir)
	if !*report && !*reread {
		return nil
	}
	c, err := corpus.LoadWithWords(os.DirFS(dir))
	if err != nil {
		return err
	}
	if *report {
		if err := writeReport(out, corpus.Report(c)); err != nil {
			return err
		}
	}
	if *reread {
		return writeReread(out, c)
	}
	return nil
}

// wordsDir is where the word lists are, below the project's folder.
const wordsDir = "app/lexicon/data"

// checkWords returns the faults of the word lists, each with file and entry.
// Acts are looked up in the bundled records, if those can be read; if not, the
// check of the records says so.
func checkWords(load func() (*lexicon.Words, error)) []string {
	words, err := load()
	if err != nil {
		return []string{fmt.Sprintf("%s: %v", wordsDir, err)}
	}
	var auth *lexicon.Authority
	if c, err := corpus.Bundled(); err == nil {
		auth = c.Lexicon.Authority
	}
	var faults []string
	for _, f := range lexicon.Validate(words, auth) {
		faults = append(faults, wordsDir+"/"+f)
	}
	return faults
}

// canonicalise rewrites the records of dir that are not in canonical form and
// returns their names.
func canonicalise(dir string) ([]string, error) {
	var fixed []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".json" {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		canonical, err := corpus.Canonical(filepath.ToSlash(rel), data)
		if err != nil || bytes.Equal(data, canonical) {
			return nil // a file that cannot be read is the check's to report
		}
		fixed = append(fixed, rel)
		return os.WriteFile(path, canonical, 0o644)
	})
	return fixed, err
}
