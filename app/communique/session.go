package communique

// Status says what kind of knowledge a session is.
type Status string

const (
	StatusHeld         Status = "held"          // the meeting took place
	StatusAnnounced    Status = "announced"     // only an advance notice is known
	StatusListed       Status = "listed"        // only its existence is known
	StatusOtherMeeting Status = "other-meeting" // not a session of a numbered dialogue
)

// A Session is one meeting of a series, with the documents that report it.
type Session struct {
	ID     SessionID
	Series SeriesID
	// Name is ours, in each interface language: what the meeting is called
	// where the name of the series would say more than the sources do. Mostly nil.
	Name     Names
	Partners []PartyID // beside Japan, the side common to all records
	// Ordinal is the number of the session in its series, 0 if unknown.
	// OrdinalInferred marks a number that follows only from its neighbours.
	Ordinal         int
	OrdinalInferred bool
	Date            Date
	Venue           Venue
	Status          Status
	Track           string // tells apart two tracks under one series, mostly ""
	Confidence      string // "high", "medium", "low"
	// ContentBasis is "text or report after the meeting", "advance notice" or "list".
	ContentBasis string
	Next         *NextSession // nil: none announced, or not read
	Documents    []*Document
	// Findings are what is known from documents that are not held here: our
	// summary, never a quotation. A held document's findings stand in its
	// Annotation only.
	Findings Findings
	// ReadWhole is true where the text, or each of several releases, is known
	// to its end. NotStated names fields on which texts known to their end are
	// silent; NotRead names fields on which nothing can be said.
	ReadWhole bool
	NotStated []Field
	NotRead   []Field
	Remarks   []Remark
}

// Document returns the session's document with the given id, or nil.
func (s *Session) Document(id DocumentID) *Document {
	for _, d := range s.Documents {
		if d.ID == id {
			return d
		}
	}
	return nil
}

// Field names one part of a record in NotStated and NotRead.
type Field string

const (
	FieldDate        Field = "date"
	FieldOrdinal     Field = "ordinal"
	FieldVenue       Field = "venue"
	FieldMode        Field = "mode"
	FieldChairs      Field = "chairs"
	FieldAgencies    Field = "agencies"
	FieldTopics      Field = "topics"
	FieldStatements  Field = "statements"
	FieldNextSession Field = "next_session"
	FieldKind        Field = "kind"
)

// Has reports whether f is among fields.
func Has(fields []Field, f Field) bool {
	for _, x := range fields {
		if x == f {
			return true
		}
	}
	return false
}

// A Venue is where a session met. Country is a party id; Mode is "in-person",
// "online", "hybrid" or "" where it is not stated.
type Venue struct {
	City    string
	Country PartyID
	Mode    string
	Quote   *Quote // nil outside annotations
}

// A NextSession is the next meeting as this one foresaw it.
type NextSession struct {
	Ordinal int
	Where   PartyID
	When    string // ISO, shortened: "2019"
	// WhenWords is the time in words where it is no date: "at an early date".
	WhenWords string
	Quote     *Quote
}

// A Remark is a note of the record's editors. Kind is "coverage", "inference",
// "sources-differ", "naming" or "context".
type Remark struct {
	Kind    string
	Text    string // English, at most 200 characters
	Sources []DocumentID
}
