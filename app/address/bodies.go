package address

import (
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Bodies is which ministries and agencies their list shows. The zero value is
// the generated page, with all of them.
type Bodies struct {
	Party    string // a party id
	Role     string // what a body does: "cyber-agency"
	From, To int    // years, 0 for none
	Words    string // of a name, in any language
}

// The years that a period may name.
const (
	firstYear = 1900
	lastYear  = 2100
)

// query writes the state in a fixed order.
func (b Bodies) query() string {
	var q []string
	add := func(key, value string) {
		if value != "" {
			q = append(q, key+"="+url.QueryEscape(value))
		}
	}
	add("party", b.Party)
	add("role", b.Role)
	add("from", yearText(b.From))
	add("to", yearText(b.To))
	add("q", b.Words)
	return strings.Join(q, "&")
}

func yearText(y int) string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(y)
}

// parseBodies reads a query. Words it does not know are returned in unknown.
func parseBodies(query string) (b Bodies, unknown []string) {
	for _, part := range strings.Split(query, "&") {
		if part == "" {
			continue
		}
		key, raw, _ := strings.Cut(part, "=")
		value, err := url.QueryUnescape(raw)
		if err != nil || len(value) > maxValue {
			unknown = append(unknown, key)
			continue
		}
		year, isYear := 0, value == ""
		if n, err := strconv.Atoi(value); err == nil && n >= firstYear && n <= lastYear {
			year, isYear = n, true
		}
		switch {
		case key == "party" && (value == "" || validID(value)):
			b.Party = value
		case key == "role" && (value == "" || validID(value)):
			b.Role = value
		case key == "from" && isYear:
			b.From = year
		case key == "to" && isYear:
			b.To = year
		case key == "q" && utf8.ValidString(value):
			b.Words = value
		default:
			unknown = append(unknown, key)
		}
	}
	return b, unknown
}
