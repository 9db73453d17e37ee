package search

import "alternat/app/communique"

// Kind is what a unit is.
type Kind int

const (
	Body    Kind = iota // a body of the authority file under all its names, or one named in a session
	Topic               // a topic of the authority file
	Meeting             // a session: its series, number, partners, place, titles
	Person              // one person in one document
	Passage             // a sentence of a held text
	Summary             // what our summary says: never a quotation
	Note                // a remark on a session's record, in our words
	kinds
)

// Code is the kind's word in addresses.
func (k Kind) Code() string { return kindCodes[k] }

var kindCodes = [kinds]string{"body", "topic", "session", "person", "text", "summary", "note"}

// name reports whether units of the kind are names, which come before what was
// said.
func (k Kind) name() bool { return k <= Person }

// Role is what one part of a unit is, one letter.
type Role byte

const (
	Quoted       Role = 'q' // exact words of a held text
	Ours         Role = 'o' // our summary
	Verb         Role = 'v' // of a summary, our word
	Name         Role = 'n' // of a person, body, topic or series
	Office       Role = 'f' // of a person, as printed
	Organisation Role = 'g' // of a person, as printed
	Title        Role = 't' // of a document, as printed
	Partner      Role = 'p' // name of a party
	Place        Role = 'c' // where a session met
	Actor        Role = 'a' // who acts in a summary, or whose a body is, in our words: shown, not searched
)

// A Part is one stretch of words of a unit. Words of different parts never
// stand side by side.
type Part struct {
	Role Role
	Lang communique.Lang
	Text string
}

// A Record is what is shown of a unit.
type Record struct {
	Doc    communique.DocumentID // where it stands, "" if in no one document
	Anchor string                // id of its place on the session's page, or ""
	ID     string                // of the body or topic, the role of a person, the kind of a note, or ""
	Parts  []Part
}

// A Unit is the smallest thing that is found. Acts and Topics are those of
// the statements in it: indexes into the collection's. Session is an index too,
// -1 where the unit belongs to none; Party is the body's, then.
type Unit struct {
	Record
	Kind    Kind
	Lang    communique.Lang // of a passage or summary, or of what a name was taken from
	Session int
	Party   communique.PartyID
	Acts    []int
	Topics  []int
}

// A Session is what units and their filters need of a session.
type Session struct {
	ID       communique.SessionID
	Year     int // 0 if unknown
	Partners []communique.PartyID
	// Label names the session in each language of the interface: number,
	// series, date.
	Label communique.Names
}

// A Value is one choice of a filter. Of is the index of the family of an act;
// families have -1, and so has everything else. Count is the number of units
// that have it.
type Value struct {
	ID    string
	Names communique.Names
	Of    int
	Count int
}

// A Collection is everything that can be found. Units are in the order of
// their numbers: names without a session, then the newest session first.
type Collection struct {
	Sessions []Session
	Units    []Unit
	Values   Values
}

// Values are the choices of the filters. Acts holds the families first, each
// in its order, then the verbs.
type Values struct {
	Partners, Acts, Topics []Value
	Langs, Kinds, Years    []Value // by their code, without names
}
