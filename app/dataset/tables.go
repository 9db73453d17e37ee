//go:build !js

package dataset

import (
	"slices"

	"alternat/app/corpus"
)

// Tables makes all tables of the package, in the order of presentation. It
// does not copy the texts, only what was found in them.
func Tables(c *corpus.Corpus, r *raw) []Table {
	a := c.Lexicon.Authority
	return slices.Concat(
		sessionTables(c.Sessions), participantTables(c.Sessions), contentTables(c.Sessions), remarkTables(c.Sessions),
		partyTables(a), bodyTables(a, r), peopleTables(a), topicTables(a), actTables(a, r),
	)
}
