//go:build !js

package reader

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
)

// Texts about parties that no list has, as ministries write them.
var betweenStrangers = []struct {
	name, text string
	sides      []communique.PartyID
	bodies     []string // side and name as printed
	chairs     []string // side and name
	actors     []communique.Actor
}{
	{
		name:  "the name of the meeting",
		text:  "Third Lutha–Axphain Cyber Dialogue\n\nThe third Lutha–Axphain Cyber Dialogue was held in Lustadt on 12 March 2024. It was co-chaired by Mr. Leo Barney, Ambassador at the Ministry of Foreign Affairs of Lutha, and Ms. Ada Maenck, Director at the Axphainian Ministry of War.\n\nOn the Luthan side, the Ministry of Foreign Affairs and the National Cyber Centre took part. The Axphainian side was represented by the Ministry of War, among others.\n\nLutha welcomed the new law of Axphain.\n",
		sides: []communique.PartyID{"=Lutha", "=Axphain"}, bodies: []string{"=Lutha Ministry of Foreign Affairs", "=Lutha National Cyber Centre", "=Axphain Ministry of War"},
		chairs: []string{"=Lutha Leo Barney", "=Axphain Ada Maenck"}, actors: []communique.Actor{"=Lutha"},
	},
	{
		name:  "governments, in capitals",
		text:  "JOINT STATEMENT OF THE GOVERNMENT OF THE REPUBLIC OF LUTHA AND THE GOVERNMENT OF THE KINGDOM OF AXPHAIN\n\nThe Government of the Republic of Lutha and the Government of the Kingdom of Axphain held their first consultations on cyber issues in Lustadt on 3 June 2023.\n\nParticipants\n\nFor Lutha: Ministry of Foreign Affairs; Federal Police Agency\nFor Axphain: Ministry of War\n\nAxphain noted the importance of norms.\n",
		sides: []communique.PartyID{"=Lutha", "=Axphain"}, bodies: []string{"=Lutha Ministry of Foreign Affairs", "=Lutha Federal Police Agency", "=Axphain Ministry of War"},
		actors: []communique.Actor{"=Axphain"},
	},
	{
		name:  "three of them",
		text:  "Cyber Talks between Lutha, Axphain and San Lorenzo\n\nThe second cyber talks between Lutha, Axphain and San Lorenzo were held online on 20 November 2022. San Lorenzo was represented by the Ministry of External Relations. The Luthan delegation comprised the Ministry of Foreign Affairs.\n\nSan Lorenzo proposed a joint exercise.\n",
		sides: []communique.PartyID{"=Lutha", "=Axphain", "=San Lorenzo"}, bodies: []string{"=San Lorenzo Ministry of External Relations", "=Lutha Ministry of Foreign Affairs"},
		actors: []communique.Actor{"=San Lorenzo"},
	},
	{
		name:  "one known, one not",
		text:  "Japan-Lutha Cyber Dialogue\n\nOn 6 October 2022, the 4th Japan-Lutha Cyber Dialogue was held in Tokyo. From the Japanese side, officials of the Ministry of Outer Affairs took part. From the Luthan side, officials of the Ministry of Foreign Affairs took part.\n",
		sides: []communique.PartyID{"JP", "=Lutha"}, bodies: []string{"JP Ministry of Outer Affairs", "=Lutha Ministry of Foreign Affairs"},
	},
	{
		name:  "states that only the word lists have",
		text:  "Brazil and Kenya hold cyber consultations\n\nThe Second Brazil–Kenya Cyber Consultations took place in Nairobi on 7 May 2024. The Brazilian delegation included the Federal Police Agency. The Kenyan delegation included the Communications Authority.\n\nKenya invited Brazil to its exercise.\n",
		sides: []communique.PartyID{"BR", "KE"}, bodies: []string{"BR Federal Police Agency", "KE Communications Authority"}, actors: []communique.Actor{"KE"},
	},
	{
		name:  "in French, with adjectives in small letters",
		text:  "Troisième dialogue cyber entre la Luthanie et le Graumark\n\nLe troisième dialogue cyber entre la Luthanie et le Graumark s'est tenu à Lustadt le 3 avril 2023. Il était coprésidé par M. Léo Barney, ambassadeur au ministère luthanien des Affaires étrangères, et Mme Ada Maenck, directrice au ministère graumarkais des Relations extérieures.\n\nDu côté luthanien, ont participé le ministère des Affaires étrangères et l'Agence royale de cybersécurité. Du côté graumarkais, était présent le ministère des Relations extérieures.\n\nLe Graumark a salué l'adhésion de la Luthanie.\n",
		sides: []communique.PartyID{"=Luthanie", "=Graumark"}, bodies: []string{"=Luthanie ministère des Affaires étrangères", "=Luthanie Agence royale de cybersécurité", "=Graumark ministère des Relations extérieures"},
		chairs: []string{"=Luthanie Léo Barney", "=Graumark Ada Maenck"}, actors: []communique.Actor{"=Graumark"},
	},
	{
		name:  "four of them, each on a line of its own, some with one body",
		text:  "Cyber Meeting of Lutha, Axphain, Dawsbergen and Maldonia\n\nSenior officials of Lutha, Axphain, Dawsbergen and Maldonia met in Lustadt on 22 August 2024 for the third Cyber Meeting.\n\nLutha: Ministry of Foreign Affairs, Royal Ice Agency\nAxphain: Ministry of War\nDawsbergen: Council Secretariat\nMaldonia: Ministry of External Affairs\n\nLutha, Axphain and Maldonia announced a joint exercise in 2025.\n",
		sides: []communique.PartyID{"=Lutha", "=Axphain", "=Dawsbergen", "=Maldonia"}, bodies: []string{"=Lutha Ministry of Foreign Affairs", "=Lutha Royal Ice Agency", "=Axphain Ministry of War", "=Dawsbergen Council Secretariat", "=Maldonia Ministry of External Affairs"},
		actors: []communique.Actor{"=Axphain+=Lutha+=Maldonia"},
	},
	{
		name:  "an embassy in the other's city",
		text:  "Japan-Lutha Cyber Dialogue\n\nOn 6 October 2022, the 4th Japan-Lutha Cyber Dialogue was held in Tokyo. From the Luthan side, officials of the Ministry of External Affairs, the Harbour Board and the Embassy of Lutha in Tokyo took part.\n",
		sides: []communique.PartyID{"JP", "=Lutha"}, bodies: []string{"=Lutha Ministry of External Affairs", "=Lutha Harbour Board", "=Lutha Embassy of Lutha"},
	},
	{
		name:  "sides named in keys alone",
		text:  "Dialogue sur le cyberespace avec le Brésil\n\nLe premier dialogue s'est tenu le 4 mai 2023 à Dakar.\n\nPour le Sénégal : ministère des Affaires étrangères ; ministère de l'Intérieur\nPour le Brésil : ministère des Relations extérieures ; police fédérale\n",
		sides: []communique.PartyID{"BR", "SN"}, bodies: []string{"SN ministère des Affaires étrangères", "SN ministère de l'Intérieur", "BR ministère des Relations extérieures", "BR police fédérale"},
	},
	{
		name:  "in Japanese, governments of kingdoms and republics",
		text:  "サイバー協議に関する共同声明\n\nルータニア王国政府及びグラウマルク共和国政府は、2022年4月10日、ルスタットにおいて第1回サイバー協議を開催した。\n\nルータニア側の出席者：外務省、国王府\nグラウマルク側の出席者：対外関係省\n\nグラウマルクは、ランサムウェアの増加に懸念を表明した。\n",
		sides: []communique.PartyID{"=ルータニア", "=グラウマルク"}, bodies: []string{"=ルータニア 外務省", "=ルータニア 国王府", "=グラウマルク 対外関係省"},
		actors: []communique.Actor{"=グラウマルク"},
	},
	{
		name:  "in Japanese",
		text:  "第3回ルータニア・グラウマルク・サイバー対話の開催\n\n2024年3月12日、ルスタットにおいて、第3回ルータニア・グラウマルク・サイバー対話が開催されました。ルータニア側からは、外務省及び国家サイバーセンターが、グラウマルク側からは、対外関係省等が参加しました。\n\nルータニアは、グラウマルクの加入を歓迎しました。\n",
		sides: []communique.PartyID{"=ルータニア", "=グラウマルク"}, bodies: []string{"=ルータニア 外務省", "=ルータニア 国家サイバーセンター", "=グラウマルク 対外関係省"},
		actors: []communique.Actor{"=ルータニア"},
	},
	{
		name:  "in Japanese, one of them by the character that stands for it",
		text:  "日・ルータニア・サイバー協議\n\n2023年9月5日、東京において、第2回日・ルータニア・サイバー協議が開催されました。\n\n日本側：外務省、警察庁\nルータニア側：外務省、王立情報庁\n",
		sides: []communique.PartyID{"JP", "=ルータニア"}, bodies: []string{"JP 外務省", "JP 警察庁", "=ルータニア 外務省", "=ルータニア 王立情報庁"},
	},
}

