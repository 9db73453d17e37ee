package components

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
	"alternat/app/text"
	"alternat/app/view"
)

// specimenQuote finds words in a specimen text.
func specimenQuote(src, words string) *communique.Quote {
	at := strings.Index(src, words)
	if at < 0 {
		return nil
	}
	return &communique.Quote{Span: communique.Span{Start: at, End: at + len(words)}, Text: words}
}

func specimenCite(doc communique.DocumentID, src, words string) compare.Cite {
	return compare.Cite{Document: doc, Quote: specimenQuote(src, words), Text: words}
}

const (
	docA communique.DocumentID = "rt-zb-2019-05-04.en"
	docB communique.DocumentID = "rt-zb-2021-10.en"
	docC communique.DocumentID = "rt-zb-2019-05-04.fr"
)

// specimenCells has one cell for each state.
func specimenCells() []compare.Cell {
	named := []compare.Cite{specimenCite(docA, specimenTextA, "railway boards")}
	var out []compare.Cell
	for _, state := range compare.CellStates {
		c := compare.Cell{State: state}
		switch state {
		case compare.CellNamed, compare.CellOtherName, compare.CellThroughChair:
			c.Cites = named
		case compare.CellSucceededBy:
			c.Cites, c.Agency, c.Date = named, "rt-new", "2021-04-01"
		case compare.CellParent:
			c.Cites, c.Agency = named, "rt-crown"
		case compare.CellNotEstablished:
			c.Date = "2021-04-01"
		case compare.CellOneSource:
			c.Cites, c.Silent = named, []communique.DocumentID{docC}
		}
		out = append(out, c)
	}
	return append(out, compare.Cell{State: compare.CellNotNamedClosed, AsTranslated: true})
}

// specimenStatement is a position with its verb.
func specimenStatement(doc communique.DocumentID, src, words, verb string, family communique.FamilyID, step int) compare.StatementRef {
	q := specimenQuote(src, words)
	s := &communique.Statement{Actor: communique.ActorBoth, Verb: verb, Family: family, Step: step, Quote: q, EmbeddedIn: -1}
	if q != nil {
		if at := strings.Index(q.Text, verb); at >= 0 {
			s.VerbSpan = &communique.Span{Start: q.Start + at, End: q.Start + at + len(verb)}
		}
	}
	return compare.StatementRef{Document: doc, Lang: view.LangOf(doc), Statement: s}
}

// outcomes lists every outcome in the order of the method page.
var outcomes = []compare.Outcome{compare.OutcomeKept, compare.OutcomeMore, compare.OutcomeLess, compare.OutcomeReworded, compare.OutcomeNew,
	compare.OutcomeNotRepeated, compare.OutcomeOnlyA, compare.OutcomeOnlyB, compare.OutcomeBoth, compare.OutcomeNone}

// specimenRows has a row for each outcome and, over them, each reason.
func specimenRows() []compare.StatementRow {
	a := specimenStatement(docA, specimenTextA, "Both sides welcomed the progress made on sealed letters", "welcomed", "position", 5)
	b := specimenStatement(docB, specimenTextB, "Both sides reaffirmed their attachment to sealed letters", "reaffirmed", "position", 8)
	ours := compare.StatementRef{Document: "rt-zb-2021-10.fr-zb", Statement: &communique.Statement{Actor: ruritaniaActor, Verb: "agreed", Family: "undertaking", Step: 2, Dated: true, What: "an exercise before the winter", Source: "rt-zb-2021-10.fr-zb", EmbeddedIn: -1}}
	var out []compare.StatementRow
	for i, o := range outcomes {
		r := compare.StatementRow{Topic: "post", Topics: []communique.TopicID{"post"}, Outcome: o, A: []compare.StatementRef{a}, B: []compare.StatementRef{b}}
		switch o {
		case compare.OutcomeKept:
			r.B = r.A
		case compare.OutcomeLess:
			r.A, r.B = r.B, r.A
		case compare.OutcomeNew, compare.OutcomeOnlyB:
			r.A, r.B = nil, []compare.StatementRef{ours}
			r.AlsoA = []compare.Cite{specimenCite(docA, specimenTextA, "sealed letters")}
		case compare.OutcomeNotRepeated, compare.OutcomeOnlyA:
			r.B = nil
		}
		if i >= 5 {
			r.Topic, r.Topics = "rail", []communique.TopicID{"rail", "post"}
		}
		for j, reason := range compare.Reasons {
			if o != compare.OutcomeKept && j%len(outcomes) == i {
				r.Reasons = append(r.Reasons, reason)
			}
		}
		out = append(out, r)
	}
	out[len(out)-1].Reasons = append(out[len(out)-1].Reasons, compare.Reasons[0], compare.Reasons[len(outcomes)])
	return out
}

const ruritaniaActor = communique.Actor(ruritania)

