package communique

// Genre is the kind a document is, each for itself.
type Genre string

const (
	JointStatement    Genre = "joint statement"
	JointElements     Genre = "joint elements"
	JointPressRelease Genre = "joint press release"
	PressRelease      Genre = "press release" // of one side: Issuer names it
	AdvanceNotice     Genre = "advance notice"
	NewsItem          Genre = "news item"
	GenreList         Genre = "list"
	Background        Genre = "background"
)

// Joint reports whether the genre is agreed between the sides.
func (g Genre) Joint() bool {
	return g == JointStatement || g == JointElements || g == JointPressRelease
}

// A Document is one published text about a session.
type Document struct {
	ID      DocumentID
	Session SessionID
	Lang    Lang
	Title   string // as printed, "" where none is known
	// TitleFromAddress marks a title read off the page's address.
	TitleFromAddress bool
	Description      string // our words
	Publisher        string
	URL              string
	Genre            Genre
	// Issuer is the party id, or the agency id where a body speaks for
	// itself; "" where nobody is named or it does not apply.
	Issuer string
	// Restates is the issuer of the release that a news report restates.
	Restates string
	// Role is "original", "copy", "language version", "translation", "news
	// report", "news report (before the meeting)", "secondary account",
	// "account", "list" or "mention".
	Role string
	// Provisional marks a text that calls itself a provisional translation.
	Provisional bool
	// Text is the exact source, byte for byte; "" where it is not held.
	Text string
	// Annotation is nil where the text is not held or nobody has read it.
	Annotation *Annotation
}

// Held reports whether the document's text is held here.
func (d *Document) Held() bool { return d.Text != "" }

// Quote cuts span s out of the document's text.
func (d *Document) Quote(s Span) Quote { return Quote{Span: s, Text: d.Text[s.Start:s.End]} }

// Reading says who made an annotation.
type Reading string

const (
	Curated       Reading = "curated"   // prepared one by one for this data set
	ReadByRule    Reading = "automatic" // read by rules, not checked
	ConfirmedRead Reading = "confirmed" // by the user, in a document of theirs
)
