package view

import "alternat/app/communique"

// familySigns differ in shape; the first is for a quotation, the second for our
// summary.
var familySigns = map[communique.FamilyID][2]string{
	"exchange": {"●", "○"}, "position": {"◆", "◇"}, "concern": {"▲", "△"}, "undertaking": {"■", "□"}, "arrangement": {"▶", "▷"},
}

// FamilySign is the mark of a family of verbs in a matrix: filled where a
// quotation stands behind it, open where our summary does. Words stand beside
// it wherever it is used.
func FamilySign(id communique.FamilyID, quoted bool) string {
	pair, ok := familySigns[id]
	if !ok {
		pair = [2]string{"✱", "∗"}
	}
	if quoted {
		return pair[0]
	}
	return pair[1]
}

// blankSigns stand where nothing is stated, by the code of the reason.
var blankSigns = map[string]string{
	"others": "”", "named": "∙", "foreseen": "→",
	"silent": "–", "nothing-follows": "(–)", "not-read": "?", "not-held": "…", "announced": "(?)",
}

// BlankSign is the mark of a cell of a matrix in which the sides state nothing:
// only others speak, the topic is only named, or why there is nothing. "" where
// the cell stays empty.
func BlankSign(code string) string { return blankSigns[code] }
