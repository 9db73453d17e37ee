package series

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// Invented meetings of Japan with Ruritania, carried as facts, to hold each
// rule by itself.

var lex = &lexicon.Lexicon{Authority: (&lexicon.Authority{
	Parties: []communique.Party{
		{ID: "JP", Kind: "state", Names: communique.Names{"en": "Japan"}},
		{ID: "RUR", Kind: "state", Names: communique.Names{"en": "Ruritania"}},
		{ID: "LIGA", Kind: "organisation", Names: communique.Names{"en": "Hanseatic League"}},
	},
	Series: []communique.Series{{ID: "jp-rur", Partners: []communique.PartyID{"RUR"}, Kind: "bilateral", Numbered: true}},
	Topics: []communique.Topic{{ID: "bridges", Order: 1}, {ID: "canals", Order: 2}, {ID: "ferries", Order: 3}},
	Families: []communique.Family{
		{ID: "exchange", Order: 1}, {ID: "position", Order: 2, Direction: true},
		{ID: "undertaking", Order: 4, Direction: true}, {ID: "arrangement", Order: 5},
	},
}).Sorted()}

// met is a session of the series held on a day, whose joint text was read
// whole. number 0 is an unknown one.
func met(date string, number int, change ...func(*communique.Session)) *communique.Session {
	s := &communique.Session{
		ID: communique.SessionID("jp-rur-" + date), Series: "jp-rur", Partners: []communique.PartyID{"RUR"}, Ordinal: number,
		Date:   communique.Date{Start: date, Basis: communique.BasisStated},
		Status: communique.StatusHeld, ReadWhole: true,
	}
	s.Documents = []*communique.Document{{ID: communique.DocumentID(s.ID) + ".en", Session: s.ID, Lang: "en",
		Genre: communique.JointStatement, Role: "original"}}
	for _, f := range change {
		f(s)
	}
	return s
}

func states(family communique.FamilyID, act communique.ActID, step int, what string, topics ...communique.TopicID) func(*communique.Session) {
	return func(s *communique.Session) {
		s.Findings.Statements = append(s.Findings.Statements, communique.Statement{Actor: communique.ActorBoth, Act: act, Verb: string(act),
			Family: family, Step: step, What: what, Topics: topics, EmbeddedIn: -1, Source: s.Documents[0].ID})
	}
}

func names(topic communique.TopicID) func(*communique.Session) {
	return func(s *communique.Session) {
		s.Findings.Topics = append(s.Findings.Topics, communique.TopicFinding{Topic: topic, Source: s.Documents[0].ID})
	}
}

func chairedBy(side communique.PartyID, name, office string) func(*communique.Session) {
	return func(s *communique.Session) {
		s.Findings.People = append(s.Findings.People, communique.Person{Role: communique.CoChair, Side: side, Name: name, Office: office, Source: s.Documents[0].ID})
	}
}

func in(country communique.PartyID) func(*communique.Session) {
	return func(s *communique.Session) { s.Venue = communique.Venue{Country: country, Mode: "in-person"} }
}

func online(s *communique.Session) { s.Venue = communique.Venue{Mode: "online"} }

func foresees(n communique.NextSession) func(*communique.Session) {
	return func(s *communique.Session) { s.Next = &n }
}

func notRead(f communique.Field) func(*communique.Session) {
	return func(s *communique.Session) { s.NotRead, s.ReadWhole = append(s.NotRead, f), false }
}

func inferred(s *communique.Session) { s.OrdinalInferred = true }

func as(status communique.Status) func(*communique.Session) {
	return func(s *communique.Session) { s.Status = status }
}

func ownAccount(s *communique.Session) {
	s.Documents[0].Genre, s.Documents[0].Issuer = communique.PressRelease, "RUR"
}

func survey(sessions ...*communique.Session) *Overview { return Of("jp-rur", sessions, lex) }

func onTrack(track string) func(*communique.Session) {
	return func(s *communique.Session) { s.Track = track }
}
