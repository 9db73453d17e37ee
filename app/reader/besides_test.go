package reader

import "testing"

// texts of a meeting of Kestria and Veldmark: see world_test.go.
const opening = "Third Kestria–Veldmark Cyber Dialogue\n\nThe third Kestria–Veldmark Cyber Dialogue was held in Kestria on 4 June 2024. "

func TestABodySpokenOfIsAMentionAndNoParticipant(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"its report", "Both sides discussed the report of the Ministry of Outer Affairs.", "xk-mfa"},
		{"by its letters", "Kestria explained that the KMFA was reorganised.", "xk-mfa"},
		{"of its party", "Both sides discussed the report of the Kestrian Ministry of Outer Affairs.", "xk-mfa"},
		{"of the other side", "Both sides discussed the report of the Veldmarkish Ministry of Outer Affairs.", ""},
		{"of a stranger", "Both sides discussed the report of the Ministry of Outer Affairs of Ruritania.", ""},
		{"of a stranger, by an adjective", "Both sides discussed the report of the Ruritanian Ministry of Outer Affairs.", ""},
		{"a participant is none", "Officials of the Ministry of Outer Affairs attended on the Kestrian side. Both sides discussed the report of the Ministry of Outer Affairs.", ""},
		{"nor one who may have come", "The Ministry of Outer Affairs was represented at dinner.", ""},
	} {
		r := read(t, opening+x.text)
		if got := r.value(KindMention); got != x.want {
			t.Errorf("%s: mentions %q, want %q", x.name, got, x.want)
		}
		for _, b := range r.Document.Annotation.Findings.Participants {
			if x.want != "" {
				t.Errorf("%s: %q is a participant", x.name, b.AsNamed)
			}
		}
	}
}

