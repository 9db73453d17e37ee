package lexicon

import (
	"reflect"
	"testing"

	"alternat/app/communique"
)

// ruritania is an authority file of invented bodies.
func ruritania() *Authority {
	type ids = []communique.AgencyID
	names := func(en, fr string) map[communique.Lang][]string {
		return map[communique.Lang][]string{"en": {en}, "fr": {fr}}
	}
	return (&Authority{
		Parties: []communique.Party{
			{ID: "RU1", Names: communique.Names{"en": "Ruritania", "fr": "Ruritanie"}},
			{ID: "ZUB", Names: communique.Names{"en": "Zubrowka", "fr": "Zubrowka"}},
		},
		Agencies: []communique.Agency{
			{ID: "ru1-net-2001", Party: "RU1", Acronyms: []string{"RNC"}, Names: names("Royal Network Council", "Conseil royal du réseau"), From: "2001", To: "2014-12-31", Successors: ids{"ru1-net"}},
			{ID: "ru1-net", Party: "RU1", Acronyms: []string{"RNC"}, Names: names("Royal Network Centre (RNC)", "Centre royal du réseau"), From: "2015-01-01", To: "2025-06-30", Successors: ids{"ru1-shield"}},
			{ID: "ru1-shield", Party: "RU1", Acronyms: []string{"RSO"}, Names: names("Royal Shield Office", "Bureau royal du bouclier"), From: "2025-07-01", ParentID: "ru1-crown"},
			{ID: "ru1-crown", Party: "RU1", Former: ids{"ru1-court"}, Names: names("Crown Secretariat", "Secrétariat de la Couronne")},
			{ID: "ru1-watch", Party: "RU1", Names: names("Crown Secretariat (Night Watch)", "Guet de nuit")},
			{ID: "ru1-order", Party: "RU1", Acronyms: []string{"MO"}, Names: names("Ministry of Order", "Ministère de l’Ordre intérieur"), OtherNames: map[communique.Lang][]string{"": {"Ministry of Odour"}}},
			{ID: "zub-order", Party: "ZUB", Acronyms: []string{"MO"}, Names: names("Ministry of Order", "Ministère de l’Ordre")},
			{ID: "zub-post", Party: "ZUB", Acronyms: []string{"PO"}, Names: names("Ministry of Letters", "Ministère des Postes")},
			{ID: "zub-arts", Party: "ZUB", Acronyms: []string{"MA"}, Names: names("Ministry of Letters", "Ministère des Lettres")},
		},
	}).Sorted()
}

func TestResolveFindsTheBodyBySideAndDate(t *testing.T) {
	a := ruritania()
	for _, c := range []struct {
		name string
		side communique.PartyID
		date string
		want communique.AgencyID
		by   Evidence
	}{
		{"Ministry of Order", "RU1", "2020", "ru1-order", ByName},
		{"Ministry of Order", "ZUB", "2020", "zub-order", ByName},
		{"the ministry of order", "ZUB", "", "zub-order", ByName},
		{"MINISTERE DE L'ORDRE INTERIEUR (MO)", "RU1", "2020", "ru1-order", ByName},
		{"Ministry of Order of Ruritania", "RU1", "2020", "ru1-order", ByName},
		{"Ministry of Order, Ruritania", "RU1", "2020", "ru1-order", ByName},
		{"Ruritania's Ministry of Order", "RU1", "2020", "ru1-order", ByName},
		{"Crown Secretariat", "RU1", "2020", "ru1-crown", ByName},
		{"Crown Secretariat (Night Watch)", "RU1", "2020", "ru1-watch", ByName},
		{"RNC", "RU1", "2014", "ru1-net-2001", ByAcronym},
		{"RNC", "RU1", "2015-01-01", "ru1-net", ByAcronym},
		{"Royal Network Centre", "RU1", "2018-06", "ru1-net", ByName},
		{"Königliches Netzzentrum (RNC)", "RU1", "2018", "ru1-net", ByAcronym},
		{"Königliches Netzzentrum (RNC - Centre royal du réseau)", "RU1", "2018", "ru1-net", ByGloss},
		{"Royal Shield Office (RSO – Bureau royal du bouclier)", "RU1", "2026-01-28", "ru1-shield", ByName},
		{"Ministry of Odour", "RU1", "2020", "ru1-order", ByOtherForm},
		{"Ministry of Letters (PO)", "ZUB", "2020", "zub-post", ByName},
	} {
		got := a.Resolve(c.name, c.side, c.date, "en")
		if got.Agency != c.want || got.By != c.by {
			t.Errorf("%q on side %s in %s: %+v, want %s by %s", c.name, c.side, c.date, got, c.want, c.by)
		}
	}
}