// SpecimenComparison is one comparison with every part in it.
func SpecimenComparison() *compare.Comparison {
	sa, sb := specimenSessions()
	c := &compare.Comparison{
		A: compare.Subject{Session: sa, Document: sa.Documents[0]}, B: compare.Subject{Session: sb, Document: sb.Documents[0]},
		Relation: compare.RelationSeries, Facts: specimenFacts(sa, sb),
		Notes:      specimenNotes(),
		Statements: compare.Statements{Rows: specimenRows(), Arrangements: specimenArrangements()},
	}
	bodies := []communique.AgencyID{"rt-mfa", "rt-moc", "rt-old", "rt-new"}
	var rows []compare.ParticipantRow
	for i, cell := range specimenCells() {
		rows = append(rows, compare.ParticipantRow{Agency: bodies[i%len(bodies)], A: cell, B: specimenCells()[0], Presence: specimenPresence(cell.State)})
	}
	rows = append(rows, compare.ParticipantRow{AsNamed: "railway boards", Unresolved: true, A: specimenCells()[0], B: specimenCells()[6], Presence: compare.PresentOnlyA})
	c.Participants = []compare.ParticipantTable{{Party: ruritania, Comparable: true, Rows: rows,
		ListA: communique.ParticipantList{Side: ruritania, End: communique.ListOpen, OpenEnd: specimenQuote(specimenTextA, "two railway boards"), Source: docA},
		ListB: communique.ParticipantList{Side: ruritania, End: communique.ListFull, AsTranslated: true, Source: docB}}}
	c.Roles = []compare.RoleRow{{Role: "foreign-affairs", A: []compare.RoleBody{{Party: ruritania, Agency: "rt-mfa", Cite: specimenCite(docA, specimenTextA, "Both sides")}}, BlankB: compare.CellNotNamedOpen}}
	ta, tb := text.Parse(specimenTextA, communique.English, nil), text.Parse(specimenTextB, communique.English, nil)
	c.Text = compare.Text{A: sa.Documents[0], B: sb.Documents[0], Wording: wording.Compare(ta, tb)}
	return c
}

// specimenPresence is what a cell comes to against a body that is named.
func specimenPresence(s compare.CellState) compare.Presence {
	switch s {
	case compare.CellNamed, compare.CellThroughChair, compare.CellOneSource:
		return compare.PresentInBoth
	case compare.CellOtherName:
		return compare.PresentOtherwise
	case compare.CellSucceededBy:
		return compare.PresentSuccessor
	case compare.CellNotEstablished, compare.CellNotNamedClosed:
		return compare.PresentOnlyB
	}
	return compare.PresentUnknowable
}

// specimenVersions holds the two versions of the earlier text against each
// other, with a flag of each kind.
func specimenVersions() *compare.Comparison {
	sa, _ := specimenSessions()
	ta, tc := text.Parse(specimenTextA, communique.English, nil), text.Parse(specimenTextC, communique.French, nil)
	r := &versions.Result{A: ta, B: tc, OrderA: []communique.PartyID{ruritania, zubrowka}, OrderB: []communique.PartyID{zubrowka, ruritania}}
	for i := range ta.Sentences {
		l := versions.Link{AFirst: i, ALast: i + 1, Score: 1}
		if i < len(tc.Sentences) {
			l.BFirst, l.BLast = i, i+1
		}
		r.Links = append(r.Links, l)
	}
	flag := func(kind versions.Kind, w versions.Weight, link int, a, b string) {
		rules := map[versions.Kind]string{versions.Qualifier: "qualifier-lacking", versions.NumberDate: "number-differs",
			versions.NameAcronym: "name-differs", versions.OtherTerm: "other-term", versions.ClauseNoun: "clause-noun"}
		f := versions.Flag{Kind: kind, Weight: w, Link: link, Rule: rules[kind]}
		if q := specimenQuote(specimenTextA, a); q != nil && a != "" {
			f.A = []communique.Quote{*q}
		}
		if q := specimenQuote(specimenTextC, b); q != nil && b != "" {
			f.B = []communique.Quote{*q}
		}
		r.Flags = append(r.Flags, f)
	}
	flag(versions.Qualifier, versions.MayAffectMeaning, 1, "", "accomplis")
	flag(versions.Unpaired, versions.MayAffectMeaning, len(r.Links)-1, "The next dialogue will be held in Lutz in spring.", "")
	flag(versions.NumberDate, versions.ProtocolAndForm, 0, "second", "deuxième")
	flag(versions.NameAcronym, versions.ProtocolAndForm, 0, "Strelsau", "Strelsau")
	flag(versions.OtherTerm, versions.Terminology, 0, "dialogue", "rencontre")
	flag(versions.Verb, versions.Drafting, 1, "welcomed", "salué")
	flag(versions.ClauseNoun, versions.Drafting, 1, "progress made", "progrès")
	return &compare.Comparison{A: compare.Subject{Session: sa, Document: sa.Documents[0]}, B: compare.Subject{Session: sa, Document: sa.Documents[1]},
		Relation: compare.RelationVersions, Text: compare.Text{A: sa.Documents[0], B: sa.Documents[1], Versions: r}}
}
