package text

import "alternat/app/communique"

// A Text is a parsed source. Sentences and Tokens are in source order; a block
// names the range of its sentences, a sentence the range of its tokens.
type Text struct {
	Source    string
	Lang      communique.Lang
	Blocks    []Block
	Sentences []Sentence
	Tokens    []Token
}

// BlockKind tells what a block is by its form alone.
type BlockKind int

const (
	Paragraph BlockKind = iota
	Heading             // a short line without closing punctuation, standing alone
	ListItem            // begins with a bullet, a dash or a number
)

// A Block is a paragraph, heading or list item. Span excludes the list marker,
// which Marker covers (zero if there is none). First and Last are a half-open
// range of Text.Sentences.
type Block struct {
	Span        communique.Span
	Kind        BlockKind
	Marker      communique.Span
	First, Last int
}

// A Sentence is a span of one block without surrounding white space; First
// and Last are a half-open range of Text.Tokens. A sentence broken by a blank
// line in the source is one sentence whose span covers the break.
type Sentence struct {
	Span        communique.Span
	Block       int
	First, Last int
}

// TokenKind is the class of a token.
type TokenKind uint8

const (
	Word   TokenKind = iota // letters, with inner hyphens: a readable unit
	Number                  // digits with inner separators, ordinals' suffix apart
	Punct                   // one mark or symbol, or a run of the same dots, dashes or stars
)

// A Token is a word, number or mark. White space is no token. Norm is what it
// is compared by: NFC, full-width Latin and digits folded, half-width kana
// widened, lower case, one apostrophe, one dash, one quotation mark;
// diacritics kept ([Normalize]). An elided article or pronoun in French ("l’")
// is a token of its own and keeps its apostrophe, as is the English
// possessive ("'s"). The stop of an abbreviation is a mark ("Mr", "."), those
// of an acronym belong to it ("U.S.").
type Token struct {
	Span communique.Span
	Kind TokenKind
	Norm string
}
