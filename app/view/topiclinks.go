package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// TopicLink names a topic and leads to its page.
func (c Context) TopicLink(id communique.TopicID) g.Node {
	if c.Site.Lexicon.Topic(id) == nil {
		return g.Text(c.Topic(id))
	}
	return h.A(Class("topic-link"), h.Href(c.ToTopic(id)), g.Text(c.Topic(id)))
}

// TopicLinks are several on one line.
func (c Context) TopicLinks(ids []communique.TopicID) g.Node {
	var out g.Group
	for i, id := range ids {
		if i > 0 {
			out = append(out, g.Text(c.T("sep.topics")))
		}
		out = append(out, c.TopicLink(id))
	}
	return out
}
