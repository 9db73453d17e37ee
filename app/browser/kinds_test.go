//go:build browser

package browser

import (
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
)

// kinds are the kinds of pages in one language, with every shape that a
// comparison and a session can have.
func kinds(t testing.TB, lang communique.Lang) []string {
	t.Helper()
	page := func(a address.Address) string { a.Lang = lang; return a.Path() }
	list := []string{
		page(address.Address{Page: address.Home}), page(address.Address{Page: address.Sessions}),
		page(address.Address{Page: address.Chooser}), page(address.Address{Page: address.Agencies}),
		page(address.Address{Page: address.Agency, ID: "jp-mic"}), page(address.Address{Page: address.Method}),
		page(address.Address{Page: address.Data}), page(address.Address{Page: address.About}),
		page(address.Address{Page: address.Topics}), page(address.Address{Page: address.Topic, ID: "international-law"}),
		page(address.Address{Page: address.Formulas}), page(address.Address{Page: address.Read}),
		page(address.Address{Page: address.Components}),
	}
	for _, id := range seriesKinds(t) {
		list = append(list, page(address.Address{Page: address.Series, ID: string(id)}))
	}
	list = append(list, page(address.Address{Page: address.Agency, ID: "jp-nisc"}))
	for _, id := range recordKinds(t) {
		list = append(list, page(address.Address{Page: address.Session, ID: string(id)}))
	}
	return append(append(list, sessionPages(t, lang)...), comparePages(t, lang)...)
}

// recordKinds are sessions without a text: the one of which most is recorded,
// one that is only listed, one only announced, and one without a date.
func recordKinds(t testing.TB) []communique.SessionID {
	var most, listed, announced, undated *communique.Session
	for _, s := range records(t).Sessions {
		held := false
		for _, d := range s.Documents {
			held = held || d.Held()
		}
		switch {
		case held:
		case !s.Date.Known():
			undated = s
		case s.Status == communique.StatusListed:
			listed = s
		case s.Status == communique.StatusAnnounced:
			announced = s
		case most == nil || len(s.Findings.Statements)+len(s.Findings.Participants) > len(most.Findings.Statements)+len(most.Findings.Participants):
			most = s
		}
	}
	var ids []communique.SessionID
	for _, s := range []*communique.Session{most, listed, announced, undated} {
		if s != nil {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// seriesKinds are the series of most sessions, one of a single session, and one
// of which a text is held.
func seriesKinds(t testing.TB) []communique.SeriesID {
	count := map[communique.SeriesID]int{}
	var most, single communique.SeriesID
	for _, s := range records(t).Sessions {
		count[s.Series]++
	}
	for _, s := range records(t).Sessions {
		if count[s.Series] > count[most] {
			most = s.Series
		}
		if single == "" && count[s.Series] == 1 {
			single = s.Series
		}
	}
	held := document(t, "FR", "2018", communique.French)
	return []communique.SeriesID{most, single, records(t).Session(held.Session).Series}
}

// sessionPages are those whose text is held.
func sessionPages(t testing.TB, lang communique.Lang) []string {
	var list []string
	seen := map[communique.SessionID]bool{}
	for _, d := range records(t).Held() {
		if !seen[d.Session] {
			seen[d.Session] = true
			list = append(list, address.Address{Lang: lang, Page: address.Session, ID: string(d.Session)}.Path())
		}
	}
	return list
}

// comparePages are one of two versions, one of two texts that share nothing,
// one of two sessions, and one where no two delegations met.
func comparePages(t testing.TB, lang communique.Lang) []string {
	un := document(t, "UN", "2024", communique.French)
	joint, release := document(t, "FR", "2018", communique.French), document(t, "EU", "2026", communique.French)
	list := []string{versionsPath(t, lang)}
	for _, p := range []address.Pair{between(t, joint, release), between(t, joint, un), pairs(t, false)[0]} {
		list = append(list, address.Address{Lang: lang, Page: address.Compare, Pair: p}.Path())
	}
	return list
}
