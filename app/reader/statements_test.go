package reader

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// threeStates is the bundled word lists with three states that do not exist.
func threeStates(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	b := everyWord(t)
	words := *b.Words
	words.Names = append(slices.Clone(words.Names),
		lexicon.Name{Entry: lexicon.Entry{ID: "XA", En: []string{"Arvelia"}, Fr: []string{"Arvélie"}, Ja: []string{"アルヴェリア"}}, Of: lexicon.Entry{En: []string{"Arvelian"}, Fr: []string{"arvélien"}}},
		lexicon.Name{Entry: lexicon.Entry{ID: "XB", En: []string{"Borland"}, Fr: []string{"Borlande"}, Ja: []string{"ボルランド"}}, Of: lexicon.Entry{En: []string{"Borlandic"}, Fr: []string{"borlandais"}}},
		lexicon.Name{Entry: lexicon.Entry{ID: "XC", En: []string{"Corvia"}, Fr: []string{"Corvie"}, Ja: []string{"コルヴィア"}}, Of: lexicon.Entry{En: []string{"Corvian"}, Fr: []string{"corvien"}}})
	auth := &lexicon.Authority{
		Parties: []communique.Party{{ID: "XA", Kind: "state"}, {ID: "XB", Kind: "state"}, {ID: "XC", Kind: "state"}},
		Acts:    b.Acts, Families: b.Families, Modifiers: b.Modifiers, Topics: b.Topics, Pillars: b.Pillars,
	}
	return lexicon.New(auth.Sorted(), &words)
}

const (
	headEn = "Second Arvelia-Borland Cyber Dialogue\n\nThe second Arvelia-Borland Cyber Dialogue was held in Tokyo on 3 March 2021.\n\n"
	headFr = "Deuxième dialogue cyber entre l'Arvélie et la Borlande\n\nLe deuxième dialogue cyber entre l'Arvélie et la Borlande s'est tenu à Tokyo le 3 mars 2021.\n\n"
	headJa = "第2回アルヴェリア・ボルランド・サイバー協議\n\n2021年3月3日、東京において、アルヴェリア及びボルランドは第2回サイバー協議を開催した。\n\n"
)

func readIn(t testing.TB, lang, text string) *Reading {
	t.Helper()
	head := map[string]string{"en": headEn, "fr": headFr, "ja": headJa}[lang]
	return Read(threeStates(t), Input{Bytes: []byte(head + text), Lang: communique.Lang(lang)})
}

func TestStatementsAreReadVerbByVerb(t *testing.T) {
	for _, x := range []struct {
		name, lang, text string
		want             []string // actor, act and quote
	}{
		{"one subject, two verbs", "en", "The two sides noted the rise of ransomware and agreed to share information.",
			[]string{"both noted The two sides noted the rise of ransomware", "both agreed agreed to share information"}},
		{"two subjects", "en", "Arvelia presented its strategy and Borland explained its new law.",
			[]string{"XA presented Arvelia presented its strategy", "XB explained Borland explained its new law"}},
		{"objects of one verb", "en", "Both sides reaffirmed their commitment to an open cyberspace and the importance of norms.",
			[]string{"both reaffirmed Both sides reaffirmed their commitment to an open cyberspace", "both reaffirmed the importance of norms"}},
		{"what goes before the subject is left out", "en", "At the end of the day, Arvelia and Borland welcomed the report.",
			[]string{"both welcomed Arvelia and Borland welcomed the report"}},
		{"more parties than met", "en", "Arvelia, Borland and Corvia condemned the attacks.",
			[]string{"XA+XB+XC condemned Arvelia, Borland and Corvia condemned the attacks"}},
		{"a participle is no verb", "en", "Arvelia welcomed the norms agreed and endorsed by the United Nations.",
			[]string{"XA welcomed Arvelia welcomed the norms agreed and endorsed by the United Nations"}},
		{"a clause after that is what was said", "en", "They stressed that States had condemned the attacks.",
			[]string{"both stressed They stressed that States had condemned the attacks"}},
		{"what was not done is no act", "en", "The two sides did not condemn anyone. They never agreed to a text.", nil},
		{"the meeting itself is no event", "en", "Arvelia and Borland held the second dialogue in Tokyo.", nil},
		{"another event is", "en", "Borland hosted a workshop on norms.", []string{"XB held-event Borland hosted a workshop on norms"}},
		{"an offer within a statement", "en", "Arvelia welcomed the proposal of Borland to train experts.",
			[]string{"XA welcomed Arvelia welcomed the proposal of Borland to train experts", "XB proposed the proposal of Borland to train experts"}},
		{"a passive with its doer", "en", "The proposal was welcomed by Borland.", []string{"XB welcomed The proposal was welcomed by Borland"}},
		{"a list below its verb", "en", "The two sides agreed to:\n- share information;\n- train experts.",
			[]string{"both agreed share information", "both agreed train experts"}},
		{"a list below its subject", "en", "The two sides:\n- welcomed the report;\n- condemned the attacks.",
			[]string{"both welcomed welcomed the report", "both condemned condemned the attacks"}},
		{"officials nobody names say nothing", "en", "Officials said that the day had been long.", nil},
		{"a speech", "en", "“The threat is growing and we will answer it,” said Mr. Ivo Tarn, director of the cyber office.",
			[]string{"official stated The threat is growing and we will answer it"}},
		{"French coordination", "fr", "Les deux parties ont réaffirmé leur engagement et appelé les États à la retenue.",
			[]string{"both reaffirmed Les deux parties ont réaffirmé leur engagement", "both called-for appelé les États à la retenue"}},
		{"two infinitives with one object", "fr", "L'Arvélie s'est engagée à poursuivre et à renforcer la coopération.",
			[]string{"XA committed L'Arvélie s'est engagée à poursuivre et à renforcer la coopération"}},
		{"feminine of a state", "fr", "La partie borlandaise a présenté sa stratégie.", []string{"XB presented La partie borlandaise a présenté sa stratégie"}},
		{"French negation", "fr", "Les deux parties n'ont pas condamné ces actes.", nil},
		{"what the talks were for", "fr", "L'Arvélie et la Borlande ont eu des entretiens afin d'examiner l'état de la menace.",
			[]string{"both took-stock afin d'examiner l'état de la menace"}},
		{"Japanese, verb by verb", "ja", "双方は、脅威認識について意見交換を行い、国際法の適用を再確認した。",
			[]string{"both exchanged-views 双方は、脅威認識について意見交換を行い", "both reaffirmed 国際法の適用を再確認した"}},
		{"Japanese, one side", "ja", "ボルランド側は、新たな戦略を説明しました。", []string{"XB explained ボルランド側は、新たな戦略を説明しました"}},
		{"Japanese, a noun in a list is no verb", "ja", "双方は、情報共有、能力構築等について議論した。",
			[]string{"both discussed 双方は、情報共有、能力構築等について議論した"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			r := readIn(t, x.lang, x.text)
			var got []string
			for _, st := range r.Document.Annotation.Findings.Statements {
				got = append(got, string(st.Actor)+" "+string(st.Act)+" "+st.Quote.Text)
			}
			if !slices.Equal(got, x.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(x.want, "\n"))
			}
		})
	}
}

