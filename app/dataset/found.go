//go:build !js

package dataset

import (
	"unicode/utf8"

	"alternat/app/communique"
)

// A found is one finding with where it stands: in the annotation of a text
// held here, as a quotation, or in a session's summary.
type found[T any] struct {
	session communique.SessionID
	record  string // the id of the session or the annotated document
	number  int    // in the record's list, from 0
	source  communique.DocumentID
	quoted  bool
	text    string // of the annotated document
	it      T
}

// each collects the findings of one kind over all sessions.
func each[T any](sessions []*communique.Session, list func(*communique.Findings) []T, source func(T) communique.DocumentID) []found[T] {
	var out []found[T]
	for _, s := range sessions {
		for i, x := range list(&s.Findings) {
			out = append(out, found[T]{session: s.ID, record: string(s.ID), number: i, source: source(x), it: x})
		}
		for _, d := range s.Documents {
			if d.Annotation == nil {
				continue
			}
			for i, x := range list(&d.Annotation.Findings) {
				out = append(out, found[T]{session: s.ID, record: string(d.ID), number: i, source: source(x), quoted: true, text: d.Text, it: x})
			}
		}
	}
	return out
}

// A part is one member of a list within a finding.
type part[T, P any] struct {
	found[T]
	at   int
	part P
}

// parts takes the findings' lists apart, one row for each member.
func parts[T, P any](all []found[T], list func(T) []P) []part[T, P] {
	var out []part[T, P]
	for _, f := range all {
		for i, p := range list(f.it) {
			out = append(out, part[T, P]{f, i, p})
		}
	}
	return out
}

// points converts an offset in bytes to code points. Linear in the text.
func (f *found[T]) points(bytes int) int { return utf8.RuneCountInString(f.text[:bytes]) }

// start and end give a quote's place in code points, -1 where there is none.
func (f *found[T]) start(q *communique.Quote) int {
	if q == nil || !f.quoted {
		return -1
	}
	return f.points(q.Start)
}

func (f *found[T]) end(q *communique.Quote) int {
	if q == nil || !f.quoted {
		return -1
	}
	return f.points(q.End)
}

func quoteText(q *communique.Quote) string {
	if q == nil {
		return ""
	}
	return q.Text
}

// keyed are the columns that say which finding a row is, and from where.
func keyed[T any]() []column[found[T]] {
	type row = found[T]
	return []column[row]{
		str("record", "where the finding stands: the id of the session for a summary of ours, of the document for what was read in a text held here", func(r row) string { return r.record }),
		count("number", "its number in the record's list, counted from 0", func(r row) int { return r.number }),
		str("session", "the session it is about", func(r row) communique.SessionID { return r.session }).of("sessions").must(),
		str("document", "the document it was taken from", func(r row) communique.DocumentID { return r.source }).of("documents"),
		one(str("basis", "quotation: read in a text held here, with its place; summary: our words on a document that is not held, never a quotation",
			func(r row) string {
				if r.quoted {
					return "quotation"
				}
				return "summary"
			}), "quotation", "summary").must(),
	}
}

// keyedPart are the columns that tie a part to its finding.
func keyedPart[T, P any]() []column[part[T, P]] {
	type row = part[T, P]
	return []column[row]{
		str("record", "the record of the finding", func(r row) string { return r.record }),
		count("number", "the number of the finding in the record's list", func(r row) int { return r.number }),
		count("at", "the place within the finding, counted from 0", func(r row) int { return r.at }),
	}
}

var findingKey = []string{"record", "number"}

// toFinding is the foreign key from a part to its finding's row.
func toFinding(table string, t Table) Table {
	t.Foreign = append(t.Foreign, ForeignKey{findingKey, Reference{table, findingKey}})
	return t
}
