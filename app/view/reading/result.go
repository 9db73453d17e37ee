package reading

import (
	"strconv"
	"unicode/utf8"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// pieceSize is how much of a text is put into the page at a time, in bytes: what
// a browser lays out without holding up who reads.
const pieceSize = 24_000

// Result is what was read in a text: the regions of the page, in the order in
// which they are put there. The first has places for the rest of the text.
func Result(ctx view.Context, r *reader.Reading) []view.Region {
	if r.Document == nil || r.Document.Text == "" {
		return []view.Region{{Name: RegionResult, HTML: view.Render(nothing(ctx, r))}}
	}
	ctx.Given = r.Document.Session
	pieces := cut(marked.Paragraphs(ctx, r.Document, marksOf(r)))
	places := make([]g.Node, len(pieces))
	out := make([]view.Region, 1, len(pieces))
	for i, p := range pieces {
		if i == 0 {
			places[i] = p
			continue
		}
		name := RegionResult + "-" + strconv.Itoa(i)
		places[i] = h.Div(h.Data("region", name))
		out = append(out, view.Region{Name: name, HTML: view.Render(p)})
	}
	out[0] = view.Region{Name: RegionResult, HTML: view.Render(g.Group{
		result(ctx, r, "", marked.Source(r.Document, places...)),
		chooser(ctx, r),
	})}
	return out
}

// nothing says why there was nothing to read.
func nothing(ctx view.Context, r *reader.Reading) g.Node {
	return h.Section(view.Class("read-result"), h.Aria("labelledby", ResultHeading),
		h.H2(h.ID(ResultHeading), g.Attr("tabindex", "-1"), ctx.Text("read.nothing")),
		notes(ctx, r),
	)
}

// result shows a text beside what was found in it. at tells its ids from those
// of another on the same page.
func result(ctx view.Context, r *reader.Reading, at string, source g.Node) g.Node {
	d := r.Document
	heading := ResultHeading + at
	return h.Section(view.Class("reader", "read-result"), h.Aria("labelledby", heading),
		h.H2(h.ID(heading), g.Attr("tabindex", "-1"), ctx.Text("read.result")),
		h.P(view.Class("reader-under"), h.B(ctx.Text("term.machine_read")), g.Text(ctx.T("sep.items")),
			view.Joined(ctx, ctx.LangName(d.Lang), ctx.Count("read.characters", utf8.RuneCountInString(d.Text))),
			g.Text(ctx.T("sep.items")), ctx.Text("session.exact")),
		notes(ctx, r),
		h.P(view.Class("read-legend", "small"), ctx.Text("session.marks"), g.Text(ctx.T("sep.colon")), legend(ctx)),
		h.Div(view.Class("reader-columns"), source, findings(ctx, r, heading)),
	)
}

// legendKinds are the marks that a reading makes, in order.
var legendKinds = []marked.Kind{marked.Fact, marked.Person, marked.Body, marked.Verb, marked.Passage, marked.Topic, marked.Unsure}

// legend shows each kind of mark by itself.
func legend(ctx view.Context) g.Node {
	var out g.Group
	for i, k := range legendKinds {
		if i > 0 {
			out = append(out, g.Text(ctx.T("sep.items")))
		}
		out = append(out, h.Span(view.Class("m", "m-"+string(k)), g.Text(ctx.Locale.Of("mark.", string(k)))))
	}
	return out
}

// marksOf are the findings as marks, with those that are questions shown as such.
func marksOf(r *reader.Reading) []marked.Mark {
	var asked, parties []communique.Span
	for i := range r.Findings {
		switch f := &r.Findings[i]; {
		case !inText(r, f.Span):
		case f.Confidence == reader.Question:
			asked = append(asked, f.Span)
		case f.Kind == reader.KindParty:
			parties = append(parties, f.Span)
		}
	}
	return marked.With(marked.With(marked.Of(r.Document.Annotation), marked.Fact, parties...), marked.Unsure, asked...)
}

// inText reports whether a span is a stretch of the text.
func inText(r *reader.Reading, s communique.Span) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(r.Document.Text)
}

// cut joins paragraphs to pieces of about the same size, at least one.
func cut(paragraphs []marked.Paragraph) []g.Node {
	var pieces []g.Node
	var now g.Group
	size := 0
	for _, p := range paragraphs {
		if size > 0 && size+p.Len() > pieceSize {
			pieces, now, size = append(pieces, now), nil, 0
		}
		now, size = append(now, p.Node), size+p.Len()
	}
	return append(pieces, now)
}

// notes are what has to be known of the whole first.
func notes(ctx view.Context, r *reader.Reading) g.Node {
	if len(r.Notes) == 0 {
		return nil
	}
	return h.Ul(view.Class("notes", "read-notes"), g.Map(r.Notes, func(n reader.Note) g.Node {
		var where g.Node
		if inText(r, n.Span) {
			where = g.Group{g.Text(" "), passage(r.Document, n.Span)}
			if n.Key == reader.NoteSeveral {
				where = g.Group{where, g.Text(" "), h.Button(view.Class("button"), h.Type("button"), h.Data("do", "read-other"), ctx.Text("read.other"))}
			}
		}
		return h.Li(g.Text(NoteText(ctx, n)), where)
	}))
}

// NoteText puts a note into words; a language is named as the page names it.
func NoteText(ctx view.Context, n reader.Note) string {
	args := make([]string, len(n.Args))
	for i, a := range n.Args {
		args[i] = a
		if number, err := strconv.Atoi(a); err == nil {
			args[i] = ctx.Locale.Int(number)
		}
		if n.Key == reader.NotePassages || n.Key == reader.NoteVersions {
			args[i] = ctx.LangName(communique.Lang(a))
		}
	}
	return ctx.T(n.Key, args...)
}
