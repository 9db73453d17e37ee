package view

import (
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
)

// Anchor is the id, on the session's page, of the finding whose quote begins
// at byte start of a document: "q-fr-1234". Every link to a quote is made of
// it, every marked finding carries it.
func Anchor(doc communique.DocumentID, start int) string {
	return "q-" + suffix(doc) + "-" + strconv.Itoa(start)
}

// DocumentAnchor is the id of a document on its session's page: "d-fr".
func DocumentAnchor(doc communique.DocumentID) string { return "d-" + suffix(doc) }

// suffix is what tells a document from the others of its session.
func suffix(doc communique.DocumentID) string {
	return strings.TrimPrefix(strings.TrimPrefix(string(doc), string(doc.Session())), ".")
}

// LangOf is the language of a document, which its id states.
func LangOf(doc communique.DocumentID) communique.Lang {
	l, _, _ := strings.Cut(suffix(doc), "-")
	return communique.Lang(l)
}

// ToQuote is the link to a span of a document.
func (c Context) ToQuote(doc communique.DocumentID, start int) string {
	return c.ToSessionAt(doc, Anchor(doc, start))
}

// ToSessionAt is the link to a place on the page of the document's session.
func (c Context) ToSessionAt(doc communique.DocumentID, anchor string) string {
	if c.given(doc.Session()) {
		return "#" + anchor
	}
	to := address.Address{Lang: c.Lang(), Page: address.Session, ID: string(doc.Session())}
	if c.Site.Invented {
		return c.Href(to)
	}
	return c.Href(to) + "#" + anchor
}

// Cite shows a quotation as a link to where it stands, or a value from a text
// that is not held as what it is.
func (c Context) Cite(ct compare.Cite) g.Node {
	if ct.Quote != nil {
		return c.Quote(ct.Document, *ct.Quote)
	}
	return c.Recorded(ct.Document, ct.Text)
}

// Quote is printed text, linked to its place.
func (c Context) Quote(doc communique.DocumentID, q communique.Quote, inner ...g.Node) g.Node {
	if len(inner) == 0 {
		inner = []g.Node{g.Text(q.Text)}
	}
	attrs := []g.Node{Class("q"), h.Lang(string(LangOf(doc))), h.Href(c.ToQuote(doc, q.Start))}
	return h.A(append(attrs, inner...)...)
}

// Recorded is a value as this data set records it from a text that is not
// held: never in quotation marks, never in the serif of documents.
func (c Context) Recorded(doc communique.DocumentID, text string) g.Node {
	if doc == "" {
		return h.Span(Class("ours"), c.LangAttr(PrintedLang(doc, text)), g.Text(text))
	}
	return h.A(Class("ours"), c.LangAttr(PrintedLang(doc, text)), h.Href(c.ToSessionAt(doc, DocumentAnchor(doc))), g.Text(text))
}

// Cites shows several, each on a line of its own.
func (c Context) Cites(cs []compare.Cite) g.Node {
	if len(cs) == 0 {
		return nil
	}
	return h.Span(Class("cites"), g.Map(cs, func(ct compare.Cite) g.Node { return h.Span(Class("cite"), c.Cite(ct)) }))
}

// SideTag is the letter of a side, marked in word and colour.
func SideTag(s compare.Side) g.Node {
	if s == compare.B {
		return h.Span(Class("tag", "in-b"), g.Text("B"))
	}
	return h.Span(Class("tag", "in-a"), g.Text("A"))
}

// SideTags gives one letter or both.
func SideTags(s compare.Side) g.Node {
	if s == compare.Both {
		return g.Group{SideTag(compare.A), g.Text(" "), SideTag(compare.B)}
	}
	return SideTag(s)
}
