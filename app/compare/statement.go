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
	ReasonTranslation   Reason = "translation"      // a provisional translation: no direction
	ReasonOtherLanguage Reason = "other-language"   // verbs of two languages are not weighed
	ReasonGenre         Reason = "genre"            // texts of different kinds
	ReasonActor         Reason = "actor"            // other actor
	ReasonFamily        Reason = "family"           // verbs of different families
	ReasonNoDirection   Reason = "no-direction"     // the family has no direction, or the verb cannot be weighed
	ReasonSummary       Reason = "summary"          // our summary, not a quotation
	ReasonOwnAccount    Reason = "own-account"      // one side's own release is silent: others may have said it
	ReasonNewsItem      Reason = "news-item"        // a news page is silent
	ReasonNotRead       Reason = "not-read"         // positions not read
	ReasonNotHeld       Reason = "not-held"         // text not held
	ReasonQuoted        Reason = "quoted-official"  // an official's words, not a government's
	ReasonOtherKind     Reason = "other-kind"       // no meeting of two delegations
	ReasonOtherPartner  Reason = "other-partner"    // another partner: not a development
	ReasonOtherSeries   Reason = "other-series"     // the same partner, another series: not a development
	ReasonUnknown       Reason = "relation-unknown" // what one of the texts is, is not known
	ReasonOtherWording  Reason = "other-wording"    // words too far apart to call one a rewording of the other
	ReasonNamedOnly     Reason = "named-only"       // the other text names the topic and states nothing on it: AlsoA, AlsoB
	ReasonAutomatic     Reason = "automatic"        // read by rules and not checked: silence may be the reader's
)

// Reasons lists every reason in the order in which a row gives them: the one
// that weighs most first.
var Reasons = []Reason{ReasonNotHeld, ReasonNotRead, ReasonAutomatic, ReasonOtherKind, ReasonOwnAccount, ReasonNewsItem,
	ReasonQuoted, ReasonNamedOnly, ReasonUnknown, ReasonOtherPartner, ReasonOtherSeries, ReasonGenre, ReasonTranslation, ReasonSummary, ReasonOtherLanguage,
	ReasonActor, ReasonFamily, ReasonNoDirection, ReasonOtherWording}

// A StatementRef is a statement with the document it stands in.
type StatementRef struct {
	Document  communique.DocumentID // "" in a summary without source
	Lang      communique.Lang       // of the passage, "" for our English summary
	Index     int                   // within its findings
	Statement *communique.Statement
}

// A StatementRow holds what the sides state on one topic or on several.
// match.go says how rows are made; three shapes come out of it:
//
//   - a statement and its counterpart: same family, at least one topic in
//     common. Topics are those they share;
//   - all the statements of either side that meet on a topic without being
//     counterparts: OutcomeBoth;
//   - a statement alone, with those of its topics on which the other side
//     states nothing.
//
// So a statement that speaks of many things can stand in several rows, each
// time under other topics: "only in A" is said of a topic, never of a sentence
// half of which the other text also has.
type StatementRow struct {
	// Topic is the first of Topics: the one the statements put first. The
	// others follow in the order of the authority file.
	Topic  communique.TopicID
	Topics []communique.TopicID
	// A and B: the statements, language versions of one statement together.
	A, B []StatementRef
	// AlsoA and AlsoB are where a side without a statement names the topic:
	// in a list of topics, in a sentence of background, in an arrangement.
	AlsoA, AlsoB []Cite
	Outcome      Outcome
	// Reasons, in the order of [Reasons], say why no direction is given, or
	// why nothing follows from a silence.
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