func TestPartiesThatNoListKnowsAreTakenFromTheText(t *testing.T) {
	for _, x := range betweenStrangers {
		t.Run(x.name, func(t *testing.T) {
			r := Read(everyWord(t), Input{Bytes: []byte(x.text)})
			a := r.Document.Annotation
			if !slices.Equal(a.SideOrder, x.sides) {
				t.Fatalf("sides %q, want %q", a.SideOrder, x.sides)
			}
			var bodies, chairs []string
			for _, b := range a.Findings.Participants {
				bodies = append(bodies, string(b.Side)+" "+b.AsNamed)
				if _, printed := b.Side.Printed(); printed && b.Agency != "" {
					t.Errorf("%s of %s is read as %s, a body of somebody else", b.AsNamed, b.Side, b.Agency)
				}
			}
			if !slices.Equal(bodies, x.bodies) {
				t.Errorf("bodies %q, want %q", bodies, x.bodies)
			}
			for _, c := range a.Findings.People {
				chairs = append(chairs, string(c.Side)+" "+c.Name)
			}
			if !slices.Equal(chairs, x.chairs) {
				t.Errorf("chairs %q, want %q", chairs, x.chairs)
			}
			var actors []communique.Actor
			for _, s := range a.Findings.Statements {
				if s.Actor != communique.ActorBoth && s.Actor != communique.ActorAll {
					actors = append(actors, s.Actor)
				}
			}
			if !slices.Equal(actors, x.actors) {
				t.Errorf("actors %q, want %q", actors, x.actors)
			}
			for _, f := range r.Findings {
				name, printed := communique.PartyID(f.What).Printed()
				if f.Kind == KindParty && printed && (f.Confidence != Likely || r.Document.Text[f.Span.Start:f.Span.End] == "" || !strings.EqualFold(r.Document.Text[f.Span.Start:f.Span.End], name)) {
					t.Errorf("a party that no list knows is %+v", f)
				}
			}
		})
	}
}

