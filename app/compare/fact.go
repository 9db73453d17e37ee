package compare

import "alternat/app/communique"

// FactKind names a fact.
type FactKind string

const (
	FactSeries   FactKind = "series"
	FactName     FactKind = "name" // the meeting's name as printed
	FactOrdinal  FactKind = "ordinal"
	FactDate     FactKind = "date"
	FactVenue    FactKind = "venue"
	FactMode     FactKind = "mode"
	FactGenre    FactKind = "genre"
	FactIssuer   FactKind = "issuer"
	FactLanguage FactKind = "language"
	FactChairs   FactKind = "chairs"   // one fact for each party: Party is set
	FactQuoted   FactKind = "quoted"   // officials quoted, for each party
	FactInterval FactKind = "interval" // months between the sessions, within a series
	FactNext     FactKind = "next-session"
)

// Change says what a difference in a fact amounts to.
type Change string

const (
	Unchanged Change = "same"
	// Routine: number, date, host in turn, new office-holder. Folded.
	Routine Change = "routine"
	// Notable is never folded: a chair's changed title, a broken host
	// rotation, a next session no longer announced, in person against
	// online, an unusual gap.
	Notable Change = "notable"
	// Differs: other partners or kinds, where nothing is a change.
	Differs Change = "differs"
	// Unknowable: at least one side is blank.
	Unknowable Change = "unknown"
)

// Blank says why a value is not there. The five read differently everywhere.
type Blank string

const (
	NotBlank      Blank = ""
	NotStated     Blank = "not-stated"     // the text, known to its end, is silent
	NotRead       Blank = "not-read"       // that part was not read
	NotFound      Blank = "not-found"      // read by rules that nobody checked, and not found by them
	NotHeld       Blank = "not-held"       // the text is not held
	NotApplicable Blank = "not-applicable" // does not apply to this kind of meeting
)

// A FactValue is what one side gives: the values in the order of the text,
// each with its source, or the reason why there is none. Codes are what two
// sides are compared by, and short enough to be shown:
//
//   - series, issuer, language, genre: ids, one for each document that counts;
//   - name: as printed; ordinal: the number; mode: as communique.Venue has it;
//   - date: its first and, if it has one, its last day as far as known; a week
//     is written as ISO 8601 has it ("2019-W41"), never as a day. Date has all;
//   - venue: city and country, as far as given. Venue has both;
//   - chairs, quoted: the names. People has all;
//   - interval: full months, the same on both sides;
//   - next-session: the date foreseen, else the host, else the number. Next has
//     all, and is what is compared.
type FactValue struct {
	Codes  []string
	Cites  []Cite
	Blank  Blank
	People []PersonValue // for chairs and quoted officials
	Date   *communique.Date
	Venue  *communique.Venue
	Next   *communique.NextSession
	// Own is the name of a session that does not go by its series' name: it is
	// kept with the series, and whether it belongs there is not known.
	Own communique.Names
	// Inferred marks a value that follows without being stated.
	Inferred bool
}

// A PersonValue is an official as printed.
type PersonValue struct {
	Name, Office, Organisation string
	Agency                     string // agency id
	Role                       string // communique.PersonRole
	// Side is the party of someone who sits with an organisation as one of its
	// members; "" for the people of the fact's own party.
	Side   string
	Cite   Cite
	also   []string            // the name in further documents
	person communique.PersonID // whom the authority file knows under that name, "" if nobody or several
}

// A Fact is one line of the facts.
type Fact struct {
	Kind   FactKind
	Party  string // party id, for chairs and quoted officials
	A, B   FactValue
	Change Change
	// Why tells what makes a change notable: "title", "host-rotation",
	// "next-not-announced", "mode", "gap"; "" otherwise.
	Why string
}
