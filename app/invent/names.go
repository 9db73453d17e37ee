//go:build !js

package invent

import (
	"strings"

	"alternat/app/communique"
)

type names = communique.Names

func in(en, fr, ja string) names {
	return names{communique.English: en, communique.French: fr, communique.Japanese: ja}
}

// Countries are a stem and an ending. The first three letters tell the stems
// apart and make the country's code with the first of the ending.
var stems = []names{
	in("Brel", "Brel", "ブレル"), in("Cund", "Cund", "クンド"), in("Drov", "Drov", "ドロヴ"), in("Felz", "Felz", "フェルツ"),
	in("Gnor", "Gnor", "グノル"), in("Hulm", "Hulm", "フルム"), in("Jast", "Jast", "ヤスト"), in("Klem", "Klem", "クレム"),
	in("Lusk", "Lusk", "ルスク"), in("Mirv", "Mirv", "ミルヴ"), in("Nolb", "Nolb", "ノルブ"), in("Orsk", "Orsk", "オルスク"),
	in("Pren", "Pren", "プレン"), in("Quer", "Quer", "クエル"), in("Ruvl", "Ruvl", "ルヴル"), in("Strel", "Strel", "ストレル"),
	in("Tolm", "Tolm", "トルム"), in("Ulv", "Ulv", "ウルヴ"), in("Vrond", "Vrond", "ヴロンド"), in("Wesk", "Wesk", "ヴェスク"),
	in("Xant", "Xant", "クサント"), in("Yelm", "Yelm", "イェルム"), in("Zubr", "Zubr", "ズブル"), in("Aldr", "Aldr", "アルドル"),
}

var endings = []names{in("avia", "avie", "アヴィア"), in("esia", "ésie", "エシア"), in("onia", "onie", "オニア"), in("umia", "umie", "ウミア")}

// mostCountries is how many names there are.
var mostCountries = len(stems) * len(endings)

func country(i int) (code string, name names) {
	stem, end := stems[i%len(stems)], endings[i/len(stems)]
	name = names{}
	for l := range stem {
		name[l] = stem[l] + end[l]
	}
	return strings.ToUpper(stem["en"][:3] + end["en"][:1]), name
}

// cities of a country are made of its stem.
func cities(i int) []string {
	stem := stems[i%len(stems)]["en"]
	return []string{stem + "burg", "Port " + stem, stem + "ow", "Old " + stem}
}

var given = []names{
	in("Arno", "Arno", "アルノ"), in("Bela", "Bela", "ベラ"), in("Cilla", "Cilla", "チラ"), in("Dorin", "Dorin", "ドリン"), in("Edda", "Edda", "エッダ"),
	in("Faro", "Faro", "ファロ"), in("Gisa", "Gisa", "ギサ"), in("Hanno", "Hanno", "ハンノ"), in("Ivana", "Ivana", "イヴァナ"), in("Jolan", "Jolan", "ヨラン"),
	in("Kira", "Kira", "キラ"), in("Lumo", "Lumo", "ルモ"), in("Mirel", "Mirel", "ミレル"), in("Nadja", "Nadja", "ナジャ"), in("Osvin", "Osvin", "オスヴィン"),
}

var surnames = []names{
	in("Velten", "Velten", "ヴェルテン"), in("Korrin", "Korrin", "コリン"), in("Dastrow", "Dastrow", "ダストロウ"), in("Ebrun", "Ebrun", "エブルン"), in("Falmer", "Falmer", "ファルマー"),
	in("Gorvath", "Gorvath", "ゴルヴァト"), in("Hestan", "Hestan", "ヘスタン"), in("Irsol", "Irsol", "イルソル"), in("Jurdan", "Jurdan", "ユルダン"), in("Kasmir", "Kasmir", "カスミル"),
	in("Lorvan", "Lorvan", "ロルヴァン"), in("Mestre", "Mestre", "メストレ"), in("Nolting", "Nolting", "ノルティング"), in("Orvela", "Orvela", "オルヴェラ"), in("Pelko", "Pelko", "ペルコ"),
	in("Rastin", "Rastin", "ラスティン"), in("Sorvik", "Sorvik", "ソルヴィク"), in("Tamsen", "Tamsen", "タムセン"), in("Ulbert", "Ulbert", "ウルベルト"), in("Wendor", "Wendor", "ヴェンドル"),
}

// person is the n-th official of a party, as texts in each language print them.
func (p *party) person(n int) names {
	g, s := given[(p.number*7+n*11)%len(given)], surnames[(p.number*3+n*13)%len(surnames)]
	return in(g["en"]+" "+s["en"], g["fr"]+" "+strings.ToUpper(s["fr"]), g["ja"]+"・"+s["ja"])
}

// subject is what the sessions of a series are about.
type subject struct {
	id   string
	name names // with {0}, the partner
}

var subjects = []subject{
	{"cyber", in("Japan–{0} Cyber Dialogue", "Dialogue Japon–{0} sur le cyberespace", "日・{0}サイバー対話")},
	{"cables", in("Japan–{0} Talks on Undersea Cables", "Consultations Japon–{0} sur les câbles sous-marins", "日・{0}海底ケーブル協議")},
	{"crime", in("Japan–{0} Dialogue on Cybercrime", "Dialogue Japon–{0} sur la cybercriminalité", "日・{0}サイバー犯罪対話")},
	{"defence", in("Japan–{0} Consultations on Network Defence", "Consultations Japon–{0} sur la défense des réseaux", "日・{0}ネットワーク防衛協議")},
	{"experts", in("Japan–{0} Meeting of Incident-Response Experts", "Réunion d’experts Japon–{0} sur la réponse aux incidents", "日・{0}インシデント対応専門家会合")},
	{"trade", in("Japan–{0} Dialogue on Digital Trade", "Dialogue Japon–{0} sur le commerce numérique", "日・{0}デジタル貿易対話")},
}
