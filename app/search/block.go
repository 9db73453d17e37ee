package search

import (
	"slices"
	"strings"

	"alternat/app/communique"
)

// blockSize is the number of units in a block: few, so that an answer whose
// units lie far apart does not fetch much of what lies between.
const blockSize = 512

// A facts value is what filters ask of one unit.
type facts struct {
	kind     Kind
	lang     int // index into the manifest's, -1 for none
	year     int
	partners []int
	acts     []int
	topics   []int
}

// A block is blockSize units, the last one fewer: their facts, and the files
// that hold their records, each with the number of its units.
type block struct {
	facts   []facts
	records []recordFile
}

type recordFile struct {
	units int
	path  string
}

// A writer knows the numbers of values.
type writer struct {
	c        *Collection
	size     int // of a file of records
	langs    map[communique.Lang]int
	partners map[communique.PartyID]int
}

// block writes the units from number start on.
func (w *writer) block(start int, store put) ([]byte, error) {
	all := w.c.Units[start:min(start+blockSize, len(w.c.Units))]
	var b []byte
	for rest := all; len(rest) > 0; {
		data, n := w.records(rest)
		path, err := store(data)
		if err != nil {
			return nil, err
		}
		b = append(b, 'R')
		b = append(appendNumber(b, n), '\t')
		b = append(append(b, path...), '\n')
		rest = rest[n:]
	}
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].Session == all[i].Session && all[j].Party == all[i].Party {
			j++
		}
		year, partners := w.of(&all[i])
		b = append(b, 'S')
		b = append(appendNumber(b, year), '\t')
		b = append(appendList(b, partners), '\t')
		for ; i < j; i++ {
			u := &all[i]
			b = appendNumber(b, (w.langs[u.Lang]+1)*8+int(u.Kind))
			b = appendList(b, u.Acts)
			b = appendList(b, u.Topics)
		}
		b = append(b, '\n')
	}
	return b, nil
}

func newWriter(c *Collection) *writer {
	w := &writer{c: c, langs: map[communique.Lang]int{"": -1}, partners: map[communique.PartyID]int{}}
	for i, v := range c.Values.Langs {
		w.langs[communique.Lang(v.ID)] = i
	}
	for i, v := range c.Values.Partners {
		w.partners[communique.PartyID(v.ID)] = i
	}
	return w
}

// facts are what filters ask of u.
func (w *writer) facts(u *Unit) facts {
	year, partners := w.of(u)
	return facts{kind: u.Kind, lang: w.langs[u.Lang], year: year, partners: partners, acts: u.Acts, topics: u.Topics}
}

// of gives year and partners of a unit.
func (w *writer) of(u *Unit) (year int, partners []int) {
	ids := []communique.PartyID{u.Party}
	if u.Session >= 0 {
		s := &w.c.Sessions[u.Session]
		year, ids = s.Year, s.Partners
	}
	for _, id := range ids {
		if i, ok := w.partners[id]; ok {
			partners = append(partners, i)
		}
	}
	return year, partners
}

// records writes the records of as many units as make a file.
func (w *writer) records(all []Unit) (data []byte, n int) {
	session := -1
	for i := range all {
		u := &all[i]
		if len(data) > w.size {
			return data, i
		}
		if u.Session != session && u.Session >= 0 {
			s := &w.c.Sessions[u.Session]
			data = line(data, "S", string(s.ID), s.Label[communique.English], s.Label[communique.French], s.Label[communique.Japanese])
		}
		session = u.Session
		fields := []string{"U", string(u.Doc), u.Anchor, u.ID}
		if session < 0 {
			fields[0] = "N"
		}
		for _, p := range u.Parts {
			fields = append(fields, string(rune(p.Role))+string(p.Lang)+":"+p.Text)
		}
		data = line(data, fields...)
	}
	return data, len(all)
}

func line(b []byte, fields ...string) []byte {
	for i, f := range fields {
		if i > 0 {
			b = append(b, '\t')
		}
		b = append(b, escape(f)...)
	}
	return append(b, '\n')
}

// readBlock reads a block of n units. limits are the numbers of languages,
// partners, acts and topics.
func readBlock(s string, n int, limits [4]int) (b block, ok bool) {
	records := 0
	for s != "" {
		var l string
		if l, s = cutLine(s); l == "" {
			return b, false
		}
		head, rest, _ := strings.Cut(l[1:], "\t")
		r := numbers{rest: head}
		number := r.next()
		if r.bad || r.more() {
			return b, false
		}
		switch l[0] {
		case 'R':
			if !isPath(rest) || number == 0 || records+number > n {
				return b, false
			}
			records += number
			b.records = append(b.records, recordFile{number, rest})
		case 'S':
			if !b.units(number, rest, n, limits) {
				return b, false
			}
		default:
			return b, false
		}
	}
	return b, len(b.facts) == n && records == n
}

// units reads the units of one session.
func (b *block) units(year int, s string, n int, limits [4]int) bool {
	head, rest, _ := strings.Cut(s, "\t")
	r := numbers{rest: head}
	partners := r.list(limits[1])
	if r.bad || r.more() {
		return false
	}
	for r = (numbers{rest: rest}); r.more(); {
		h := r.next()
		f := facts{kind: Kind(h % 8), lang: h/8 - 1, year: year, partners: partners, acts: r.list(limits[2]), topics: r.list(limits[3])}
		if r.bad || f.kind >= kinds || f.lang >= limits[0] || len(b.facts) == n {
			return false
		}
		b.facts = append(b.facts, f)
	}
	return !r.bad
}

// A shown record is one with the session it belongs to; ID "" where to none.
type shown struct {
	Record
	Session Session
}

// readRecords reads a file of n records.
func readRecords(s string, n int) (list []shown, ok bool) {
	var session Session
	for s != "" {
		var l string
		l, s = cutLine(s)
		fields := strings.Split(l, "\t")
		for i := range fields {
			if fields[i], ok = unescape(fields[i]); !ok {
				return nil, false
			}
		}
		switch {
		case fields[0] == "S" && len(fields) == 5:
			session = Session{ID: communique.SessionID(fields[1]), Label: communique.Names{
				communique.English: fields[2], communique.French: fields[3], communique.Japanese: fields[4]}}
		case (fields[0] == "U" || fields[0] == "N") && len(fields) >= 4:
			x := shown{Record: Record{Doc: communique.DocumentID(fields[1]), Anchor: fields[2], ID: fields[3]}}
			if fields[0] == "U" {
				x.Session = session
			}
			if x.Parts, ok = readParts(fields[4:]); !ok {
				return nil, false
			}
			list = append(list, x)
		default:
			return nil, false
		}
	}
	return list, len(list) == n
}

func readParts(fields []string) ([]Part, bool) {
	parts := make([]Part, 0, len(fields))
	for _, f := range fields {
		head, words, ok := strings.Cut(f, ":")
		if !ok || len(head) == 0 || len(head) > 9 || !slices.Contains(roles, Role(head[0])) {
			return nil, false
		}
		parts = append(parts, Part{Role: Role(head[0]), Lang: communique.Lang(head[1:]), Text: words})
	}
	return parts, true
}

var roles = []Role{Quoted, Ours, Verb, Name, Office, Organisation, Title, Partner, Place, Actor}
