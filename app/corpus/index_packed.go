package corpus

import (
	"sort"
	"strconv"
	"strings"

	"alternat/app/communique"
)

// On its way to the browser the index stands in columns, one entry for each
// session of a series, and what few sessions have stands apart: ten bytes a
// session after compression, so that ten thousand sessions are a first view.

type packedIndex struct {
	Places [][2]string    `json:"places"` // city, country
	Series []packedSeries `json:"series"`
}

type packedSeries struct {
	IndexSeries
	// Columns: entries between bars, or one letter each.
	Starts    string `json:"starts"`
	Ordinals  string `json:"ordinals"` // "": one more than before, "-": unknown; "?" after it: inferred
	Places    string `json:"at"`       // numbers of places, "" where unknown
	Precision string `json:"precision"`
	Basis     string `json:"basis"`
	Mode      string `json:"mode"`
	Status    string `json:"status"`
	Held      string `json:"held"` // texts held: endings of their ids, each with a letter for the genre
	// More is what few sessions have, by number.
	More map[int]packedMore `json:"more,omitempty"`
}

type packedMore struct {
	ID        communique.SessionID `json:"id,omitempty"`
	Name      communique.Names     `json:"name,omitempty"`
	Partners  []communique.PartyID `json:"partners,omitempty"`
	End       string               `json:"end,omitempty"`
	NotBefore string               `json:"not_before,omitempty"`
	NotAfter  string               `json:"not_after,omitempty"`
	Track     string               `json:"track,omitempty"`
}

func (m packedMore) empty() bool {
	return m.ID == "" && m.Name == nil && m.Partners == nil && m.End == "" && m.NotBefore == "" && m.NotAfter == "" && m.Track == ""
}

// A code is the words of one column; each has the letter at its place.
type code struct {
	letters string
	words   []string
}

var (
	precisions = code{"dwmyn", []string{"day", "week", "month", "year", "none"}}
	bases      = code{"-salpi", []string{"", "stated", "announced", "list", "publication", "inferred"}}
	modes      = code{"-ioh", []string{"", "in-person", "online", "hybrid"}}
	statuses   = code{"halo", []string{"held", "announced", "listed", "other-meeting"}}
	genres     = code{"serpanlb", []string{"joint statement", "joint elements", "joint press release", "press release", "advance notice", "news item", "list", "background"}}
)

// letter gives the letter of a word; one that is not known is written as the
// first, which check never lets through.
func (c code) letter(word string) byte {
	for i, w := range c.words {
		if w == word {
			return c.letters[i]
		}
	}
	return c.letters[0]
}

func (c code) word(letter byte) (string, bool) {
	i := strings.IndexByte(c.letters, letter)
	if i < 0 {
		return "", false
	}
	return c.words[i], true
}

const bar = "|"

// pack puts an index into columns.
func pack(ix Index) packedIndex {
	var p packedIndex
	rows := map[communique.SeriesID][]IndexSession{}
	for _, s := range ix.Sessions {
		rows[s.Series] = append(rows[s.Series], s)
	}
	places := map[[2]string]int{}
	for _, series := range ix.Series {
		x := packedSeries{IndexSeries: series}
		var starts, ordinals, at, held []string
		var precision, basis, mode, status []byte
		before := 0
		for i, s := range rows[series.ID] {
			starts = append(starts, s.Date.Start)
			ordinals = append(ordinals, packOrdinal(s, before))
			before = s.Ordinal
			at = append(at, p.place(places, s))
			precision = append(precision, precisions.letter(string(s.Date.Precision)))
			basis = append(basis, bases.letter(string(s.Date.Basis)))
			mode = append(mode, modes.letter(s.Mode))
			status = append(status, statuses.letter(string(s.Status)))
			held = append(held, packHeld(s))
			if m := moreOf(s, series); !m.empty() {
				if x.More == nil {
					x.More = map[int]packedMore{}
				}
				x.More[i] = m
			}
		}
		x.Starts, x.Ordinals, x.Places, x.Held = strings.Join(starts, bar), strings.Join(ordinals, bar), strings.Join(at, bar), strings.Join(held, bar)
		x.Precision, x.Basis, x.Mode, x.Status = string(precision), string(basis), string(mode), string(status)
		p.Series = append(p.Series, x)
	}
	return p
}

func packOrdinal(s IndexSession, before int) string {
	out := ""
	switch s.Ordinal {
	case 0:
		out = "-"
	case before + 1:
	default:
		out = strconv.Itoa(s.Ordinal)
	}
	if s.OrdinalInferred {
		out += "?"
	}
	return out
}

func (p *packedIndex) place(known map[[2]string]int, s IndexSession) string {
	at := [2]string{s.City, string(s.Country)}
	if at == ([2]string{}) {
		return ""
	}
	n, ok := known[at]
	if !ok {
		n = len(p.Places)
		known[at] = n
		p.Places = append(p.Places, at)
	}
	return strconv.Itoa(n)
}

