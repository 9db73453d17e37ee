package compare

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// An Account is what one subject says by itself, by the same rules by which
// two are compared: values with their sources, and for each blank the reason.
// Surveys of many sessions are made of accounts.
type Account struct {
	Subject Subject
	side    *side
}

// AccountOf reads one subject. lex may be nil, as for [Compare].
func AccountOf(s Subject, lex *lexicon.Lexicon) *Account {
	return &Account{Subject: s, side: newSide(s, newAuthority(lex))}
}

// A Stated is one thing that a subject states, with the language versions of
// the statement together: at least one reference, the first to be shown.
type Stated struct {
	Refs   []StatementRef
	Topics []communique.TopicID // of all versions, as the first puts them
	// States is false for the words of officials, bodies and participants at
	// large, which stand in no table of states.
	States bool
}

// Lead is the statement that is shown for all versions.
func (s Stated) Lead() *communique.Statement { return s.Refs[0].Statement }

// Statements are what the subject states, in reading order, and apart from it
// the arrangements (next session, invitations, offers), which are off the
// scale. It takes time in the square of the statements of two versions.
func (a *Account) Statements() (statements, arrangements []Stated) {
	us, as := a.side.units()
	return stated(us), stated(as)
}

func stated(us []*unit) []Stated {
	var out []Stated
	for _, u := range us {
		out = append(out, Stated{Refs: u.refs, Topics: u.topics, States: u.states()})
	}
	return out
}

// Names are the places that name a topic without stating anything on it: a
// list of topics, a sentence of background, an arrangement.
func (a *Account) Names(t communique.TopicID) []Cite { return a.side.names(t) }

// Blank says what it means that the subject gives no value for a field.
// "Not stated" is said only of texts known to their end.
func (a *Account) Blank(f communique.Field) Blank { return a.side.silence(f) }

// Silence lists, in the order of [Reasons], why nothing follows from what the
// subject's texts leave out: not held or not read, one side's own account, a
// news item. Where none of these is among them, a text agreed between the
// sides is known to its end.
func (a *Account) Silence() []Reason {
	out := a.side.silenceReasons()
	if r := a.side.unread(); r != "" {
		out = append(out, r)
	}
	return ordered(out)
}

// Genre is the kind of text that speaks for the subject, "" if unknown.
func (a *Account) Genre() communique.Genre { return a.side.genre() }

// Date, Ordinal, Venue, Mode and Next are the facts of these names.
func (a *Account) Date() FactValue { return a.gauge().date().A }

// Ordinal is the number of the session.
func (a *Account) Ordinal() FactValue { return a.side.ordinal() }

// Venue is the place of the meeting.
func (a *Account) Venue() FactValue { return a.gauge().venue().A }

// Mode says whether the meeting was held in person or online.
func (a *Account) Mode() FactValue { return a.gauge().mode().A }

// Next is the next session as the subject foresees it.
func (a *Account) Next() FactValue { return a.gauge().next().A }

// Host is the party in whose turn the place is: Japan or the one partner; "" in
// a wider circle, online, and where the place is not known.
func (a *Account) Host() communique.PartyID {
	v := a.Venue()
	if v.Blank != NotBlank || a.side.session == nil {
		return ""
	}
	return a.gauge().host(v)
}

// Chairs are those of a party who chair or lead its delegation.
func (a *Account) Chairs(party communique.PartyID) FactValue {
	return a.side.officials(party, presides)
}

func (a *Account) gauge() *gauge { return &gauge{a: a.side, b: a.side, relation: RelationSame} }

// ChairsFrom compares the chairs of a party from one session to another: the
// fact of the same name in a comparison of the two, and whether they are the
// same people, as far as that can be told.
func ChairsFrom(a, b *Account, party communique.PartyID) (f Fact, same bool) {
	g := &gauge{a: a.side, b: b.side, relation: relation(a.side, b.side)}
	f = g.peopleFact(FactChairs, party, presides)
	same, known := a.side.au.samePeople(f.A.People, f.B.People)
	return f, same && known
}

// UnusualGap is the number of months between two sessions that follow each
// other beyond which a comparison does not fold the gap.
const UnusualGap = unusualGap
