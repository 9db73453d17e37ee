package library

import "testing"

func TestPlaceIsReadBelowTheSitesRoot(t *testing.T) {
	const root = "https://example.org/x/y/"
	p, err := PlaceOf(root, root+"fr/compare/a/b/?view=inline&colour=red#c-3")
	if err != nil || p.Address.Lang != "fr" || !p.Address.View.Inline || len(p.Unknown) != 1 || p.Unknown[0] != "colour" {
		t.Errorf("got %+v, %v", p, err)
	}
	for _, href := range []string{"https://example.org/x/", "https://example.org/fr/", "https://other.org/x/y/fr/", root + "xx/", "%"} {
		if p, err := PlaceOf(root, href); err == nil {
			t.Errorf("%s is read as %+v", href, p)
		}
	}
}
