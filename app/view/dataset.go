package view

import "alternat/app/communique"

// A DataSet is what the site offers of its records: the data package.
type DataSet struct {
	Version string
	Date    communique.Date
	// Archive is the whole package as one file; its Path is "" where this build
	// offers none.
	Archive Download
	Files   []Download
	// Editions are the versions of the data, the latest first.
	Editions []Edition
}

// A Download is a file that the site offers. Group says with which others it
// is listed; Rows counts the rows of a table or the records of a list, 0 where
// that says nothing.
type Download struct {
	Path  string // below the site's root
	Name  string // its name in the package, "tables/sessions.csv"
	Group string
	Lang  communique.Lang // of a text
	Bytes int
	Rows  int
}

// An Edition is a version of the data and what changed with it, by language.
type Edition struct {
	Version string
	Date    communique.Date
	Changes map[communique.Lang][]string
}
