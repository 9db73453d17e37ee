package store

import "fmt"

// Kind is the kind of trouble, as far as a person can do something about it.
type Kind string

const (
	Offline  Kind = "offline"  // the network or the host cannot be reached
	Missing  Kind = "missing"  // the host has no such file
	Refused  Kind = "refused"  // another answer than the file
	Slow     Kind = "slow"     // no answer in time
	Blocked  Kind = "blocked"  // the browser does not allow it
	Unusable Kind = "unusable" // not a browser
)

// An Error is what went wrong with one file or act.
type Error struct {
	What   string // address or act
	Kind   Kind
	Status int // HTTP status, where there was one
	Detail string
}

func (e *Error) Error() string {
	s := fmt.Sprintf("%s: %s", e.What, e.Kind)
	if e.Status != 0 {
		s += fmt.Sprintf(" (HTTP %d)", e.Status)
	}
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	return s
}

// ofStatus judges the status of an answer; nil if it brings the file.
func ofStatus(what string, status int) *Error {
	switch {
	case status >= 200 && status < 300:
		return nil
	case status == 404 || status == 410:
		return &Error{What: what, Kind: Missing, Status: status}
	case status == 408 || status == 504:
		return &Error{What: what, Kind: Slow, Status: status}
	}
	return &Error{What: what, Kind: Refused, Status: status}
}
