package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// remarks are the record's own notes, written in English and marked as such:
// where the sources differ, what follows without being stated and how much was
// read first, what explains names and circumstances folded behind them.
func remarks(ctx view.Context, s *communique.Session) g.Node {
	if len(s.Remarks) == 0 {
		return nil
	}
	var open, folded []g.Node
	for _, kind := range []string{"sources-differ", "inference", "coverage", "naming", "context"} {
		for _, r := range s.Remarks {
			switch {
			case r.Kind != kind:
			case slices.Contains([]string{"naming", "context"}, kind):
				folded = append(folded, remark(ctx, s, r))
			default:
				open = append(open, remark(ctx, s, r))
			}
		}
	}
	return view.Section("remarks", ctx.T("session.remarks"), ctx.Text("session.remarks.under"),
		view.If(len(open) > 0, h.Ul(append([]g.Node{view.Class("remarks")}, open...)...)),
		view.If(len(folded) > 0, h.Details(view.Class("fold"),
			h.Summary(g.Text(ctx.Count("count.more-remarks", len(folded)))),
			h.Ul(append([]g.Node{view.Class("remarks")}, folded...)...),
		)),
	)
}

func remark(ctx view.Context, s *communique.Session, r communique.Remark) g.Node {
	return h.Li(view.If(r.Kind == "sources-differ", view.Class("sources-differ")),
		h.Span(view.Class("label"), g.Text(ctx.Locale.Of("remark.", r.Kind))),
		h.Span(ctx.LangAttr(communique.English), g.Text(r.Text)),
		view.If(len(r.Sources) > 0, g.Group{g.Text(" "), recordSource(ctx, s, r.Sources...)}))
}
