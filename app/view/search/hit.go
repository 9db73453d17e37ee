package search

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/search"
	"alternat/app/view"
)

// width is how many characters of a long sentence are shown.
const width = 280

// A place is one hit on the page.
type place struct {
	view.Context
	x       *search.Hit
	values  *search.Values
	phrases []search.Phrase
}

func hit(ctx view.Context, v *search.Values, phrases []search.Phrase, x *search.Hit) g.Node {
	p := place{ctx, x, v, phrases}
	body := map[search.Kind]func() g.Node{
		search.Body: p.body, search.Topic: p.topic, search.Meeting: p.meeting,
		search.Person: p.person, search.Passage: p.passage, search.Summary: p.summary, search.Note: p.note,
	}[x.Kind]
	return h.Li(view.Class("hit", "hit-"+x.Kind.Code()),
		h.P(view.Class("hit-head"),
			h.Span(view.Class("hit-kind"), ctx.Text("search.kind-of."+x.Kind.Code())),
			view.If(x.Kind != search.Meeting, p.session()),
			view.If(x.Kind == search.Body && p.actor() != "", h.Span(g.Text(p.actor()))),
		),
		body(),
	)
}

// session links the session that the place belongs to.
func (p place) session() g.Node {
	if p.x.Session.ID == "" {
		return nil
	}
	return h.A(h.Href(p.ToSession(p.x.Session.ID)), g.Text(p.x.Session.Label.In(p.Lang())))
}

// href is where the place stands.
func (p place) href() string {
	switch {
	case p.x.Anchor == "":
		return p.ToSession(p.x.Session.ID)
	case p.x.Doc == "": // of the session itself
		return p.ToSession(p.x.Session.ID) + "#" + p.x.Anchor
	}
	return p.ToSessionAt(p.x.Doc, p.x.Anchor)
}

// marked is text with what was found in it marked; a long one is cut to what
// stands around that, which dots outside the quotation say.
func (p place) marked(s string) (before, words, after g.Node) {
	spans := search.Find(s, p.phrases)
	shown := search.Around(s, spans, width)
	var out g.Group
	at := shown.Start
	for _, x := range spans {
		x = communique.Span{Start: max(x.Start, at), End: min(x.End, shown.End)}
		if x.Len() <= 0 {
			continue
		}
		out = append(out, g.Text(s[at:x.Start]), h.Mark(g.Text(s[x.Start:x.End])))
		at = x.End
	}
	out = append(out, g.Text(s[at:shown.End]))
	dots := h.Span(view.Class("soft"), g.Text("[…]"))
	return view.If(shown.Start > 0, g.Group{dots, g.Text(" ")}), out, view.If(shown.End < len(s), g.Group{g.Text(" "), dots})
}

// passage is a quotation, linked to its place in the text.
func (p place) passage() g.Node {
	before, words, after := p.marked(p.x.Parts[0].Text)
	return g.Group{
		h.P(view.Class("hit-said"), before, h.A(view.Class("q"), h.Lang(string(p.x.Lang)), h.Href(p.href()), words), after),
		p.read(),
	}
}

// summary is in our words and says so.
func (p place) summary() g.Node {
	return g.Group{p.inOurs(p.Text("term.summary_not_quotation")), p.others(p.x.Parts[1:], false), p.read()}
}

// note is a remark on a record, with what kind of remark it is.
func (p place) note() g.Node { return p.inOurs(g.Text(p.Locale.Of("remark.", p.x.ID))) }

// inOurs shows our words, under a badge: of several languages the page's, if
// it is there that something was found.
func (p place) inOurs(badge g.Node) g.Node {
	shown := p.x.Parts[0]
	for _, x := range p.x.Parts {
		if x.Role == search.Ours && len(search.Find(x.Text, p.phrases)) > 0 {
			if shown = x; x.Lang == p.Lang() {
				break
			}
		}
	}
	before, words, after := p.marked(shown.Text)
	return h.P(view.Class("hit-said"), before, h.A(view.Class("ours"), p.LangAttr(shown.Lang), h.Href(p.href()), words), after, g.Text(" "),
		h.Small(view.Class("badge"), badge))
}

// actor is who acts, or whose a body is; "" where that is not recorded.
func (p place) actor() string {
	for _, x := range p.x.Parts {
		if x.Role == search.Actor && x.Lang == p.Lang() {
			return x.Text
		}
	}
	return ""
}

