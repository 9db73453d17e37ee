package view

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
)

// subjectTitle names one side in full.
func (c Context) subjectTitle(s compare.Subject) string {
	if s.Session == nil {
		return s.ID()
	}
	title := c.SessionTitle(s.Session)
	if s.Document != nil {
		return c.T("subject.document", title, c.LangName(s.Document.Lang))
	}
	return title
}

// subjectShort names one side by its partners and its year.
func (c Context) subjectShort(s compare.Subject) string {
	if s.Session == nil {
		return s.ID()
	}
	var names []string
	for _, p := range s.Session.Partners {
		names = append(names, c.Party(p))
	}
	short := strings.TrimSpace(strings.Join(names, ", ") + " " + s.Session.Date.Year())
	if s.Document != nil {
		return c.T("subject.document", short, c.LangName(s.Document.Lang))
	}
	return short
}

// year is what heads a side's column: "2018".
func year(s compare.Subject) string {
	if s.Session == nil {
		return ""
	}
	return s.Session.Date.Year()
}

// documents are those that a subject's claims rest on.
func documents(s compare.Subject) []*communique.Document {
	if s.Document != nil {
		return []*communique.Document{s.Document}
	}
	if s.Session == nil {
		return nil
	}
	return s.Session.Documents
}

// GenreName names a kind of text, with its issuer where one side speaks.
func (c Context) GenreName(d *communique.Document) string {
	code := slugSpace(string(d.Genre))
	if code == "" {
		return ""
	}
	if d.Issuer != "" && !d.Genre.Joint() && c.Locale.Has("genre-of."+code) {
		return c.Locale.Of("genre-of.", code, c.Issuer(d.Issuer))
	}
	return c.Locale.Of("genre.", code)
}

// DocumentStatus says in which language a text is and whether it is a
// translation.
func (c Context) DocumentStatus(d *communique.Document) string {
	lang := c.LangName(d.Lang)
	switch {
	case d.Provisional:
		return c.T("document.provisional", lang)
	case d.Role == "translation":
		return c.T("document.translation", lang)
	default:
		return c.T("document.version", lang)
	}
}

// ReadingName says who read a text.
func (c Context) ReadingName(d *communique.Document) string {
	switch {
	case !d.Held():
		return c.T("term.not_held")
	case d.Annotation == nil:
		return c.T("document.unread")
	case d.Annotation.Reading == communique.Curated:
		return c.T("term.curated")
	case d.Annotation.Reading == communique.ConfirmedRead:
		return c.T("document.confirmed")
	default:
		return c.T("term.machine_read")
	}
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