func packHeld(s IndexSession) string {
	var out []string
	for _, d := range s.Documents {
		out = append(out, suffix(d.ID)+"="+string(genres.letter(string(d.Genre))))
	}
	return strings.Join(out, " ")
}

func moreOf(s IndexSession, series IndexSeries) packedMore {
	m := packedMore{Name: s.Name, End: s.Date.End, NotBefore: s.Date.NotBefore, NotAfter: s.Date.NotAfter, Track: s.Track}
	if s.ID != idOf(series.ID, s.Date.Start) {
		m.ID = s.ID
	}
	if !equal(s.Partners, series.Partners) {
		m.Partners = s.Partners
	}
	return m
}

func equal(a, b []communique.PartyID) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// idOf is the id that most sessions have.
func idOf(series communique.SeriesID, start string) communique.SessionID {
	return communique.SessionID(string(series) + "-" + start)
}

// An unpacker takes the columns of one series apart and remembers the first
// thing that does not fit.
type unpacker struct {
	places [][2]string
	fault  string
}

func (u *unpacker) wrong(what string) {
	if u.fault == "" {
		u.fault = what
	}
}

func (u *unpacker) decode(c code, letter byte, what string) string {
	w, ok := c.word(letter)
	if !ok {
		u.wrong("an unknown " + what)
	}
	return w
}

func (u *unpacker) ordinal(entry string, before int) (n int, inferred bool) {
	entry, inferred = strings.CutSuffix(entry, "?")
	switch entry {
	case "":
		return before + 1, inferred
	case "-":
		return 0, inferred
	}
	n, err := strconv.Atoi(entry)
	if err != nil || n < 0 {
		u.wrong("a session's number that is none")
	}
	return n, inferred
}

func (u *unpacker) held(id communique.SessionID, entry string) (out []IndexDocument) {
	for _, one := range strings.Fields(entry) {
		ending, letter, ok := strings.Cut(one, "=")
		if !ok || len(letter) != 1 || ending == "" {
			u.wrong("a text without its genre")
			return nil
		}
		lang, _, _ := strings.Cut(ending, "-")
		out = append(out, IndexDocument{
			ID: communique.DocumentID(string(id) + "." + ending), Lang: communique.Lang(lang),
			Genre: communique.Genre(u.decode(genres, letter[0], "genre")), Held: true,
		})
	}
	return out
}

func (u *unpacker) sessions(p packedSeries) (out []IndexSession) {
	starts, ordinals, at, held := strings.Split(p.Starts, bar), strings.Split(p.Ordinals, bar), strings.Split(p.Places, bar), strings.Split(p.Held, bar)
	n := len(p.Status)
	if n == 0 {
		return nil
	}
	for _, k := range []int{len(starts), len(ordinals), len(at), len(held), len(p.Precision), len(p.Basis), len(p.Mode)} {
		if k != n {
			u.wrong("columns of different length in " + string(p.ID))
			return nil
		}
	}
	before := 0
	for i := range n {
		m := p.More[i]
		s := IndexSession{ID: m.ID, Series: p.ID, Name: m.Name, Partners: m.Partners, Track: m.Track}
		s.Date = wireDate{Start: starts[i], End: m.End, NotBefore: m.NotBefore, NotAfter: m.NotAfter,
			Precision: communique.Precision(u.decode(precisions, p.Precision[i], "precision")),
			Basis:     communique.DateBasis(u.decode(bases, p.Basis[i], "basis"))}
		if s.ID == "" {
			s.ID = idOf(p.ID, s.Date.Start)
		}
		if s.Partners == nil {
			s.Partners = p.Partners
		}
		s.Ordinal, s.OrdinalInferred = u.ordinal(ordinals[i], before)
		before = s.Ordinal
		s.Mode = u.decode(modes, p.Mode[i], "mode")
		s.Status = communique.Status(u.decode(statuses, p.Status[i], "status"))
		if at[i] != "" {
			k, err := strconv.Atoi(at[i])
			if err != nil || k < 0 || k >= len(u.places) {
				u.wrong("an unknown place")
				return nil
			}
			s.City, s.Country = u.places[k][0], communique.PartyID(u.places[k][1])
		}
		s.Documents = u.held(s.ID, held[i])
		out = append(out, s)
	}
	return out
}

// unpack takes the columns apart; the fault is "" where all is well.
func unpack(p packedIndex) (ix Index, fault string) {
	u := &unpacker{places: p.Places}
	for _, s := range p.Series {
		ix.Series = append(ix.Series, s.IndexSeries)
		ix.Sessions = append(ix.Sessions, u.sessions(s)...)
	}
	sort.SliceStable(ix.Sessions, func(i, j int) bool { return ix.Sessions[i].ID < ix.Sessions[j].ID })
	return ix, u.fault
}
