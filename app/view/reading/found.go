package reading

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// A group is a part of the list of findings.
type group struct {
	name  string // of the message that heads it: "read.group." and this
	kinds []reader.Kind
	open  bool
}

// groups are in the order in which a person reads them.
var groups = []group{
	{"facts", []reader.Kind{
		reader.KindTitle, reader.KindIssuer, reader.KindGenre, reader.KindStatus, reader.KindPublished, reader.KindLanguage,
		reader.KindParty, reader.KindSeries, reader.KindOrdinal, reader.KindDate, reader.KindPlace, reader.KindMode, reader.KindNext,
	}, true},
	{"people", []reader.Kind{reader.KindPerson}, true},
	{"participants", []reader.Kind{reader.KindList, reader.KindParticipant}, true},
	{"statements", []reader.Kind{reader.KindStatement}, true},
	{"topics", []reader.Kind{reader.KindTopic}, false},
	{"besides", []reader.Kind{reader.KindMention, reader.KindOffice, reader.KindBackground, reader.KindSlip}, false},
	{"boilerplate", []reader.Kind{reader.KindBoilerplate}, false},
}

// mostListed is how many findings of a group are listed; the text has the
// marks of all.
const mostListed = 150

// findings is the list beside the text: what a person has to decide first, then
// what was found, and what was looked for and not found.
func findings(ctx view.Context, r *reader.Reading, heading string) g.Node {
	l := list{ctx: ctx, r: r}
	of := map[reader.Kind][]*reader.Finding{}
	var asked []*reader.Finding
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Confidence == reader.Question {
			asked = append(asked, f)
			continue
		}
		of[f.Kind] = append(of[f.Kind], f)
	}
	l.group("questions", true, ctx.Text("read.questions-note"), asked, l.question)
	for _, gr := range groups {
		var all []*reader.Finding
		if gr.name == "participants" {
			all = inOrder(of[reader.KindList], of[reader.KindParticipant])
		} else {
			for _, k := range gr.kinds {
				all = append(all, of[k]...)
			}
		}
		l.group(gr.name, gr.open, nil, all, l.finding)
	}
	l.missing()
	return h.Aside(view.Class("findings", "read-findings"), h.Aria("labelledby", heading), l.out)
}

