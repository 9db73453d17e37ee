package compare

import (
	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
)

// A Side is A or B.
type Side int

const (
	A Side = iota
	B
	Both
)

// A Subject is what stands on one side: one document, or a session with all
// its documents where Document is nil. Claims about a document rest on that
// document alone.
type Subject struct {
	Session  *communique.Session
	Document *communique.Document
}

// ID is the address form: the document's id, else the session's.
func (s Subject) ID() string {
	if s.Document != nil {
		return string(s.Document.ID)
	}
	return string(s.Session.ID)
}

// A Cite is a quotation and the document it stands in. Quote is nil for a
// value taken from a document that is not held: our summary. Document is ""
// where the record does not tell the source.
type Cite struct {
	Document communique.DocumentID
	Quote    *communique.Quote
	Text     string // what is shown: the quote, or the value as recorded
}

// Relation says how the two subjects stand to each other. It decides which
// words may be used: "new" only within a series, a development never between
// partners.
type Relation string

const (
	// RelationSame: one and the same subject on both sides.
	RelationSame Relation = "same"
	// RelationVersions: two language versions of one text.
	RelationVersions Relation = "versions"
	// RelationSameSession: two documents of one session that are not versions
	// of one text.
	RelationSameSession Relation = "same-session"
	// RelationSeries: two sessions of one series.
	RelationSeries Relation = "series"
	// RelationOtherSeries: sessions of different series, or of different
	// tracks of one, with the same partners. No development is read there.
	RelationOtherSeries Relation = "other-series"
	// RelationOtherPartner: sessions of different series with other partners.
	RelationOtherPartner Relation = "other-partner"
	// RelationOtherKind: at least one is no meeting of two delegations.
	RelationOtherKind Relation = "other-kind"
	// RelationUnknown: at least one text of which nobody has said what it is.
	RelationUnknown Relation = "unknown"
)

// A Comparison is everything that can be said of two subjects.
type Comparison struct {
	A, B     Subject
	Relation Relation
	// Identical is true where both sides are the same document or the same
	// words, byte for byte.
	Identical bool
	// Notes come before anything else on the page, in this order.
	Notes []Note
	// Facts in the order a person reads them; those whose Change is Routine
	// are folded into one sentence.
	Facts        []Fact
	Participants []ParticipantTable // one for each party, Japan first, then alphabetical by id
	// Roles answer "who of each side's foreign, defence, … bodies" where the
	// partners differ; nil within one series.
	Roles      []RoleRow
	Statements Statements
	Text       Text
}

// A Text is the comparison of what is written. Exactly one of Wording and
// Versions is set, or neither, with the reason in Blank.
type Text struct {
	A, B     *communique.Document // the pair that was taken, nil if none
	Wording  *wording.Result      // same language
	Versions *versions.Result     // two versions of one text
	Blank    TextBlank
}

// TextBlank says why texts are not compared word by word.
type TextBlank string

const (
	TextNotHeld     TextBlank = "not-held"       // at least one text is not held
	TextsUnrelated  TextBlank = "unrelated"      // other language and not versions of one text
	TextNotSelected TextBlank = "choose-version" // several pairs are possible
)
