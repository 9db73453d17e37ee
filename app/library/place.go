package library

import (
	"fmt"
	"net/url"
	"strings"

	"alternat/app/address"
)

// A Place is an address of this site that can be shown, and the words of its
// query that mean nothing here.
type Place struct {
	Address address.Address
	Unknown []string
}

// PlaceOf reads an absolute address. root is the site's, with a slash at its
// end. It fails for addresses outside the site and for those no page has.
func PlaceOf(root, href string) (Place, error) {
	u, err := url.Parse(href)
	if err != nil {
		return Place{}, fmt.Errorf("address %q: %w", href, err)
	}
	query := u.RawQuery
	u.RawQuery, u.Fragment, u.RawFragment, u.ForceQuery = "", "", "", false
	path, below := strings.CutPrefix(u.String(), root)
	if !below {
		return Place{}, fmt.Errorf("address %q is not below %q", href, root)
	}
	a, unknown, err := address.Parse(path, query)
	return Place{a, unknown}, err
}
