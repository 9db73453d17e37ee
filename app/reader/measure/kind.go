//go:build !js

package measure

// A Kind is what is counted apart.
type Kind string

const (
	Language    Kind = "language"
	Title       Kind = "title"
	Issuer      Kind = "issuer"
	Genre       Kind = "genre"
	Status      Kind = "status"
	Published   Kind = "published"
	Series      Kind = "series"
	Ordinal     Kind = "ordinal"
	Date        Kind = "date"
	Place       Kind = "place"
	Mode        Kind = "mode"
	Chair       Kind = "chair"
	Speaker     Kind = "speaker"
	List        Kind = "list"
	Body        Kind = "body"
	Act         Kind = "act"
	Topic       Kind = "topic"
	Next        Kind = "next"
	Boilerplate Kind = "boilerplate"
	Mention     Kind = "mention"
	Office      Kind = "office"
	Background  Kind = "background"
	Slip        Kind = "slip"

	// Facts is a sum: language, date, ordinal, place, chair.
	Facts Kind = "facts"
)

// Kinds lists them in the order of the tables.
var Kinds = []Kind{
	Facts, Language, Date, Ordinal, Place, Chair,
	Body, List, Act, Topic,
	Title, Issuer, Genre, Status, Published, Series, Mode, Speaker, Next,
	Mention, Office, Background, Slip, Boilerplate,
}

// facts are the kinds that Facts sums.
var facts = map[Kind]bool{Language: true, Date: true, Ordinal: true, Place: true, Chair: true}

// Details are what is counted within pairs, in the order of the table.
var Details = []Kind{"act: actor", "act: topic", "act: qualifier", "chair: office", "chair: body", "speaker: office", "speaker: body", "next: time", "next: place"}

// A Count is one row of a table: things expected, found, and both.
type Count struct{ Expected, Found, Right int }

// Add sums two counts.
func (c Count) Add(d Count) Count {
	return Count{c.Expected + d.Expected, c.Found + d.Found, c.Right + d.Right}
}

// Precision is the part of what was found that is right, 1 where nothing was.
func (c Count) Precision() float64 { return part(c.Right, c.Found) }

// Recall is the part of what was expected that was found, 1 where nothing was.
func (c Count) Recall() float64 { return part(c.Right, c.Expected) }

// F1 is the harmonic mean of the two.
func (c Count) F1() float64 { return part(2*c.Right, c.Expected+c.Found) }

func part(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}
