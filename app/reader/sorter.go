package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// kindCaption is the kind of a line that seems to stand under a picture.
const kindCaption = "image caption"

// A sorter tells lines of the page from lines of the text: by a list of whole
// lines, and by their form.
type sorter struct {
	p     *page
	words *lineWords
	found []communique.Passage
}

// lineWords are whole lines and beginnings of lines that are of the page, by
// their fold, with the word for what they are. Pages mix languages in their
// menus: the lists of all are looked at.
type lineWords struct {
	whole map[string]string
	heads [][2]string
}

func newLineWords(l *lexicon.Layout) *lineWords {
	w := &lineWords{whole: map[string]string{}}
	for _, e := range l.Lines {
		for _, lang := range communique.Langs {
			for _, s := range e.In(lang) {
				if head, more := strings.CutSuffix(s, "*"); more {
					if head = strings.TrimFunc(text.Fold(head), isOrnament); head != "" {
						w.heads = append(w.heads, [2]string{head, e.ID})
					}
				} else {
					w.whole[text.Fold(s)] = e.ID
				}
			}
		}
	}
	return w
}

// kind returns what a line of the page is, "" for a line of the text.
func (w *lineWords) kind(s string) string {
	if strings.HasPrefix(s, "![") {
		return kindCaption
	}
	if strings.Contains(s, "](") {
		s = withoutLinks(s)
	}
	fold := strings.TrimFunc(text.Fold(s), isOrnament)
	if fold == "" {
		return "separator"
	}
	if k := w.whole[fold]; k != "" {
		return k
	}
	for _, h := range w.heads {
		if strings.HasPrefix(fold, h[0]) {
			return h[1]
		}
	}
	return ""
}

// withoutLinks takes the addresses from the links of Markdown.
func withoutLinks(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "](")
		if i < 0 {
			break
		}
		end := strings.IndexByte(s[i:], ')')
		if end < 0 {
			break
		}
		b.WriteString(s[:i])
		b.WriteByte(' ')
		s = s[i+end+1:]
	}
	b.WriteString(s)
	return strings.ReplaceAll(b.String(), "[", "")
}

// isOrnament tells marks that stand around a word of a menu.
func isOrnament(r rune) bool {
	return blank(r) || strings.ContainsRune("-–—|•·*›»>‹«<→←↑↓▲▼►▶▷◀■□◆◇●○★☆_=~+#[]/\\:：.,;&✕×", r)
}

// ofText reports whether line i is one of the text so far.
func (c *sorter) ofText(i int) bool { return c.p.lines[i].kind == lineProse }

// take marks line i as of the page.
func (c *sorter) take(i int, kind string) {
	l := &c.p.lines[i]
	switch kind {
	case kindCaption, "caption", "copyright line", "image caption with file size":
		l.kind = lineCaption
	case "footnote":
		l.kind = lineFootnote
	default:
		l.kind = lineNavigation
	}
	if kind == "caption" {
		kind = kindCaption
	}
	c.found = append(c.found, communique.Passage{Quote: c.p.quote(l.span), Kind: kind})
}

// sort goes through the lines once.
func (c *sorter) sort(marked []communique.Passage) {
	p := c.p
	c.columns()
	m := 0
	for i := range p.lines {
		l := &p.lines[i]
		if p.step(i, 2*len(p.lines)) {
			return
		}
		if l.kind == lineBlank {
			continue
		}
		for m < len(marked) && marked[m].End <= l.span.Start {
			m++
		}
		if m < len(marked) && marked[m].Start <= l.span.Start && l.span.End <= marked[m].End {
			c.take(i, marked[m].Kind)
			continue
		}
		if l.span.Len() > 400 {
			continue
		}
		if k := c.kind(i); k != "" {
			c.take(i, k)
		}
	}
	c.captions()
}

// kind returns what line i is by its words and form.
func (c *sorter) kind(i int) string {
	s := c.p.src[c.p.lines[i].span.Start:c.p.lines[i].span.End]
	k := c.words.kind(s)
	switch {
	case k == kindCaption && fileSize(s):
		return "image caption with file size"
	case k == kindCaption && len(s) > 300, k == "page furniture" && len(s) > 40:
		return ""
	case k != "":
		return k
	case fileSize(s):
		return "link to a file"
	case c.menu(s):
		return "navigation"
	}
	return ""
}

// menu reports whether a line is a row of words of a menu, or the path from
// the front page to this one.
func (c *sorter) menu(s string) bool {
	if strings.Count(s, "http") > 0 && !strings.Contains(s, " ") {
		return true
	}
	if strings.Contains(s, "](") {
		s = withoutLinks(s)
	}
	cut := func(r rune) bool { return strings.ContainsRune("|>›»•/＞\t", r) }
	parts := strings.FieldsFunc(strings.ReplaceAll(s, "  ", "|"), cut)
	if len(parts) < 2 {
		return c.sizes(s)
	}
	known, long := 0, 0
	for _, x := range parts {
		if c.words.kind(x) != "" && strings.TrimFunc(x, blank) != "" {
			known++
		}
		if utf8.RuneCountInString(strings.TrimFunc(x, blank)) > 30 {
			long++
		}
	}
	path := strings.ContainsAny(s, ">›»＞") && !strings.Contains(s, "«")
	return known > 0 && (known*2 >= len(parts) || path) && (long == 0 || path && long <= 1)
}

// sizes reports whether a line is a word of a menu with its choices behind it,
// of a character or two each: 文字サイズ 小 中 大.
func (c *sorter) sizes(s string) bool {
	parts := strings.FieldsFunc(s, blank)
	if len(parts) < 3 || c.words.kind(parts[0]) == "" {
		return false
	}
	for _, x := range parts[1:] {
		if utf8.RuneCountInString(x) > 2 {
			return false
		}
	}
	return true
}

// fileSize reports whether a line gives the size of a file: "135 ko",
// "(PDF:253KB)". Such a line says nothing else.
func fileSize(s string) bool {
	if len(s) > 200 {
		return false
	}
	fold := text.Fold(s)
	for _, unit := range []string{"kb", "mb", "ko", "mo", "kio", "mio"} {
		for from := 0; ; {
			at := strings.Index(fold[from:], unit)
			if at < 0 {
				break
			}
			at += from
			end := at + len(unit)
			before := strings.TrimRight(fold[:at], " \u00a0")
			if before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9' && (end == len(fold) || !isLetter(fold[end])) {
				return true
			}
			from = end
		}
	}
	return false
}

func hasDigits(s string) bool {
	return strings.ContainsAny(s, "0123456789０１２３４５６７８９")
}

// endsLikeSentence reports whether s ends in a mark with which sentences end.
func endsLikeSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?。．！？…:：;；)）»”\"", r)
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
