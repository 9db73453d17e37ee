package components

import (
	"alternat/app/communique"
	"alternat/app/compare"
)

// noteCodes lists every note in the order in which package compare documents
// them.
var noteCodes = []compare.NoteCode{compare.NoteIdentical, compare.NoteVersions, compare.NoteGenreDiffers, compare.NoteOwnAccount,
	compare.NoteNewsItem, compare.NoteNotDelegations, compare.NoteProvisional, compare.NoteOpenList, compare.NoteClosedList,
	compare.NoteClosedTranslated, compare.NoteNoList, compare.NoteQuotedOfficials, compare.NoteWeek, compare.NoteOtherPartner, compare.NoteMember,
	compare.NoteSameSession, compare.NotePartRead, compare.NoteSummaryOnly, compare.NoteMoreDocuments, compare.NoteAlternat,
	compare.NoteFewShared, compare.NoteReadAutomatically, compare.NoteNotRead, compare.NoteOtherSeries, compare.NoteAdvanceNotice,
	compare.NoteListedOnly, compare.NoteWeakSource}

func specimenNotes() []compare.Note {
	var out []compare.Note
	for i, code := range noteCodes {
		n := compare.Note{Code: code, Side: compare.Side(i % 3)}
		switch code {
		case compare.NoteOwnAccount, compare.NoteNewsItem, compare.NoteAdvanceNotice, compare.NoteOpenList, compare.NoteClosedList, compare.NoteClosedTranslated, compare.NoteNoList:
			n.Args = []string{string(zubrowka)}
		case compare.NoteNotDelegations:
			n.Args = []string{"rt-mfa"}
		case compare.NoteProvisional:
			n.Args = []string{"en"}
		case compare.NoteQuotedOfficials, compare.NoteMoreDocuments:
			n.Args = []string{"2"}
		case compare.NoteMember:
			n.Args = []string{string(ruritania), string(zubrowka), "1995-07-28", ""}
		case compare.NoteOtherPartner, compare.NoteOtherSeries:
			n.Args = []string{"2.5"}
		}
		if code == compare.NoteOpenList {
			n.Cites = []compare.Cite{specimenCite(docA, specimenTextA, "two railway boards")}
		}
		out = append(out, n)
	}
	return out
}

// specimenFacts has each kind of fact, each change and each blank once.
func specimenFacts(a, b *communique.Session) []compare.Fact {
	code := func(codes ...string) compare.FactValue { return compare.FactValue{Codes: codes} }
	chair := func(name, office string) compare.FactValue {
		return compare.FactValue{Codes: []string{name}, People: []compare.PersonValue{{Name: name, Office: office, Role: string(communique.CoChair), Cite: compare.Cite{Document: docA, Text: name}}}}
	}
	return []compare.Fact{
		{Kind: compare.FactSeries, A: code("rt-zb"), B: code("rt-zb"), Change: compare.Unchanged},
		{Kind: compare.FactName, A: compare.FactValue{Cites: []compare.Cite{specimenCite(docA, specimenTextA, "The second dialogue")}}, B: compare.FactValue{Cites: []compare.Cite{specimenCite(docB, specimenTextB, "The third dialogue")}}, Change: compare.Unchanged},
		{Kind: compare.FactOrdinal, A: code("2"), B: compare.FactValue{Codes: []string{"3"}, Inferred: true}, Change: compare.Routine},
		{Kind: compare.FactDate, A: compare.FactValue{Codes: []string{a.Date.Start}, Date: &a.Date}, B: compare.FactValue{Codes: []string{b.Date.Start}, Date: &b.Date}, Change: compare.Routine},
		{Kind: compare.FactVenue, A: compare.FactValue{Codes: []string{"Strelsau"}, Venue: &communique.Venue{City: "Strelsau"}}, B: compare.FactValue{Codes: []string{"Lutz"}, Venue: &communique.Venue{City: "Lutz"}}, Change: compare.Notable, Why: "host-rotation"},
		{Kind: compare.FactMode, A: code("in-person"), B: code("online"), Change: compare.Notable, Why: "mode"},
		{Kind: compare.FactGenre, A: code("joint statement"), B: code("press release"), Change: compare.Differs},
		{Kind: compare.FactIssuer, A: compare.FactValue{Blank: compare.NotApplicable}, B: code(string(zubrowka)), Change: compare.Unknowable},
		{Kind: compare.FactLanguage, A: code("en"), B: code("en"), Change: compare.Unchanged},
		{Kind: compare.FactChairs, Party: string(ruritania), A: chair("R. Rassendyll", "Ambassador at large"), B: chair("R. Rassendyll", "Envoy for ciphers"), Change: compare.Notable, Why: "title"},
		{Kind: compare.FactQuoted, Party: string(zubrowka), A: compare.FactValue{Blank: compare.NotStated}, B: compare.FactValue{Blank: compare.NotRead}, Change: compare.Unknowable},
		{Kind: compare.FactQuoted, Party: string(ruritania), A: compare.FactValue{Blank: compare.NotHeld}, B: chair("F. Tarlenheim", "Keeper of the seals"), Change: compare.Unknowable},
		{Kind: compare.FactInterval, A: code("29"), B: code("29"), Change: compare.Notable, Why: "gap"},
		{Kind: compare.FactNext, A: compare.FactValue{Codes: []string{"2020"}, Next: &communique.NextSession{When: "2020", Where: zubrowka}}, B: compare.FactValue{Blank: compare.NotStated}, Change: compare.Notable, Why: "next-not-announced"},
	}
}

// specimenArrangements stand apart from the positions.
func specimenArrangements() []compare.StatementRow {
	next := specimenStatement(docA, specimenTextA, "The next dialogue will be held in Lutz in spring", "will be held", "arrangement", 0)
	next.Statement.Actor, next.Statement.Dated = communique.ActorMeeting, true
	return []compare.StatementRow{{Outcome: compare.OutcomeNone, A: []compare.StatementRef{next}, Reasons: []compare.Reason{compare.ReasonNotRead}}}
}
