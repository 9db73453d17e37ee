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

// langOf is the language of a document, which its id states.
func langOf(doc communique.DocumentID) communique.Lang {
	l, _, _ := strings.Cut(suffix(doc), "-")
	return communique.Lang(l)
}

// toQuote is the link to a span of a document.
func (c Context) toQuote(doc communique.DocumentID, start int) string {
	return c.toSessionAt(doc, Anchor(doc, start))
}

// toSessionAt is the link to a place on the page of the document's session.
func (c Context) toSessionAt(doc communique.DocumentID, anchor string) string {
	to := address.Address{Lang: c.Lang(), Page: address.Session, ID: string(doc.Session())}
	if c.Site.Invented {
		return c.Href(to)
	}
	return c.Href(to) + "#" + anchor
}

// cite shows a quotation as a link to where it stands, or a value from a text
// that is not held as what it is.
func (c Context) cite(ct compare.Cite) g.Node {
	if ct.Quote != nil {
		return c.quote(ct.Document, *ct.Quote)
	}
	return c.recorded(ct.Document, ct.Text)
}

// quote is printed text, linked to its place.
func (c Context) quote(doc communique.DocumentID, q communique.Quote, inner ...g.Node) g.Node {
	if len(inner) == 0 {
		inner = []g.Node{g.Text(q.Text)}
	}
	attrs := []g.Node{class("q"), h.Lang(string(langOf(doc))), h.Href(c.toQuote(doc, q.Start))}
	return h.A(append(attrs, inner...)...)
}

// recorded is a value as this data set records it from a text that is not
// held: never in quotation marks, never in the serif of documents.
func (c Context) recorded(doc communique.DocumentID, text string) g.Node {
	if doc == "" {
		return h.Span(class("ours"), g.Text(text))
	}
	return h.A(class("ours"), c.lang(langOf(doc)), h.Href(c.toSessionAt(doc, DocumentAnchor(doc))), g.Text(text))
}

// cites shows several, each on a line of its own.
func (c Context) cites(cs []compare.Cite) g.Node {
	if len(cs) == 0 {
		return nil
	}
	return h.Span(class("cites"), g.Map(cs, func(ct compare.Cite) g.Node { return h.Span(class("cite"), c.cite(ct)) }))
}

// side is the letter of a side, marked in word and colour.
func sideTag(s compare.Side) g.Node {
	if s == compare.B {
		return h.Span(class("tag", "in-b"), g.Text("B"))
	}
	return h.Span(class("tag", "in-a"), g.Text("A"))
}

// sideTags gives one letter or both.
func sideTags(s compare.Side) g.Node {
	if s == compare.Both {
		return g.Group{sideTag(compare.A), g.Text(" "), sideTag(compare.B)}
	}
	return sideTag(s)
}
