package sessions

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/view"
	"alternat/app/view/compared"
	"alternat/app/view/marked"
)

// A versionFlag is the side of a flag that stands in one document: the words,
// and the comparison that flags them.
type versionFlag struct {
	flag   versions.Flag
	quotes []communique.Quote
	pair   address.Pair
	other  communique.Lang
}

// versionFlags compares the language versions of a session and gives what is
// flagged in one of its documents. Comparisons lead to these words, so they
// are marked like any finding.
func versionFlags(ctx view.Context, d *communique.Document) []versionFlag {
	var all []versionFlag
	for _, p := range ctx.Site.PairsOf(d.Session) {
		a, b := ctx.SubjectOf(p.A), ctx.SubjectOf(p.B)
		if a.Document == nil || b.Document == nil || a.Session != b.Session || a.Document != d && b.Document != d {
			continue
		}
		r := ctx.Compared(p).Text.Versions
		if r == nil {
			continue
		}
		for _, f := range r.Flags {
			v := versionFlag{flag: f, quotes: f.A, pair: p, other: b.Document.Lang}
			if b.Document == d {
				v.quotes, v.other = f.B, a.Document.Lang
			}
			if len(v.quotes) > 0 {
				all = append(all, v)
			}
		}
	}
	return all
}

// sourceText is the exact text of a document with what was read in it and the
// flagged words, which are marked like any finding.
func sourceText(ctx view.Context, d *communique.Document, flags []versionFlag) g.Node {
	if d.Annotation == nil {
		return marked.Text(ctx, d, nil)
	}
	var spans []communique.Span
	for _, f := range flags {
		for _, q := range f.quotes {
			spans = append(spans, q.Span)
		}
	}
	return marked.Text(ctx, d, marked.With(marked.Of(d.Annotation), marked.Version, spans...))
}

// versions lists the flagged words, the weightiest first, with the comparison
// that says why.
func (l *findingList) versions(flags []versionFlag) {
	if len(flags) == 0 {
		return
	}
	var items []g.Node
	for _, w := range compared.Weights {
		for _, f := range flags {
			if f.flag.Weight == w {
				items = append(items, h.Li(l.short(&f.quotes[0]), h.Small(view.Class("soft"), view.Joined(l.ctx,
					l.ctx.Locale.Of("weight.", string(w)), l.ctx.Locale.Of("flag.", string(f.flag.Kind))))))
			}
		}
	}
	p := flags[0].pair
	l.group(false, l.ctx.T("session.versions", l.ctx.LangName(flags[0].other)),
		h.A(h.Href(l.ctx.ToPair(p.A, p.B)), l.ctx.Text("session.versions.compare")), items)
}
