//go:build !js

package invent

import (
	"strconv"
	"strings"
	"time"

	"alternat/app/communique"
)

// A script is a text being written, from which quotes are cut as it grows.
type script struct{ strings.Builder }

// put appends words and returns them as a quote.
func (s *script) put(words string) *communique.Quote {
	start := s.Len()
	s.WriteString(words)
	return &communique.Quote{Span: communique.Span{Start: start, End: s.Len()}, Text: words}
}

// form appends a template; the quotes are those of its arguments.
func (s *script) form(template string, args ...string) []*communique.Quote {
	out := make([]*communique.Quote, len(args))
	for template != "" {
		at := strings.IndexByte(template, '{')
		if at < 0 {
			s.WriteString(template)
			break
		}
		s.WriteString(template[:at])
		n := int(template[at+1] - '0')
		out[n] = s.put(args[n])
		template = template[at+3:]
	}
	return out
}

// since is the quote of all that was written from an offset on.
func (s *script) since(start int) *communique.Quote {
	return &communique.Quote{Span: communique.Span{Start: start, End: s.Len()}, Text: s.String()[start:]}
}

// A voice is how texts of one language are put. Arguments stand in braces.
type voice struct {
	opening    string // 0 ordinal and name, 1 city, 2 date
	chair      string // 0 name, 1 office, 2 organisation, 3 party
	delegation string // 0 party
	body       string // 0 name, 1 acronym
	openEnd    string
	saying     string // 0 verb, 1 object
	next       string // 0 the sentence, without its stop
	nextWords  string
	stop       string
	date       func(time.Time) string
}

var voices = map[communique.Lang]*voice{
	communique.English: {
		opening: "The {0} was held in {1} on {2}.", chair: "The delegation of {3} was headed by {0}, {1}, {2}.",
		delegation: "On the side of {0}, the following took part:", body: "- {0} ({1})", openEnd: "and other agencies",
		saying: "The two sides {0} {1}.", next: "They will hold the next session in {0}", stop: ".",
		date: func(t time.Time) string { return t.Format("2 January 2006") },
	},
	communique.French: {
		opening: "La session « {0} » s’est tenue à {1} le {2}.", chair: "La délégation représentant {3} était conduite par {0}, {1}, {2}.",
		delegation: "Ont participé, pour la partie « {0} » :", body: "- {0} ({1})", openEnd: "et d’autres services",
		saying: "Les deux parties {0} {1}.", next: "Elles tiendront la prochaine session dans le pays suivant : {0}", stop: ".",
		date: func(t time.Time) string {
			months := []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
			return strconv.Itoa(t.Day()) + " " + months[t.Month()-1] + " " + strconv.Itoa(t.Year())
		},
	},
	communique.Japanese: {
		opening: "{2}、{1}において、{0}が開催された。", chair: "{3}側は、{2}の{0}{1}が団長を務めた。",
		delegation: "{0}側の参加機関は次のとおり。", body: "・{0}（{1}）", openEnd: "等",
		saying: "双方は、{1}{0}。", next: "次回会合は{0}で開催する予定である", stop: "。",
		date: func(t time.Time) string {
			return strconv.Itoa(t.Year()) + "年" + strconv.Itoa(int(t.Month())) + "月" + strconv.Itoa(t.Day()) + "日"
		},
	},
}

// texts is a session whose text is held, in one language or in two.
func (x *draft) texts() {
	host := x.host()
	x.s.Venue = communique.Venue{City: pick(x.dice, host.cities), Country: host.id}
	x.s.ReadWhole = true
	x.s.NotStated = []communique.Field{communique.FieldMode}
	langs := pick(x.dice, [][]communique.Lang{{"en"}, {"en"}, {"ja"}, {"fr"}, {"en", "fr"}, {"en", "ja"}})
	c := x.content(host)
	for _, l := range langs {
		var d *communique.Document
		if len(langs) > 1 {
			d = x.document(l, "Joint secretariat", "joint", communique.JointStatement, "language version")
		} else {
			d = x.release(x.hub, l)
		}
		x.write(d, c)
	}
}

// content is what all versions of a text say.
type content struct {
	ends    []communique.ListEnd
	bodies  [][]*body
	chairs  []*body
	sayings []said
	next    *party
}

type said struct {
	saying *saying
	topic  communique.Topic
}

func (x *draft) content(host *party) content {
	var c content
	end := pick(x.dice, []communique.ListEnd{communique.ListFull, communique.ListOpen, communique.ListNone})
	for _, p := range x.sides() {
		c.chairs = append(c.chairs, &bodies[x.IntN(3)])
		c.ends = append(c.ends, end)
		c.bodies = append(c.bodies, some(x.dice, p.on(x.on()), 3+x.IntN(3)))
	}
	for range 4 + x.IntN(6) {
		c.sayings = append(c.sayings, said{&sayings[x.IntN(len(sayings))], pick(x.dice, x.builder.topics)})
	}
	if x.often(60) {
		for _, p := range x.sides() {
			if p != host {
				c.next = p
				break
			}
		}
	}
	return c
}

