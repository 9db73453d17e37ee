// Package webpage turns a page's code into the text that a reader of the page
// would see, and tells what of it is of the page and not of the text.
package webpage

import (
	"cmp"
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// Is reports whether src is a web page's code: it says so at its
// head, or has tags that open and close a paragraph, list or link.
func Is(src string) bool {
	head := strings.ToLower(strings.TrimLeft(src[:min(len(src), 2000)], " \t\r\n\uFEFF"))
	for _, s := range []string{"<!doctype html", "<html", "<head", "<body", "<?xml", "<div", "<p>", "<p ", "<article", "<main", "<h1"} {
		if strings.HasPrefix(head, s) {
			return true
		}
	}
	n := 0
	for _, s := range []string{"</p>", "</div>", "</li>", "</a>", "</h1>", "</h2>", "</td>", "</span>", "</script>", "<br>", "<br/>", "<br />"} {
		if strings.Contains(src, s) {
			n++
		}
	}
	return n >= 2
}

// stripper turns a page's code into its text: what a browser would show, in
// lines. It never nests: a tag only changes what is written next.
type stripper struct {
	out     strings.Builder
	marks   []communique.Passage // navigation and captions, in the order of their beginnings
	open    []region
	lists   []int // the number of the last item of each open list, -1 for bullets
	skip    string
	depth   int // of elements of the name skip within the one that is left out
	pre     int
	space   bool // a blank is due before the next character
	newline int  // line breaks at the end of out
	h1      communique.Span
	links   int     // in the line being written
	linked  bool    // within a link
	bare    bool    // the line has words outside its links
	line    int     // where it begins
	tabs    int     // due before the next character
	column  int     // of the cell to come in the row of a table
	reach   [16]int // by column, the rows below that a cell reaches into
}

// A region is an element whose text is marked as a whole.
type region struct {
	name, kind string
	start      int
	depth      int
}

// Strip returns the text of src, the stretches of it that the code marks as
// navigation or captions, and where its main heading is. Scripts, styles, comments, attributes and
// what is hidden are left out. It is linear and takes any nesting.
func Strip(src string) (string, []communique.Passage, communique.Span) {
	s := &stripper{newline: 2}
	s.out.Grow(len(src) / 2)
	for i := 0; i < len(src); {
		lt := strings.IndexByte(src[i:], '<')
		if lt < 0 {
			s.text(src[i:])
			break
		}
		s.text(src[i : i+lt])
		i += lt
		switch {
		case strings.HasPrefix(src[i:], "<!--"):
			if end := strings.Index(src[i:], "-->"); end >= 0 {
				i += end + 3
			} else {
				i = len(src)
			}
		case i+1 < len(src) && (isLetter(src[i+1]) || src[i+1] == '/' || src[i+1] == '!' || src[i+1] == '?'):
			end := tagEnd(src, i+1)
			tag := src[i+1 : end]
			i = min(end+1, len(src))
			if name := s.tag(tag); rawText[name] && tag[0] != '/' {
				i = rawEnd(src, i, name)
				s.skip, s.depth = "", 0
			}
		default:
			s.text("<")
			i++
		}
	}
	s.lines(1)
	for len(s.open) > 0 {
		s.close(len(s.open) - 1)
	}
	sorting.Stable(s.marks, func(a, b communique.Passage) int { return cmp.Compare(a.Start, b.Start) })
	return s.out.String(), s.marks, s.h1
}

// rawText are elements whose content is no markup and nothing to read.
var rawText = map[string]bool{"script": true, "style": true, "noscript": true, "template": true, "textarea": true, "title": true, "iframe": true, "svg": true, "select": true, "object": true}

// rawEnd returns the offset after the end tag of name, from i on. An element
// that is never closed reaches to the end.
func rawEnd(src string, i int, name string) int {
	for {
		lt := strings.Index(src[i:], "</")
		if lt < 0 {
			return len(src)
		}
		i += lt + 2
		if len(src)-i >= len(name) && strings.EqualFold(src[i:i+len(name)], name) {
			return min(tagEnd(src, i)+1, len(src))
		}
	}
}

// tagEnd returns the offset of the ">" that ends the tag at i; marks within
// quotation marks do not count.
func tagEnd(src string, i int) int {
	var quote byte
	for start := i; i < len(src) && i-start < 1<<16; i++ {
		switch c := src[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && i > start && src[i-1] == '=':
			quote = c
		case c == '>':
			return i
		}
	}
	return i
}

// tag acts on a tag, given without its brackets, and returns its name.
func (s *stripper) tag(tag string) string {
	closing := strings.HasPrefix(tag, "/")
	name := tag[min(len(tag), b2i(closing)):]
	if end := strings.IndexAny(name, " \t\r\n/"); end >= 0 {
		name = name[:end]
	}
	name = strings.ToLower(name)
	if s.skip != "" {
		if name == s.skip {
			s.depth += 1 - 2*b2i(closing)
			if s.depth <= 0 {
				s.skip = ""
			}
		}
		return name
	}
	if !closing && name != "input" && name != "br" && hidden(tag) {
		s.skip, s.depth = name, 1
		return name
	}
	if s.region(name, tag, closing) {
		return name
	}
	switch name {
	case "a":
		s.linked = !closing
		s.links += b2i(!closing)
	case "h1":
		s.lines(2)
		if !closing && s.h1.IsZero() {
			s.h1.Start = s.out.Len()
		} else if closing && s.h1.End == 0 {
			s.h1.End = s.out.Len()
		}
	case "dd":
		if !closing && s.newline == 0 {
			s.out.WriteByte('\t') // the value of the key before
			s.space = false
		}
	case "tr":
		s.lines(1)
		s.column = 0
	case "table":
		s.lines(2)
		s.reach = [16]int{}
	case "br", "dt", "option", "caption":
		s.lines(1)
	case "p", "div", "section", "article", "main", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "dl", "body", "figure", "header", "address", "details", "summary", "form":
		s.lines(2)
	case "pre":
		s.lines(2)
		s.pre = max(0, s.pre+1-2*b2i(closing))
	case "td", "th":
		if !closing {
			s.cell(tag)
		}
	case "ul", "ol":
		s.lines(1)
		if closing {
			s.lists = s.lists[:max(0, len(s.lists)-1)]
		} else if len(s.lists) < 1000 {
			s.lists = append(s.lists, b2i(name == "ol")-1)
		}
	case "li":
		s.lines(1)
		if !closing {
			s.item()
		}
	}
	return name
}

// item writes the mark of a list item.
func (s *stripper) item() {
	if n := len(s.lists) - 1; n >= 0 && s.lists[n] >= 0 {
		s.lists[n]++
		s.text(strconv.Itoa(s.lists[n]) + ". ")
		return
	}
	s.text("- ")
}

// lines sees to it that n line breaks stand at the end.
func (s *stripper) lines(n int) {
	s.space = false
	if s.newline == 0 {
		s.tabs = 0
	}
	if s.links > 1 && !s.bare && s.newline == 0 {
		// A row of nothing but links is a menu.
		s.marks = append(s.marks, communique.Passage{Quote: communique.Quote{Span: communique.Span{Start: s.line, End: s.out.Len()}}, Kind: "navigation"})
	}
	if s.newline == 0 {
		s.links, s.bare = b2i(s.linked), false
	}
	for s.newline < n {
		s.out.WriteByte('\n')
		s.newline++
	}
	s.line = s.out.Len()
}

// text writes characters, blanks run together and entities resolved.
func (s *stripper) text(t string) {
	if s.skip != "" {
		return
	}
	for i := 0; i < len(t); {
		c := t[i]
		switch {
		case s.pre == 0 && (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'):
			s.space = s.newline == 0
			i++
			continue
		case c == '\n':
			s.out.WriteByte(c)
			s.newline++
			i++
			continue
		}
		if s.space && s.tabs == 0 {
			s.out.WriteByte(' ')
		}
		for ; s.tabs > 0; s.tabs-- {
			s.out.WriteByte('\t')
		}
		s.space = false
		s.newline = 0
		s.bare = s.bare || !s.linked && !betweenLinks(c)
		if c == '&' {
			r, n := entity(t[i:])
			if n > 0 {
				s.out.WriteString(r)
				i += n
				continue
			}
		}
		end := i + 1
		for end < len(t) && t[end] > ' ' && t[end] != '&' {
			end++
		}
		s.out.WriteString(t[i:end])
		i = end
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// betweenLinks tells characters that only part the links of a row.
func betweenLinks(c byte) bool { return c <= ' ' || strings.IndexByte("-|*><_=~+#[]/\\:.,;&", c) >= 0 }
