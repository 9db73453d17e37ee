// Package courier carries questions from the page to where the work is done
// and brings the answers back.
//
// The work is done in a dedicated Worker, so that the page goes on answering
// while texts are compared; where there is none, or it dies, on the page's own
// thread. Who asks does not notice which: start with [Courier.Ask]. A question
// has a name and a [Slip]; [Handlers] are what answers, each by its name. To
// give the library something new to do is to add a handler: nothing in this
// package knows what is asked.
//
// courier.go and service.go are the two ends, without a browser and tested
// natively; wire_js.go is what lies between them.
package courier
