package library

import (
	"encoding/json"
	"fmt"

	"alternat/app/communique"
	"alternat/app/courier"
	"alternat/app/locale"
	"alternat/app/store"
)

// A Handover is what the starting script gives the program, on the page's
// thread and in the worker.
type Handover struct {
	Root, Build string
	Lang        communique.Lang // of the page
	Files       string          // the list of build.json, as it is
	Messages    string          // the catalogue of the page's language, as it is
}

// TakeMessages makes the page's language one that is spoken.
func (h Handover) TakeMessages() error {
	if err := locale.Take(h.Lang, []byte(h.Messages)); err != nil {
		return fmt.Errorf("messages.%s.json: %w", h.Lang, err)
	}
	return nil
}

// Handlers are those of a library that gets its files from the site. A list of
// files that cannot be read names none: each is then missing by its name.
func (h Handover) Handlers() courier.Handlers {
	files := map[string]string{}
	if json.Unmarshal([]byte(h.Files), &files) != nil {
		clear(files)
	}
	return New(h.Root, h.Build, files, store.Get).Handlers()
}
