package reader

// describedJapanese is described for a Japanese text: 関係省庁, 政府関係者,
// 在京大使館員. They belong to the side named before them in the sentence, else
// to the one side it names.
func (p *page) describedJapanese() {
	for i := range p.t.Sentences {
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		if len(r.attending) == 0 {
			continue
		}
		for _, f := range p.lex.DelegationWords().Described.Find(r.s) {
			if f.Last-f.First < 3 || r.taken[f.First] || f.First > 0 && r.us[f.First].Glued && r.is[f.First-1]&(isBody|isOffice) != 0 {
				continue // a counter, or part of a longer name
			}
			side := r.sideOfMarkerBefore(f.First)
			if side == "" {
				side = r.groupSide()
			}
			if l := p.listOf(side); l >= 0 {
				list := &p.a.Findings.Lists[l]
				list.Described = append(list.Described, p.quote(f.Span))
			}
		}
		r.officesAlone()
	}
}

// officesAlone finds those who came and are named by their office alone: a
// piece that ends in an office, names a party or a body, and holds no name.
func (r *roll) officesAlone() {
	named := r.japaneseNames()
	for _, pc := range r.pieces() {
		if r.is[pc.last-1]&isOffice == 0 || r.taken[pc.first] || pc.last-pc.first < 3 || !r.cameAs(pc.end) {
			continue
		}
		first, last := r.organisationIn(pc.first, pc.last)
		if last == first && r.partyAt(pc.first, pc.last) == "" {
			continue
		}
		free := true
		for k := range named {
			x := &named[k]
			posted := r.us[x.name.first].Norm == "駐" || r.us[x.name.first].Norm == "在" // 駐日X大使 names nobody
			free = free && (posted || x.to <= pc.first || pc.last <= x.from)
		}
		if free {
			s := r.span(pc.first, pc.last)
			r.p.add(KindOffice, s, "office.alone", Likely, r.p.src[s.Start:s.End], len(r.p.a.OfficesOnly))
			r.p.a.OfficesOnly = append(r.p.a.OfficesOnly, r.p.quote(s))
		}
	}
}

// cameAs reports whether unit k goes on as behind one who took part.
func (r *roll) cameAs(k int) bool {
	if k >= len(r.us) {
		return false
	}
	switch r.us[k].Norm {
	case "が", "も", "、", "及", "並", "と", "ほ", "等":
		return r.attending[len(r.attending)-1].First >= k
	}
	return false
}
