package text

import "strings"

// abbreviationKind says when the stop of an abbreviation may end a sentence as
// well.
type abbreviationKind int

const (
	noAbbreviation abbreviationKind = iota
	beforeName                      // a title, or "cf.", "vs.": never ends
	beforeNumber                    // does not end before a number: "No. 4", "art. 5"
	beforeLower                     // ends before a capital: "etc.", "Inc.", months
)

// abbreviations, by normal form without the stop. One list for all languages:
// what is French on an English page is still an abbreviation. A single letter
// before a stop is an initial and stands in no list, but for the French "M.".
var abbreviations = func() map[string]abbreviationKind {
	m := map[string]abbreviationKind{}
	add := func(k abbreviationKind, words string) {
		for _, w := range strings.Fields(words) {
			m[w] = k
		}
	}
	add(beforeName, `m mm mr mrs ms mx messrs mme mmes mlle mlles dr drs pr prof me mgr hon rev sr ste st
		gen gén col lt cdt capt cpt cmdr adm maj brig sgt amb gov sen rep pres min sec supt
		cf vs eg viz`)
	add(beforeNumber, `no nos nr num n art arts p pp par para paras al al vol vols chap ch fig figs tab
		sect sec res doc ser ss ann`)
	add(beforeLower, `etc inc ltd corp co cie bros jr approx env ex ie ibid id ed eds éd trad réf
		ref tel tél fax dept dép div est min max hr hrs av bd blvd univ assoc org int intl govt dir
		jan feb mar apr jun jul aug sep sept oct nov dec janv févr fév avr juil déc
		mon tue tues wed thu thur thurs fri sat sun ph`)
	return m
}()

// starters are function words that open sentences. A capital one after an
// initial or a dotted acronym ("in the U.S. The sides …") begins a sentence;
// any other capital is taken for the rest of the name.
var starters = set(`the this that these those they it its he she we in on at both as for there their
	during following after before while when with participants
	le la les l' il elle ils elles ce cet cette ces un une des en au aux lors dans pour par sur nous`)
