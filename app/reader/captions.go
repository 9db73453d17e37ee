package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
)

// captions marks the lines between a picture and the line that says whose it
// is, and lines that stand wholly in brackets, as what is said of a picture.
func (c *sorter) captions() {
	p := c.p
	for i := range p.lines {
		if p.lines[i].kind == lineCaption {
			for j := i + 1; j < len(p.lines) && j <= i+3; j++ {
				if p.lines[j].kind == lineCaption {
					for k := i + 1; k < j; k++ {
						if c.ofText(k) {
							c.take(k, kindCaption)
						}
					}
					break
				}
				if p.lines[j].kind == lineBlank || p.lines[j].span.Len() > 200 {
					break
				}
			}
		}
		if c.ofText(i) && c.bracketed(i) {
			c.take(i, kindCaption)
		}
	}
}

// bracketed reports whether line i is one pair of brackets with a phrase in
// it: neither a status, a place and date, a mark nor the rest of a sentence.
func (c *sorter) bracketed(i int) bool {
	p := c.p
	s := p.src[p.lines[i].span.Start:p.lines[i].span.End]
	inner, ok := strings.CutPrefix(s, "(")
	if ok {
		inner, ok = strings.CutSuffix(inner, ")")
	} else if inner, ok = strings.CutPrefix(s, "（"); ok {
		inner, ok = strings.CutSuffix(inner, "）")
	}
	if !ok || utf8.RuneCountInString(inner) < 12 || len(inner) > 360 {
		return false
	}
	depth := 0
	for _, r := range inner {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth < 0 {
				return false // "(a) … (b)"
			}
		}
	}
	if i+1 < len(p.lines) && c.ofText(i+1) {
		next, _ := utf8.DecodeRuneInString(p.src[p.lines[i+1].span.Start:])
		if unicode.IsLower(next) {
			return false // a hard line break within a sentence
		}
	}
	for _, lang := range communique.Langs {
		if len(p.words.status.FindIn(lang, inner)) > 0 {
			return false
		}
	}
	return !hasDigits(inner) || len(inner) > 80
}
