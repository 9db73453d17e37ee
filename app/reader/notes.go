package reader

// Keys of the notes that a reading may carry. Arguments are given in brackets.
const (
	NoteEmpty     = "reader.note.empty"
	NoteBinary    = "reader.note.binary"    // no text at all: a picture, an archive
	NotePDF       = "reader.note.pdf"       // a PDF file: its text has to be copied out
	NoteOffice    = "reader.note.office"    // a file of a word processor, likewise
	NoteLarge     = "reader.note.large"     // only the first part is read (bytes read)
	NoteConverted = "reader.note.converted" // from another encoding (its name)
	NoteDamaged   = "reader.note.damaged"   // characters that could not be read (how many)
	NoteHTML      = "reader.note.html"      // taken from a web page's code: what its text shows is read
	NoteLanguage  = "reader.note.language"  // in none of the languages that can be read
	NotePassages  = "reader.note.passages"  // passages in another language are read by its own rules (language)
	NoteVersions  = "reader.note.versions"  // two versions of one text: one of them is read (its language, the other's)
	NoteUnread    = "reader.note.unread"    // a passage in a language that is not read
	NoteSeveral   = "reader.note.several"   // more than one communiqué: only one is read
	NoteCancelled = "reader.note.cancelled"
)

// Notes lists the keys of all notes.
var Notes = []string{
	NoteEmpty, NoteBinary, NotePDF, NoteOffice, NoteLarge, NoteConverted, NoteDamaged, NoteHTML,
	NoteLanguage, NotePassages, NoteVersions, NoteUnread, NoteSeveral, NoteCancelled,
}

// MissingKey is the key of the message that says what was looked for and not
// found: "reader.missing." and the kind.
func MissingKey(k Kind) string { return "reader.missing." + string(k) }

// Looked lists the kinds that every communiqué is asked for, in the order in
// which a reading says that they were not found.
var Looked = []Kind{
	KindTitle, KindIssuer, KindPublished, KindOrdinal, KindDate, KindPlace, KindMode,
	KindPerson, KindParticipant, KindStatement, KindTopic, KindNext,
}
