package communique

// Lang is the language of a text or of the interface: a primary language
// subtag of BCP 47 ("en", "fr", "ja").
type Lang string

// The languages that texts are segmented in and that the interface speaks.
const (
	English  Lang = "en"
	French   Lang = "fr"
	Japanese Lang = "ja"
)

// Langs lists the interface languages in the order in which they are offered.
var Langs = []Lang{English, French, Japanese}

// A Span is a half-open range [Start, End) of byte offsets into the exact
// source text of one document. The zero Span is "nowhere".
type Span struct {
	Start int
	End   int
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether the span is nowhere.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether t lies wholly within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// A Quote is a span together with the exact text it covers, so that a finding
// can be shown without its document at hand. Text equals source[Start:End].
type Quote struct {
	Span
	Text string
}