// read names who acts, where that is recorded, and the acts and topics of what
// was said.
func (p place) read() g.Node {
	lang := p.Lang()
	var items []string
	items = append(items, p.actor())
	for _, a := range p.x.Acts {
		name := p.values.Acts[a].Names.In(lang)
		if of := p.values.Acts[a].Of; of >= 0 {
			name = p.T("search.act-of", p.values.Acts[of].Names.In(lang), name)
		}
		items = append(items, name)
	}
	for _, t := range p.x.Topics {
		items = append(items, p.values.Topics[t].Names.In(lang))
	}
	if strings.Join(items, "") == "" {
		return nil
	}
	return h.P(view.Class("hit-read", "soft"), view.Joined(p.Context, items...))
}

func (p place) meeting() g.Node {
	label := p.x.Session.Label.In(p.Lang())
	_, words, _ := p.marked(label)
	return g.Group{h.P(view.Class("hit-name"), h.A(h.Href(p.ToSession(p.x.Session.ID)), words)), p.others(p.x.Parts, false, label)}
}

// person is as printed, with the title as printed.
func (p place) person() g.Node {
	_, name, _ := p.marked(p.x.Parts[0].Text)
	role := ""
	if key := "role-of." + view.SlugSpace(p.x.ID); p.x.ID != "" && p.Locale.Has(key) {
		role = p.T(key)
	}
	return g.Group{
		h.P(view.Class("hit-name"), h.A(p.LangAttr(p.x.Parts[0].Lang), h.Href(p.href()), name)),
		p.others(p.x.Parts[1:], true),
		view.If(role != "", h.P(view.Class("hit-read", "soft"), g.Text(role))),
	}
}

func (p place) body() g.Node {
	if p.x.ID == "" {
		_, name, _ := p.marked(p.x.Parts[0].Text)
		return g.Group{
			h.P(view.Class("hit-name"), h.A(p.LangAttr(p.x.Parts[0].Lang), h.Href(p.href()), name)),
			p.others(p.x.Parts[1:], true),
			h.P(view.Class("hit-read", "soft"), p.Text("search.unresolved")),
		}
	}
	return p.named(p.ToAgency(communique.AgencyID(p.x.ID)))
}

func (p place) topic() g.Node { return p.named(p.ToTopic(communique.TopicID(p.x.ID))) }

// named is something with a page of its own: its name in the page's language,
// then the other names that were found.
func (p place) named(href string) g.Node {
	label := p.x.Parts[0].Text
	for _, x := range p.x.Parts {
		if x.Lang == p.Lang() && x.Role == search.Name {
			label = x.Text
			break
		}
	}
	_, words, _ := p.marked(label)
	return g.Group{h.P(view.Class("hit-name"), h.A(h.Href(href), words)), p.others(p.x.Parts, false, label)}
}

// mostOthers is how many further parts are shown of one place.
const mostOthers = 4

// others shows further parts: all, or those in which something was found,
// without the text that stands above already.
func (p place) others(parts []search.Part, all bool, above ...string) g.Node {
	var items []g.Node
	for _, x := range parts {
		if len(items) == mostOthers || x.Role == search.Actor || x.Role == search.Ours || len(above) > 0 && x.Text == above[0] || !all && len(search.Find(x.Text, p.phrases)) == 0 {
			continue
		}
		_, words, _ := p.marked(x.Text)
		items = append(items, h.Li(h.Span(view.Class("hit-part"), p.Text("search.part."+string(rune(x.Role)))), g.Text(" "), h.Span(p.LangAttr(x.Lang), words)))
	}
	if len(items) == 0 {
		return nil
	}
	return h.Ul(append([]g.Node{view.Class("hit-parts")}, items...)...)
}

// Box is a small form that leads to the page: where one begins to look.
func Box(ctx view.Context, id string) g.Node {
	return h.Form(view.Class("search-box"), h.Method("get"), h.Action(ctx.To(address.Search)), g.Attr("role", "search"), h.Aria("label", ctx.T("search.title")),
		h.Label(view.Class("unseen"), h.For(id), ctx.Text("search.words")),
		h.Input(h.Type("search"), h.ID(id), h.Name("q"), h.MaxLength("200"), h.Placeholder(ctx.T("search.placeholder")), g.Attr("autocomplete", "off"), g.Attr("enterkeyhint", "search")),
		h.Button(view.Class("button"), h.Type("submit"), ctx.Text("search.submit")),
	)
}
