package reading

import "alternat/app/communique"

// Given is the session of the text that is read on the page. No record has it.
const Given communique.SessionID = "given"

// DocumentOf is the id of the given text in a language. Marks are named after it.
func DocumentOf(lang communique.Lang) communique.DocumentID {
	return communique.DocumentID(string(Given) + "." + string(lang))
}

// MostBytes is how large a text may be.
const MostBytes = 2 << 20

// The parts of the page that a reading fills, and those that are seen only
// before it. The ids are known to app/ui and to web/boot/read.js.
const (
	RegionResult   = "read-result"
	RegionAgainst  = "read-against"
	RegionExample  = "read-example"
	ResultHeading  = "read-result-h"
	AgainstHeading = "read-against-h"
	TextField      = "read-text"
	FileField      = "read-file"
	SessionField   = "read-session"
	StatusLine     = "read-status"
	ProgressBar    = "read-progress"
	CancelButton   = "read-cancel"
	// OtherText selects what was left as another text.
	OtherText = "#" + ResultHeading + " ~ * [data-left=other-text]"
)
