//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/view"
	"alternat/app/view/compared"
	"alternat/app/view/reading"
)

func runCompare(args []string, out, errs io.Writer) error {
	flags := newFlags("compare")
	asJSON := flags.Bool("json", false, "")
	lang := flags.String("lang", "en", "")
	names, err := parse(flags, args, 2, compare.MostSubjects)
	if err != nil {
		return err
	}
	if !slices.Contains(communique.Langs, communique.Lang(*lang)) {
		return usagef("-lang %q: the program speaks en, fr and ja", *lang)
	}
	c, err := corpus.Bundled()
	if err != nil {
		return err
	}
	ctx := terminal(c, communique.Lang(*lang))
	subjects := make([]compare.Subject, len(names))
	ids := make([]string, len(names))
	var faults []error
	for i, name := range names {
		s, err := named(ctx, c, errs, name, communique.DocumentID("abcdef"[i:i+1]))
		if err != nil {
			faults = append(faults, err)
			continue
		}
		subjects[i], ids[i] = s, s.ID()
	}
	if err := errors.Join(faults...); err != nil {
		return err
	}
	ctx.Address = ctx.Address.Comparing(ids...)
	made := comparisonOf(ctx, subjects)
	if *asJSON {
		data, err := made.encode()
		if err != nil {
			return err
		}
		_, err = out.Write(data)
		return err
	}
	words, err := plaintext(made.page())
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, words)
	return err
}

// A made comparison can be written for programs and for people.
type made struct {
	encode func() ([]byte, error)
	page   func() string
}

// comparisonOf holds two subjects against each other; more than two it sets
// side by side.
func comparisonOf(ctx view.Context, subjects []compare.Subject) made {
	if len(subjects) == 2 {
		x := compare.Compare(subjects[0], subjects[1], ctx.Site.Lexicon)
		return made{func() ([]byte, error) { return compare.Encode(x) }, func() string { return compared.Page(ctx, x) }}
	}
	m := compare.Several(subjects, ctx.Site.Lexicon)
	return made{func() ([]byte, error) { return compare.EncodeSeveral(m) }, func() string { return compared.SeveralPage(ctx, m) }}
}

// named finds what a name on the command line stands for: a session, a
// document, or a text file, which is read by rules and whose document gets the
// given id. What has to be known of the reading goes to errs.
func named(ctx view.Context, c *corpus.Corpus, errs io.Writer, name string, id communique.DocumentID) (compare.Subject, error) {
	if s := c.Session(communique.SessionID(name)); s != nil {
		return compare.Subject{Session: s}, nil
	}
	if d := c.Document(communique.DocumentID(name)); d != nil {
		return compare.Subject{Session: c.Session(d.Session), Document: d}, nil
	}
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return compare.Subject{}, fmt.Errorf("%q is no session, no document and no file; the documents held are %s", name, strings.Join(heldDocuments(c), ", "))
	}
	r, err := readFile(ctx, name, "", id)
	if err != nil {
		return compare.Subject{}, err
	}
	if !slices.Contains(communique.Langs, r.Document.Lang) {
		return compare.Subject{}, fmt.Errorf("%s: the language is not English, French or Japanese, or the text is too short to tell", name)
	}
	for _, n := range r.Notes {
		fmt.Fprintf(errs, "%s: %s\n", name, reading.NoteText(ctx, n))
	}
	return reading.Subject(r, c.Lexicon), nil
}

func heldDocuments(c *corpus.Corpus) []string {
	var ids []string
	for _, s := range c.Sessions {
		for _, d := range s.Documents {
			if d.Held() {
				ids = append(ids, string(d.ID))
			}
		}
	}
	return ids
}
