package library

import (
	"context"
	"slices"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// settle brings an address to the form that the records give it: a pair chosen
// in a form gets the page that was generated for it, and a filter that names
// nothing is taken out and put with the words that mean nothing. The page then
// shows everything and says what it left out of account.
func (l *Library) settle(ctx context.Context, to Place) (Place, error) {
	if !to.Address.Pair.Loose && !to.Address.View.Filtered() {
		return to, nil
	}
	site, err := l.openFor(ctx, to.Address)
	if err != nil {
		return to, err
	}
	to.Address = generated(to.Address, site.Pairs)
	return sift(to, site.Lexicon), nil
}

// generated gives a pair in the query the address of its page, swapped if it
// was chosen the other way round; a pair without a page stays in the query.
func generated(a address.Address, pairs []address.Pair) address.Address {
	if !a.Pair.Loose || a.Several() {
		return a
	}
	for _, p := range pairs {
		switch {
		case p.A == a.Pair.A && p.B == a.Pair.B:
			a.Pair = p
			return a
		case p.A == a.Pair.B && p.B == a.Pair.A:
			a.Pair, a.View.Swap = p, !a.View.Swap
			return a
		}
	}
	return a
}

// sift takes out the filters that name nothing.
func sift(to Place, names *lexicon.Lexicon) Place {
	v := &to.Address.View
	drop := func(key string, value *string, there bool) {
		if *value != "" && !there {
			to.Unknown = append(slices.Clip(to.Unknown), key+"="+*value)
			*value = ""
		}
	}
	drop("party", &v.Party, names.Party(communique.PartyID(v.Party)) != nil)
	drop("topic", &v.Topic, names.Topic(communique.TopicID(v.Topic)) != nil)
	drop("family", &v.Family, names.Family(communique.FamilyID(v.Family)) != nil)
	return to
}
