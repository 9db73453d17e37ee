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