// write puts the content into the words of the document's language and
// annotates them.
func (x *draft) write(d *communique.Document, c content) {
	v, l := voices[d.Lang], d.Lang
	a := &communique.Annotation{Reading: communique.Curated}
	var s script
	a.Title = s.put(d.Title)
	s.put("\n\n")
	x.opening(&s, a, v, l)
	for i, p := range x.sides() {
		b := c.chairs[i]
		name := p.person(x.official(p))
		q := s.form(v.chair, name.In(l), b.office.In(l), b.name.In(l), p.name.In(l))
		a.Findings.People = append(a.Findings.People, communique.Person{
			Role: communique.HeadOfDelegation, Side: p.id, Name: q[0].Text, Office: q[1].Text, Organisation: q[2].Text, Agency: p.agency(b),
			Quote: q[0], OfficeQuote: q[1], OrganisationQuote: q[2], Source: d.ID,
		})
		a.SideOrder = append(a.SideOrder, p.id)
		s.put("\n")
	}
	s.put("\n")
	for i, p := range x.sides() {
		x.delegation(&s, a, d, v, p, c.ends[i], c.bodies[i])
	}
	for _, said := range c.sayings {
		start := s.Len()
		q := s.form(v.saying, said.saying.verb.In(l), fill(said.saying.object.In(l), said.topic.Label.In(l)))
		act := x.acts[said.saying.act]
		a.Findings.Statements = append(a.Findings.Statements, communique.Statement{
			Actor: communique.ActorBoth, Act: act.ID, Verb: q[0].Text, Family: act.Family, Step: act.Step,
			Topics: []communique.TopicID{said.topic.ID}, Quote: s.since(start), VerbSpan: &q[0].Span, EmbeddedIn: -1, Source: d.ID,
		})
		s.put("\n\n")
	}
	if c.next != nil {
		start := s.Len()
		s.form(v.next, c.next.name.In(l))
		a.Next = &communique.NextSession{Where: c.next.id, Quote: s.since(start)}
		if x.s.Ordinal > 0 {
			a.Next.Ordinal = x.s.Ordinal + 1
		}
		s.put(v.stop + "\n")
		x.s.Next = &communique.NextSession{Where: a.Next.Where, Ordinal: a.Next.Ordinal}
	}
	d.Text, d.Annotation = s.String(), a
}

func (x *draft) opening(s *script, a *communique.Annotation, v *voice, l communique.Lang) {
	day, _ := time.Parse(time.DateOnly, x.s.Date.Start)
	name := x.series.name[l]
	if n := x.s.Ordinal; n > 0 {
		number := map[communique.Lang]string{"en": ordinal(n), "fr": strconv.Itoa(n) + "e", "ja": "第" + strconv.Itoa(n) + "回"}[l]
		q := s.form(map[communique.Lang]string{"en": "Record of the {0} session.\n\n", "fr": "Compte rendu de la {0} session.\n\n", "ja": "{0}会合の記録\n\n"}[l], number)
		a.Ordinal = &communique.OrdinalFinding{Ordinal: n, Quote: *q[0]}
	}
	q := s.form(v.opening, name, x.s.Venue.City, v.date(day))
	a.Name = q[0]
	a.Venue = &communique.Venue{City: x.s.Venue.City, Country: x.s.Venue.Country, Quote: q[1]}
	a.Date = &communique.DateFinding{Date: x.s.Date, Quote: *q[2]}
	s.put("\n\n")
}

// delegation writes the list of one side, or nothing where there is none.
func (x *draft) delegation(s *script, a *communique.Annotation, d *communique.Document, v *voice, p *party, end communique.ListEnd, list []*body) {
	l := communique.ParticipantList{Side: p.id, End: end, Source: d.ID}
	if end == communique.ListNone {
		a.Findings.Lists = append(a.Findings.Lists, l)
		return
	}
	l.SideNamed = s.form(v.delegation, p.name.In(d.Lang))[0]
	s.put("\n")
	for _, b := range list {
		q := s.form(v.body, b.name.In(d.Lang), b.acronym)
		a.Findings.Participants = append(a.Findings.Participants, communique.Participant{
			Side: p.id, AsNamed: q[0].Text, Acronym: b.acronym, Agency: p.agency(b), Quote: q[0], Source: d.ID,
		})
		s.put("\n")
	}
	if end == communique.ListOpen {
		s.put("- ")
		l.OpenEnd = s.put(v.openEnd)
		s.put("\n")
	}
	a.Findings.Lists = append(a.Findings.Lists, l)
	s.put("\n")
}
