package compared

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// routine folds what changes from one session to the next into one sentence.
func routine(ctx view.Context, c *compare.Comparison) string {
	var changed, differ []string
	for _, f := range c.Facts {
		switch f.Change {
		case compare.Routine:
			changed = append(changed, changeItem(ctx, f))
		case compare.Differs:
			differ = append(differ, changeItem(ctx, f))
		}
	}
	var out []string
	if len(changed) > 0 {
		out = append(out, ctx.T("routine.changed", ctx.Locale.List(changed)))
	}
	if len(differ) > 0 {
		key := "routine.differs-texts"
		if c.Relation == compare.RelationOtherPartner || c.Relation == compare.RelationOtherKind {
			key = "routine.differs"
		}
		out = append(out, ctx.T(key, ctx.Locale.List(differ)))
	}
	if len(out) == 0 {
		if c.Relation != compare.RelationSeries {
			return ctx.T("routine.none-differs")
		}
		return ctx.T("routine.none")
	}
	return strings.Join(out, ctx.T("sep.sentence"))
}

// changeItem names a fact and, where they are short, its two values.
func changeItem(c view.Context, f compare.Fact) string {
	name := lower(factName(c, f))
	switch f.Kind {
	case compare.FactOrdinal, compare.FactDate, compare.FactVenue, compare.FactInterval, compare.FactMode:
		a, b := factShort(c, f.Kind, f.A), factShort(c, f.Kind, f.B)
		if a != "" && b != "" && a != b {
			return c.T("routine.item", name, a, b)
		}
	}
	return name
}

// factShort is a value without what it rests on.
func factShort(c view.Context, kind compare.FactKind, v compare.FactValue) string {
	if v.Date != nil {
		return c.Locale.Date(*v.Date)
	}
	return factCodes(c, kind, v)
}

// lower makes the first letter small, where the first word has no other
// capital: "IoT" and "UN" stay.
func lower(s string) string {
	word, _, _ := strings.Cut(s, " ")
	for i, r := range word {
		if i > 0 && unicode.IsUpper(r) {
			return s
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// toRead lists what must not be folded: notable facts, then who was succeeded
// or is named on one side only, then which topics one side alone states.
func toRead(ctx view.Context, c *compare.Comparison) []g.Node {
	var out []g.Node
	for _, f := range c.Facts {
		if f.Change != compare.Notable {
			continue
		}
		say := ctx.T("notable.other", factName(ctx, f))
		if f.Why != "" {
			say = ctx.T("notable."+f.Why, factName(ctx, f))
		}
		out = append(out, g.Group{g.Text(say), g.Text(" "), was(ctx, f)})
	}
	for _, t := range c.Participants {
		out = append(out, bodiesToRead(ctx, t)...)
	}
	return append(out, topicsToRead(ctx, c)...)
}

// was shows the two values of a fact under what is said of it.
func was(ctx view.Context, f compare.Fact) g.Node {
	return h.Div(view.Class("was"),
		h.Div(view.SideTag(compare.A), g.Text(" "), factValue(ctx, f.Kind, f.A)),
		h.Div(view.SideTag(compare.B), g.Text(" "), factValue(ctx, f.Kind, f.B)),
	)
}

func bodiesToRead(ctx view.Context, t compare.ParticipantTable) []g.Node {
	var out []g.Node
	var onlyA, onlyB []string
	party := ctx.Party(t.Party)
	for _, r := range t.Rows {
		switch r.Presence {
		case compare.PresentSuccessor:
			out = append(out, g.Text(succession(ctx, r)))
		case compare.PresentOnlyA:
			onlyA = append(onlyA, bodyShort(ctx, r))
		case compare.PresentOnlyB:
			onlyB = append(onlyB, bodyShort(ctx, r))
		}
	}
	if len(onlyA) > 0 {
		key := "toread.only-a"
		if t.ListB.AsTranslated {
			key = "toread.only-a-translated"
		}
		out = append(out, g.Text(ctx.T(key, party, ctx.Locale.List(onlyA))))
	}
	if len(onlyB) > 0 {
		key := "toread.only-b"
		if t.ListA.AsTranslated {
			key = "toread.only-b-translated"
		}
		out = append(out, g.Text(ctx.T(key, party, ctx.Locale.List(onlyB))))
	}
	return out
}

// succession says which body was succeeded by which, and when.
func succession(ctx view.Context, r compare.ParticipantRow) string {
	for _, cell := range []compare.Cell{r.A, r.B} {
		if cell.State == compare.CellSucceededBy && cell.Agency != "" {
			was, is := bodyShort(ctx, r), short(ctx, cell.Agency)
			if cell.Date == "" {
				return ctx.T("toread.succeeded-undated", was, is)
			}
			return ctx.T("toread.succeeded", was, is, ctx.Locale.ISO(cell.Date))
		}
	}
	return ctx.T("toread.lineage", bodyShort(ctx, r))
}

// short is the acronym of a body, else its name.
func short(c view.Context, id communique.AgencyID) string {
	if a := c.Acronym(id); a != "" {
		return a
	}
	return c.Agency(id)
}

// bodyShort names the body of a row as shortly as it is known.
func bodyShort(c view.Context, r compare.ParticipantRow) string {
	if r.Agency == "" {
		return r.AsNamed
	}
	return short(c, r.Agency)
}

// topicsToRead names the topics that one side alone speaks of, and those whose
// verb is more or less committal, each with what keeps more from following.
func topicsToRead(ctx view.Context, c *compare.Comparison) []g.Node {
	by := map[compare.Outcome][]string{}
	why := map[compare.Outcome][]compare.Reason{}
	seen := map[string]bool{}
	for _, r := range c.Statements.Rows {
		// Only what holds for every topic named may stand behind them all.
		if reasons, known := why[r.Outcome]; known {
			why[r.Outcome] = slices.DeleteFunc(reasons, func(x compare.Reason) bool { return !slices.Contains(r.Reasons, x) })
		} else {
			why[r.Outcome] = slices.Clone(r.Reasons)
		}
		for _, t := range topicsOfRow(r) {
			key := string(r.Outcome) + " " + string(t)
			if !seen[key] {
				seen[key] = true
				by[r.Outcome] = append(by[r.Outcome], lower(ctx.Topic(t)))
			}
		}
	}
	var out []g.Node
	for _, o := range []compare.Outcome{compare.OutcomeMore, compare.OutcomeLess, compare.OutcomeNew, compare.OutcomeNotRepeated, compare.OutcomeOnlyA, compare.OutcomeOnlyB} {
		if len(by[o]) == 0 {
			continue
		}
		say := ctx.T("toread.topics", ctx.Locale.Of("outcome.", string(o)), strings.Join(by[o], ctx.T("sep.topics")))
		for _, reason := range why[o] {
			say = ctx.T("toread.because", say, ctx.Locale.Of("reason.", string(reason)))
		}
		out = append(out, g.Text(say))
	}
	return out
}
