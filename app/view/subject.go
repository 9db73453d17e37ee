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
	return c.inLanguage(s, strings.TrimSpace(c.partners(s.Session)+" "+s.Session.Date.Year()))
}

// PairShort names two sides by partners and year, and by the day where that
// would call both the same.
func (c Context) PairShort(a, b compare.Subject) string {
	x, y := c.SubjectShort(a), c.SubjectShort(b)
	if x == y && a.Session != nil && b.Session != nil {
		x = c.inLanguage(a, c.T("chooser.group", c.partners(a.Session), c.Day(a.Session.Date)))
		y = c.inLanguage(b, c.T("chooser.group", c.partners(b.Session), c.Day(b.Session.Date)))
	}
	return c.T("compare.title", x, y)
}

// inLanguage adds which document is meant, where it is one alone.
func (c Context) inLanguage(s compare.Subject, name string) string {
	if s.Document != nil {
		return c.T("subject.document", name, c.LangName(s.Document.Lang))
	}
	return name
}

// partners are those of a session, in the order of the page's language.
func (c Context) partners(s *communique.Session) string {
	var names []string
	for _, p := range c.Alphabetical(s.Partners) {
		names = append(names, c.Party(p))
	}
	return strings.Join(names, c.T("sep.place"))
}

// YearOf is what heads a side's column: "2018".
func YearOf(s compare.Subject) string {
	if s.Session == nil || s.Session.Series == "" {
		return ""
	}
	return s.Session.Date.Year()
}

// Day is a date in words, never empty: of one that is not known it says so.
func (c Context) Day(d communique.Date) string {
	if s := c.Locale.Date(d); s != "" {
		return s
	}
	return c.T("date.unknown")
}

// When is the date of a session with what it rests on, where that is not the
// text itself.
func (c Context) When(d communique.Date) string {
	s := c.Day(d)
	switch d.Basis {
	case communique.BasisPublication, communique.BasisInferred, communique.BasisAnnounced, communique.BasisList:
		return c.T("date.with-basis", s, c.Locale.Of("date.basis.", string(d.Basis)))
	}
	return s
}
