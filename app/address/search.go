package address

import (
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Sought is what is looked for, what is left out, and which page of the
// results is shown. The zero value is the page before anything is asked.
type Sought struct {
	Words    string // as typed
	Partner  string // a party id
	From, To int    // years, 0 for none
	Lang     string // of the text
	Act      string // a family or a verb
	Topic    string
	Kind     string // of what is found: "text", "person" …
	Page     int    // from 2; 0 for the first
}

// Filtered reports whether anything is left out.
func (s Sought) Filtered() bool { return s.Filters() != Sought{} }

// Filters is the search without its words and its page.
func (s Sought) Filters() Sought {
	s.Words, s.Page = "", 0
	return s
}

// maxWords bounds the words of a search, in bytes.
const maxWords = 200

// query writes the state in a fixed order.
func (s Sought) query() string {
	var q []string
	add := func(key, value string) {
		if value != "" {
			q = append(q, key+"="+url.QueryEscape(value))
		}
	}
	add("q", s.Words)
	add("kind", s.Kind)
	add("partner", s.Partner)
	add("from", yearText(s.From))
	add("to", yearText(s.To))
	add("text", s.Lang)
	add("act", s.Act)
	add("topic", s.Topic)
	add("page", yearText(s.Page))
	return strings.Join(q, "&")
}

// parseSearch reads a query. Words it does not know are returned in unknown.
func parseSearch(query string) (s Sought, unknown []string) {
	for _, part := range strings.Split(query, "&") {
		if part == "" {
			continue
		}
		key, raw, _ := strings.Cut(part, "=")
		value, err := url.QueryUnescape(raw)
		if err != nil || !utf8.ValidString(value) {
			unknown = append(unknown, key)
			continue
		}
		if key == "q" {
			s.Words = cutWords(value)
			continue
		}
		if ids := map[string]*string{"kind": &s.Kind, "partner": &s.Partner, "text": &s.Lang, "act": &s.Act, "topic": &s.Topic}; ids[key] != nil && (value == "" || validID(value)) {
			*ids[key] = value
			continue
		}
		n, err := strconv.Atoi(value)
		year := value == "" || err == nil && n >= firstYear && n <= lastYear
		switch {
		case key == "from" && year:
			s.From = n
		case key == "to" && year:
			s.To = n
		case key == "page" && err == nil && n >= 1 && n <= 99_999:
			if s.Page = n; n == 1 {
				s.Page = 0
			}
		default:
			unknown = append(unknown, key)
		}
	}
	return s, unknown
}

// cutWords cuts off what is too long, at the end of a character.
func cutWords(s string) string {
	if len(s) <= maxWords {
		return s
	}
	n := maxWords
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
