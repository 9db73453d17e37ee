package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// Away links to a page of another site; children may hold attributes. Where
// url is no address of the web it is the children alone: addresses are data,
// and in the place of one could stand a script.
func Away(url string, children ...g.Node) g.Node {
	if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return h.Span(children...)
	}
	return h.A(append([]g.Node{h.Href(url), h.Rel("external noreferrer")}, children...)...)
}