func TestAMentionInJapaneseIsOfTheSideNamedBeforeIt(t *testing.T) {
	const head = "第3回ケストリア・ヴェルドマルク・サイバー協議\n\n6月4日、第3回ケストリア・ヴェルドマルク・サイバー協議が開催されました。"
	for text, want := range map[string]string{
		"双方は、対外省の報告書について議論しました。":        "xk-mfa",
		"双方は、ケストリア対外省の報告書について議論しました。":   "xk-mfa",
		"双方は、ヴェルドマルク対外省の報告書について議論しました。": "",
		"双方は、ルリタニア対外省の報告書について議論しました。":   "",
		"双方は、対外省庁の報告書について議論しました。":       "",
	} {
		if got := read(t, head+text).value(KindMention); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestWhatOneSideDoesOnItsOwnSetsTheScene(t *testing.T) {
	for _, x := range []struct {
		name, lang, text, side string // "" for none
	}{
		{"a standing duty", "en", "The two sides discussed norms. Arvelia has required operators to report incidents since 2019.", "XA"},
		{"an earlier year", "en", "The two sides discussed norms. In 2017, Borland created a centre for its ports.", "XB"},
		{"a strategy", "en", "The two sides discussed norms. Arvelia's strategy provides for a yearly exercise.", "XA"},
		{"the year of the meeting", "en", "The two sides discussed norms. In 2021, Arvelia created a centre for its ports.", ""},
		{"both sides", "en", "The two sides discussed norms. Arvelia and Borland have been partners since 2019.", ""},
		{"an act of the meeting", "en", "The two sides discussed norms. Arvelia welcomed the treaty that entered into force in 2019.", ""},
		{"the meeting", "en", "The two sides discussed norms. The dialogue was created in 2019.", ""},
		{"a strategy", "fr", "Les deux parties ont abordé les normes. La stratégie de l'Arvélie prévoit un exercice annuel.", "XA"},
		{"a standing duty", "fr", "Les deux parties ont abordé les normes. Depuis 2019, la Borlande oblige les opérateurs à signaler les incidents.", "XB"},
		{"an act of the meeting", "fr", "Les deux parties ont abordé les normes. L'Arvélie a salué le traité entré en vigueur en 2019.", ""},
		{"a standing support", "ja", "双方は、規範について議論した。アルヴェリアは、港湾の訓練を毎年支援している。", "XA"},
		{"an act of the meeting", "ja", "双方は、規範について議論した。アルヴェリアは、港湾の訓練について説明した。", ""},
	} {
		b := readIn(t, x.lang, x.text).Document.Annotation.Background
		switch {
		case x.side == "" && len(b) > 0:
			t.Errorf("%s, %s: background %+v, want none", x.lang, x.name, b)
		case x.side != "" && (len(b) != 1 || string(b[0].Side) != x.side):
			t.Errorf("%s, %s: background %+v, want one sentence of %s", x.lang, x.name, b, x.side)
		}
	}
}

func TestATextThatReportsNothingHasNoScene(t *testing.T) {
	r := Read(threeStates(t), Input{Bytes: []byte("Arvelia has required operators to report incidents since 2019.")})
	if b := r.Document.Annotation.Background; len(b) > 0 {
		t.Errorf("background %+v", b)
	}
}

func TestAMisprintIsNotedAndNeverMended(t *testing.T) {
	for _, x := range []struct{ name, lang, text, slip string }{
		{"a word twice", "en", "The two sides discussed the the security of ports.", "the the"},
		{"twice rightly", "en", "The two sides noted that that port had had trouble.", ""},
		{"a letter too many", "en", "Officials of the Ministery of Ports spoke.", "Ministery"},
		{"letters changed about", "en", "The two sides welcomed the goverment's report.", "goverment"},
		{"another word", "en", "The two sides discussed corporations, ministers and securities.", ""},
		{"a blank too many", "en", "The two sides discussed ports , ships and cables.", "ports ,"},
		{"a blank missing", "en", "The two sides discussed ports,ships and cables.", "ports,ships"},
		{"a number has no blank", "en", "The two sides discussed 1,500 ships at 3.5 knots.", ""},
		{"a half dash", "en", "The Arvelia- Borland plan was discussed.", "Arvelia- Borland"},
		{"a suspended hyphen", "en", "The two sides discussed short- and long-term plans.", ""},
		{"a word of a hard line", "en", "The two sides discussed the infra- structure of ports.", "infra- structure"},
		{"a break of a line", "en", "The two sides discussed the infra-\nstructure of ports.", ""},
		{"a letter of another script", "en", "The two sides discussed the seсurity of ports.", "seсurity"},
		{"a word in another script", "en", "The two sides discussed the word Москва.", ""},
		{"an article", "en", "The two sides signed a agreement.", "a agreement"},
		{"a sound, not a letter", "en", "The two sides welcomed a European and a useful report in an hour.", ""},
		{"an accent", "fr", "Les deux parties ont abordé la Defense des ports.", "Defense"},
		{"a capital without its accent", "fr", "Les deux parties ont abordé l'Economie des ports.", ""},
		{"a name in another language", "fr", "Les deux parties ont rencontré la Port Security Cooperation.", ""},
		{"no elision", "fr", "Les deux parties ont signé le accord.", "le accord"},
		{"French blanks", "fr", "Les deux parties ont abordé : ports ; navires ! « câbles »", ""},
		{"a blank before a bracket", "fr", "Les deux parties (Arvélie et Borlande ) ont abordé les ports.", "Borlande )"},
		{"a particle twice", "ja", "双方は、規範をを議論した。", "をを"},
		{"a kanji for a long vowel", "ja", "双方は、サイバ一セキュリティについて議論した。", "バ一セ"},
		{"a count of countries", "ja", "双方は、オランダ一カ国について議論した。", ""},
	} {
		r := readIn(t, x.lang, x.text)
		got := r.Document.Annotation.Slips
		switch {
		case x.slip == "" && len(got) > 0:
			t.Errorf("%s: %q is no slip", x.name, got[0].Text)
		case x.slip != "" && (len(got) != 1 || got[0].Text != x.slip):
			t.Errorf("%s: %+v, want %q", x.name, got, x.slip)
		}
	}
}

func TestGroupsAndOfficesOfAJapaneseTextBelongToTheirSide(t *testing.T) {
	const text = "アルヴェリア側からは、外務省、警察庁等の関係省庁が、ボルランド側からは、外務省及び在京大使館員が出席した。駐日ボルランド大使も同席した。双方は、関係省庁の連携について議論した。"
	a := readIn(t, "ja", text).Document.Annotation
	got := map[string]string{}
	for _, l := range a.Findings.Lists {
		for _, d := range l.Described {
			got[d.Text] += string(l.Side)
		}
	}
	if len(got) != 2 || got["関係省庁"] != "XA" || got["在京大使館員"] != "XB" {
		t.Errorf("described %v, want the one group of each side that took part", got)
	}
	if len(a.OfficesOnly) != 1 || a.OfficesOnly[0].Text != "駐日ボルランド大使" {
		t.Errorf("offices alone %v, want the ambassador", a.OfficesOnly)
	}
	for _, b := range a.Findings.Participants {
		if b.AsNamed == "関係省庁" || b.AsNamed == "在京大使館員" {
			t.Errorf("%q is a group and no body", b.AsNamed)
		}
	}
}
