package reading

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/communique"
	"alternat/app/view/viewtest"
)

// The other of two communiqués in one paste can be read at a touch: the page
// has its exact text, apart, where the program looks for it.
func TestAnotherCommuniqueIsShownApartAndCanBeRead(t *testing.T) {
	const other = "Third Cyber Dialogue between Ruritania and Zubrowka\n\nThe third cyber dialogue between Ruritania and Zubrowka was held in Zenda on 9 July 2024. The two sides discussed cybercrime."
	r := readBy(t, "Second Cyber Dialogue between Ruritania and Zubrowka\n\nThe second cyber dialogue between Ruritania and Zubrowka was held in Strelsau on 3 June 2023. "+
		"The two sides exchanged views on ransomware and on the security of supply chains. They agreed to strengthen their cooperation on capacity building in the region and confirmed that they would meet again.\n\n"+other+"\n")
	for _, lang := range communique.Langs {
		apart, button, link, ids := "", false, "", map[string]bool{}
		viewtest.Nodes(t, whole(Result(contextIn(t, lang), r)), func(n *html.Node) {
			ids[viewtest.Attr(n, "id")] = true
			if viewtest.Attr(n, "data-left") == "other-text" && strings.HasSuffix(OtherText, "[data-left=other-text]") {
				apart += viewtest.TextOf(n)
			}
			button = button || n.Data == "button" && viewtest.Attr(n, "data-do") == "read-other"
			if n.Data == "a" && link == "" && strings.HasPrefix(viewtest.TextOf(n), "Third Cyber") {
				link = strings.TrimPrefix(viewtest.Attr(n, "href"), "#")
			}
		})
		if strings.TrimSpace(apart) != other || !button || link == "" || !ids[link] {
			t.Errorf("%s: apart is %q, a button: %v, link to %q: %v", lang, apart, button, link, ids[link])
		}
	}
}
