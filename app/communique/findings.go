package communique

// Findings are what is known of a session from one document (in an
// Annotation, with quotes) or from documents that are not held (in a Session,
// with sources). One shape for both, so that they can be merged and shown by
// the same code.
type Findings struct {
	People       []Person
	Lists        []ParticipantList
	Participants []Participant
	Topics       []TopicFinding
	Statements   []Statement
}

// PersonRole is what a text says a person did. Nobody is ever promoted: an
// official who is quoted does not chair.
type PersonRole string

const (
	CoChair          PersonRole = "co-chair"
	HeadOfDelegation PersonRole = "head of delegation"
	Chair            PersonRole = "chair" // record names a chair without saying how
	Speaker          PersonRole = "speaker"
)

// A Person is an official as printed. Titles are shown, never ranked.
type Person struct {
	Role         PersonRole
	Side         PartyID
	Name         string // without "Mr.", as printed
	Office       string // title as printed
	Organisation string // as printed
	Agency       AgencyID
	Unit         AgencyID // sub-unit, where the text names one
	Quote        *Quote   // of the name; nil outside annotations
	OfficeQuote  *Quote
	// OrganisationQuote and UnitQuote are where the text prints the person's
	// organisation and sub-unit; nil outside annotations.
	OrganisationQuote *Quote
	UnitQuote         *Quote
	Source            DocumentID
	AlsoNamed         []PersonForm
	Note              string
}

// A PersonForm is the same person in another document.
type PersonForm struct {
	Source       DocumentID
	Name         string
	Office       string
	Organisation string
}

// ListEnd says how a list of participants ends.
type ListEnd string

const (
	ListFull    ListEnd = "full"    // without "and others"
	ListOpen    ListEnd = "partial" // left open, or known in part
	ListNone    ListEnd = "none"    // the text gives no list
	ListUnknown ListEnd = ""        // nothing known
)

// A ParticipantList says, for one side and one source, how the list of bodies
// is given. AsTranslated marks a full list known only from a provisional
// translation: the original may leave it open.
type ParticipantList struct {
	Side         PartyID
	End          ListEnd
	AsTranslated bool
	IntroducedBy *Quote
	SideNamed    *Quote // the words that name the side, where they follow the list
	OpenEnd      *Quote // the words that leave the list open
	OpenWords    string // the same, where there is no quote
	// Described are words that count or describe those present without naming
	// any body ("more than 70 states").
	Described []Quote
	Source    DocumentID
}

// A Participant is one body named in a list of participants.
type Participant struct {
	Side      PartyID
	AsNamed   string // exactly as printed
	BaseForm  string // nominative, where the printed form is inflected
	Acronym   string
	Agency    AgencyID // "" where it could not be resolved
	Quote     *Quote   // nil outside annotations
	Source    DocumentID
	AlsoNamed []ParticipantForm
	Note      string
}

// A ParticipantForm is the same body's name in another document.
type ParticipantForm struct {
	Source  DocumentID
	AsNamed string
	Acronym string
}

// A TopicFinding is a topic that a text speaks of. Quote is set where the text
// lists it as an item of its own.
type TopicFinding struct {
	Topic  TopicID
	Quote  *Quote
	Source DocumentID
	AlsoIn []DocumentID
}
