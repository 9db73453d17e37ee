package ui

import "alternat/app/address"

// next is where a link leads that was made for the state from and points to
// to, followed while the program is on its way to now. Two links followed in
// a row, the second before the first has been carried out, then both count:
// what a link does not change stays as it is now.
func next(now, from, to address.Address) address.Address {
	if to.Page == address.Agencies {
		return to // its form sends all of its state
	}
	if to.Page != from.Page || to.ID != from.ID || to.Pair != from.Pair || to.More != from.More {
		return to
	}
	if to.Page == address.Search {
		return to // a form says all there is to say
	}
	if now.Page != from.Page || now.ID != from.ID || now.Pair != from.Pair || now.More != from.More {
		// The page it was made for is being left: it means nothing there.
		return now
	}
	v := &now.View
	turn(&v.Swap, from.View.Swap, to.View.Swap)
	turn(&v.Inline, from.View.Inline, to.View.Inline)
	turn(&v.Sentences, from.View.Sentences, to.View.Sentences)
	turn(&v.Whole, from.View.Whole, to.View.Whole)
	turn(&v.Party, from.View.Party, to.View.Party)
	turn(&v.Topic, from.View.Topic, to.View.Topic)
	turn(&v.Family, from.View.Family, to.View.Family)
	return now
}

func turn[T comparable](now *T, from, to T) {
	if from != to {
		*now = to
	}
}