func TestASharedVerbIsQuotedWithItsSubject(t *testing.T) {
	a := readIn(t, "en", "Both sides stressed the need for norms as well as the role of companies.").Document.Annotation
	if n := len(a.Findings.Statements); n != 2 {
		t.Fatalf("%d statements, want 2", n)
	}
	if g := a.Findings.Statements[1].GovernedBy; g == nil || g.Text != "Both sides stressed" {
		t.Errorf("governed by %v, want the subject and the verb", g)
	}
}

func TestAPolicyInThePresentIsBackground(t *testing.T) {
	a := readIn(t, "en", "The two sides welcomed the report. Borland supports an open cyberspace. They agreed to meet more often.").Document.Annotation
	if len(a.Background) != 1 || a.Background[0].Side != "XB" {
		t.Errorf("background %+v, want one sentence of XB", a.Background)
	}
	for _, st := range a.Findings.Statements {
		if st.Actor == "XB" {
			t.Errorf("%q is a statement; it tells a standing policy", st.Quote.Text)
		}
	}
}

func TestNoVerbOfAProvisionalTranslationIsWeighed(t *testing.T) {
	a := readIn(t, "en", "The two sides welcomed the report.\n\n(Provisional translation)").Document.Annotation
	if len(a.Findings.Statements) != 1 || a.Findings.Statements[0].NoDirection == "" {
		t.Errorf("statements %+v, want one that forbids a direction", a.Findings.Statements)
	}
}

func TestATopicOfAListHasItsOwnWords(t *testing.T) {
	for _, x := range []struct{ lang, text string }{
		{"en", "The two sides discussed a range of issues such as ransomware, undersea cables and disinformation."},
		{"en", "The following topics were on the table:\n- ransomware\n- undersea cables\n- disinformation"},
		{"en", "Topics: ransomware; undersea cables; disinformation"},
		{"fr", "Les deux parties ont abordé les rançongiciels, les câbles sous-marins et la désinformation."},
		{"ja", "双方は、ランサムウェア、海底ケーブル及び偽情報について意見交換を行った。"},
	} {
		var got []string
		for _, f := range readIn(t, x.lang, x.text).Document.Annotation.Findings.Topics {
			if f.Quote != nil {
				got = append(got, string(f.Topic))
			}
		}
		slices.Sort(got)
		if want := []string{"hybrid-threats", "ransomware", "undersea-cables"}; !slices.Equal(got, want) {
			t.Errorf("%q lists %v, want %v", x.text, got, want)
		}
	}
}

func TestTheNextSessionIsWhatTheTextForesees(t *testing.T) {
	for _, x := range []struct {
		lang, text  string
		ordinal     int
		where, when string
	}{
		{"en", "The two sides agreed to hold the third dialogue in Borland in 2022.", 3, "XB", "2022"},
		{"en", "The next dialogue will be held in Arvelia next year.", 0, "XA", "2022"},
		{"fr", "La prochaine réunion se tiendra en Borlande en 2022.", 0, "XB", "2022"},
		{"ja", "次回協議は、2022年にボルランドで開催する予定である。", 0, "XB", "2022"},
	} {
		n := readIn(t, x.lang, x.text).Document.Annotation.Next
		if n == nil {
			t.Errorf("%q foresees nothing", x.text)
			continue
		}
		if n.Ordinal != x.ordinal || string(n.Where) != x.where || n.When != x.when {
			t.Errorf("%q foresees %d %s %s, want %d %s %s", x.text, n.Ordinal, n.Where, n.When, x.ordinal, x.where, x.when)
		}
	}
	if n := readIn(t, "en", "The two sides will continue to work together next year.").Document.Annotation.Next; n != nil {
		t.Errorf("%q is taken for a session", n.Quote.Text)
	}
}
