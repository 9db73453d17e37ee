//go:build !js

package invent

import (
	"strings"

	"alternat/app/communique"
)

func lower(id communique.PartyID) string { return strings.ToLower(string(id)) }

// reported is a session known from documents that are not held here: facts of
// each kind, with what the sources leave open.
func (x *draft) reported() {
	x.venue()
	partner := pick(x.dice, x.series.partners)
	var docs []*communique.Document
	switch x.IntN(4) {
	case 0: // one side's release
		docs = append(docs, x.release(x.hub, communique.Japanese))
	case 1: // each side's
		docs = append(docs, x.release(x.hub, communique.Japanese), x.release(partner, communique.English))
	case 2: // a joint statement and a release
		docs = append(docs, x.document(communique.English, "Joint secretariat", "joint", communique.JointStatement, "original"), x.release(x.hub, communique.English))
	case 3: // the press
		d := x.document(communique.English, "The Invented Gazette", "gazette", communique.NewsItem, "news report")
		d.Restates = string(partner.id)
		docs, x.s.Confidence = append(docs, d), "low"
	}
	main := docs[0]
	if x.often(60) {
		x.s.ReadWhole = true
		x.remark("coverage", "The text is known to its end.", main)
	} else {
		x.remark("coverage", "The page was read in part only.", main)
	}
	x.blank(communique.FieldChairs, x.often(70), func() { x.chairs(docs) })
	x.lists(docs)
	x.blank(communique.FieldTopics, x.often(85), func() { x.topics(main) })
	x.blank(communique.FieldStatements, x.often(80), func() { x.summaries(main) })
	x.blank(communique.FieldNextSession, x.often(35), func() {
		x.s.Next = &communique.NextSession{Where: pick(x.dice, x.sides()).id}
		if x.s.Ordinal > 0 {
			x.s.Next.Ordinal = x.s.Ordinal + 1
		}
		x.s.Next.WhenWords = "at an early date"
	})
	if len(docs) > 1 && x.often(40) {
		x.remark("sources-differ", "One text gives the mode of the meeting, the other does not.", docs...)
	}
}

// blank fills a field where it is known and otherwise says which of the two
// blanks it is: a text known to its end is silent, a page read in part is not
// known.
func (x *draft) blank(f communique.Field, known bool, fill func()) {
	switch {
	case known:
		fill()
	case x.s.ReadWhole:
		x.s.NotStated = append(x.s.NotStated, f)
	default:
		x.s.NotRead = append(x.s.NotRead, f)
	}
}

// official is the n-th person to head delegations of a party at a time; the
// office changes hands every few sessions.
func (x *draft) official(p *party) int { return x.number/3 + x.series.number }

func (x *draft) chairs(docs []*communique.Document) {
	main := docs[0]
	for _, p := range x.sides() {
		b := pick(x.dice, bodies[:3])
		name := p.person(x.official(p))
		c := communique.Person{
			Role: communique.CoChair, Side: p.id, Name: name.In(main.Lang), Office: b.office.In(main.Lang),
			Organisation: b.name.In(main.Lang), Agency: p.agency(&b), Source: main.ID,
		}
		if x.often(10) {
			c = communique.Person{Role: communique.Chair, Side: p.id, Source: main.ID, Note: "The text calls a delegation headed and names nobody."}
		} else if len(docs) > 1 && docs[1].Lang != main.Lang {
			c.AlsoNamed = []communique.PersonForm{{Source: docs[1].ID, Name: name.In(docs[1].Lang), Office: b.office.In(docs[1].Lang)}}
		}
		x.s.Findings.People = append(x.s.Findings.People, c)
	}
}

// lists enters the bodies of each side, and how the list ends.
func (x *draft) lists(docs []*communique.Document) {
	main := docs[0]
	end := pick(x.dice, []communique.ListEnd{communique.ListFull, communique.ListOpen, communique.ListOpen, communique.ListNone})
	if end == communique.ListNone {
		x.blank(communique.FieldAgencies, false, nil)
	}
	for _, p := range x.sides() {
		l := communique.ParticipantList{Side: p.id, End: end, Source: main.ID}
		if end == communique.ListOpen && main.Lang == communique.Japanese {
			l.OpenWords = "等"
		}
		x.s.Findings.Lists = append(x.s.Findings.Lists, l)
		if end == communique.ListNone {
			continue
		}
		for _, b := range some(x.dice, p.on(x.on()), 2+x.IntN(4)) {
			n := communique.Participant{Side: p.id, AsNamed: b.name.In(main.Lang), Acronym: b.acronym, Agency: p.agency(b), Source: main.ID}
			switch {
			case x.often(2):
				n = communique.Participant{Side: p.id, AsNamed: "Commission on Signals", Source: main.ID, Note: "Not identified."}
			case len(docs) > 1 && docs[1].Lang != main.Lang && x.often(50):
				n.AlsoNamed = []communique.ParticipantForm{{Source: docs[1].ID, AsNamed: b.name.In(docs[1].Lang)}}
			}
			x.s.Findings.Participants = append(x.s.Findings.Participants, n)
		}
	}
}

// summaries enters statements in our words.
func (x *draft) summaries(d *communique.Document) {
	for range 2 + x.IntN(4) {
		said, t := pick(x.dice, sayings), pick(x.dice, x.builder.topics)
		a := x.acts[said.act]
		st := communique.Statement{
			Actor: communique.ActorBoth, Act: a.ID, Verb: said.record, Family: a.Family, Step: a.Step, EmbeddedIn: -1,
			Topics: []communique.TopicID{t.ID}, What: fill(said.what, t.Label["en"]), Source: d.ID,
		}
		if x.often(25) {
			st.Actor = communique.Actor(pick(x.dice, x.sides()).id)
		}
		if d.Lang != communique.English {
			st.NoDirection = "our rendering"
		}
		if d.Genre == communique.NewsItem {
			st.NoDirection = "news report or list"
		}
		st.Dated = a.Family == "undertaking" && x.often(20)
		x.s.Findings.Statements = append(x.s.Findings.Statements, st)
	}
}

func fill(form, with string) string { return strings.ReplaceAll(form, "{0}", with) }
