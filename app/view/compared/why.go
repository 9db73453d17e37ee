package compared

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
	"alternat/app/view"
)

// flagWhy says why a difference is flagged: with the words themselves where
// the rule that found it has a sentence for them, else by its kind.
func flagWhy(ctx view.Context, c *compare.Comparison, r *versions.Result, f versions.Flag) string {
	if f.Rule == "verb-grade" {
		if s := grades(ctx, f); s != "" {
			return s
		}
	}
	if f.Rule == "" || !ctx.Locale.Has("rule."+f.Rule) {
		return ctx.Locale.Of("why.", string(f.Kind))
	}
	langA, langB := ctx.LangName(langOfText(c.Text.A, r.A)), ctx.LangName(langOfText(c.Text.B, r.B))
	switch {
	case len(f.A) == 0 && len(f.B) == 0:
		return ctx.Locale.Of("why.", string(f.Kind))
	case len(f.B) == 0:
		return ctx.Locale.Of("rule.", f.Rule, printed(ctx, f.A), langB)
	case len(f.A) == 0:
		return ctx.Locale.Of("rule.", f.Rule, printed(ctx, f.B), langA)
	}
	return ctx.Locale.Of("rule.", f.Rule, printed(ctx, f.A), printed(ctx, f.B))
}

// printed is the words of a flag in quotation marks; long ones are cut.
func printed(c view.Context, qs []communique.Quote) string {
	const most = 60 // runes
	var words []string
	for _, q := range qs {
		words = append(words, q.Text)
	}
	r := []rune(strings.Join(words, " … "))
	if len(r) > most {
		r = append(r[:most-1], '…')
	}
	return c.Locale.Quote(string(r))
}

// grades words what our reading makes of two verbs: family and step of each.
// "" where one of them is no act of the authority file.
func grades(ctx view.Context, f versions.Flag) string {
	if len(f.Terms) != 2 {
		return ""
	}
	var out []string
	for _, id := range f.Terms {
		act := ctx.Site.Lexicon.Act(communique.ActID(id))
		if act == nil {
			return ""
		}
		name := ctx.Family(act.Family)
		if act.Step > 0 {
			name = ctx.T("verb.step", name, itoa(act.Step))
		}
		out = append(out, name)
	}
	return ctx.T("rule.verb-grade", out...)
}
