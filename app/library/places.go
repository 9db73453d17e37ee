package library

import (
	"context"
	"encoding/json"
	"strings"
	"sync"

	"alternat/app/communique"
	"alternat/app/store"
)

// The files of sessions are not in the list that every visit fetches: that
// would grow with the corpus. Each series has a list of its own, from the id of
// a session to the sum in its file's name.

// sums are the list of one series, nil until it is there. The lock is held
// while it is fetched: whoever asks meanwhile waits for it.
type sums struct {
	sync.Mutex
	of map[communique.SessionID]string
}

func sumsFile(series string) string { return "data/sums/" + series + ".json" }

func sessionPath(id communique.SessionID, sum string) string {
	return "data/sessions/" + string(id) + "." + sum + ".json"
}

func decodeSums(data []byte) (of map[communique.SessionID]string, err error) {
	err = json.Unmarshal(data, &of)
	return of, err
}

// seriesOf finds the series that an id begins with, "" if there is none. The
// longest counts: one series' name may begin with another's.
func (l *Library) seriesOf(id communique.SessionID) string {
	for s := string(id); ; {
		at := strings.LastIndexByte(s, '-')
		if at < 0 {
			return ""
		}
		if s = s[:at]; l.files[sumsFile(s)] != "" {
			return s
		}
	}
}

// place is the path of a session's file, "" where no session has that id.
func (l *Library) place(ctx context.Context, id communique.SessionID) (string, error) {
	series := l.seriesOf(id)
	if series == "" {
		return "", nil
	}
	l.mu.Lock()
	list := l.sums[series]
	if list == nil {
		if l.sums == nil {
			l.sums = map[string]*sums{}
		}
		list = &sums{}
		l.sums[series] = list
	}
	l.mu.Unlock()
	list.Lock()
	defer list.Unlock()
	if list.of == nil {
		var err error
		if list.of, err = fetch(ctx, l, sumsFile(series), decodeSums); err != nil {
			return "", err
		}
	}
	if list.of[id] == "" {
		return "", nil
	}
	return sessionPath(id, list.of[id]), nil
}

// missing says that a file is not part of the site.
func missing(what string) error { return &store.Error{What: what, Kind: store.Missing} }
