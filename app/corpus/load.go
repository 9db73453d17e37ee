package corpus

import (
	"errors"
	"io/fs"
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A Corpus is all records together, as values. Sessions are in order of id.
type Corpus struct {
	Sessions []*communique.Session
	Lexicon  *lexicon.Lexicon
}

// Session returns the session with the given id, or nil. O(log n).
func (c *Corpus) Session(id communique.SessionID) *communique.Session {
	i := sort.Search(len(c.Sessions), func(i int) bool { return c.Sessions[i].ID >= id })
	if i < len(c.Sessions) && c.Sessions[i].ID == id {
		return c.Sessions[i]
	}
	return nil
}

// Document returns the document with the given id, or nil.
func (c *Corpus) Document(id communique.DocumentID) *communique.Document {
	if s := c.Session(id.Session()); s != nil {
		return s.Document(id)
	}
	return nil
}

// Held lists the documents whose text is held, in order of id.
func (c *Corpus) Held() []*communique.Document {
	var out []*communique.Document
	for _, s := range c.Sessions {
		for _, d := range s.Documents {
			if d.Held() {
				out = append(out, d)
			}
		}
	}
	return out
}

// Load reads a data folder: authority/*.json and sessions/*/. It fails on what
// would make a value wrong (no JSON, unknown keys, quotes that are not where
// they say); [Check] finds the rest. The error lists every such fault. The
// lexicon of the result has the authority files only; the word lists are data
// of package lexicon, which [Bundled] adds.
func Load(fsys fs.FS) (*Corpus, error) {
	w, fs := readAuthority(fsys)
	ids, more := sessionFolders(fsys)
	fs = append(fs, more...)
	c := &Corpus{Lexicon: lexicon.New(decodeAuthority(w), nil)}
	for _, id := range ids {
		files, more := readSession(fsys, id)
		fs = append(fs, more...)
		if files == nil {
			continue
		}
		s, more := files.decode()
		fs = append(fs, more...)
		c.Sessions = append(c.Sessions, s)
	}
	if fs = sortFaults(fs); len(fs) > 0 {
		return nil, faults(fs)
	}
	sort.Slice(c.Sessions, func(i, j int) bool { return c.Sessions[i].ID < c.Sessions[j].ID })
	return c, nil
}

func readAuthority(fsys fs.FS) (authorityFiles, []Fault) {
	var w authorityFiles
	var out []Fault
	for _, f := range []struct {
		name string
		into any
	}{
		{"parties", &w.Parties}, {"series", &w.Series}, {"agencies", &w.Agencies}, {"topics", &w.Topics}, {"acts", &w.Acts},
	} {
		out = append(out, readJSON(fsys, "authority/"+f.name+".json", f.into)...)
	}
	// A data set that names nobody needs no file of people.
	if _, err := fs.Stat(fsys, "authority/people.json"); !errors.Is(err, fs.ErrNotExist) {
		out = append(out, readJSON(fsys, "authority/people.json", &w.People)...)
	}
	return w, out
}

func readJSON(fsys fs.FS, file string, into any) []Fault {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return []Fault{{File: file, Message: readError(err)}}
	}
	return unmarshal(file, data, into)
}

func readError(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "the file is missing"
	}
	return "the file cannot be read: " + err.Error()
}

// sessionFolders lists the names of the folders below sessions/, sorted.
func sessionFolders(fsys fs.FS) ([]string, []Fault) {
	entries, err := fs.ReadDir(fsys, "sessions")
	if err != nil {
		return nil, []Fault{{File: "sessions", Message: readError(err)}}
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			out = append(out, e.Name())
		}
	}
	return out, nil
}

// sessionFiles is the content of one session's folder.
type sessionFiles struct {
	folder      string
	session     wireSession
	texts       map[communique.DocumentID]string
	annotations map[communique.DocumentID]wireAnnotation
}

// readSession reads a folder; the result is nil where session.json is no
// session at all.
func readSession(fsys fs.FS, name string) (*sessionFiles, []Fault) {
	f := &sessionFiles{
		folder:      "sessions/" + name,
		texts:       map[communique.DocumentID]string{},
		annotations: map[communique.DocumentID]wireAnnotation{},
	}
	if fs := readJSON(fsys, f.folder+"/session.json", &f.session); len(fs) > 0 {
		return nil, fs
	}
	var out []Fault
	for _, d := range f.session.Documents {
		if !d.Held {
			continue
		}
		text, err := fs.ReadFile(fsys, f.textFile(d.ID))
		if err != nil {
			out = append(out, Fault{File: f.textFile(d.ID), ID: string(d.ID), Message: readError(err) + ", though session.json says that the text is held"})
			continue
		}
		f.texts[d.ID] = string(text)
		var a wireAnnotation
		if more := readJSON(fsys, f.annotationFile(d.ID), &a); len(more) > 0 {
			out = append(out, more...)
			continue
		}
		f.annotations[d.ID] = a
	}
	return f, out
}

// suffix is the part of a document's id after the session's: "fr", "en-unidir".
func suffix(id communique.DocumentID) string {
	return strings.TrimPrefix(strings.TrimPrefix(string(id), string(id.Session())), ".")
}

func (f *sessionFiles) textFile(id communique.DocumentID) string {
	return f.folder + "/" + suffix(id) + ".txt"
}

func (f *sessionFiles) annotationFile(id communique.DocumentID) string {
	return f.folder + "/" + suffix(id) + ".json"
}

// decode makes a session of the files.
func (f *sessionFiles) decode() (*communique.Session, []Fault) {
	d := &decoder{file: f.folder + "/session.json", id: string(f.session.ID)}
	s := d.session(f.session)
	out := d.faults
	for _, doc := range s.Documents {
		text, held := f.texts[doc.ID]
		if !held {
			continue
		}
		doc.Text = text
		w, read := f.annotations[doc.ID]
		if !read {
			continue
		}
		d := &decoder{file: f.annotationFile(doc.ID), id: string(doc.ID), doc: doc.ID, text: newOffsets(text)}
		doc.Annotation = d.annotation(w)
		out = append(out, d.faults...)
	}
	return s, out
}
