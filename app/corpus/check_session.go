//go:build !js

package corpus

import (
	"encoding/json"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// session checks one session folder.
func (c *checker) session(folder string, files []string) {
	f := &sessionFiles{folder: folder, texts: map[communique.DocumentID]string{}, annotations: map[communique.DocumentID]wireAnnotation{}}
	file := folder + "/session.json"
	if c.raw[file] == nil {
		c.add(file, path.Base(folder), "", "the file is missing")
		return
	}
	if !c.decode(file, &f.session) {
		return
	}
	s := f.session
	c.sessionFacts(file, path.Base(folder), s)
	c.documents(file, s)
	c.findings(&findingsCheck{file: file, session: s, summary: true}, s.wireFindings)

	expected := map[string]bool{file: true}
	for _, d := range s.Documents {
		if d.Held {
			expected[f.textFile(d.ID)], expected[f.annotationFile(d.ID)] = true, true
			c.heldDocument(f, d)
		}
	}
	for _, x := range files {
		if path.Dir(x) == folder && !expected[x] {
			c.add(x, string(s.ID), "", "belongs to no document that session.json calls held: enter the document, or remove the file")
		}
	}
	d := &decoder{file: file, id: string(s.ID)}
	d.session(s)
	c.faults = append(c.faults, d.faults...)
}

// sessionFacts checks the record's own facts.
func (c *checker) sessionFacts(file, folder string, s wireSession) {
	id := string(s.ID)
	if id != folder {
		c.add(file, id, "id", "the folder is called %s: an id and its folder have one name", folder)
	}
	series := c.known.SeriesByID(s.Series)
	if series == nil {
		c.add(file, id, "series", "unknown series %q: enter it in %s", s.Series, seriesFile)
	}
	if series != nil && has(series.OrdinalsMissing, s.Ordinal) {
		c.add(file, id, "ordinal", "%s says that no session number %d is known: take the number out of its ordinals_missing", seriesFile, s.Ordinal)
	}
	tail, ok := strings.CutPrefix(id, string(s.Series)+"-")
	if !ok {
		c.add(file, id, "id", "does not begin with the series %s and a hyphen", s.Series)
	} else if !strings.HasPrefix(tail, "undated-") && (len(tail) < 4 || !strings.HasPrefix(s.Date.Start, tail)) {
		c.add(file, id, "date.start", "%q contradicts the date in the id, %s", s.Date.Start, tail)
	}
	for i, p := range s.Partners {
		c.party(file, id, field("partners", i, ""), p)
	}
	if s.OrdinalInferred && s.Ordinal == 0 {
		c.add(file, id, "ordinal_inferred", "there is no ordinal")
	}
	c.date(file, id, "date", s.Date)
	if s.Venue != nil && s.Venue.Country != "" {
		c.party(file, id, "venue.country", s.Venue.Country)
	}
	c.nextSession(file, id, s.Next, s.Ordinal)
	for i, x := range s.NotStated {
		if has(s.NotRead, x) {
			c.add(file, id, field("not_stated", i, ""), "%s stands in not_read too: a field stands in one of them, in doubt in not_read", x)
		}
	}
	for i, r := range s.Remarks {
		for k, x := range r.Sources {
			c.source(file, id, field(field("remarks", i, "sources"), k, ""), s, x)
		}
	}
}

func (c *checker) nextSession(file, id string, n *wireNext, ordinal int) {
	if n == nil {
		return
	}
	if n.Where != "" {
		c.party(file, id, "next_session.where", n.Where)
	}
	if n.When != "" && !day(n.When) {
		c.add(file, id, "next_session.when", "%s is no date of the calendar", n.When)
	}
	if n.Ordinal != 0 && ordinal != 0 && n.Ordinal <= ordinal {
		c.add(file, id, "next_session.ordinal", "the next session cannot be number %d, this one is number %d", n.Ordinal, ordinal)
	}
}

// source checks that x is a document of the session.
func (c *checker) source(file, id, path string, s wireSession, x communique.DocumentID) {
	for _, d := range s.Documents {
		if d.ID == x {
			return
		}
	}
	c.add(file, id, path, "unknown document %q: the session lists none with this id", x)
}

// documents checks the list of documents.
func (c *checker) documents(file string, s wireSession) {
	unique(c, file, "documents", s.Documents, func(d wireDocument) string { return string(d.ID) })
	for i, d := range s.Documents {
		id, at := string(d.ID), func(key string) string { return field("documents", i, key) }
		rest, ok := strings.CutPrefix(id, string(s.ID)+"."+string(d.Lang))
		if !ok || rest != "" && !strings.HasPrefix(rest, "-") {
			c.add(file, id, at("id"), "does not begin with %s.%s", s.ID, d.Lang)
		}
		if d.URL == "" && !d.Held {
			c.add(file, id, at("url"), "a source without an address: give it, or the text")
		}
		if d.Issuer == "" && (d.Genre == communique.PressRelease || d.Genre == communique.AdvanceNotice) {
			c.add(file, id, at("issuer"), "a %s is of one side: name its issuer", d.Genre)
		}
		for _, x := range []struct{ key, who string }{{"issuer", d.Issuer}, {"restates", d.Restates}} {
			if x.who != "" && c.known.Party(communique.PartyID(x.who)) == nil && c.known.Agency(communique.AgencyID(x.who)) == nil {
				c.add(file, id, at(x.key), "%q is neither a party nor a body", x.who)
			}
		}
	}
}

// heldDocument checks a text and its annotation.
func (c *checker) heldDocument(f *sessionFiles, d wireDocument) {
	file, id := f.annotationFile(d.ID), string(d.ID)
	data, err := fs.ReadFile(c.fsys, f.textFile(d.ID))
	if err != nil {
		c.add(f.textFile(d.ID), id, "", "%s, though session.json says that the text is held", readError(err))
		return
	}
	if !utf8.Valid(data) {
		c.add(f.textFile(d.ID), id, "", "the text is not UTF-8")
		return
	}
	if c.held == nil {
		c.held = map[communique.DocumentID]bool{}
	}
	c.held[d.ID] = true
	var a wireAnnotation
	if c.raw[file] == nil {
		c.add(file, id, "", "the annotation of a held text is missing")
		return
	}
	if !c.decode(file, &a) {
		return
	}
	text := string(data)
	if got := sum(text); a.SHA256 != got {
		c.add(file, id, "sha256", "the text beside it has the sum %s: restore the text, or annotate the new one", got)
	}
	if n := utf8.RuneCountInString(text); a.Chars != n {
		c.add(file, id, "chars", "the text has %d code points, not %d", n, a.Chars)
	}
	if a.Document != d.ID {
		c.add(file, id, "document", "is %q, the file is that of %s", a.Document, d.ID)
	}
	dec := &decoder{file: file, id: id, doc: d.ID, text: newOffsets(text)}
	dec.annotation(a)
	c.faults = append(c.faults, dec.faults...)
	c.annotation(file, f.session, d, a)
}

// same reports whether two wire values are written alike.
func same(a, b any) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && string(x) == string(y)
}
