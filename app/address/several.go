package address

import (
	"net/url"
	"strings"
)

// More are the further subjects of a comparison of up to six, after the pair:
// ids in order, "" from the first that is not there. They stand in the query
// only, as c, d, e and f; such a page is always of a Loose pair, and has of a
// view the filters only.
type More [4]string

// moreKeys are their names in the query and in forms.
const moreKeys = "cdef"

// Several reports whether more than two subjects are compared.
func (a Address) Several() bool { return a.More[0] != "" }

// Subjects are the ids of all that is compared, in order.
func (a Address) Subjects() []string {
	var out []string
	for _, id := range append([]string{a.Pair.A, a.Pair.B}, a.More[:]...) {
		if id != "" {
			out = append(out, id)
		}
	}
	return out
}

// Comparing is the address that compares the subjects with these ids, up to
// six: of fewer than two the page where one chooses.
func (a Address) Comparing(ids ...string) Address {
	to := Address{Lang: a.Lang, Page: Chooser}
	if len(ids) < 2 {
		return to
	}
	to.Page, to.Pair = Compare, Pair{A: ids[0], B: ids[1], Loose: true}
	copy(to.More[:], ids[2:])
	return to
}

// query writes the further subjects, each with its "&".
func (m More) query() string {
	var b strings.Builder
	for i, id := range m {
		if id != "" {
			b.WriteString("&" + moreKeys[i:i+1] + "=" + url.QueryEscape(id))
		}
	}
	return b.String()
}

// parseSeveral reads which subjects a query names, in the order of their keys;
// keys that are empty or say no id are left out. rest is the query without them.
func parseSeveral(query string) (ids []string, rest string) {
	var at [2 + len(moreKeys)]string
	var kept []string
	for _, part := range strings.Split(query, "&") {
		key, raw, _ := strings.Cut(part, "=")
		i := strings.Index("ab"+moreKeys, key)
		value, err := url.QueryUnescape(raw)
		if len(key) != 1 || i < 0 || err != nil || value != "" && !validID(value) {
			if part != "" {
				kept = append(kept, part)
			}
			continue
		}
		at[i] = value
	}
	for _, id := range at {
		if id != "" {
			ids = append(ids, id)
		}
	}
	return ids, strings.Join(kept, "&")
}
