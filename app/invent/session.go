//go:build !js

package invent

import (
	"strconv"

	"alternat/app/communique"
)

// A draft is a session being made, with what its parts need to know.
type draft struct {
	*builder
	*dice
	series *series
	number int // of the session in its series, from 0
	s      *communique.Session
}

// session makes the i-th session of a series in one of the shapes that records
// have.
func (b *builder) session(of *series, i int, d *dice) *communique.Session {
	date := of.dates[i]
	id := string(of.id) + "-" + date.Start
	if date.Start == "" {
		id = string(of.id) + "-undated-1"
	}
	x := &draft{builder: b, dice: d, series: of, number: i, s: &communique.Session{
		ID: communique.SessionID(id), Series: of.id, Partners: of.partnerIDs(), Date: date,
		Status: communique.StatusHeld, Confidence: "high", ContentBasis: "text or report after the meeting",
	}}
	if of.numbered {
		x.s.Ordinal = i + 1
		x.s.OrdinalInferred = x.often(10)
	}
	switch n := x.IntN(100); {
	case n < 20 && date.Precision == communique.PrecisionDay:
		x.s.OrdinalInferred = false
		x.texts()
	case n < 30:
		x.listed()
	case n < 36:
		x.announced()
	case n < 46:
		x.s.Status = communique.StatusOtherMeeting
		x.s.Ordinal, x.s.OrdinalInferred = 0, false
		x.reported()
	default:
		x.reported()
	}
	return x.s
}

// on is the day by which bodies are chosen: of a year or a month the last one.
func (x *draft) on() string {
	switch start := x.s.Date.Start; len(start) {
	case 0:
		return "2020-12-31"
	case len("2006"):
		return start + "-12-31"
	case len("2006-01"):
		return start + "-31"
	default:
		return start
	}
}

// host is the party at whose place the session met: in turn, mostly.
func (x *draft) host() *party {
	if (x.number%2 == 0) != x.often(15) {
		return x.hub
	}
	return pick(x.dice, x.series.partners)
}

// sides are all parties, the hub first.
func (x *draft) sides() []*party {
	return append([]*party{x.hub}, x.series.partners...)
}

// document adds one to the session. A further one in the same language is
// named after its publisher.
func (x *draft) document(lang communique.Lang, publisher, slug string, genre communique.Genre, role string) *communique.Document {
	id := communique.DocumentID(string(x.s.ID) + "." + string(lang))
	if x.s.Document(id) != nil {
		id += communique.DocumentID("-" + slug)
	}
	d := &communique.Document{
		ID: id, Session: x.s.ID, Lang: lang, Genre: genre, Role: role, Publisher: publisher,
		URL: "https://example.invalid/" + slug + "/" + string(x.s.ID) + "." + string(lang), Title: x.title(lang, genre),
	}
	x.s.Documents = append(x.s.Documents, d)
	return d
}

// release is a press release of one party, in its language.
func (x *draft) release(p *party, lang communique.Lang) *communique.Document {
	d := x.document(lang, "Ministry of Foreign Affairs, "+p.name["en"], "mfa-"+lower(p.id), communique.PressRelease, "original")
	d.Issuer = string(p.id)
	return d
}

func (x *draft) title(lang communique.Lang, genre communique.Genre) string {
	name := x.series.name[lang]
	if n := x.s.Ordinal; n > 0 {
		name = map[communique.Lang]string{"en": ordinal(n) + " " + name, "fr": name + ", " + strconv.Itoa(n) + "e session", "ja": "第" + strconv.Itoa(n) + "回" + name}[lang]
	}
	return map[communique.Lang]string{"en": name + ": " + string(genre), "fr": name + " : compte rendu", "ja": name + "の開催"}[lang]
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// remark adds one about some of the documents, or all.
func (x *draft) remark(kind, text string, docs ...*communique.Document) {
	r := communique.Remark{Kind: kind, Text: text}
	for _, d := range docs {
		r.Sources = append(r.Sources, d.ID)
	}
	x.s.Remarks = append(x.s.Remarks, r)
}

// listed is a session of which only a mention in a list is known.
func (x *draft) listed() {
	x.s.Status, x.s.Confidence, x.s.ContentBasis = communique.StatusListed, "medium", "list"
	d := x.document(communique.English, "Yearbook of Invented Talks", "yearbook", communique.GenreList, "list")
	d.Title = "List of talks"
	x.s.NotRead = []communique.Field{communique.FieldChairs, communique.FieldAgencies, communique.FieldTopics, communique.FieldStatements, communique.FieldNextSession}
	x.s.NotStated = []communique.Field{communique.FieldVenue, communique.FieldMode}
	x.remark("coverage", "Only the list is known; no text about the session was found.", d)
}

// announced is a session of which only an advance notice is known.
func (x *draft) announced() {
	x.s.Status, x.s.Confidence, x.s.ContentBasis = communique.StatusAnnounced, "medium", "advance notice"
	if x.s.Date.Basis == communique.BasisStated {
		x.s.Date.Basis = communique.BasisAnnounced
	}
	p := pick(x.dice, x.sides())
	d := x.document(communique.English, "Ministry of Foreign Affairs, "+p.name["en"], "mfa-"+lower(p.id), communique.AdvanceNotice, "original")
	d.Issuer = string(p.id)
	x.venue()
	x.topics(d)
	x.s.NotRead = []communique.Field{communique.FieldStatements, communique.FieldAgencies}
	x.remark("coverage", "The notice was published before the meeting; whether it took place is not known.", d)
}

func (x *draft) venue() *party {
	h := x.host()
	x.s.Venue = communique.Venue{City: pick(x.dice, h.cities), Country: h.id}
	switch {
	case x.often(8):
		x.s.Venue = communique.Venue{Mode: "online"}
	case x.often(40):
		x.s.Venue.Mode = "in-person"
	default:
		x.s.NotStated = append(x.s.NotStated, communique.FieldMode)
	}
	return h
}

// topics enters what a document not held here is known to speak of.
func (x *draft) topics(d *communique.Document) {
	for _, t := range some(x.dice, x.builder.topics, 2+x.IntN(5)) {
		x.s.Findings.Topics = append(x.s.Findings.Topics, communique.TopicFinding{Topic: t.ID, Source: d.ID})
	}
}
