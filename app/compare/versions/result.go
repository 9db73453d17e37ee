package versions

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A Result is the comparison of two language versions.
type Result struct {
	A, B  *text.Text
	Links []Link
	Flags []Flag // by weight, then by place
	// Order holds the parties in the order in which each text names them
	// first, where the orders differ: the custom, said once, never flagged.
	OrderA, OrderB []communique.PartyID
}

// OrderDiffers reports whether each text names its own side first.
func (r *Result) OrderDiffers() bool { return len(r.OrderA) > 0 }

// A Link joins sentences that answer to each other: half-open ranges of
// Text.Sentences, one to one or one to two; one side empty if unpaired.
type Link struct {
	AFirst, ALast int
	BFirst, BLast int
	Score         float64 // 0 to 1; 0 if unpaired
}

// Kind is the kind of a difference.
type Kind string

const (
	Unpaired    Kind = "unpaired"     // a sentence without counterpart
	NumberDate  Kind = "number-date"  // a number or date that differs or is lacking
	NameAcronym Kind = "name-acronym" // a name or acronym that one lacks
	Verb        Kind = "verb"         // a verb of another family or step
	Qualifier   Kind = "qualifier"    // a qualifier that one lacks
	ClauseNoun  Kind = "clause-noun"  // a full clause against a noun phrase
	OtherTerm   Kind = "other-term"   // a term of other meaning
)

// Weight sorts differences by what they may touch.
type Weight string

const (
	MayAffectMeaning Weight = "may-affect-meaning"
	ProtocolAndForm  Weight = "protocol"
	Terminology      Weight = "terminology"
	Drafting         Weight = "drafting"
)

// A Flag is one difference, with the words it rests on. A or B is empty where
// that side lacks a counterpart; Link is an index into Result.Links.
type Flag struct {
	Kind   Kind
	Weight Weight
	Link   int
	A, B   []communique.Quote
	// Rule names the rule or lexicon entry that fired, Terms its arguments
	// (canonical forms, such as a modifier id or a number): enough for the
	// interface to say why in any language.
	Rule  string
	Terms []string
}
