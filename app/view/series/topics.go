package series

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/view"
)

// seen is what occurs in a matrix and is explained in its legend.
type seen struct {
	families []communique.FamilyID
	quoted   bool
	summary  bool
	states   map[series.TopicState]bool
	silences map[series.Silence]bool
}

// topics is the matrix of topics by session, by pillar.
func (p *page) topics() g.Node {
	if len(p.o.Topics) == 0 {
		return h.P(view.Class("blank"), p.Text("series.topics.none"))
	}
	s := &seen{states: map[series.TopicState]bool{}, silences: map[series.Silence]bool{}}
	var bodies g.Group
	for i := 0; i < len(p.o.Topics); {
		n := i
		var rows []g.Node
		for n < len(p.o.Topics) && p.o.Topics[n].Pillar == p.o.Topics[i].Pillar {
			rows = append(rows, p.topicRow(p.o.Topics[n], s))
			n++
		}
		bodies = append(bodies, h.TBody(append([]g.Node{p.groupHead(p.pillar(p.o.Topics[i].Pillar))}, rows...)...))
		i = n
	}
	return g.Group{
		p.topicLegend(s),
		view.Scroll(p.T("series.topics"), h.Table(view.Class("matrix", "by-session"),
			h.Caption(view.Class("unseen"), p.Text("series.topics")),
			p.heads(p.T("term.topic")), bodies)),
	}
}

func (p *page) pillar(id communique.PillarID) string {
	if x := p.Site.Lexicon.Pillar(id); x != nil {
		return x.Label.In(p.Lang())
	}
	return p.T("statements.no-topic")
}

func (p *page) topicRow(r series.TopicRow, s *seen) g.Node {
	name := h.A(h.Href(p.ToTopic(r.Topic)), g.Text(p.Topic(r.Topic)))
	cells := []g.Node{h.Th(g.Attr("scope", "row"), name)}
	for _, c := range r.Cells {
		cells = append(cells, h.Td(view.Class("topic-"+string(c.State)), p.topicCell(c, s)))
	}
	return h.Tr(cells...)
}

// topicCell is one topic in one session: a mark for each family of verbs, or
// why there is none.
func (p *page) topicCell(c series.TopicCell, s *seen) g.Node {
	s.states[c.State] = true
	switch c.State {
	case series.TopicStated:
		var out g.Group
		for j, m := range c.Marks {
			if j > 0 {
				out = append(out, g.Text(" "))
			}
			out = append(out, p.familyMark(m, s))
		}
		return out
	case series.TopicOthers:
		r := p.lead(c.Others[0])
		href, said, lang := p.toStatement(r)
		return p.mark(view.BlankSign("others"), p.T("series.topic.others-of", p.Actor(r.Statement)), href, said, lang)
	case series.TopicNamed:
		ct := c.Named[0]
		href, lang := p.toCite(ct)
		said := ""
		if ct.Quote != nil {
			said = p.Locale.Quote(ct.Text)
		}
		return p.mark(view.BlankSign("named"), p.T("series.topic.named"), href, said, lang)
	}
	s.silences[c.Silence] = true
	return p.mark(view.BlankSign(string(c.Silence)), p.Locale.Of("series.silence.", string(c.Silence)), "", "", "")
}

// familyMark is the firmest statement of a family: its sign, and its step where
// the steps of the family are ordered by firmness and the verb can be weighed,
// which those of translations and reports cannot.
func (p *page) familyMark(m series.Mark, s *seen) g.Node {
	if !slices.Contains(s.families, m.Family) {
		s.families = append(s.families, m.Family)
	}
	ref := p.lead(m.Stated[0])
	quoted := ref.Statement.Quote != nil
	s.quoted, s.summary = s.quoted || quoted, s.summary || !quoted
	sign := view.FamilySign(m.Family, quoted)
	basis := p.T("term.summary_not_quotation")
	if quoted {
		basis = p.T("series.quotation")
	}
	family := p.familyName(m.Family)
	words, step := p.T("series.mark", family, basis), ""
	if f := p.Site.Lexicon.Family(m.Family); f != nil && f.Direction && m.Step > 0 && ref.Statement.NoDirection == "" {
		words = p.T("series.mark-step", family, p.Locale.Int(m.Step), basis)
		step = p.Locale.Int(m.Step)
	}
	href, said, lang := p.toStatement(ref)
	return p.markStep(sign, step, words, href, said, lang)
}

func (p *page) familyName(id communique.FamilyID) string {
	if id == "" {
		return p.T("series.family-unknown")
	}
	return p.Family(id)
}

// lead is the version of a statement that is shown: the one in the page's
// language where a text in it is held.
func (p *page) lead(s compare.Stated) compare.StatementRef {
	for _, r := range s.Refs {
		if r.Lang == p.Lang() && r.Statement.Quote != nil {
			return r
		}
	}
	return s.Refs[0]
}

// toStatement is where a statement can be read, what is shown when it is
// pointed at, and in which language that is.
func (p *page) toStatement(r compare.StatementRef) (href, said string, lang communique.Lang) {
	st := r.Statement
	if st.Quote != nil {
		return p.ToQuote(r.Document, st.Quote.Start), p.Locale.Quote(st.Quote.Text), view.LangOf(r.Document)
	}
	doc := r.Document
	if doc == "" {
		doc = st.Source
	}
	if doc == "" {
		return "", "", ""
	}
	return p.ToSessionAt(doc, view.DocumentAnchor(doc)), st.Verb + ": " + st.What, communique.English
}

// topicLegend explains the signs that occur.
func (p *page) topicLegend(s *seen) g.Node {
	var items []g.Node
	for _, f := range p.Families() {
		if slices.Contains(s.families, f.ID) {
			items = append(items, legendItem(view.FamilySign(f.ID, true)+" "+view.FamilySign(f.ID, false), p.Family(f.ID)))
		}
	}
	if slices.Contains(s.families, "") {
		items = append(items, legendItem(view.FamilySign("", true)+" "+view.FamilySign("", false), p.T("series.family-unknown")))
	}
	if s.states[series.TopicNamed] {
		items = append(items, legendItem(view.BlankSign("named"), p.T("series.topic.named")))
	}
	if s.states[series.TopicOthers] {
		items = append(items, legendItem(view.BlankSign("others"), p.T("series.topic.others")))
	}
	for _, x := range series.Silences {
		if s.silences[x] {
			items = append(items, legendItem(view.BlankSign(string(x)), p.Locale.Of("series.silence.", string(x))))
		}
	}
	return h.Div(view.Class("matrix-key"),
		h.Ul(append([]g.Node{view.Class("legend")}, items...)...),
		h.P(view.Class("table-note"), p.Text("series.topics.note")),
	)
}
