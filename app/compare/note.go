package compare

// NoteCode is one thing to be known before comparing.
type NoteCode string

const (
	NoteIdentical         NoteCode = "identical"       // A and B are the same text
	NoteVersions          NoteCode = "versions"        // two language versions of one text
	NoteGenreDiffers      NoteCode = "genre-differs"   // texts of different kinds: named
	NoteOwnAccount        NoteCode = "own-account"     // one side's own release: what it leaves out, others may have said. Args: issuer
	NoteNewsItem          NoteCode = "news-item"       // a news page of one body. Args: issuer; none for a report of the press
	NoteNotDelegations    NoteCode = "not-delegations" // no meeting of two delegations: what is compared is what one side's body and officials said and did. Args: agency
	NoteProvisional       NoteCode = "provisional"     // provisional translation: no direction of verbs. Args: language of the translation
	NoteOpenList          NoteCode = "open-list"       // a side's list is left open. Args: party; Cites: the words
	NoteClosedList        NoteCode = "closed-list"     // a side's list has no "and others". Args: party
	NoteClosedTranslated  NoteCode = "closed-list-as-translated"
	NoteNoList            NoteCode = "no-list"            // no list of bodies is given
	NoteQuotedOfficials   NoteCode = "quoted-officials"   // officials are quoted, nobody chairs. Args: count
	NoteWeek              NoteCode = "week"               // the date is a week, read from the page's date. Cites: the words
	NoteOtherPartner      NoteCode = "other-partner"      // another partner: not a development. Args: years apart, in half years ("7.5")
	NoteMember            NoteCode = "member"             // a partner of one side belongs to one of the other, or did. Args: member, organisation, from, to
	NoteSameSession       NoteCode = "same-session"       // two releases on one session, no versions of each other
	NotePartRead          NoteCode = "part-read"          // rests on part of the texts
	NoteSummaryOnly       NoteCode = "summary-only"       // no text held: our summary, not a quotation
	NoteMoreDocuments     NoteCode = "more-documents"     // further documents known and not held. Args: count
	NoteAlternat          NoteCode = "alternat"           // each text names its own side first, as is the custom
	NoteFewShared         NoteCode = "few-shared"         // almost no shared sentence: topics carry the comparison
	NoteReadAutomatically NoteCode = "read-automatically" // nobody annotated this text
	NoteNotRead           NoteCode = "not-read"           // participants and positions were not read
	NoteOtherSeries       NoteCode = "other-series"       // same partners, another series: not a development. Args: years apart, as above
	NoteAdvanceNotice     NoteCode = "advance-notice"     // announced beforehand; outcome not known. Args: issuer, if a notice has one
	NoteListedOnly        NoteCode = "listed-only"        // only its existence is known
	NoteWeakSource        NoteCode = "weak-source"        // unofficial source only
)

// A Note is one line of "before you compare". Args are ids or numbers in the
// order the code documents; package view puts them into words. Args of
// genre-differs are the genre of A and that of B, those of alternat the party
// that A names first and the one B names first.
type Note struct {
	Code  NoteCode
	Side  Side
	Args  []string
	Cites []Cite
}
