package reader

import (
	"testing"

	"alternat/app/communique"
)

// Ministries of many states share their names; a text about states that no
// authority file has must not be read as one about those it has.
func TestABodyOfAStateThatTheTextDoesNotNameIsNotTakenForIt(t *testing.T) {
	lex := everyWord(t)
	for _, s := range []string{
		"Third Cyber Talks\nMinistry of External Affairs\n5 May 2023\n\nThe third cyber talks of Ruritania and Zubrowka were held in Zenda on 3 May 2023. Mr. Otto Halm, Director in the Ministry of External Affairs, and Ms. Vera Blum of the National Police Agency co-chaired the talks. Officials of the Ministry of Internal Affairs and Communications also took part.\n",
		"Consultations entre la Ruritanie et la Zubrowka\n\nLes consultations ont eu lieu à Zenda le 3 mai 2023. M. Otto Halm, directeur au ministère des Armées, les a coprésidées. Ont participé l’Agence nationale de la police et le ministère de l’Économie, du Commerce et de l’Industrie.\n",
	} {
		a := Read(lex, Input{Bytes: []byte(s)}).Document.Annotation
		wrong := func(where string, party communique.PartyID, agency communique.AgencyID) {
			if party != "" || agency != "" {
				t.Errorf("%s is read as %s %s, which the text does not name", where, party, agency)
			}
		}
		if a.Issuer != nil {
			wrong("the issuer", a.Issuer.Party, a.Issuer.Agency)
		}
		for _, p := range a.Findings.People {
			wrong(p.Name, p.Side, p.Agency)
		}
		for _, p := range a.Findings.Participants {
			wrong(p.AsNamed, p.Side, p.Agency)
		}
		for _, l := range a.Findings.Lists {
			wrong("a list", l.Side, "")
		}
		if len(a.Findings.People) == 0 {
			t.Error("nobody was read")
		}
	}
}

func TestAMinistryOfASideThatNoListKnowsIsNotTheOtherSides(t *testing.T) {
	s := "第4回日・ルリタニア・サイバー協議の開催\n\n2024年3月5日、第4回日・ルリタニア・サイバー協議が開催されました。日本側から森田峻外務省大使が、ルリタニア側からヤナ・コラジーク外務省局長がそれぞれ議長を務めました。\n"
	people := Read(everyWord(t), Input{Bytes: []byte(s)}).Document.Annotation.Findings.People
	if len(people) != 2 {
		t.Fatalf("%d people", len(people))
	}
	for _, p := range people {
		if want := map[string]communique.PartyID{"森田峻": "JP", "ヤナ・コラジーク": "=ルリタニア"}[p.Name]; p.Side != want {
			t.Errorf("%s is of %q, want %q", p.Name, p.Side, want)
		}
	}
}
