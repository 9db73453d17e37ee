package compare

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// Invented meetings of Japan with Ruritania and Graustark, to hold each rule by
// itself. A text is written piece by piece, so that every quote stands where it
// says.

// lex is a small authority file of invented bodies.
var lex = &lexicon.Lexicon{Authority: (&lexicon.Authority{
	Parties: []communique.Party{
		{ID: "JP", Kind: "state", Names: communique.Names{"en": "Japan", "fr": "Japon"}},
		{ID: "RUR", Kind: "state", Names: communique.Names{"en": "Ruritania", "fr": "Ruritanie"}},
		{ID: "GRA", Kind: "state", Names: communique.Names{"en": "Graustark"}},
		{ID: "LIGA", Kind: "organisation", Names: communique.Names{"en": "Hanseatic League"}},
		{ID: "ORDO", Kind: "organisation", Names: communique.Names{"en": "Order of Lanterns"}, Members: []communique.Membership{{Party: "RUR", From: "2000", To: "2016-06-30"}}},
	},
	Series: []communique.Series{
		{ID: "jp-rur", Partners: []communique.PartyID{"RUR"}, Kind: "bilateral"},
		{ID: "jp-gra", Partners: []communique.PartyID{"GRA"}, Kind: "bilateral"},
	},
	Agencies: []communique.Agency{
		{ID: "court", Party: "RUR", Roles: []string{"foreign-affairs"}},
		{ID: "post", Party: "RUR", ParentID: "court"},
		{ID: "sealing-wax", Party: "RUR", ParentID: "post"},
		{ID: "guild-1", Party: "RUR", To: "2009", Successors: []communique.AgencyID{"guild-2"}},
		{ID: "guild-2", Party: "RUR", From: "2010", To: "2014-12-31", Successors: []communique.AgencyID{"guild-3"}},
		{ID: "guild-3", Party: "RUR", From: "2015-01-01"},
		{ID: "late", Party: "RUR", From: "2016-03-10"},
		{ID: "dragoons", Party: "RUR", Roles: []string{"defence"}},
		{ID: "gra-court", Party: "GRA", Roles: []string{"foreign-affairs"}},
	},
	Topics: []communique.Topic{{ID: "bridges", Order: 1}, {ID: "canals", Order: 2}, {ID: "ferries", Order: 3}, {ID: "locks", Order: 4}},
	Families: []communique.Family{
		{ID: "exchange"}, {ID: "position", Direction: true}, {ID: "undertaking", Direction: true}, {ID: "arrangement"},
	},
}).Sorted()}

// script writes a document.
type script struct {
	*communique.Document
	b strings.Builder
	f *communique.Findings
}

// joint is a joint statement in English with an annotation.
func joint(id communique.DocumentID, write func(s *script)) *communique.Document {
	return document(id, communique.Document{Lang: "en", Genre: communique.JointStatement, Role: "original"}, write)
}

func document(id communique.DocumentID, d communique.Document, write func(s *script)) *communique.Document {
	d.ID, d.Session = id, id.Session()
	d.Annotation = &communique.Annotation{Reading: communique.Curated}
	s := &script{Document: &d, f: &d.Annotation.Findings}
	s.say("Press room.")
	s.say("Number " + string(id))
	if write != nil {
		write(s)
	}
	d.Text = s.b.String()
	return &d
}

// say writes words and returns where they stand.
func (s *script) say(words string) *communique.Quote {
	at := s.b.Len()
	s.b.WriteString(words)
	q := &communique.Quote{Span: communique.Span{Start: at, End: at + len(words)}, Text: words}
	s.b.WriteString("\n")
	return q
}

// list writes a list of bodies: names are "id: name" or "id: name (ACRONYM)".
func (s *script) list(side communique.PartyID, end communique.ListEnd, names ...string) {
	l := communique.ParticipantList{Side: side, End: end}
	for _, n := range names {
		id, name, _ := strings.Cut(n, ": ")
		p := communique.Participant{Side: side, Agency: communique.AgencyID(id), Quote: s.say(name), AsNamed: name}
		if _, acronym, ok := strings.Cut(name, "("); ok {
			p.Acronym = strings.TrimSuffix(acronym, ")")
		}
		s.f.Participants = append(s.f.Participants, p)
	}
	if end == communique.ListOpen {
		l.OpenEnd = s.say("and other guilds")
	}
	s.f.Lists = append(s.f.Lists, l)
}

// translated marks the last list as full in a translation only.
func (s *script) translated() { s.f.Lists[len(s.f.Lists)-1].AsTranslated = true }

func (s *script) person(role communique.PersonRole, side communique.PartyID, name, office string, agency communique.AgencyID) {
	p := communique.Person{Role: role, Side: side, Name: name, Office: office, Organisation: string(agency), Agency: agency}
	p.Quote, p.OfficeQuote = s.say(name), s.say(office)
	s.f.People = append(s.f.People, p)
}

// state writes a statement of both sides; topics are separated by blanks.
func (s *script) state(family communique.FamilyID, act communique.ActID, step int, topics, words string) *communique.Statement {
	st := communique.Statement{Actor: communique.ActorBoth, Act: act, Verb: string(act), Family: family, Step: step, EmbeddedIn: -1, Quote: s.say(words)}
	for _, t := range strings.Fields(topics) {
		st.Topics = append(st.Topics, communique.TopicID(t))
	}
	s.f.Statements = append(s.f.Statements, st)
	return &s.f.Statements[len(s.f.Statements)-1]
}

// meeting is a session of the series of Japan and Ruritania, read whole.
func meeting(date string, docs ...*communique.Document) *communique.Session {
	r := &communique.Session{
		ID: communique.SessionID("jp-rur-" + date), Series: "jp-rur", Partners: []communique.PartyID{"RUR"},
		Date:   communique.Date{Start: date, Precision: communique.PrecisionDay, Basis: communique.BasisStated},
		Status: communique.StatusHeld, ReadWhole: true, Documents: docs,
	}
	for _, d := range docs {
		d.Session = r.ID
		if d.Annotation != nil {
			d.Annotation.Date = &communique.DateFinding{Date: r.Date, Quote: communique.Quote{Span: communique.Span{End: len("Press room.")}, Text: "Press room."}}
		}
	}
	return r
}

// with is the one document of a meeting.
func with(r *communique.Session) Subject { return Subject{Session: r, Document: r.Documents[0]} }

// whole is a meeting with all its documents.
func whole(r *communique.Session) Subject { return Subject{Session: r} }

// in2013 and in2018 are two meetings of the series with one joint text each.
func in2013(write func(s *script)) *communique.Session {
	return meeting("2013-05-05", joint("jp-rur-2013-05-05.en", write))
}

func in2018(write func(s *script)) *communique.Session {
	return meeting("2018-05-05", joint("jp-rur-2018-05-05.en", write))
}

// withTheOrder moves a meeting to one of Japan and the Order of Lanterns, to
// which Ruritania belonged until 30 June 2016.
func withTheOrder(r *communique.Session) *communique.Session {
	r.Series, r.Partners = "jp-ordo", []communique.PartyID{"ORDO"}
	return r
}

// otherKind makes a meeting one of another kind than a dialogue.
func otherKind(r *communique.Session) *communique.Session {
	r.Status = communique.StatusOtherMeeting
	return r
}

// otherPartner moves a meeting to the series of Japan and Graustark.
func otherPartner(r *communique.Session) *communique.Session {
	r.Series, r.Partners = "jp-gra", []communique.PartyID{"GRA"}
	return r
}
