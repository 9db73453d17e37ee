//go:build !js

package dataset

import (
	"alternat/app/communique"
)

const (
	partialDay = `\d{4}(-\d{2}(-\d{2})?)?`
	fullDay    = `\d{4}-\d{2}-\d{2}`
)

type (
	session  = *communique.Session
	document = *communique.Document
)

// fields are those of which a record says that they are blank, and how.
var fields = []communique.Field{
	communique.FieldDate, communique.FieldOrdinal, communique.FieldVenue, communique.FieldMode, communique.FieldChairs,
	communique.FieldAgencies, communique.FieldTopics, communique.FieldStatements, communique.FieldNextSession, communique.FieldKind,
}

// The two blanks, as the tables write them.
const (
	notStated = "not stated"
	notRead   = "not read"
)

func sessionTables(sessions []session) []Table {
	next := func(f func(*communique.NextSession) string) func(session) string {
		return func(s session) string {
			if s.Next == nil {
				return ""
			}
			return f(s.Next)
		}
	}
	columns := []column[session]{
		str("id", "identifier; never changes", func(s session) communique.SessionID { return s.ID }),
		str("series", "the series it belongs to", func(s session) communique.SeriesID { return s.Series }).of("series").must(),
		str("partners", "parties beside Japan, which takes part in every session; a blank between them (session_partners has one a row)", func(s session) string { return join(s.Partners) }).must(),
		num("ordinal", "number in the series", func(s session) int { return s.Ordinal }),
		marked("ordinal_inferred", "the number follows from the neighbours only", func(s session) bool { return s.OrdinalInferred }),
		str("date_start", "first day, ISO 8601, shortened to what is known; for a week the one day of it that the source gives", func(s session) string { return s.Date.Start }).shaped(partialDay),
		str("date_end", "last day, where there are several", func(s session) string { return s.Date.End }).shaped(partialDay),
		one(str("date_precision", "how exactly the date is known", func(s session) communique.Precision { return s.Date.Precision }),
			communique.PrecisionDay, communique.PrecisionWeek, communique.PrecisionMonth, communique.PrecisionYear, communique.PrecisionNone).must(),
		one(str("date_basis", "what the date rests on", func(s session) communique.DateBasis { return s.Date.Basis }),
			communique.BasisStated, communique.BasisAnnounced, communique.BasisList, communique.BasisPublication, communique.BasisInferred),
		str("date_not_before", "limit that follows from the source", func(s session) string { return s.Date.NotBefore }).shaped(fullDay),
		str("date_not_after", "limit that follows from the source", func(s session) string { return s.Date.NotAfter }).shaped(fullDay),
		str("city", "where it met, in English", func(s session) string { return s.Venue.City }),
		str("country", "party at whose place it met", func(s session) communique.PartyID { return s.Venue.Country }).of("parties"),
		one(str("mode", "how it met", func(s session) string { return s.Venue.Mode }), "in-person", "online", "hybrid"),
		one(str("status", "held; announced: only an advance notice is known; listed: only its existence is known; other-meeting: not a session of a numbered dialogue", func(s session) communique.Status { return s.Status }),
			communique.StatusHeld, communique.StatusAnnounced, communique.StatusListed, communique.StatusOtherMeeting).must(),
		str("track", "tells apart two tracks under one series", func(s session) string { return s.Track }),
		one(str("confidence", "high: an official page, or one that reproduces the official text", func(s session) string { return s.Confidence }), "high", "medium", "low").must(),
		one(str("content_basis", "what kind of source the content rests on", func(s session) string { return s.ContentBasis }), "text or report after the meeting", "advance notice", "list").must(),
		marked("read_whole", "the text, or each of several releases, is known to its end", func(s session) bool { return s.ReadWhole }),
		str("next_ordinal", "number of the next session, as foreseen here", next(func(n *communique.NextSession) string { return positive(n.Ordinal) })),
		str("next_where", "party at whose place the next session was foreseen", next(func(n *communique.NextSession) string { return string(n.Where) })).of("parties"),
		str("next_when", "date for which it was foreseen", next(func(n *communique.NextSession) string { return n.When })).shaped(partialDay),
		str("next_when_words", "the same, where it is no date", next(func(n *communique.NextSession) string { return n.WhenWords })),
	}
	for _, l := range communique.Langs {
		columns = append(columns, str("name_"+string(l), "what the meeting is called where its series does not say it, in our words ("+string(l)+")", func(s session) string { return s.Name[l] }))
	}
	for _, f := range fields {
		columns = append(columns, one(str("blank_"+string(f),
			"why "+string(f)+" is blank, wholly or in part: not stated (texts known to their end are silent) or not read (nothing can be said); empty where neither was recorded",
			func(s session) string {
				switch {
				case communique.Has(s.NotStated, f):
					return notStated
				case communique.Has(s.NotRead, f):
					return notRead
				}
				return ""
			}), notStated, notRead))
	}
	type partner struct {
		s session
		p communique.PartyID
	}
	var partners []partner
	for _, s := range sessions {
		for _, p := range s.Partners {
			partners = append(partners, partner{s, p})
		}
	}
	return []Table{
		table("sessions", "Sessions", "One meeting a row.", []string{"id"}, sessions, columns...),
		table("session_partners", "Partners of sessions", "Who met with Japan.", []string{"session", "party"}, partners,
			str("session", "the session", func(x partner) communique.SessionID { return x.s.ID }).of("sessions"),
			str("party", "the partner", func(x partner) communique.PartyID { return x.p }).of("parties")),
		documents(sessions),
	}
}