// inOrder merges two lists that are in order of the text.
func inOrder(a, b []*reader.Finding) []*reader.Finding {
	var out []*reader.Finding
	for len(a) > 0 && len(b) > 0 {
		if b[0].Span.Start < a[0].Span.Start {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}

// A list collects the groups.
type list struct {
	ctx view.Context
	r   *reader.Reading
	out g.Group
}

func (l *list) group(name string, open bool, note g.Node, all []*reader.Finding, show func(*reader.Finding) g.Node) {
	if len(all) == 0 {
		return
	}
	shown := all[:min(len(all), mostListed)]
	items := make([]g.Node, 0, len(shown)+1)
	for _, f := range shown {
		items = append(items, show(f))
	}
	if more := len(all) - len(shown); more > 0 {
		items = append(items, h.Li(h.Small(g.Text(l.ctx.Count("read.more", more)))))
	}
	l.out = append(l.out, h.Details(view.Class("finding-group", "read-"+name), view.If(open, g.Attr("open")),
		h.Summary(g.Text(l.ctx.Locale.Of("read.group.", name)), g.Text(" "), h.Span(view.Class("count"), g.Text(l.ctx.Locale.Int(len(all))))),
		view.If(note != nil, h.P(view.Class("finding-note"), note)),
		h.Ul(items...),
	))
}

// finding is what was read, the words it rests on, by which rule, and how far it
// may be trusted.
func (l *list) finding(f *reader.Finding) g.Node {
	return h.Li(l.head(f), l.quote(f), l.rule(f))
}

// question is a finding that a person has to decide.
func (l *list) question(f *reader.Finding) g.Node {
	words := l.ctx.T("read.question", l.kind(f.Kind))
	if value := l.value(f); value != "" {
		words = l.ctx.T("read.question-value", l.kind(f.Kind), value)
	}
	return h.Li(h.Span(view.Class("read-ask"), g.Text(words)), l.quote(f), l.rule(f))
}

func (l *list) kind(k reader.Kind) string { return l.ctx.Locale.Of("read.kind.", string(k)) }

// head names a fact and gives its value in the words of the interface; what is
// one of many of its kind needs no name.
func (l *list) head(f *reader.Finding) g.Node {
	value := l.value(f)
	switch f.Kind {
	case reader.KindPerson, reader.KindParticipant, reader.KindList, reader.KindStatement, reader.KindTopic, reader.KindBoilerplate:
		return view.If(value != "", h.Span(view.Class("read-value"), g.Text(value)))
	}
	if value == "" {
		return h.Span(view.Class("read-kind"), g.Text(l.kind(f.Kind)))
	}
	return h.Span(view.Class("read-kind"), g.Text(l.kind(f.Kind)), g.Text(l.ctx.T("sep.colon")), h.Span(view.Class("read-value"), g.Text(value)))
}

// quote is the words by their beginning, linked to their mark in the text.
func (l *list) quote(f *reader.Finding) g.Node {
	if !inText(l.r, f.Span) {
		return nil
	}
	if f.Kind == reader.KindLanguage {
		if f.Span.Len() == len(l.r.Document.Text) {
			return nil
		}
		return passage(l.r.Document, f.Span)
	}
	return l.ctx.Quote(l.r.Document.ID, l.r.Document.Quote(f.Span), beginning(l.r.Document, f.Span)...)
}

// passage is a link to where a passage begins in the text, by its first words.
func passage(d *communique.Document, s communique.Span) g.Node {
	return h.A(view.Class("q"), h.Lang(string(d.Lang)), h.Href("#"+marked.PassageAnchor(d.ID, s.Start)), g.Group(beginning(d, s)))
}

// beginning is a stretch of a text by its first words, in its language.
func beginning(d *communique.Document, s communique.Span) []g.Node {
	const most = 60
	words, n := d.Text[s.Start:s.End], 0
	var cut g.Node
	for i := range words {
		if n++; n > most {
			words, cut = wholeWords(words, i), h.Span(view.Class("cut"), g.Text(" […]"))
			break
		}
	}
	if lang := d.LangAt(s.Start); lang != d.Lang {
		return []g.Node{h.Span(h.Lang(string(lang)), g.Text(words)), cut}
	}
	return []g.Node{g.Text(words), cut}
}

// wholeWords is the beginning of a text up to a place, without the part of a
// word that it would end in. Where no blank stands near, it is cut there.
func wholeWords(s string, end int) string {
	if k := strings.LastIndexByte(s[:end+1], ' '); k > end/2 {
		end = k
	}
	return s[:end]
}

// rule says in plain words by which rule something was found, and how sure it is.
func (l *list) rule(f *reader.Finding) g.Node {
	where := ""
	if p := l.r.Document.PassageAt(f.Span.Start); p != nil && f.Kind != reader.KindLanguage && p.Lang != l.r.Document.Lang {
		where = l.ctx.T("read.in-language", l.ctx.LangName(p.Lang))
	}
	return h.Small(view.Class("soft"), view.Joined(l.ctx, RuleText(l.ctx, f.Rule), where, l.ctx.Locale.Of("read.confidence.", confidence[f.Confidence])))
}

var confidence = map[reader.Confidence]string{reader.Sure: "sure", reader.Likely: "likely", reader.Question: "question"}

// RuleText is a rule in plain words; one that has none by its name.
func RuleText(ctx view.Context, rule string) string {
	if key := ruleKey(rule); ctx.Locale.Has(key) {
		return ctx.T(key)
	}
	return rule
}

// ruleKey is the message of a rule: "list in a sentence" and "topic.listed" are
// list-in-a-sentence and topic-listed.
func ruleKey(rule string) string {
	return "reader.rule." + strings.NewReplacer(" ", "-", ".", "-").Replace(rule)
}

// missing lists what was looked for and not found. That the rules found nothing
// does not mean that the text says nothing.
func (l *list) missing() {
	if len(l.r.Missing) == 0 {
		return
	}
	l.out = append(l.out, h.Details(view.Class("finding-group", "read-missing"), g.Attr("open"),
		h.Summary(g.Text(l.ctx.T("read.group.missing")), g.Text(" "), h.Span(view.Class("count"), g.Text(l.ctx.Locale.Int(len(l.r.Missing))))),
		h.P(view.Class("finding-note"), l.ctx.Text("read.missing-note")),
		h.Ul(g.Map(l.r.Missing, func(m reader.Missing) g.Node {
			return h.Li(h.Span(view.Class("read-kind"), g.Text(l.kind(m.Kind))), h.Small(view.Class("soft"), g.Text(l.ctx.T(m.Why))))
		})),
	))
}

// sides are the parties that the text names, by the authority file's names.
func sides(ctx view.Context, ids []communique.PartyID) string {
	var names []string
	for _, id := range ids {
		if id != "" {
			names = append(names, ctx.Party(id))
		}
	}
	return ctx.Locale.List(names)
}
