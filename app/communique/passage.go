package communique

// A LangPassage is a stretch of a document in another language than the
// document's, or one that does not count as part of it. Lang is "" where it is
// none of the languages that are read.
type LangPassage struct {
	Quote
	Lang Lang
	// Left says why nothing was taken from the stretch, "" where it was read.
	Left Left
}

// Left is why a stretch of a document was left unread.
type Left string

const (
	LeftVersion Left = "version"    // it says in another language what the document says
	LeftOther   Left = "other text" // it tells of another meeting: a text of its own
	LeftUnread  Left = "unread"     // in a language that is not read
)

// LangAt is the language of the text at byte offset at: that of the passage it
// is in, else the document's. It is linear in the number of passages.
func (d *Document) LangAt(at int) Lang {
	if d.Annotation != nil {
		for i := range d.Annotation.Passages {
			if p := &d.Annotation.Passages[i]; p.Start <= at && at < p.End {
				return p.Lang
			}
		}
	}
	return d.Lang
}
