package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"alternat/app/communique"
)

// unmarshal reads one JSON value, refusing unknown keys and anything after it.
func unmarshal(file string, data []byte, into any) []Fault {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	if err == nil {
		if _, rest := dec.Token(); rest != io.EOF {
			return []Fault{{File: file, Line: lineAt(data, dec.InputOffset()), Message: "there is more after the end of the record: keep one JSON value per file"}}
		}
		return nil
	}
	f := Fault{File: file, Message: err.Error()}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		f.Line, f.Message = lineAt(data, syntax.Offset), "not JSON: "+syntax.Error()
	case errors.As(err, &kind):
		f.Line, f.Field = lineAt(data, kind.Offset), kind.Field
		f.Message = "a JSON " + kind.Value + " stands where another kind of value is expected"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		f.Line, f.Message = lineAt(data, int64(len(data))), "not JSON: the file ends too early"
	default:
		f.Message = strings.TrimPrefix(f.Message, "json: ")
	}
	return []Fault{f}
}

func lineAt(data []byte, offset int64) int {
	if offset > int64(len(data)) {
		offset = int64(len(data))
	}
	return 1 + bytes.Count(data[:offset], []byte("\n"))
}

// A decoder turns wire values of one file into communique values and collects
// what does not fit the text. doc and text are set in an annotation only.
type decoder struct {
	file   string
	id     string
	doc    communique.DocumentID
	text   *offsets
	faults []Fault
}

func (d *decoder) fault(field, format string, args ...any) {
	d.faults = append(d.faults, Fault{File: d.file, ID: d.id, Field: field, Message: fmt.Sprintf(format, args...)})
}

// span converts code points to bytes.
func (d *decoder) span(field string, start, end int) (s communique.Span, ok bool) {
	if d.text == nil {
		d.fault(field, "a place in the text is given, but no text is held for it")
		return s, false
	}
	if _, ok := d.text.cut(start, end); !ok {
		d.fault(field, "%d to %d is no range of the text, which has %d characters", start, end, d.text.chars())
		return s, false
	}
	return communique.Span{Start: d.text.at[start], End: d.text.at[end]}, true
}

func (d *decoder) quote(field string, w wireQuote) communique.Quote {
	s, ok := d.span(field, w.Start, w.End)
	if !ok {
		return communique.Quote{Text: w.Quote}
	}
	if got := d.text.text[s.Start:s.End]; got != w.Quote {
		d.fault(field, "the text from %d to %d is %s, not the quote %s%s", w.Start, w.End, short(got), short(w.Quote), d.whereElse(w.Quote))
	}
	return communique.Quote{Span: s, Text: w.Quote}
}

func (d *decoder) optional(field string, w *wireQuote) *communique.Quote {
	if w == nil {
		return nil
	}
	q := d.quote(field, *w)
	return &q
}

// whereElse helps to mend a quote that has moved.
func (d *decoder) whereElse(quote string) string {
	if quote == "" {
		return ""
	}
	if at := strings.Index(d.text.text, quote); at >= 0 {
		return fmt.Sprintf("; it stands at %d", d.text.point(at))
	}
	return "; it does not occur in the text"
}

// short shortens a text for a message, in quotation marks.
func short(s string) string {
	const most = 40
	r := []rune(s)
	if len(r) > most {
		return strconv.Quote(string(r[:most]) + "…")
	}
	return strconv.Quote(s)
}

// field joins the parts of a place: field("lists", 2, "open_end") is
// "lists[2].open_end".
func field(list string, i int, name string) string {
	f := list + "[" + strconv.Itoa(i) + "]"
	if name != "" {
		f += "." + name
	}
	return f
}

// source is the document that a finding was taken from: in an annotation the
// annotated one, which the file does not repeat.
func (d *decoder) source(s communique.DocumentID) communique.DocumentID {
	if s == "" {
		return d.doc
	}
	return s
}
