package communique

import "strings"

// Actor is who acts in a statement: a party id, several of them (see
// [Together]), or one of the words below. "Both" and "all" are everybody at the
// table.
type Actor string

const (
	ActorBoth     Actor = "both"
	ActorAll      Actor = "all"
	ActorMeeting  Actor = "meeting"  // the grammatical subject is the dialogue itself
	ActorOfficial Actor = "official" // an official speaks or is quoted: Official names them
	ActorAgency   Actor = "agency"   // a body in its own name: Agency names it
	ActorOthers   Actor = "others"   // private bodies, participants at large
)

// Together is the actor of what some of the parties do together and the others do
// not, as two of three: their ids in order, joined by "+".
func Together(ids ...PartyID) Actor {
	out, last := "", PartyID("")
	for {
		// The least that is left: there are never more than a few.
		var next PartyID
		for _, id := range ids {
			if id > last && (next == "" || id < next) {
				next = id
			}
		}
		if next == "" {
			return Actor(out)
		}
		if out != "" {
			out += "+"
		}
		out, last = out+string(next), next
	}
}

// Parties are the parties that an actor names, in order of id; nil where it is
// a word.
func (a Actor) Parties() []PartyID {
	switch a {
	case ActorBoth, ActorAll, ActorMeeting, ActorOfficial, ActorAgency, ActorOthers, "":
		return nil
	}
	var out []PartyID
	for _, id := range strings.Split(string(a), "+") {
		out = append(out, PartyID(id))
	}
	return out
}

// A Statement is one thing that a text says the sides did or said: an
// exchange, a position, a concern, an undertaking or an arrangement.
type Statement struct {
	Actor    Actor
	Official *Official
	Agency   AgencyID
	Act      ActID  // "" where the passage is known and its verb is not
	Verb     string // as printed in a quotation; our English verb in a summary
	Family   FamilyID
	Step     int // within the family; 0 for arrangements, which have none
	// NoDirection, where not "", forbids "more / less committal" and says why:
	// "our rendering", "provisional translation", "news report or list", …
	NoDirection string
	Dated       bool // carries a date, period or number that can be checked
	// NotStates marks statements that stand in no table of states: of
	// officials, bodies and participants at large.
	NotStates       bool
	SelfDescription bool
	Topics          []TopicID
	Modifiers       []ModifierID
	// Quote is the exact passage; nil in a summary, where What is our
	// paraphrase in English, at most 25 words, never a quotation.
	Quote *Quote
	What  string
	// VerbSpan is where the verb stands, if inside the quote or near it.
	VerbSpan *Span
	// GovernedBy is the verb phrase on which the passage depends, where it
	// stands outside the quote.
	GovernedBy *Quote
	// EmbeddedIn is the index, within the same findings, of the statement
	// that contains this one; -1 if none.
	EmbeddedIn int
	Source     DocumentID
	AlsoIn     []DocumentID
	Variants   []Variant
	Note       string
}

// Quoted reports whether the statement is a quotation of a held text.
func (s *Statement) Quoted() bool { return s.Quote != nil }

// An Official is a person who speaks for themselves. Quoted is true where the
// text gives their own words.
type Official struct {
	Name   string
	Side   PartyID
	Agency AgencyID
	Quoted bool
}

// A Variant is the verb of the same statement in another document.
type Variant struct {
	Source DocumentID
	Verb   string
	Act    ActID
	Family FamilyID
	Step   int
}
