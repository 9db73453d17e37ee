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

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/locale"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/reading"
)

// maxText bounds a text file, in bytes: a hundred times a long communiqué.
const maxText = 5 << 20

// runRead reads one text by rules and says what was found, with the words it
// rests on, and what was not.
func runRead(args []string, out, errs io.Writer) error {
	flags := newFlags("read")
	asJSON := flags.Bool("json", false, "")
	lang := flags.String("lang", "en", "")
	in := flags.String("in", "", "")
	names, err := parse(flags, args, 1, 1)
	if err != nil {
		return err
	}
	for _, l := range []string{*lang, *in} {
		if l != "" && !slices.Contains(communique.Langs, communique.Lang(l)) {
			return usagef("%q: en, fr and ja are known", l)
		}
	}
	c, err := corpus.Bundled()
	if err != nil {
		return err
	}
	ctx := terminal(c, communique.Lang(*lang))
	r, err := readFile(ctx, names[0], communique.Lang(*in), "text")
	if err != nil {
		return err
	}
	if *asJSON {
		data, err := encodeReading(r)
		if err != nil {
			return err
		}
		_, err = out.Write(data)
		return err
	}
	words, err := readingWords(ctx, r)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\n%s, %s\n\n%s", names[0], ctx.LangName(r.Document.Lang), ctx.T("term.machine_read"), words)
	return err
}

// terminal is the context of what is written for a person at a terminal.
func terminal(c *corpus.Corpus, lang communique.Lang) view.Context {
	return view.Context{
		Address: address.Address{Lang: lang},
		Locale:  locale.For(lang),
		Site:    &view.Site{Lexicon: c.Lexicon, Sessions: c.Sessions, Pairs: address.Pairs(c.Sessions)},
	}
}

// readFile reads the text in a file. It fails where there is nothing to read,
// with the reader's own word for why.
func readFile(ctx view.Context, name string, in communique.Lang, id communique.DocumentID) (*reader.Reading, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%q is no file", name)
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, fmt.Errorf("%s is a folder: name a text file in it", name)
	case info.Size() > maxText:
		return nil, fmt.Errorf("%s has %d bytes, more than the %d that a text may have", name, info.Size(), maxText)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	r := reader.Read(ctx.Site.Lexicon, reader.Input{Bytes: data, Lang: in, ID: id})
	if strings.TrimSpace(r.Document.Text) == "" {
		why := "there is nothing to read in it"
		for _, n := range r.Notes {
			why = reading.NoteText(ctx, n)
		}
		return nil, fmt.Errorf("%s: %s", name, why)
	}
	return r, nil
}

// readingWords writes the findings as the page of a text read there lists them,
// without the text itself.
func readingWords(ctx view.Context, r *reader.Reading) (string, error) {
	var b strings.Builder
	for _, region := range reading.Result(ctx, r) {
		doc, err := html.Parse(strings.NewReader(region.HTML))
		if err != nil {
			return "", err
		}
		for _, part := range []string{"read-notes", "read-findings"} {
			if n := ofClass(doc, part); n != nil {
				p := &printer{}
				p.node(n)
				b.WriteString(p.String())
				b.WriteByte('\n')
			}
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n", nil
}

// ofClass finds the first element with a class, nil if there is none.
func ofClass(n *html.Node, class string) *html.Node {
	for _, a := range n.Attr {
		if a.Key == "class" && slices.Contains(strings.Fields(a.Val), class) {
			return n
		}
	}
	for c := range n.ChildNodes() {
		if found := ofClass(c, class); found != nil {
			return found
		}
	}
	return nil
}
