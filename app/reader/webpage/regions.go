package webpage

import (
	"strings"

	"alternat/app/communique"
)

// regions are the elements that are of the page and not of its text.
var regions = map[string]string{"nav": "navigation", "footer": "navigation", "aside": "navigation", "button": "navigation", "figcaption": "caption", "menu": "navigation"}

// region begins or ends an element that is of the page: by its name, or by the
// name that its class gives it. It reports whether the element is one.
func (s *stripper) region(name, tag string, closing bool) bool {
	if n := len(s.open) - 1; n >= 0 && s.open[n].name == name {
		s.open[n].depth += 1 - 2*b2i(closing)
		if s.open[n].depth == 0 {
			s.lines(2)
			s.close(n)
			return true
		}
		return false
	}
	kind := regions[name]
	if kind == "" && (name == "div" || name == "ul" || name == "section" || name == "header" || name == "p") && classed(tag) {
		kind = "navigation"
	}
	if kind == "" || closing || len(s.open) >= 64 {
		return kind != "" && regions[name] != ""
	}
	s.lines(2)
	s.open = append(s.open, region{name, kind, s.out.Len(), 1})
	return true
}

// classed reports whether the class or id of a tag names a part of a page.
func classed(tag string) bool {
	for _, key := range []string{"class=", "id=", "role="} {
		at := strings.Index(tag, key)
		if at < 0 {
			continue
		}
		value := tag[at+len(key):]
		if end := strings.IndexAny(value[min(1, len(value)):], "\"'>"); end >= 0 {
			value = value[:end+1]
		}
		for _, word := range strings.FieldsFunc(strings.ToLower(value), func(r rune) bool { return r < 'a' || r > 'z' }) {
			switch word {
			case "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "share", "sharing", "social", "cookie", "cookies", "sidebar", "footer":
				return true
			}
		}
	}
	return false
}

// close ends the region i and those within it.
func (s *stripper) close(i int) {
	r := s.open[i]
	s.open = s.open[:i]
	if s.out.Len() > r.start {
		s.marks = append(s.marks, communique.Passage{Quote: communique.Quote{Span: communique.Span{Start: r.start, End: s.out.Len()}}, Kind: r.kind})
	}
}

// hidden reports whether a browser would not show the element of a tag.
func hidden(tag string) bool {
	if !strings.Contains(tag, "hidden") && !strings.Contains(tag, "none") && !strings.Contains(tag, "HIDDEN") {
		return false
	}
	t := strings.ToLower(strings.ReplaceAll(tag, " ", ""))
	return strings.Contains(t, "display:none") || strings.Contains(t, "visibility:hidden") ||
		strings.HasSuffix(strings.TrimSuffix(strings.ToLower(tag), "/"), " hidden") || strings.Contains(strings.ToLower(tag), " hidden ") || strings.Contains(t, "hidden=\"")
}
