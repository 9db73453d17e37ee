package series

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
)

// An Overview is everything that can be said of one series from its records.
type Overview struct {
	ID       communique.SeriesID
	Series   *communique.Series // nil where the authority file has no entry
	Meetings []Meeting          // in order of date, those without a date last
	// Usual is the usual time between sessions in months, 0 if too little is
	// known to say: see cadence.go.
	Usual  int
	Bodies []compare.BodyTable // columns are Meetings
	Topics []TopicRow          // in the order of the authority file
	Chairs []ChairTable        // Japan first, then by id
	Ledger []Entry             // in the order of Meetings
}

// A Meeting is one session in its place in the series.
type Meeting struct {
	Session *communique.Session
	Account *compare.Account
	// Gap is the time since the session before it in this record, nil for the
	// first and where two sessions do not follow each other in one row of
	// meetings.
	Gap *Gap
	// Host is the party in whose turn it met, "" where that is not known or
	// turns do not apply. Again is true where the session before it, by number,
	// was in the same party's turn.
	Host  communique.PartyID
	Again bool
}

// Of surveys the sessions of one series; those of others are left out of
// account. lex may be nil, as for [compare.Compare]. It takes time in the
// square of the sessions and of what they state.
func Of(id communique.SeriesID, sessions []*communique.Session, lex *lexicon.Lexicon) *Overview {
	o := &Overview{ID: id}
	if lex == nil || lex.Authority == nil {
		lex = &lexicon.Lexicon{Authority: &lexicon.Authority{}}
	}
	o.Series = lex.SeriesByID(id)
	var subjects []compare.Subject
	for _, s := range ordered(id, sessions) {
		subject := compare.Subject{Session: s}
		account := compare.AccountOf(subject, lex)
		o.Meetings = append(o.Meetings, Meeting{Session: s, Account: account, Host: account.Host()})
		subjects = append(subjects, subject)
	}
	o.cadence()
	o.Bodies = compare.Bodies(subjects, lex)
	o.Topics = topics(o.Meetings, lex.Authority)
	o.Chairs = chairs(o.Meetings)
	o.Ledger = ledger(o.Meetings, lex)
	return o
}

// ordered are the sessions of a series by date, an unknown one last, then by
// number and id.
func ordered(id communique.SeriesID, sessions []*communique.Session) []*communique.Session {
	var out []*communique.Session
	for _, s := range sessions {
		if s.Series == id {
			out = append(out, s)
		}
	}
	when := func(s *communique.Session) string {
		if !s.Date.Known() {
			return "9999"
		}
		return s.Date.Start
	}
	slices.SortStableFunc(out, func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(when(a), when(b)), cmp.Compare(a.Ordinal, b.Ordinal), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// oneRow reports whether two sessions stand in one row of meetings: both are
// meetings of the dialogue itself, on one track.
func oneRow(a, b *communique.Session) bool {
	return a.Track == b.Track && a.Status != communique.StatusOtherMeeting && b.Status != communique.StatusOtherMeeting
}

// after reports whether session b is known to have come after a.
func after(a, b *communique.Session) bool {
	return a.Date.Known() && b.Date.Known() && a.Date.Latest() < b.Date.Earliest() ||
		stated(a) && stated(b) && a.Track == b.Track && a.Ordinal < b.Ordinal
}

// stated reports whether the number of a session is given by a source.
func stated(s *communique.Session) bool { return s.Ordinal > 0 && !s.OrdinalInferred }
