package address

import (
	"net/url"
	"strings"
)

// A View is how a comparison is shown. The zero value is the generated page:
// side by side, by words, changes with their surroundings, nothing filtered.
type View struct {
	Swap      bool   // B on the left
	Inline    bool   // one column instead of two
	Sentences bool   // whole sentences instead of words
	Whole     bool   // the whole text instead of changes only
	Party     string // filter by side: a party id
	Topic     string // filter by topic
	Family    string // filter by family of verbs
}

// Filtered reports whether a filter is set.
func (v View) Filtered() bool { return v.Party != "" || v.Topic != "" || v.Family != "" }

// Filters is the view with nothing but its filters.
func (v View) Filters() View { return View{Party: v.Party, Topic: v.Topic, Family: v.Family} }

// Query writes the state in a fixed order, without a leading "?"; "" for a
// page in its plain state.
func (a Address) Query() string {
	if a.Page == Agencies {
		return a.Bodies.query()
	}
	if a.Page == Search {
		return a.Sought.query()
	}
	if a.Page != Compare {
		return ""
	}
	var q []string
	add := func(key, value string) { q = append(q, key+"="+url.QueryEscape(value)) }
	if a.Pair.Loose {
		add("a", a.Pair.A)
		add("b", a.Pair.B)
	}
	v := a.View
	if a.Several() {
		v = v.Filters()
		q[len(q)-1] += a.More.query()
	}
	if v.Swap {
		q = append(q, "swap")
	}
	if v.Inline {
		add("view", "inline")
	}
	if v.Sentences {
		add("unit", "sentences")
	}
	if v.Whole {
		add("show", "all")
	}
	if v.Party != "" {
		add("party", v.Party)
	}
	if v.Topic != "" {
		add("topic", v.Topic)
	}
	if v.Family != "" {
		add("family", v.Family)
	}
	return strings.Join(q, "&")
}

// words are the keys under which a view stands in the query.
func (v View) words() []string {
	var keys []string
	for _, part := range strings.Split(Address{Page: Compare, View: v}.Query(), "&") {
		if key, _, _ := strings.Cut(part, "="); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

// parseView reads a query. Words it does not know are returned in unknown.
func parseView(query string) (pair Pair, v View, unknown []string) {
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
		switch {
		case key == "a" && validID(value):
			pair.A = value
		case key == "b" && validID(value):
			pair.B = value
		case key == "swap" && (value == "" || value == "1"):
			v.Swap = true
		case key == "view" && (value == "inline" || value == "split"):
			v.Inline = value == "inline"
		case key == "unit" && (value == "sentences" || value == "words"):
			v.Sentences = value == "sentences"
		case key == "show" && (value == "all" || value == "changes"):
			v.Whole = value == "all"
		case key == "party" && (value == "" || validID(value)):
			v.Party = value
		case key == "topic" && (value == "" || validID(value)):
			v.Topic = value
		case key == "family" && (value == "" || validID(value)):
			v.Family = value
		default:
			unknown = append(unknown, key)
		}
	}
	return pair, v, unknown
}

// maxValue bounds one value in a query, in bytes.
const maxValue = 100

// validID reports whether s could be an id: ASCII letters, digits, "-", ".",
// "_"; whether it exists is for the corpus to say.
func validID(s string) bool {
	if s == "" || len(s) > maxValue || s[0] == '.' {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_') {
			return false
		}
	}
	return true
}