func documents(sessions []session) Table {
	var all []document
	for _, s := range sessions {
		all = append(all, s.Documents...)
	}
	return table("documents", "Documents", "The published texts about the sessions.", []string{"id"}, all,
		str("id", "identifier: the session, the language, and the publisher for a further document in that language", func(d document) communique.DocumentID { return d.ID }),
		str("session", "the session it reports", func(d document) communique.SessionID { return d.Session }).of("sessions").must(),
		str("lang", "language, as primary subtag of BCP 47", func(d document) communique.Lang { return d.Lang }).must(),
		str("title", "as printed", func(d document) string { return d.Title }),
		marked("title_from_address", "the title was read off the page's address", func(d document) bool { return d.TitleFromAddress }),
		str("description", "our words", func(d document) string { return d.Description }),
		str("publisher", "who published it", func(d document) string { return d.Publisher }),
		str("url", "its address", func(d document) string { return d.URL }),
		one(str("genre", "the kind the document is, for itself", func(d document) communique.Genre { return d.Genre }), communique.JointStatement, communique.JointElements,
			communique.JointPressRelease, communique.PressRelease, communique.AdvanceNotice, communique.NewsItem, communique.GenreList, communique.Background).must(),
		str("issuer", "party or body that issued it; ids of parties are in capitals, those of bodies in small letters", func(d document) string { return d.Issuer }),
		str("restates", "issuer of the release that a news report restates", func(d document) string { return d.Restates }),
		str("role", "original, copy, language version, translation, news report, account, list, mention", func(d document) string { return d.Role }).must(),
		marked("provisional", "the text calls itself a provisional translation", func(d document) bool { return d.Provisional }),
		marked("held", "the text is part of the data set", func(d document) bool { return d.Held() }),
	)
}

// A note is one of a session's remarks.
type note struct {
	s  session
	at int
	communique.Remark
}

func remarkTables(sessions []session) []Table {
	type source struct {
		note
		d communique.DocumentID
	}
	var notes []note
	var sources []source
	for _, s := range sessions {
		for i, r := range s.Remarks {
			n := note{s, i, r}
			notes = append(notes, n)
			for _, d := range r.Sources {
				sources = append(sources, source{n, d})
			}
		}
	}
	key := []string{"session", "number"}
	of := table("remark_documents", "Documents of remarks", "What a remark is about.", []string{"session", "number", "document"}, sources,
		str("session", "the session", func(x source) communique.SessionID { return x.s.ID }),
		count("number", "number of the remark", func(x source) int { return x.at }),
		str("document", "the document", func(x source) communique.DocumentID { return x.d }).of("documents"))
	of.Foreign = append(of.Foreign, ForeignKey{key, Reference{"remarks", key}})
	return []Table{
		table("remarks", "Remarks", "What the editors of the records note: doubts, inferences, sources that differ.", key, notes,
			str("session", "the session", func(n note) communique.SessionID { return n.s.ID }).of("sessions"),
			count("number", "counted from 0", func(n note) int { return n.at }),
			one(str("kind", "what the remark is about", func(n note) string { return n.Kind }), "coverage", "inference", "sources-differ", "naming", "context").must(),
			str("text", "our words, in English", func(n note) string { return n.Text }).must()),
		of,
	}
}
