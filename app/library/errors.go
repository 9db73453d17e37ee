package library

import (
	"errors"
	"fmt"
	"strconv"

	"alternat/app/courier"
	"alternat/app/store"
)

// A Corrupt error says that a file came but cannot be read.
type Corrupt struct{ File, Why string }

func (e *Corrupt) Error() string { return e.File + ": " + e.Why }

// An Unknown error names an id that no record has.
type Unknown struct{ ID string }

func (e *Unknown) Error() string { return fmt.Sprintf("no session or document is named %q", e.ID) }

// Border carries the kinds of trouble that are told apart; any other error
// arrives as its words.
var Border = courier.Border{Write: written, Read: readBack}

func written(err error) courier.Slip {
	var notGot *store.Error
	var broken *Corrupt
	var noSuch *Unknown
	switch {
	case errors.As(err, &notGot):
		return courier.Slip{
			"trouble": "store", "what": notGot.What, "kind": string(notGot.Kind),
			"status": strconv.Itoa(notGot.Status), "detail": notGot.Detail,
		}
	case errors.As(err, &broken):
		return courier.Slip{"trouble": "corrupt", "what": broken.File, "detail": broken.Why}
	case errors.As(err, &noSuch):
		return courier.Slip{"trouble": "unknown", "what": noSuch.ID}
	}
	return courier.Slip{"detail": err.Error()}
}

func readBack(s courier.Slip) error {
	switch s["trouble"] {
	case "store":
		status, _ := strconv.Atoi(s["status"]) // written above
		return &store.Error{What: s["what"], Kind: store.Kind(s["kind"]), Status: status, Detail: s["detail"]}
	case "corrupt":
		return &Corrupt{s["what"], s["detail"]}
	case "unknown":
		return &Unknown{s["what"]}
	}
	return errors.New(s["detail"])
}
