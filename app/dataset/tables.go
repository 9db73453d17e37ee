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
		grouped("sessions", sessionTables(c.Sessions), remarkTables(c.Sessions)),
		grouped("participants", participantTables(c.Sessions)),
		grouped("statements", contentTables(c.Sessions)),
		grouped("names", partyTables(a), bodyTables(a, r), peopleTables(a)),
		grouped("words", topicTables(a), actTables(a, r)),
	)
}

func grouped(group string, lists ...[]Table) []Table {
	all := slices.Concat(lists...)
	for i := range all {
		all[i].Group = group
	}
	return all
}
