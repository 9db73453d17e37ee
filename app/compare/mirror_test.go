package compare

import (
	"reflect"
	"testing"

	"alternat/app/communique"
)

// TestMirrorOfEverythingAtOnce has every kind of row on both sides.
func TestMirrorOfEverythingAtOnce(t *testing.T) {
	earlier := in2013(func(s *script) {
		s.list("RUR", communique.ListFull, "court: Royal Court", "guild-1: Clerks", "dragoons: Dragoons", "post: Post")
		s.list("JP", communique.ListOpen, ": Office of Rivers")
		s.person(communique.CoChair, "RUR", "Rudolf Elphberg", "King", "court")
		s.state("position", "noted", 1, "bridges canals", "They noted sound bridges and canals across the river")
		s.state("exchange", "discussed", 2, "ferries bridges", "They discussed ferries and bridges")
		s.state("undertaking", "agreed", 2, "locks", "They agreed to build locks")
		s.state("position", "noted", 1, "", "They noted other matters")
		s.state("arrangement", "invited", 0, "ferries", "Ruritania invited Japan")
		s.Annotation.Next = &communique.NextSession{When: "2014"}
		s.Annotation.SideOrder = []communique.PartyID{"RUR", "JP"}
	})
	later := in2018(func(s *script) {
		s.person(communique.CoChair, "RUR", "Black Michael", "Duke", "post")
		s.list("RUR", communique.ListFull, "guild-3: Notaries", "court: Chancellery", "late: Lighthouses", "sealing-wax: Wax", "post: Post")
		s.list("JP", communique.ListNone)
		s.state("exchange", "discussed", 2, "locks", "They discussed locks")
		s.state("position", "welcomed", 5, "canals bridges", "They welcomed sound bridges and canals across the river")
		s.state("position", "noted", 1, "quays", "They noted quays")
		s.state("position", "noted", 1, "", "They noted what is left")
		s.f.Topics = append(s.f.Topics, communique.TopicFinding{Topic: "ferries", Quote: s.say("ferries")})
		s.Annotation.SideOrder = []communique.PartyID{"JP", "RUR"}
	})
	otherOf := otherPartner(meeting("2020-01-01", joint("jp-gra-2020-01-01.en", func(s *script) {
		s.list("GRA", communique.ListOpen, "gra-court: Court")
		s.state("position", "noted", 1, "bridges", "They noted bridges")
	})))
	release := genre(meeting("2019-01-01", joint("jp-rur-2019-01-01.en", func(s *script) {
		s.list("RUR", communique.ListFull, "court: Royal Court")
	})), communique.PressRelease, "JP")
	subjects := []Subject{with(earlier), whole(earlier), with(later), with(otherOf), whole(otherOf), with(release), with(notHeld(meeting("2021-01-01", joint("jp-rur-2021-01-01.en", nil)))), Plain("mine", wordsOne, "en")}
	seen := map[Presence]bool{}
	outcomes := map[Outcome]bool{}
	for _, x := range subjects {
		for _, y := range subjects {
			there, back := Compare(x, y, lex), Compare(y, x, lex)
			if m := Mirror(there); !reflect.DeepEqual(m, back) {
				t.Errorf("%s and %s: %+v\nis not\n%+v", x.ID(), y.ID(), m, back)
			}
			for _, tab := range there.Participants {
				for _, r := range tab.Rows {
					seen[r.Presence] = true
				}
			}
			for _, r := range there.Statements.Rows {
				outcomes[r.Outcome] = true
			}
		}
	}
	if len(seen) != len(presenceOrder) {
		t.Errorf("only %v are tried", seen)
	}
	if len(outcomes) < 8 {
		t.Errorf("only %v are tried", outcomes)
	}
}
