// Package latest holds the latest session of each series against the one
// before it, in as little as can be said in one sentence: what both hold, who
// took part, what is never folded, and where nothing can be said, why.
//
// It adds no claim to those of package compare; it chooses among them.
package latest
