package communique

// An Annotation is what was read in a document's text: stand-off, every
// finding with its quote; nothing in the text is changed by it.
type Annotation struct {
	Reading         Reading
	Title           *Quote
	Issuer          *IssuerFinding
	PublicationDate *DateFinding
	UpdatedDate     *DateFinding
	StatusNote      *Quote // e.g. the line that calls the text a provisional translation
	Date            *DateFinding
	Ordinal         *OrdinalFinding
	Name            *Quote // the meeting's name as printed, where it has one of its own
	Venue           *Venue
	Organiser       *Quote
	// SideOrder lists the parties in the order in which the text names them.
	SideOrder []PartyID
	Findings  Findings
	// Boilerplate is what is in the file but not of the text: captions,
	// navigation, list markers, footnotes. Marked, never deleted; in order.
	Boilerplate []Passage
	// Passages are stretches in another language than the document, and those
	// that are not read as part of it; in order, apart from each other.
	Passages []LangPassage
	// Fields are key–value lines at the head of the page.
	Fields []Passage
	// OfficesOnly are people whom the text names by their office alone.
	OfficesOnly []Quote
	// Unassigned are items of the text's list of topics that no topic of the
	// authority file covers; Kind says why, in our words.
	Unassigned []Passage
	// Background are sentences that are no act of the meeting.
	Background []BackgroundFinding
	// Mentioned are bodies that the text names outside any list.
	Mentioned []Mention
	// Slips are misprints and oddities of the source, shown, never mended.
	Slips []Slip
	// Next is the quote in which the next session is foreseen.
	Next *NextSession
}

// An IssuerFinding says who issued a text. Quote is nil where the text does
// not print it; Inferred then says what the reading rests on, in our words.
type IssuerFinding struct {
	Party    PartyID
	Agency   AgencyID
	Quote    *Quote
	Inferred string
}

// A DateFinding is a date read in the text.
type DateFinding struct {
	Date  Date
	Quote Quote
}

// An OrdinalFinding is the number of the session as the text gives it.
type OrdinalFinding struct {
	Ordinal int
	Quote   Quote
}

// A Passage is a stretch of the file and our word for what it is, in English.
type Passage struct {
	Quote
	Kind string
}

// A BackgroundFinding is a sentence that sets the scene: a standing policy, a
// law, a partnership. It is no act of the meeting.
type BackgroundFinding struct {
	Quote
	Side   PartyID
	Topics []TopicID
	What   string
}

// A Mention is a body named in running text.
type Mention struct {
	Quote
	Agency AgencyID
}

// A Slip is a misprint or oddity of the source.
type Slip struct {
	Quote
	What string
}
