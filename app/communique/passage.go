package communique

import "sort"

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

// PassageAt is the passage that byte offset at is in, nil if it is in none.
// O(log n) in the number of passages.
func (d *Document) PassageAt(at int) *LangPassage {
	if d.Annotation == nil {
		return nil
	}
	all := d.Annotation.Passages
	i := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if i < len(all) && all[i].Start <= at {
		return &all[i]
	}
	return nil
}

// LangAt is the language of the text at byte offset at: that of the passage it
// is in, else the document's.
func (d *Document) LangAt(at int) Lang {
	if p := d.PassageAt(at); p != nil {
		return p.Lang
	}
	return d.Lang
}