func TestResolveNeverGuesses(t *testing.T) {
	a := ruritania()
	type ids = []communique.AgencyID
	for _, c := range []struct {
		name string
		side communique.PartyID
		date string
		want Resolution
	}{
		{"Ministry of Letters", "ZUB", "2020", Resolution{Candidates: ids{"zub-arts", "zub-post"}}},
		{"Ministry of Order", "", "2020", Resolution{Candidates: ids{"ru1-order", "zub-order"}}},
		{"RNC", "RU1", "2026", Resolution{OutOfForce: ids{"ru1-net", "ru1-net-2001"}}},
		{"Royal Shield Office (RSO)", "RU1", "2018", Resolution{OutOfForce: ids{"ru1-shield"}}},
		{"Ministry of Order (RNC)", "RU1", "2018", Resolution{Candidates: ids{"ru1-net", "ru1-order"}, OutOfForce: ids{"ru1-net-2001"}}},
		{"Ministry of Fish", "RU1", "2018", Resolution{}},
		{"Royal Network Centre", "ZUB", "2018", Resolution{}},
		{"", "RU1", "2018", Resolution{}},
		{"(", "RU1", "2018", Resolution{}},
		{"the", "", "", Resolution{}},
	} {
		if got := a.Resolve(c.name, c.side, c.date, "en"); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q on side %q in %s: %+v, want %+v", c.name, c.side, c.date, got, c.want)
		}
	}
}

func TestLanguageOfTheTextBreaksTies(t *testing.T) {
	a := (&Authority{Agencies: []communique.Agency{
		{ID: "a", Party: "ZUB", Names: map[communique.Lang][]string{"en": {"Directorate General"}}},
		{ID: "b", Party: "ZUB", Names: map[communique.Lang][]string{"fr": {"Directorate General"}}},
	}}).Sorted()
	if got := a.Resolve("Directorate General", "ZUB", "", "fr"); got.Agency != "b" {
		t.Errorf("%+v, want b", got)
	}
	if got := a.Resolve("Directorate General", "ZUB", "", "ja"); got.Agency != "" || len(got.Candidates) != 2 {
		t.Errorf("%+v, want two candidates", got)
	}
}

func TestLineage(t *testing.T) {
	a := ruritania()
	if on, ok := a.SucceededBy("ru1-net", "ru1-shield", "2026-01-28"); !ok || on != "2025-07-01" {
		t.Errorf("successor in force: %q, %v", on, ok)
	}
	if on, ok := a.SucceededBy("ru1-net-2001", "ru1-shield", "2026"); !ok || on != "2025-07-01" {
		t.Errorf("successor of a successor: %q, %v", on, ok)
	}
	if _, ok := a.SucceededBy("ru1-net", "ru1-shield", "2020"); ok {
		t.Error("succeeded before the successor began")
	}
	if _, ok := a.SucceededBy("ru1-shield", "ru1-net", "2020"); ok {
		t.Error("succeeded by its predecessor")
	}
	if !a.SamePlaceInLineage("ru1-shield", "ru1-net-2001") || a.SamePlaceInLineage("ru1-net", "ru1-order") || a.SamePlaceInLineage("x", "x") {
		t.Error("lineage")
	}
	if a.EstablishedAt("ru1-shield", "2018") || !a.EstablishedAt("ru1-shield", "2025") || !a.EstablishedAt("ru1-order", "1900") || a.EstablishedAt("x", "2018") {
		t.Error("established")
	}
	if a.InForce("ru1-net", "2026") || !a.InForce("ru1-net", "2025") || !a.InForce("ru1-net", "") {
		t.Error("in force")
	}
	if p := a.Parent("ru1-shield"); p == nil || p.ID != "ru1-crown" || a.Parent("ru1-order") != nil {
		t.Error("parent")
	}
	if g := a.Agency("ru1-court"); g == nil || g.ID != "ru1-crown" {
		t.Error("a former id is not found")
	}
}

func TestLoopOfSuccessorsEnds(t *testing.T) {
	a := (&Authority{Agencies: []communique.Agency{
		{ID: "a", Successors: []communique.AgencyID{"b"}},
		{ID: "b", Successors: []communique.AgencyID{"a"}},
		{ID: "c"},
	}}).Sorted()
	if a.SamePlaceInLineage("a", "c") {
		t.Error("c is in no line")
	}
}
