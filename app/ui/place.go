package ui

import (
	"fmt"
	"net/url"
	"strings"

	"alternat/app/address"
)

// A place is an address of this site that can be shown, and the words of its
// query that mean nothing here.
type place struct {
	Address address.Address
	Unknown []string
}

// placeOf reads an absolute address. root is the site's, with a slash at its
// end. It fails for addresses outside the site and for those no page has.
func placeOf(root, href string) (place, error) {
	u, err := url.Parse(href)
	if err != nil {
		return place{}, fmt.Errorf("address %q: %w", href, err)
	}
	query := u.RawQuery
	u.RawQuery, u.Fragment, u.RawFragment, u.ForceQuery = "", "", "", false
	path, below := strings.CutPrefix(u.String(), root)
	if !below {
		return place{}, fmt.Errorf("address %q is not below %q", href, root)
	}
	a, unknown, err := address.Parse(path, query)
	return place{a, unknown}, err
}
