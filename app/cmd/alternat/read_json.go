//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/reader"
	"alternat/app/reader/measure"
)

// wireReading is what stands after an annotation: what the document's own
// record would say, and how each finding came about.
type wireReading struct {
	Language    communique.Lang   `json:"language"`
	Genre       communique.Genre  `json:"genre,omitempty"`
	Provisional bool              `json:"provisional"`
	Findings    []wireFinding     `json:"findings"`
	Missing     []reader.Kind     `json:"missing,omitempty"`
	Notes       []wireReadingNote `json:"notes,omitempty"`
}

// wireFinding names the finding by its kind and its place in the annotation's
// list of that kind. Start and End count code points.
type wireFinding struct {
	Kind  reader.Kind `json:"kind"`
	Index int         `json:"index"`
	Value string      `json:"value,omitempty"`
	// Language is that of the passage, where it is not the document's.
	Language   communique.Lang `json:"language,omitempty"`
	Rule       string          `json:"rule"`
	Confidence string          `json:"confidence"`
	Start      int             `json:"start"`
	End        int             `json:"end"`
	Quote      string          `json:"quote,omitempty"`
}

type wireReadingNote struct {
	Note string   `json:"note"`
	Args []string `json:"args,omitempty"`
}

// encodeReading writes a reading as the annotations of the bundled texts are
// written, with rules and confidence added at the end.
func encodeReading(r *reader.Reading) ([]byte, error) {
	annotation, err := corpus.EncodeAnnotation(r.Document)
	if err != nil {
		return nil, err
	}
	d := r.Document
	w := wireReading{Language: d.Lang, Genre: d.Genre, Provisional: d.Provisional, Findings: []wireFinding{}}
	count := counter{text: d.Text}
	for _, f := range r.Findings {
		x := wireFinding{Kind: f.Kind, Index: f.Index, Value: f.What, Rule: f.Rule, Confidence: measure.Certainty(f.Confidence)}
		if s := f.Span; 0 <= s.Start && s.Start < s.End && s.End <= len(d.Text) {
			x.Start = count.point(s.Start)
			x.End = x.Start + utf8.RuneCountInString(d.Text[s.Start:s.End])
			if lang := d.LangAt(s.Start); lang != d.Lang && f.Kind != reader.KindLanguage {
				x.Language = lang
			}
			if f.Kind != reader.KindLanguage { // that is the whole text
				x.Quote = d.Text[s.Start:s.End]
			}
		}
		w.Findings = append(w.Findings, x)
	}
	for _, m := range r.Missing {
		w.Missing = append(w.Missing, m.Kind)
	}
	for _, n := range r.Notes {
		w.Notes = append(w.Notes, wireReadingNote{Note: n.Key, Args: n.Args})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(w); err != nil {
		return nil, err
	}
	// Two objects, one behind the other, become one.
	annotation = bytes.TrimSuffix(annotation, []byte("\n}\n"))
	return append(append(annotation, ','), bytes.TrimPrefix(b.Bytes(), []byte("{"))...), nil
}

// A counter counts code points up to bytes that are asked for in order.
type counter struct {
	text        string
	bytes, runs int
}

func (c *counter) point(at int) int {
	if at < c.bytes {
		c.bytes, c.runs = 0, 0
	}
	c.runs += utf8.RuneCountInString(c.text[c.bytes:at])
	c.bytes = at
	return c.runs
}
