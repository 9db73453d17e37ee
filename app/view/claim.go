package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Claim is one statement: the passage as printed with its verb marked, then
// who, which family, which verb.
func Claim(ctx Context, r compare.StatementRef) g.Node {
	s := r.Statement
	if s == nil {
		return nil
	}
	var passage g.Node
	if s.Quote != nil {
		passage = h.P(Class("claim-text"), Quoted(langOfClaim(r), markVerb(s)...))
	} else {
		passage = h.P(Class("claim-text"), Summary(ctx, r))
	}
	return g.Group{passage, h.P(Class("claim-facts"), claimFacts(ctx, r))}
}

// langOfClaim is the language of the passage, which may not be the document's.
func langOfClaim(r compare.StatementRef) communique.Lang {
	if r.Lang == "" {
		return LangOf(r.Document)
	}
	return r.Lang
}

// markVerb sets the verb apart inside its quote, where it stands in it.
func markVerb(s *communique.Statement) []g.Node {
	q := s.Quote
	v := s.VerbSpan
	if v == nil || v.IsZero() || !q.Span.Contains(*v) || v.End-q.Start > len(q.Text) {
		return []g.Node{g.Text(q.Text)}
	}
	return []g.Node{
		g.Text(q.Text[:v.Start-q.Start]),
		h.Span(Class("verb"), g.Text(q.Text[v.Start-q.Start:v.End-q.Start])),
		g.Text(q.Text[v.End-q.Start:]),
	}
}

func claimFacts(ctx Context, r compare.StatementRef) g.Node {
	s := r.Statement
	items := []g.Node{g.Text(ctx.Actor(s))}
	if s.Family != "" {
		items = append(items, g.Text(ctx.Family(s.Family)))
	}
	if s.Verb != "" {
		lang := r.Lang
		if lang == "" {
			lang = communique.English
		}
		name := "verb.printed"
		switch {
		case s.Quote == nil:
			name = "verb.ours"
		case s.NoDirection == "provisional translation":
			name = "verb.translated"
		}
		items = append(items, g.Group{ctx.Text(name), g.Text(ctx.T("sep.colon")), Quoted(lang, g.Text(s.Verb))})
	}
	if s.GovernedBy != nil {
		items = append(items, g.Group{ctx.Text("verb.governed"), g.Text(ctx.T("sep.colon")), ctx.Quote(r.Document, *s.GovernedBy)})
	}
	if s.Quote != nil {
		if lang, own := langOfClaim(r), LangOf(r.Document); own != "" && lang != own {
			items = append(items, ctx.Text("read.in-language", ctx.LangName(lang)))
		}
		items = append(items, h.A(Class("where"), h.Href(ctx.ToQuote(r.Document, s.Quote.Start)), ctx.Text("claim.in-text")))
	}
	if s.Dated {
		items = append(items, h.Span(Class("badge"), ctx.Text("statement.dated")))
	}
	var out g.Group
	for i, item := range items {
		if i > 0 {
			out = append(out, g.Text(ctx.T("sep.items")))
		}
		out = append(out, item)
	}
	return out
}