// What stands between two names, or joined by a dash, is not always a party.
func TestWhatOnlyLooksLikeAPairOfPartiesIsNone(t *testing.T) {
	for _, s := range []string{
		"High-Level Cyber Dialogue\n\nThe High-Level Cyber Dialogue was held on 5 May 2023. The High-Level Cyber Dialogue discussed norms.\n",
		"Multi-Stakeholder Meeting\n\nThe Multi-Stakeholder Meeting was held on 5 May 2023.\n",
		"Talks between Otto Halm and Vera Blum\n\nThe talks between Otto Halm and Vera Blum were held on 5 May 2023. Mr Otto Halm and Ms Vera Blum discussed norms.\n",
		"Dialogue on Hard-Luck cases\n\nThe dialogue was held on 5 May 2023.\n",
		"Dialogue entre Otto Halm et Vera Blum\n\nLe dialogue s'est tenu le 5 mai 2023. M. Otto Halm et Mme Vera Blum ont discuté des normes.\n",
		"サイバー・セキュリティ・対話\n\n2023年5月5日、サイバー・セキュリティ・対話が開催された。ユーザー側とメーカー側の課題が議論された。\n",
	} {
		for _, id := range Read(everyWord(t), Input{Bytes: []byte(s)}).Document.Annotation.SideOrder {
			t.Errorf("%q is read as a party of %.60q", id, s)
		}
	}
}

func TestAnAdjectiveThatTwoNamesMayHaveIsNobodys(t *testing.T) {
	s := "Cyber talks between Marania and Maranida\n\nThe cyber talks between Marania and Maranida were held on 5 May 2023. On the Maranian side, the Ministry of War took part.\n"
	a := Read(everyWord(t), Input{Bytes: []byte(s)}).Document.Annotation
	if len(a.SideOrder) != 2 {
		t.Fatalf("sides %q", a.SideOrder)
	}
	for _, p := range a.Findings.Participants {
		if p.Side == "=Maranida" {
			t.Errorf("%s is given to %s", p.AsNamed, p.Side)
		}
	}
}
