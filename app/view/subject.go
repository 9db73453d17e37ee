package view

import (
	"strings"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
)

// Compared is the comparison of a pair whose sides the site has.
func (c Context) Compared(p address.Pair) *compare.Comparison {
	if c.Site.Comparisons != nil {
		return c.Site.Comparisons(p)
	}
	return compare.Compare(c.SubjectOf(p.A), c.SubjectOf(p.B), c.Site.Lexicon)
}

// SubjectTitle names one side in full; a text of which nothing is known by its id.
func (c Context) SubjectTitle(s compare.Subject) string {
	if s.Session != nil && c.given(s.Session.ID) {
		return c.T("read.yours")
	}
	if s.Session == nil || s.Session.Series == "" {
		return s.ID()
	}
	title := c.SessionTitle(s.Session)
	if s.Document != nil {
		return c.T("subject.document", title, c.LangName(s.Document.Lang))
	}
	return title
}

// SubjectShort names one side by its partners and its year.
func (c Context) SubjectShort(s compare.Subject) string {
	if s.Session != nil && c.given(s.Session.ID) {
		return c.T("read.yours")
	}
	if s.Session == nil || s.Session.Series == "" {
		return s.ID()
	}
	var names []string
	for _, p := range c.Alphabetical(s.Session.Partners) {
		names = append(names, c.Party(p))
	}
	short := strings.TrimSpace(strings.Join(names, ", ") + " " + s.Session.Date.Year())
	if s.Document != nil {
		return c.T("subject.document", short, c.LangName(s.Document.Lang))
	}
	return short
}

// YearOf is what heads a side's column: "2018".
func YearOf(s compare.Subject) string {
	if s.Session == nil || s.Session.Series == "" {
		return ""
	}
	return s.Session.Date.Year()
}

// When is the date of a session with what it rests on, where that is not the
// text itself.
func (c Context) When(d communique.Date) string {
	s := c.Locale.Date(d)
	if s == "" {
		return c.T("date.unknown")
	}
	switch d.Basis {
	case communique.BasisPublication, communique.BasisInferred, communique.BasisAnnounced, communique.BasisList:
		return c.T("date.with-basis", s, c.Locale.Of("date.basis.", string(d.Basis)))
	}
	return s
}
