package reader

// missing lists what was looked for and not found. It says nothing of what
// the text leaves unsaid: a text that was not read to its end, or in a
// language that is not known, leaves everything open.
func (p *page) missing() {
	found := map[Kind]bool{}
	for i := range p.out.Findings {
		found[p.out.Findings[i].Kind] = true
	}
	for _, k := range Looked {
		if !found[k] {
			p.out.Missing = append(p.out.Missing, Missing{Kind: k, Why: MissingKey(k)})
		}
	}
}
