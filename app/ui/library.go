package ui

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/store"
	"alternat/app/view"
)

// patience bounds the wait for one data file.
const patience = 30 * time.Second

// A library holds the records that have been fetched. It keeps what it has:
// a second question about the same session costs nothing.
type library struct {
	root  string            // the site's address, with a slash at its end
	files map[string]string // logical name → path below the root
	get   func(ctx context.Context, address string) ([]byte, error)

	decoding sync.Mutex // held while one file is decoded

	opening sync.Mutex // guards site and index
	site    *view.Site
	index   corpus.Index

	mu       sync.Mutex                                   // guards sessions and last
	sessions map[communique.SessionID]*communique.Session // whole, with texts
	last     []remembered
}

func newLibrary(root, build string, files map[string]string) *library {
	return &library{
		root: root, files: files, get: store.Get,
		site:     &view.Site{Build: build},
		sessions: map[communique.SessionID]*communique.Session{},
	}
}

// A corrupt error says that a file came but cannot be read.
type corrupt struct {
	file string
	err  error
}

func (e *corrupt) Error() string { return e.file + ": " + e.err.Error() }

// An unknown error names an id that no record has.
type unknown struct{ id string }

func (e *unknown) Error() string { return fmt.Sprintf("no session or document is named %q", e.id) }

// fetch gets a file by its logical name and decodes it.
func fetch[T any](ctx context.Context, l *library, name string, decode func([]byte) (T, error)) (T, error) {
	var none T
	path, ok := l.files[name]
	if !ok {
		return none, &store.Error{What: name, Kind: store.Missing}
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	data, err := l.get(ctx, l.root+path)
	if err != nil {
		return none, err
	}
	// Files that came side by side are decoded one by one: the browser gets
	// its turn only when every goroutine waits.
	l.decoding.Lock()
	defer l.decoding.Unlock()
	breathe()
	v, err := decode(data)
	if err != nil {
		return none, &corrupt{path, err}
	}
	return v, nil
}

// breathe lets the browser draw and answer between two pieces of work: there
// is one thread for all.
func breathe() { time.Sleep(time.Millisecond) }

// The logical names of the data files.
const (
	indexFile     = "data/index.json"
	authorityFile = "data/authority.json"
	wordsFile     = "data/words.json"
)

func sessionFile(id communique.SessionID) string { return "data/sessions/" + string(id) + ".json" }

// open fetches what every page needs: the index and what words are looked up
// in. The three files come side by side.
func (l *library) open(ctx context.Context) (*view.Site, error) {
	l.opening.Lock()
	defer l.opening.Unlock()
	if l.site.Lexicon != nil {
		return l.site, nil
	}
	var index corpus.Index
	var authority *lexicon.Authority
	var words *lexicon.Words
	err := all(
		func() (err error) { index, err = fetch(ctx, l, indexFile, corpus.DecodeIndex); return },
		func() (err error) { authority, err = fetch(ctx, l, authorityFile, corpus.DecodeAuthority); return },
		func() (err error) { words, err = fetch(ctx, l, wordsFile, lexicon.Decode); return },
	)
	if err != nil {
		return nil, err
	}
	breathe()
	l.index = index
	l.site.Sessions = skeletons(index)
	l.site.Pairs = address.Pairs(l.site.Sessions)
	l.site.Lexicon = lexicon.New(authority, words)
	return l.site, nil
}

// openFor fetches the same, and beside it the sessions of a pair as far as they
// have files: what else an id may be is said by subjects.
func (l *library) openFor(ctx context.Context, p address.Pair) (site *view.Site, err error) {
	fs := []func() error{func() (err error) { site, err = l.open(ctx); return }}
	a, b := communique.DocumentID(p.A).Session(), communique.DocumentID(p.B).Session()
	for _, id := range slices.Compact([]communique.SessionID{a, b}) {
		if l.files[sessionFile(id)] != "" {
			fs = append(fs, func() error { _, err := l.session(ctx, id); return err })
		}
	}
	return site, all(fs...)
}

// subjects gives what stands on the two sides.
func (l *library) subjects(ctx context.Context, p address.Pair) (a, b compare.Subject, err error) {
	if communique.DocumentID(p.A).Session() == communique.DocumentID(p.B).Session() {
		// One file, one value for both.
		if a, err = l.subject(ctx, p.A); err == nil {
			b, err = l.subject(ctx, p.B)
		}
		return a, b, err
	}
	err = all(
		func() (err error) { a, err = l.subject(ctx, p.A); return },
		func() (err error) { b, err = l.subject(ctx, p.B); return },
	)
	return a, b, err
}

// subject finds a session or one document of it.
func (l *library) subject(ctx context.Context, id string) (compare.Subject, error) {
	session := communique.DocumentID(id).Session()
	if !slices.ContainsFunc(l.index.Sessions, func(s corpus.IndexSession) bool { return s.ID == session }) {
		return compare.Subject{}, &unknown{id}
	}
	s, err := l.session(ctx, session)
	if err != nil {
		return compare.Subject{}, err
	}
	if id == string(session) {
		return compare.Subject{Session: s}, nil
	}
	d := s.Document(communique.DocumentID(id))
	if d == nil {
		return compare.Subject{}, &unknown{id}
	}
	return compare.Subject{Session: s, Document: d}, nil
}

// session fetches one session whole.
func (l *library) session(ctx context.Context, id communique.SessionID) (*communique.Session, error) {
	l.mu.Lock()
	s := l.sessions[id]
	l.mu.Unlock()
	if s != nil {
		return s, nil
	}
	s, err := fetch(ctx, l, sessionFile(id), corpus.DecodeBundle)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	l.sessions[id] = s
	l.mu.Unlock()
	return s, nil
}

// skeletons are the sessions of the index, by date, then id, without findings.
// A held text is stood in for by one blank, so that it counts as held.
func skeletons(ix corpus.Index) []*communique.Session {
	sessions := make([]*communique.Session, 0, len(ix.Sessions))
	for _, x := range ix.Sessions {
		s := &communique.Session{
			ID: x.ID, Series: x.Series, Partners: x.Partners, Ordinal: x.Ordinal, OrdinalInferred: x.OrdinalInferred,
			Date: x.When(), Status: x.Status, Track: x.Track,
		}
		s.Venue.City, s.Venue.Country, s.Venue.Mode = x.City, x.Country, x.Mode
		for _, d := range x.Documents {
			doc := &communique.Document{ID: d.ID, Session: x.ID, Lang: d.Lang, Title: d.Title, Publisher: d.Publisher, Genre: d.Genre}
			if d.Held {
				doc.Text = " "
			}
			s.Documents = append(s.Documents, doc)
		}
		sessions = append(sessions, s)
	}
	slices.SortStableFunc(sessions, func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(when(a), when(b)), cmp.Compare(a.ID, b.ID))
	})
	return sessions
}

// when sorts what has no date last.
func when(s *communique.Session) string { return cmp.Or(s.Date.Start, "9999") }

// all runs fs side by side and returns the first error in their order.
func all(fs ...func() error) error {
	errs := make([]error, len(fs))
	var wg sync.WaitGroup
	for i, f := range fs {
		wg.Go(func() { errs[i] = f() })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
