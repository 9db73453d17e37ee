package library

import (
	"context"
	"slices"
	"sync"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/search"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// Get fetches one file whole.
type Get func(ctx context.Context, address string) ([]byte, error)

// patience bounds the wait for one data file.
const patience = 30 * time.Second

// A Library holds the records that have been fetched. It keeps what it has:
// a second question about the same session costs nothing.
type Library struct {
	root  string            // the site's address, with a slash at its end
	files map[string]string // logical name → path below the root
	get   Get

	decoding sync.Mutex // held while one file is decoded

	opening sync.Mutex // guards site and index
	site    *view.Site
	index   corpus.Index
	worded  *lexicon.Lexicon // the site's, with the words too, once they were needed

	finding sync.Mutex     // guards finder
	finder  *bodies.Finder // of ministries and agencies, nil until it is first asked

	searching sync.Mutex    // held while one search is carried out
	searched  *search.Index // nil until it is first asked

	mu       sync.Mutex                                   // guards sessions and last
	sessions map[communique.SessionID]*communique.Session // whole, with texts
	sums     map[string]*sums                             // by series, see place
	last     []remembered
}

// New returns a library of one build of the site at root. files are the paths
// below it by the files' logical names.
func New(root, build string, files map[string]string, get Get) *Library {
	return &Library{
		root: root, files: files, get: get,
		site:     &view.Site{Build: build},
		sessions: map[communique.SessionID]*communique.Session{},
	}
}

// fetch gets a file by its logical name and decodes it.
func fetch[T any](ctx context.Context, l *Library, name string, decode func([]byte) (T, error)) (T, error) {
	var none T
	path, ok := l.files[name]
	if !ok {
		return none, missing(name)
	}
	return fetchAt(ctx, l, path, decode)
}

// fetchAt gets a file by its path and decodes it.
func fetchAt[T any](ctx context.Context, l *Library, path string, decode func([]byte) (T, error)) (T, error) {
	var none T
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
		return none, &Corrupt{path, err.Error()}
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

// open fetches what every page needs: the index and the authority files, side
// by side.
func (l *Library) open(ctx context.Context) (*view.Site, error) {
	l.opening.Lock()
	defer l.opening.Unlock()
	if l.site.Lexicon != nil {
		return l.site, nil
	}
	var index corpus.Index
	var authority *lexicon.Authority
	err := all(
		func() (err error) { index, err = fetch(ctx, l, indexFile, corpus.DecodeIndex); return },
		func() (err error) { authority, err = fetch(ctx, l, authorityFile, corpus.DecodeAuthority); return },
	)
	if err != nil {
		return nil, err
	}
	breathe()
	l.index = index
	l.site.Sessions = skeletons(index)
	l.site.Pairs = address.Pairs(l.site.Sessions)
	l.site.Lexicon = lexicon.New(authority, nil)
	return l.site, nil
}

// words fetches what two languages are held against each other by, and makes it
// ready for these. The site is open.
func (l *Library) words(ctx context.Context, langs []communique.Lang) (*lexicon.Lexicon, error) {
	l.opening.Lock()
	defer l.opening.Unlock()
	if l.worded == nil {
		words, err := fetch(ctx, l, wordsFile, lexicon.Decode)
		if err != nil {
			return nil, err
		}
		breathe()
		l.worded = lexicon.New(l.site.Lexicon.Authority, words)
	}
	for _, lang := range langs {
		breathe()
		l.worded.Prepare(lang)
	}
	return l.worded, nil
}

// openFor fetches the same, and beside it the sessions that are compared as far
// as they have files: what else an id may be is said by subjects.
func (l *Library) openFor(ctx context.Context, at address.Address) (site *view.Site, err error) {
	fs := []func() error{func() (err error) { site, err = l.open(ctx); return }}
	asked := map[communique.SessionID]bool{}
	for _, subject := range at.Subjects() {
		id := communique.DocumentID(subject).Session()
		if asked[id] {
			continue
		}
		asked[id] = true
		fs = append(fs, func() error {
			if path, err := l.place(ctx, id); path == "" {
				return err
			}
			_, err := l.session(ctx, id)
			return err
		})
	}
	return site, all(fs...)
}

// subjects gives what stands on the two sides.
func (l *Library) subjects(ctx context.Context, p address.Pair) (a, b compare.Subject, err error) {
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
func (l *Library) subject(ctx context.Context, id string) (compare.Subject, error) {
	session := communique.DocumentID(id).Session()
	if !slices.ContainsFunc(l.index.Sessions, func(s corpus.IndexSession) bool { return s.ID == session }) {
		return compare.Subject{}, &Unknown{id}
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
		return compare.Subject{}, &Unknown{id}
	}
	return compare.Subject{Session: s, Document: d}, nil
}

// session fetches one session whole.
func (l *Library) session(ctx context.Context, id communique.SessionID) (*communique.Session, error) {
	l.mu.Lock()
	s := l.sessions[id]
	l.mu.Unlock()
	if s != nil {
		return s, nil
	}
	path, err := l.place(ctx, id)
	if err != nil {
		return nil, err
	}
	if path == "" {
		return nil, missing(string(id))
	}
	if s, err = fetchAt(ctx, l, path, corpus.DecodeBundle); err != nil {
		return nil, err
	}
	l.mu.Lock()
	l.sessions[id] = s
	l.mu.Unlock()
	return s, nil
}

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
