package compare

import "alternat/app/communique"

// Outcome is what may be said of two statements on one topic.
type Outcome string

const (
	OutcomeKept        Outcome = "kept"           // same words
	OutcomeMore        Outcome = "more-committal" // B's verb more committal than A's
	OutcomeLess        Outcome = "less-committal"
	OutcomeReworded    Outcome = "reworded"
	OutcomeNew         Outcome = "new"          // within a series: only the later has it
	OutcomeNotRepeated Outcome = "not-repeated" // within a series: the later does not repeat it
	OutcomeOnlyA       Outcome = "only-a"
	OutcomeOnlyB       Outcome = "only-b"
	OutcomeBoth        Outcome = "in-both" // both speak of it, nothing more can be said: Reasons
	OutcomeNone        Outcome = "no-conclusion"
)

// Reason says why no direction, or nothing at all, can be concluded.
type Reason string

const (
	ReasonTranslation   Reason = "translation"     // a provisional translation: no direction
	ReasonOtherLanguage Reason = "other-language"  // verbs of two languages are not weighed
	ReasonGenre         Reason = "genre"           // texts of different kinds
	ReasonActor         Reason = "actor"           // other actor
	ReasonFamily        Reason = "family"          // verbs of different families
	ReasonNoDirection   Reason = "no-direction"    // the family has no direction, or the verb cannot be weighed
	ReasonSummary       Reason = "summary"         // our summary, not a quotation
	ReasonOwnAccount    Reason = "own-account"     // one side's own release is silent: others may have said it
	ReasonNewsItem      Reason = "news-item"       // a news page is silent
	ReasonNotRead       Reason = "not-read"        // positions not read
	ReasonNotHeld       Reason = "not-held"        // text not held
	ReasonQuoted        Reason = "quoted-official" // an official's words, not a government's
	ReasonOtherKind     Reason = "other-kind"      // no meeting of two delegations
	ReasonOtherPartner  Reason = "other-partner"   // not a development
)

// A StatementRef is a statement with the document it stands in.
type StatementRef struct {
	Document  communique.DocumentID // "" in a summary without source
	Lang      communique.Lang       // of the document, "" for our English summary
	Index     int                   // within its findings
	Statement *communique.Statement
}

// A StatementRow compares what the sides state on one topic: one statement
// against its counterpart, or one alone.
type StatementRow struct {
	Topic   communique.TopicID
	A, B    []StatementRef
	Outcome Outcome
	Reasons []Reason
}

// Statements are the rows in the order of topics; arrangements (next session,
// invitations, offers) stand apart, off the scale.
type Statements struct {
	Rows         []StatementRow
	Arrangements []StatementRow
	// BlankA and BlankB: positions of that side not read, or text not held.
	BlankA, BlankB Blank
}
