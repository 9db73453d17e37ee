package reader

import (
	"strings"
	"testing"
)

// present writes what was read of lists: "ZA full: body, body; ZB none".
func present(s string) string {
	f := Read(delegates(), Input{Bytes: []byte(s)}).Document.Annotation.Findings
	var out []string
	for _, l := range f.Lists {
		var names []string
		for _, x := range f.Participants {
			if x.Side != l.Side {
				continue
			}
			name := x.AsNamed
			if x.Agency != "" {
				name += "=" + string(x.Agency)
			}
			names = append(names, name)
		}
		out = append(out, string(l.Side)+" "+string(l.End)+": "+strings.Join(names, "; "))
	}
	return strings.Join(out, "\n")
}

func TestBodiesAreReadSideBySide(t *testing.T) {
	const dialogue = "Second Zelmark-Quoria Cyber Dialogue. "
	for _, x := range []struct{ name, text, want string }{
		{"sides before the lists", dialogue + "Officials took part from, on the Zelmarkian side, the Ministry of Outer Affairs (MOA), the Ministry of Trade, Energy and Harbours, and CERT-ZM, and on the Quorian side, the Department of Justice and the Signals Bureau.",
			"ZA full: Ministry of Outer Affairs (MOA)=za-mfa; Ministry of Trade, Energy and Harbours=za-trade; CERT-ZM\nZB full: Department of Justice=zb-just; Signals Bureau"},
		{"sides behind the lists", dialogue + "Officials from the Ministry of Outer Affairs and the Harbour Board (Zelmark) and from the Department of Justice (Quoria) took part.",
			"ZA full: Ministry of Outer Affairs=za-mfa; Harbour Board\nZB full: Department of Justice=zb-just"},
		{"a collapsed list", dialogue + "Quoria was represented by the Departments of Concord, Home Safety and Justice.",
			"ZB full: Departments of Concord=zb-state; Home Safety=zb-home; Justice=zb-just\nZA none: "},
		{"and others", dialogue + "Zelmark was represented by the Ministry of Outer Affairs and other agencies, Quoria by the Department of Justice.",
			"ZA partial: Ministry of Outer Affairs=za-mfa\nZB full: Department of Justice=zb-just"},
		{"included", dialogue + "The Quorian delegation included officials from the Department of Justice. The Zelmarkian delegation comprised officials from the Ministry of Outer Affairs.",
			"ZB partial: Department of Justice=zb-just\nZA full: Ministry of Outer Affairs=za-mfa"},
		{"a name nobody knows, with commas and an and", dialogue + "Zelmark was represented by the Office of Science, Technology and Standards, the Cabinet Intelligence and Research Office (CIRO) and the Ministry of Outer Affairs.",
			"ZA full: Office of Science, Technology and Standards; Cabinet Intelligence and Research Office (CIRO); Ministry of Outer Affairs=za-mfa\nZB none: "},
		{"items by side", "Zelmark-Quoria Cyber Dialogue\n\nParticipants\n\nZelmark:\n- Ministry of Outer Affairs\n- Federal Police\n\nQuoria:\n- Department of Justice\n- other agencies\n",
			"ZA full: Ministry of Outer Affairs=za-mfa; Federal Police\nZB partial: Department of Justice=zb-just"},
		{"bodies that are only spoken of", dialogue + "The two sides welcomed the work of the Ministry of Outer Affairs and the Department of Justice.",
			"ZA none: \nZB none: "},
		{"French", "Dialogue cyber Zelmarque-Quorie. Ont participé, pour la Zelmarque, le ministère du Commerce, de l'Énergie et des Ports et la Police fédérale ; pour la Quorie, entre autres, des représentants des départements de la Justice et de la Sûreté intérieure.",
			"ZA full: ministère du Commerce, de l'Énergie et des Ports=za-trade; Police fédérale\nZB partial: départements de la Justice=zb-just; Sûreté intérieure=zb-home"},
		{"Japanese", "日・クオリア・サイバー協議\n\n日本側からは秩序省、国家信号局等が、クオリア側からは法務省及び国内安全省が出席した。",
			"JP partial: 秩序省=jp-order; 国家信号局\nZB full: 法務省=zb-just; 国内安全省=zb-home"},
	} {
		if got := present(x.text); got != x.want {
			t.Errorf("%s: read\n%s\nwant\n%s", x.name, got, x.want)
		}
	}
}

// "European" tells the side of no list where the name of a body goes on with it.
func TestAnAdjectiveWithWhichANameBeginsStaysWithIt(t *testing.T) {
	au, err := recorded()
	if err != nil {
		t.Fatal(err)
	}
	f := Read(au, Input{Bytes: []byte("Third Japan-EU Cyber Dialogue\n\nOn the Japanese side, officials of the Ministry of Defense took part. On the EU side, officials of the European External Action Service took part.")}).Document.Annotation.Findings
	for _, x := range f.Participants {
		if x.Side == "EU" && (x.Agency != "eu-eeas" || x.AsNamed != "European External Action Service") {
			t.Errorf("%q is %q", x.AsNamed, x.Agency)
		}
	}
	if len(f.Participants) != 2 {
		t.Errorf("%d participants", len(f.Participants))
	}
}

func TestAProvisionalTranslationIsNotTakenForTheOriginalsWholeList(t *testing.T) {
	f := Read(delegates(), Input{Bytes: []byte("Provisional translation\n\nSecond Zelmark-Quoria Cyber Dialogue\n\nQuoria was represented by the Department of Justice. The second dialogue was held in Harrow on 4 March 2021.")}).Document.Annotation.Findings
	for _, l := range f.Lists {
		if l.Side == "ZB" && !l.AsTranslated {
			t.Error("a list without \"and others\" of a translation is taken for the original's")
		}
	}
	if len(f.Participants) != 1 {
		t.Errorf("%d bodies, want one", len(f.Participants))
	}
}

func TestThoseWhomNobodyNamesAreDescribed(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"Second Zelmark-Quoria Cyber Dialogue. The dialogue was held in Harrow. From the Quorian side, more than 40 companies took part.", "more than 40 companies"},
		{"Second Zelmark-Quoria Cyber Dialogue. The dialogue was held in Harrow. Representatives of industry and academia attended for Quoria.", "industry and academia"},
		{"Second Zelmark-Quoria Cyber Dialogue. The dialogue was held in Harrow. The two sides spoke of 40 companies.", ""},
	} {
		got := ""
		for _, l := range Read(delegates(), Input{Bytes: []byte(x.text)}).Document.Annotation.Findings.Lists {
			for _, q := range l.Described {
				got += string(q.Text)
				if l.Side != "ZB" {
					t.Errorf("%q is described on side %q", q.Text, l.Side)
				}
			}
		}
		if got != x.want {
			t.Errorf("%q describes %q, want %q", x.text, got, x.want)
		}
	}
}
