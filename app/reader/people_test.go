package reader

import (
	"strings"
	"sync"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// delegates is the bundled word lists with three states that do not exist and
// some of their bodies.
var delegates = sync.OnceValue(func() *lexicon.Lexicon {
	words, err := wordLists()
	if err != nil {
		panic(err)
	}
	w := *words
	w.Names = append([]lexicon.Name(nil), words.Names...)
	auth := &lexicon.Authority{Parties: []communique.Party{
		{ID: "JP", Kind: "state", Names: communique.Names{"en": "Japan", "fr": "Japon", "ja": "日本"}},
	}}
	state := func(id, en, fr, ja, enOf, frOf string) {
		auth.Parties = append(auth.Parties, communique.Party{ID: communique.PartyID(id), Kind: "state", Names: communique.Names{"en": en, "fr": fr, "ja": ja}})
		w.Names = append(w.Names, lexicon.Name{
			Entry: lexicon.Entry{ID: id, En: []string{en}, Fr: []string{fr}, Ja: []string{ja}},
			Of:    lexicon.Entry{En: []string{enOf}, Fr: []string{frOf}},
		})
	}
	state("ZA", "Zelmark", "Zelmarque", "ゼルマルク", "Zelmarkian", "zelmarquois")
	state("ZB", "Quoria", "Quorie", "クオリア", "Quorian", "quorien")
	state("ZC", "Pellandria", "Pellandrie", "ペランドリア", "Pellandrian", "pellandrien")
	body := func(id, party, en, fr, ja string, letters ...string) {
		auth.Agencies = append(auth.Agencies, communique.Agency{
			ID: communique.AgencyID(id), Party: communique.PartyID(party), Acronyms: letters,
			Names: map[communique.Lang][]string{"en": {en}, "fr": {fr}, "ja": {ja}},
		})
	}
	body("jp-order", "JP", "Ministry of Order", "ministère de l'Ordre", "秩序省")
	body("za-mfa", "ZA", "Ministry of Outer Affairs", "ministère des Affaires extérieures", "対外省", "MOA")
	body("za-trade", "ZA", "Ministry of Trade, Energy and Harbours", "ministère du Commerce, de l'Énergie et des Ports", "通商港湾省")
	body("zb-state", "ZB", "Department of Concord", "département de la Concorde", "協調省", "DOC")
	body("zb-just", "ZB", "Department of Justice", "département de la Justice", "法務省", "DOJ")
	body("zb-home", "ZB", "Department of Home Safety", "département de la Sûreté intérieure", "国内安全省")
	return lexicon.New(auth.Sorted(), &w)
})

func persons(s string) string {
	var out []string
	for _, x := range Read(delegates(), Input{Bytes: []byte(s)}).Document.Annotation.Findings.People {
		out = append(out, strings.Join([]string{string(x.Role), string(x.Side), x.Name, x.Office, string(x.Agency)}, "|"))
	}
	return strings.Join(out, "\n")
}

func TestThoseWhoChairLeadAndSpeakAreToldApart(t *testing.T) {
	const dialogue = "Second Zelmark-Quoria Cyber Dialogue. "
	for _, x := range []struct{ name, text, want string }{
		{"apposition with commas", dialogue + "The dialogue was co-chaired by Mr. Jon Arden, Director for Cyber Issues, Ministry of Outer Affairs of Zelmark, and Ms. Wren Talbot, Special Envoy, Department of Concord of Quoria.",
			"co-chair|ZA|Jon Arden|Director for Cyber Issues|za-mfa\nco-chair|ZB|Wren Talbot|Special Envoy|zb-state"},
		{"chairs before the verb", dialogue + "Jon ARDEN (Ambassador, Ministry of Outer Affairs) and Anna de la ROSA (Director, Department of Concord) co-chaired the dialogue.",
			"co-chair|ZA|Jon ARDEN|Ambassador|za-mfa\nco-chair|ZB|Anna de la ROSA|Director|zb-state"},
		{"office before the name", dialogue + "It was co-chaired by the Zelmarkian Ambassador for Cyber, Mr. Lars Bo, and the Quorian Cyber Coordinator, Ms. Ada Fern.",
			"co-chair|ZA|Lars Bo|Ambassador for Cyber|\nco-chair|ZB|Ada Fern|Cyber Coordinator|"},
		{"the side behind the name", dialogue + "The talks were chaired by Ambassador Lena Ostrova for Zelmark and Deputy Secretary Karl Ruud for Quoria.",
			"co-chair|ZA|Lena Ostrova|Ambassador|\nco-chair|ZB|Karl Ruud|Deputy Secretary|"},
		{"heads of delegation", dialogue + "The delegation of Zelmark was headed by H.E. Ms. Irina Volk, Ambassador-at-Large; the delegation of Quoria by Mr. Peter J. Sands, Acting Director.",
			"head of delegation|ZA|Irina Volk|Ambassador-at-Large|\nhead of delegation|ZB|Peter J. Sands|Acting Director|"},
		{"a quoted official chairs nothing", dialogue + "\"We will go on,\" said Mara Lindqvist, Head of Section at the Ministry of Outer Affairs of Zelmark.",
			"speaker|ZA|Mara Lindqvist|Head of Section|za-mfa"},
		{"whom the text only names", dialogue + "Mr. Otto Prime, Director at the Department of Concord, was born in Harrow.", ""},
		{"who will chair the next one", dialogue + "The next dialogue will be co-chaired by Ms. Ada Fern and Mr. Lars Bo.", ""},
		{"items under a heading", "Zelmark-Quoria Cyber Dialogue\n\nThe dialogue was held in Harrow on 4 March 2021.\n\nCo-chairs:\n- Mr. Jon Arden, Director (Zelmark)\n- Ms. Wren Talbot, Special Envoy (Quoria)\n",
			"co-chair|ZA|Jon Arden|Director|\nco-chair|ZB|Wren Talbot|Special Envoy|"},
		{"French", "Dialogue cyber Zelmarque-Quorie. Il a été coprésidé, du côté zelmarquois, par M. Luc Aden, envoyé spécial au ministère des Affaires extérieures, et, du côté quorien, par Mme Nora d’Arcy, directrice au département de la Concorde.",
			"co-chair|ZA|Luc Aden|envoyé spécial|za-mfa\nco-chair|ZB|Nora d’Arcy|directrice|zb-state"},
		{"French speaker", "Dialogue cyber Zelmarque-Quorie. « Nous avançons », a précisé M. Rolf Aden, chef de cabinet au département de la Justice.",
			"speaker|ZB|Rolf Aden|chef de cabinet|zb-just"},
		{"Japanese, all in one word", "日・クオリア・サイバー協議\n\n協議では、山川健秩序省サイバー政策担当大使及びカール・ルード協調省副長官が共同議長を務めた。",
			"co-chair|JP|山川健|サイバー政策担当大使|jp-order\nco-chair|ZB|カール・ルード|副長官|zb-state"},
		{"Japanese, first of a side", "日・クオリア・サイバー協議\n\n日本側から山川健秩序省参事官ほかが、クオリア側からカール・ルード協調省副長官ほかが出席した。",
			"head of delegation|JP|山川健|参事官|jp-order\nhead of delegation|ZB|カール・ルード|副長官|zb-state"},
	} {
		if got := persons(x.text); got != x.want {
			t.Errorf("%s: read\n%s\nwant\n%s", x.name, got, x.want)
		}
	}
}
