package reader

// behindOfficials reports whether unit k stands behind "officials of".
func (x *pairing) behindOfficials(k int) bool {
	if k < 2 || !isOfWord(x.us[k-1].Norm) && x.us[k-1].Norm != "from" {
		return false
	}
	for _, f := range x.p.lex.DelegationWords().Officials.Find(x.s) {
		if f.Last == k-1 {
			return true
		}
	}
	return false
}

// subjects reads "X and Y held …" at the beginning of a sentence, or behind the
// comma after what leads to it.
func (x *pairing) subjects() []candidateParty {
	if len(x.held) == 0 || len(x.meets) == 0 {
		return nil
	}
	for k := 0; k < len(x.us) && k <= x.held[0].First; k++ {
		if k > 0 && x.us[k-1].Norm != "," && !x.behindOfficials(k) {
			continue
		}
		if row, next := x.row(k); len(row) > 1 && next <= x.held[0].First && x.held[0].First-next <= 3 {
			return row
		}
	}
	return nil
}
