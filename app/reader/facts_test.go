package reader

import "testing"

type facts struct{ text, date, place, ordinal, mode string }

// Sentences by which releases say that a meeting was held, in the ways they do.
var ways = []facts{
	{"The third Kestria-Veldmark Cyber Dialogue took place in Halden from 3 to 4 March 2021.", "2021-03-03/2021-03-04", "Halden", "3", ""},
	{"On March 3-4, 2021, delegations from Kestria and Veldmark met in Port Marlow, Kestria, for the second round of their cyber talks.", "2021-03-03/2021-03-04", "Port Marlow, XK", "2", ""},
	{"Kestria and Veldmark convened the 12th meeting of their Cyber Working Group in Washington, D.C., on May 5, 2022.", "2022-05-05", "Washington, US", "12", ""},
	{"Officials of Kestria, Veldmark and Japan gathered in Halden on the 5th of March 2024 for trilateral cyber consultations.", "2024-03-05", "Halden", "", ""},
	{"The twenty-first Kestria-Veldmark Dialogue was held virtually on 30 November and 1 December 2020.", "2020-11-30/2020-12-01", "", "21", "online"},
	{"The inaugural Cyber Dialogue between Kestria and Veldmark was held in Halden and online on 4 June 2019.", "2019-06-04", "Halden", "1", "hybrid"},
	{"Kestria hosted the fifth Kestria-Veldmark Cyber Dialogue in its capital, Halden, on Thursday, 4 June 2019.", "2019-06-04", "Halden", "5", ""},
	{"Kestria and Veldmark co-chaired the Sixth Cyber Policy Consultations in Tokyo on June 4, 2019.", "2019-06-04", "Tokyo, JP", "6", ""},
	{"Following the second dialogue held in Vienna in 2017, Kestria and Veldmark held their third Cyber Dialogue in Halden on 4 June 2019.", "2019-06-04", "Halden", "3", ""},
	{"The 4th Kestria-Veldmark Cyber Dialogue will be held in Halden on 4 June 2025.", "2025-06-04", "Halden", "4", ""},
	{"The Fourth Kestria-Veldmark Cyber Dialogue was held via video teleconference on 4 June 2021 and discussed online safety.", "2021-06-04", "", "4", "online"},
	{"Kestria and Veldmark met in person in Halden on 4 June 2021 for their Cyber Dialogue.", "2021-06-04", "Halden", "", "in-person"},
	{"The Kestria-Veldmark Cyber Dialogue, held in Halden on 4 June 2021, dealt with harm that is done online.", "2021-06-04", "Halden", "", ""},
	{"The first Kestria-Veldmark cyber consultations were held in October 2016.", "2016-10", "", "1", ""},
	{"The second Kestria-Veldmark Cyber Dialogue was held at Rosen Castle, Halden, from 14 through 16 October 2018.", "2018-10-14/2018-10-16", "Halden", "2", ""},
	{"The **second** Kestria-Veldmark Cyber Dialogue was held in **Halden** on **14 October 2018**.", "2018-10-14", "Halden", "2", ""},
	{"Le troisième dialogue cyber entre la Kestrie et la Veldmarque s’est tenu les 4 et 5 mars 2021 à Halden.", "2021-03-04/2021-03-05", "Halden", "3", ""},
	{"Réunies à Valbrun le 1er mars 2021, la Kestrie et la Veldmarque ont tenu la 2e session de leurs consultations cyber.", "2021-03-01", "Valbrun", "2", ""},
	{"La XIe réunion du groupe de travail kestro-veldmarquois s’est déroulée par visioconférence du 4 au 6 mars 2021.", "2021-03-04/2021-03-06", "", "11", "online"},
	{"La Kestrie et la Veldmarque ont coprésidé à Paris, le vendredi 5 mars 2021, la 7ème édition de leur dialogue cyber.", "2021-03-05", "Paris, FR", "7", ""},
	{"La première session du dialogue cyber entre la Kestrie et la Veldmarque aura lieu le 12 octobre 2025 à Genève (Suisse).", "2025-10-12", "Geneva, CH", "1", ""},
	{"Des experts de la Kestrie et de la Veldmarque se sont rencontrés à Saint-Aubin-sur-Mer le 3 mai 2022 pour leur dialogue.", "2022-05-03", "Saint-Aubin-sur-Mer", "", ""},
	{"Le cinquième dialogue cyber Kestrie-Veldmarque s’est tenu en format hybride le 3 mai 2022.", "2022-05-03", "", "5", "hybrid"},
	{"令和3年3月4日から5日まで、東京において、第3回日ケストリア・サイバー協議が開催された。", "2021-03-04/2021-03-05", "Tokyo, JP", "3", ""},
	{"2021年3月4日（木曜日）及び5日（金曜日）、ハルデン（ケストリア）で第十二回ケストリア・ヴェルドマルク・サイバー対話が行われました。", "2021-03-04/2021-03-05", "ハルデン, XK", "12", ""},
	{"令和元年６月４日、第１回ケストリア・ヴェルドマルク・サイバー協議がテレビ会議形式で実施された。", "2019-06-04", "", "1", "online"},
	{"６月４日（２０１９年）、ケストリアの首都ハルデンにおいて、ケストリアとヴェルドマルクはサイバー協議（第２回）を開催した。", "2019-06-04", "ハルデン, XK", "2", ""},
	{"ケストリアとヴェルドマルクは、2019年6月4日～6日、東京都内でサイバー協議を開いた。", "2019-06-04/2019-06-06", "Tokyo, JP", "", ""},
	{"2021年2月7日（日曜日）、アールブルク市内にて、第4回日・海湾連盟サイバー協議が開催されました。前回は令和2年1月にハルデンで開催。", "2021-02-07", "アールブルク", "4", ""},
	{"Eighth Meeting of the Kestria-Veldmark Committee\nVirtual, 21 January 2021\n\nThe Committee reviewed its work plan.", "2021-01-21", "", "8", "online"},
	{"平成三十年三月七日、ウィーンで、ケストリア・ヴェルドマルク・サイバー対話が対面形式で行われた。", "2018-03-07", "Vienna, AT", "", "in-person"},
	{"第5回ケストリア・ヴェルドマルク・サイバー協議は2025年6月4日にハルデン市で開催される予定です。", "2025-06-04", "ハルデン", "5", ""},
}

func TestAMeetingIsFoundInTheSentenceThatSaysItWasHeld(t *testing.T) {
	for _, x := range ways {
		r := read(t, x.text)
		got := facts{x.text, r.value(KindDate), r.value(KindPlace), r.value(KindOrdinal), r.value(KindMode)}
		if got != x {
			t.Errorf("%s\n got date %q place %q number %q mode %q\nwant date %q place %q number %q mode %q", x.text,
				got.date, got.place, got.ordinal, got.mode, x.date, x.place, x.ordinal, x.mode)
		}
	}
}
