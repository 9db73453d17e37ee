//go:build !js

package invent

import "alternat/app/communique"

// A saying is a template of a statement: its verb as each language prints it,
// its object with {0} for the topic, and the same in a record's own words.
type saying struct {
	act    communique.ActID
	record string // the verb in a summary
	verb   names
	object names
	what   string
}

var sayings = []saying{
	{"reaffirmed", "reaffirmed", in("reaffirmed", "ont réaffirmé", "再確認した"),
		in("the importance of joint work on “{0}”", "l’importance de travaux communs sur le thème « {0} »", "「{0}」に関する共同の取組の重要性を"), "the importance of joint work on {0}"},
	{"welcomed", "welcomed", in("welcomed", "ont salué", "歓迎した"),
		in("the progress made on “{0}” since the last session", "les progrès accomplis sur le thème « {0} » depuis la dernière session", "前回会合以降の「{0}」における進展を"), "progress made on {0} since the last session"},
	{"discussed", "discussed", in("discussed", "ont abordé", "議論した"),
		in("the state of “{0}” in their countries", "l’état de la question « {0} » dans leurs pays", "両国における「{0}」の状況について"), "the state of {0} in their countries"},
	{"exchanged-views", "exchanged views", in("exchanged views on", "ont échangé des vues sur", "意見交換を行った"),
		in("recent developments in “{0}”", "l’évolution récente du thème « {0} »", "「{0}」をめぐる最近の動向について"), "recent developments in {0}"},
	{"stressed", "stressed", in("stressed", "ont souligné", "強調した"),
		in("that “{0}” calls for voluntary, non-binding norms in peacetime", "que le thème « {0} » appelle des normes volontaires et non contraignantes en temps de paix", "「{0}」には平時における自発的で拘束力のない規範が必要であることを"), "that {0} calls for voluntary, non-binding norms in peacetime"},
	{"recognised", "recognised", in("recognised", "ont reconnu", "認識した"),
		in("that an open, free and secure cyberspace rests on “{0}”", "qu’un cyberespace ouvert, libre et sûr repose sur le thème « {0} »", "自由で開かれた安全なサイバー空間が「{0}」に支えられることを"), "that an open, free and secure cyberspace rests on {0}"},
	{"noted", "noted", in("took note of", "ont pris note de", "留意した"),
		in("the report of the experts on “{0}”", "la teneur du rapport des experts sur le thème « {0} »", "「{0}」に関する専門家の報告に"), "the report of the experts on {0}"},
	{"supported", "supported", in("supported", "ont soutenu", "支持した"),
		in("the work of the United Nations on “{0}”", "les travaux des Nations unies sur le thème « {0} »", "「{0}」に関する国際連合の作業を"), "the work of the United Nations on {0}"},
	{"expressed-concern", "expressed concern", in("expressed concern over", "ont exprimé leur préoccupation au sujet de", "懸念を表明した"),
		in("the incidents reported in the field of “{0}”", "la multiplication des incidents dans le domaine « {0} »", "「{0}」の分野で報告された事案について"), "incidents reported in the field of {0}"},
	{"agreed", "agreed", in("agreed", "sont convenus", "一致した"),
		in("to continue their work on “{0}”", "de poursuivre leurs travaux sur le thème « {0} »", "「{0}」に関する作業を続けることで"), "to continue their work on {0}"},
	{"decided", "decided", in("decided", "ont décidé", "決定した"),
		in("to hold a meeting of experts on “{0}”", "de tenir une réunion d’experts sur le thème « {0} »", "「{0}」に関する専門家会合を開くことを"), "to hold a meeting of experts on {0}"},
}
