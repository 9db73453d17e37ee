package courier

import (
	"context"
	"strconv"
)

// A Slip is what travels: texts under names. What has more structure is written
// as text by who sends it.
type Slip map[string]string

// Put adds a list of texts under one name.
func (s Slip) Put(name string, list []string) {
	for i, text := range list {
		s[name+"."+strconv.Itoa(i)] = text
	}
}

// List gives the texts that Put has added under name, in their order.
func (s Slip) List(name string) []string {
	var list []string
	for {
		text, ok := s[name+"."+strconv.Itoa(len(list))]
		if !ok {
			return list
		}
		list = append(list, text)
	}
}

// A Handler answers the questions of one name. It gives up with ctx: who asked
// has asked for something else since.
type Handler func(ctx context.Context, question Slip) (answer Slip, err error)

// Handlers are what can be asked, by name.
type Handlers map[string]Handler

// A Border says how errors cross: as slips, and back into what they were.
type Border struct {
	Write func(error) Slip
	Read  func(Slip) error
}

// A Message is what goes over the wire, in either direction.
type Message struct {
	Kind Kind
	ID   int    // of the question it is about
	Name string // of an asking: what is asked
	Slip Slip
}

// Kind says what a message is.
type Kind string

const (
	Asking   Kind = "asking"   // a question
	Dropping Kind = "dropping" // nobody waits for the answer any more
	Calling  Kind = "calling"  // is anybody there?
	Ready    Kind = "ready"    // questions can come
	Here     Kind = "here"     // still at work
	Telling  Kind = "telling"  // how far the answer is, see Tell
	Answer   Kind = "answer"
	Trouble  Kind = "trouble" // an error, as the border writes it
	Stopped  Kind = "stopped" // there will be no more answers
)
