package components

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/view"
)

// Specimens are invented: two countries that never met, bodies that do not
// exist. They stand on the catalogue page and in the tests of this package.

const (
	ruritania communique.PartyID = "RT"
	zubrowka  communique.PartyID = "ZB"
)

// specimenSite is ctx's site with an invented world in it.
func specimenSite(site *view.Site) *view.Site {
	invented := &lexicon.Lexicon{Authority: specimenAuthority()}
	a, b := specimenSessions()
	return &view.Site{Build: site.Build, Origin: site.Origin, Base: site.Base, Asset: site.Asset, Lexicon: invented, Sessions: []*communique.Session{a, b}, Invented: true}
}

func names(en, fr, ja string) communique.Names {
	return communique.Names{communique.English: en, communique.French: fr, communique.Japanese: ja}
}

func labels(en, fr, ja string) map[communique.Lang]communique.Label {
	return map[communique.Lang]communique.Label{
		communique.English: {Text: en}, communique.French: {Text: fr}, communique.Japanese: {Text: ja},
	}
}

func specimenAuthority() *lexicon.Authority {
	a := &lexicon.Authority{
		Parties: []communique.Party{
			{ID: ruritania, Names: names("Ruritania", "Ruritanie", "ルリタニア"), Kind: "state"},
			{ID: zubrowka, Names: names("Zubrowka", "Zubrowka", "ズブロフカ"), Kind: "state"},
		},
		Agencies: []communique.Agency{
			{ID: "rt-mfa", Party: ruritania, Acronyms: []string{"RMFA"}, Label: labels("Royal Ministry of Foreign Affairs", "Ministère royal des Affaires étrangères", "王国外務省")},
			{ID: "rt-moc", Party: ruritania, Label: labels("Ministry of Telegraphs", "Ministère des Télégraphes", "電信省")},
			{ID: "rt-old", Party: ruritania, Acronyms: []string{"OCB"}, Label: labels("Office of Ciphers", "Bureau du chiffre", "暗号局")},
			{ID: "rt-new", Party: ruritania, Acronyms: []string{"NCO-R"}, From: "2021-04-01", Label: labels("National Cipher Office", "Office national du chiffre", "国家暗号庁")},
			{ID: "rt-crown", Party: ruritania, Label: labels("Chancery of the Crown", "Chancellerie de la Couronne", "王室官房")},
			{ID: "zb-mfa", Party: zubrowka, Label: labels("Foreign Office of Zubrowka", "Ministère des Affaires étrangères de Zubrowka", "ズブロフカ外務省")},
		},
		Topics: []communique.Topic{
			{ID: "post", Order: 1, Label: names("Postal security", "Sécurité postale", "郵便の安全")},
			{ID: "rail", Order: 2, Label: names("Railway signalling", "Signalisation ferroviaire", "鉄道信号")},
		},
		Families: []communique.Family{
			{ID: "exchange", Order: 1, Label: names("Exchange", "Échanges et informations", "意見交換・情報提供")},
			{ID: "position", Order: 2, Direction: true, Label: names("Position", "Position", "立場の表明")},
			{ID: "undertaking", Order: 3, Direction: true, Label: names("Undertaking", "Engagement", "約束・合意事項")},
			{ID: "arrangement", Order: 4, Label: names("Arrangement", "Organisation et calendrier", "運営・日程事項")},
		},
		Series: []communique.Series{{ID: "rt-zb", Partners: []communique.PartyID{zubrowka}, Numbered: true, Names: map[communique.Lang]communique.SeriesName{
			communique.English:  {Name: "Ruritania–Zubrowka Dialogue"},
			communique.French:   {Name: "Dialogue Ruritanie–Zubrowka"},
			communique.Japanese: {Name: "ルリタニア・ズブロフカ対話"},
		}}},
	}
	return a.Sorted()
}

const (
	specimenTextA = "The second dialogue was held at Strelsau. Both sides welcomed the progress made on sealed letters. They noted the reports of the two railway boards. The next dialogue will be held in Lutz in spring."
	specimenTextB = "The third dialogue was held at Lutz. They noted the reports of the three railway boards. Both sides reaffirmed their attachment to sealed letters. A joint exercise will take place before the winter."
	specimenTextC = "La deuxième rencontre s’est tenue à Strelsau. Les deux parties ont salué les progrès accomplis sur les lettres scellées. Elles ont pris note des rapports des deux conseils ferroviaires."
)

// specimenSessions are two sessions of one series; the earlier has two
// versions, the later a translation and a text that is not held.
func specimenSessions() (a, b *communique.Session) {
	a = &communique.Session{
		ID: "rt-zb-2019-05-04", Series: "rt-zb", Partners: []communique.PartyID{zubrowka}, Ordinal: 2,
		Date:  communique.Date{Start: "2019-05-04", Precision: communique.PrecisionDay, Basis: communique.BasisStated},
		Venue: communique.Venue{City: "Strelsau", Country: ruritania, Mode: "in-person"}, Status: communique.StatusHeld,
		Documents: []*communique.Document{
			{ID: "rt-zb-2019-05-04.en", Session: "rt-zb-2019-05-04", Lang: communique.English, Title: "Second Ruritania–Zubrowka Dialogue", Genre: communique.JointStatement, Text: specimenTextA, URL: "https://ruritania.example/2019", Annotation: &communique.Annotation{Reading: communique.Curated}},
			{ID: "rt-zb-2019-05-04.fr", Session: "rt-zb-2019-05-04", Lang: communique.French, Title: "Deuxième dialogue Ruritanie–Zubrowka", Genre: communique.JointStatement, Text: specimenTextC, URL: "https://ruritania.example/2019/fr", Annotation: &communique.Annotation{Reading: communique.Curated}},
		},
	}
	b = &communique.Session{
		ID: "rt-zb-2021-10", Series: "rt-zb", Partners: []communique.PartyID{zubrowka}, Ordinal: 3,
		Date:  communique.Date{Start: "2021-10-09", Precision: communique.PrecisionWeek, Basis: communique.BasisPublication},
		Venue: communique.Venue{City: "Lutz", Country: zubrowka, Mode: "online"}, Status: communique.StatusHeld,
		Documents: []*communique.Document{
			{ID: "rt-zb-2021-10.en", Session: "rt-zb-2021-10", Lang: communique.English, Title: "Third Ruritania–Zubrowka Dialogue", Genre: communique.PressRelease, Issuer: string(zubrowka), Provisional: true, Role: "translation", Text: specimenTextB, URL: "https://zubrowka.example/2021"},
			{ID: "rt-zb-2021-10.fr-zb", Session: "rt-zb-2021-10", Lang: communique.French, Title: "Troisième dialogue", Genre: communique.NewsItem, Issuer: "zb-mfa", URL: "https://zubrowka.example/2021/fr", Publisher: "Zubrowka"},
		},
	}
	return a, b
}
