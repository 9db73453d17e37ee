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
	"unicode/utf8"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/locale"
	"alternat/app/text"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// maxText bounds a text file, in bytes: a hundred times a long communiqué.
const maxText = 5 << 20

func runCompare(args []string, out, _ io.Writer) error {
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
	subjects := make([]compare.Subject, len(names))
	ids := make([]string, len(names))
	var faults []error
	for i, name := range names {
		s, err := named(c, name, communique.DocumentID("abcdef"[i:i+1]))
		if err != nil {
			faults = append(faults, err)
			continue
		}
		subjects[i], ids[i] = s, s.ID()
	}
	if err := errors.Join(faults...); err != nil {
		return err
	}
	ctx := view.Context{
		Address: address.Address{Lang: communique.Lang(*lang)}.Comparing(ids...),
		Locale:  locale.For(communique.Lang(*lang)),
		Site:    &view.Site{Lexicon: c.Lexicon, Sessions: c.Sessions, Pairs: address.Pairs(c.Sessions)},
	}
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
// document, or a text file, whose document gets the given id.
func named(c *corpus.Corpus, name string, id communique.DocumentID) (compare.Subject, error) {
	if s := c.Session(communique.SessionID(name)); s != nil {
		return compare.Subject{Session: s}, nil
	}
	if d := c.Document(communique.DocumentID(name)); d != nil {
		return compare.Subject{Session: c.Session(d.Session), Document: d}, nil
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return compare.Subject{}, fmt.Errorf("%q is no session, no document and no file; the documents held are %s", name, strings.Join(heldDocuments(c), ", "))
	case err != nil:
		return compare.Subject{}, err
	case info.IsDir():
		return compare.Subject{}, fmt.Errorf("%s is a folder: name a text file in it", name)
	case info.Size() > maxText:
		return compare.Subject{}, fmt.Errorf("%s has %d bytes, more than the %d that a text may have", name, info.Size(), maxText)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return compare.Subject{}, err
	}
	if err := readable(name, data); err != nil {
		return compare.Subject{}, err
	}
	source := string(data)
	lang := text.Guess(source)
	if lang == "" {
		return compare.Subject{}, fmt.Errorf("%s: the language is not English, French or Japanese, or the text is too short to tell", name)
	}
	return compare.Plain(id, source, lang), nil
}

// readable says, with the line, why bytes are no text.
func readable(name string, data []byte) error {
	if strings.TrimSpace(string(data)) == "" {
		return fmt.Errorf("%s holds no text", name)
	}
	line := 1
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			return fmt.Errorf("%s:%d: not UTF-8 (byte %d is 0x%02x): save the text as UTF-8", name, line, i, data[i])
		case r == 0:
			return fmt.Errorf("%s:%d: a zero byte: this is no text file", name, line)
		case r == '\n':
			line++
		}
		i += size
	}
	return nil
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
