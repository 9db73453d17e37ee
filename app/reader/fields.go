package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A field is a line with a key that the lexicon knows and its value: "Date: 10
// May", "場所　東京", or the key by itself above the value.
type field struct {
	id         string // "date", "place", …
	line       int
	key, value communique.Span
}

// longestKey is how many characters a key may have.
const longestKey = 40

// findFields finds the key–value lines of the page.
func (p *page) findFields() {
	front := p.frontMatter()
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind == lineBlank || l.kind == lineFootnote || l.kind == lineForeign {
			continue
		}
		f, ok := p.fieldAt(i)
		if !ok {
			continue
		}
		if i < front {
			switch f.id {
			case "date":
				f.id = "published"
			case "name":
				f.id = "title"
			}
		}
		p.fields = append(p.fields, f)
		if l.kind == lineNavigation || f.id == "contact" {
			continue
		}
		l.kind = lineField
		p.a.Fields = append(p.a.Fields, communique.Passage{Quote: p.quote(l.span), Kind: "field"})
	}
}

// frontMatter returns how many lines at the head are fields of the file, set
// between two rules as Markdown has them; 0 if there are none.
func (p *page) frontMatter() int {
	for i := range p.lines {
		s := p.lines[i].span
		if p.src[s.Start:s.End] != "---" {
			if i == 0 || i > 30 {
				return 0
			}
			continue
		}
		if i > 0 {
			return i
		}
	}
	return 0
}

// fieldAt reads line i as a key and its value.
func (p *page) fieldAt(i int) (field, bool) {
	s := p.lines[i].span
	start := s.Start
	for start < s.End {
		r, n := utf8.DecodeRuneInString(p.src[start:s.End])
		if !isOrnament(r) && !strings.ContainsRune("0123456789０１２３４５６７８９()（）【［・．.", r) {
			break
		}
		start += n
	}
	end, after := keyEnd(p.src, start, s.End)
	id := p.words.fields[keyFold(p.src[start:end])]
	if id == "" {
		return field{}, false
	}
	f := field{id: id, line: i, key: communique.Span{Start: start, End: end}}
	f.value.Start, f.value.End = trimSpan(p.src, after, s.End)
	f.value = trimMarks(p.src, f.value)
	if !f.value.IsZero() && f.value.Len() > 0 {
		return f, true
	}
	// A key alone: the value is the next line, if the key is set apart from it
	// as a heading is.
	marked := after != s.End || end != s.End || strings.ContainsAny(p.src[s.Start:start], "【［") || hasDigits(p.src[s.Start:start])
	for j := i + 1; j < len(p.lines) && j <= i+2; j++ {
		if k := p.lines[j].kind; k != lineBlank && k != lineNavigation {
			f.value = p.lines[j].span
			return f, marked || p.answers(f)
		}
	}
	return field{}, false
}

// answers reports whether the line below a key without any mark is its value:
// a date, or a few words that are no sentence.
func (p *page) answers(f field) bool {
	words := p.src[f.value.Start:f.value.End]
	switch f.id {
	case "date", "published":
		_, ok := p.dayIn(f.value)
		return ok && len(words) < 80
	case "place", "mode":
		return len(words) < 60 && !endsLikeSentence(words) && !hasDigits(words)
	}
	return false
}

// keyEnd returns where the key that begins at start ends, and where what
// divides it from its value does.
func keyEnd(src string, start, end int) (keyEnds, after int) {
	for q, n := start, 0; q < end && n < longestKey; n++ {
		r, size := utf8.DecodeRuneInString(src[q:end])
		switch r {
		case '\u3000':
			// Set between two characters of a key it only widens it.
			if q-start > 4 {
				return q, q + size
			}
		case ':', '：', '\t', '|', '】', '］':
			return q, q + size
		}
		q += size
	}
	return end, end
}

// keyFold is the form in which keys are looked up: without what stands in
// brackets after them.
func keyFold(s string) string {
	if i := strings.IndexAny(s, "(（"); i > 0 {
		s = s[:i]
	}
	fold := strings.TrimFunc(text.Fold(s), func(r rune) bool { return isOrnament(r) || r == '*' || r == '】' })
	if len(fold) < 16 && fold != "" && fold[0] >= utf8.RuneSelf {
		fold = strings.ReplaceAll(fold, " ", "") // 日　時
	}
	return fold
}

// trimMarks takes marks of a table or of emphasis from both ends of a span.
func trimMarks(src string, s communique.Span) communique.Span {
	for s.Start < s.End && strings.IndexByte("*|_: \t", src[s.Start]) >= 0 {
		s.Start++
	}
	for s.Start < s.End && strings.IndexByte("*|_ \t", src[s.End-1]) >= 0 {
		s.End--
	}
	for strings.HasPrefix(src[s.Start:s.End], "：") || strings.HasPrefix(src[s.Start:s.End], "】") {
		s.Start += len("：")
	}
	s.Start, s.End = trimSpan(src, s.Start, s.End)
	return s
}

// fieldOf returns the first field of the given id; ok is false if there is
// none.
func (p *page) fieldOf(id string) (field, bool) {
	for _, f := range p.fields {
		if f.id == id {
			return f, true
		}
	}
	return field{}, false
}

// stretch reads a stretch of the source that need be no sentence: a line, the
// value of a field. Spans in it are offsets into the source.
func (p *page) stretch(s communique.Span) *lexicon.Sentence {
	r := lexicon.CutIn(p.lang, p.src, s)
	r.Numbers = p.lex.NumbersIn(r)
	r.Names = p.lex.NamesOf(r)
	if p.lang == communique.Japanese {
		withKanji(r)
	}
	return r
}
