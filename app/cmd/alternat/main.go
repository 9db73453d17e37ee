//go:build !js

// Alternat is the native tool of the project: it builds the site, serves it,
// checks the records and compares texts. "alternat help" lists its commands.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// A command is one word after "alternat".
type command struct {
	name  string
	usage string // arguments, then what it does
	run   func(args []string, out, errs io.Writer) error
}

func commands() []command {
	return []command{
		{"build", "[-out DIR] [-corpus DIR] [-base /x/] [-origin https://…] [-compress] [-stock]\n\twrites the whole site: pages, data, program, worker", runBuild},
		{"serve", "[-port N] [-base /x/] [DIR]\n\tshows a built site on this machine, at 127.0.0.1 only", runServe},
		{"check", "[-fix] [-report] [-reread] [DIR]\n\tchecks every record and reports all faults at once; -report lists the names that nothing resolves, -reread where the rules read a text otherwise than its annotation", runCheck},
		{"package", "[-corpus DIR] OUT\n\twrites the data set as a data package: tables, records, texts, descriptor", runPackage},
		{"changes", "OLD NEW\n\ttells what differs between two editions of the data, folders or packages", runChanges},
		{"invent", "[-seed N] SESSIONS DIR\n\twrites records of countries that do not exist, to measure with", runInvent},
		{"compare", "[-json] [-lang en|fr|ja] A B [C …]\n\tcompares two sessions, documents or text files; sets three to six side by side", runCompare},
		{"read", "[-json] [-lang en|fr|ja] [-in en|fr|ja] FILE\n\treads a text by rules: what was found, by which rule, how surely, and what was not; -in is the language of the text", runRead},
		{"measure", "[-figures] [-only NAME] DIR [DIR …]\n\tscores the reader on folders of texts whose reading is known: figures for each kind, every miss, every false finding", runMeasure},
		{"size", "\n\tsays what the program and a first view weigh, against the budgets", runSize},
	}
}

// errReported is returned by a command that has already said what is wrong.
var errReported = errors.New("")

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run returns the exit status: 0 done, 1 the command found or met trouble, 2
// it was called wrongly.
func run(args []string, out, errs io.Writer) int {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		help(out)
		return 0
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		err := c.run(args[1:], out, errs)
		var wrong usageError
		switch {
		case err == nil || errors.Is(err, flag.ErrHelp):
			return 0
		case errors.As(err, &wrong):
			fmt.Fprintf(errs, "alternat %s: %v\nusage: alternat %s %s\n", c.name, err, c.name, c.usage)
			return 2
		case err != errReported:
			fmt.Fprintf(errs, "alternat %s: %v\n", c.name, err)
		}
		return 1
	}
	fmt.Fprintf(errs, "alternat: no command %q; \"alternat help\" lists them\n", args[0])
	return 2
}

func help(out io.Writer) {
	fmt.Fprintln(out, "Alternat compares diplomatic communiqués. Flags may stand before or after names.")
	for _, c := range commands() {
		fmt.Fprintf(out, "\nalternat %s %s\n", c.name, c.usage)
	}
}
