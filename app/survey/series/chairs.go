package series

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/text"
)

// A ChairTable is who chaired, or led the delegation, on one side.
type ChairTable struct {
	Party communique.PartyID
	Rows  []ChairRow // one for each meeting
}

// A ChairRow is one session's chairs of a side as printed.
type ChairRow struct {
	Meeting int
	Value   compare.FactValue // or why there is none
	// Since is the meeting before it whose chairs of this side are known, -1 if
	// there is none; Change says what it amounts to.
	Since  int
	Change ChairChange
}

// ChairChange tells a change of office-holder from a change of title.
type ChairChange string

const (
	ChairFirst ChairChange = ""       // nothing to compare with
	ChairSame  ChairChange = "same"   // the same people under the same titles
	ChairName  ChairChange = "name"   // the same people; their titles cannot be compared
	ChairOther ChairChange = "holder" // other people under the same titles
	ChairTitle ChairChange = "title"  // the same people under other titles
	ChairBoth  ChairChange = "both"   // other people under other titles
	// ChairPerson: other people, whose titles cannot be compared because the
	// texts print them in different languages or in translation.
	ChairPerson ChairChange = "person"
	// ChairOpen: it cannot be told whether they are the same people.
	ChairOpen ChairChange = "open"
)

// chairs makes one table for each party at the table of some session.
func chairs(meetings []Meeting) []ChairTable {
	var parties []communique.PartyID
	for _, m := range meetings {
		for _, p := range m.Session.Partners {
			if !slices.Contains(parties, p) {
				parties = append(parties, p)
			}
		}
	}
	slices.Sort(parties)
	var out []ChairTable
	for _, party := range append([]communique.PartyID{compare.Japan}, parties...) {
		t := ChairTable{Party: party}
		last := -1
		for i := range meetings {
			row := ChairRow{Meeting: i, Since: -1, Value: meetings[i].Account.Chairs(party)}
			if row.Value.Blank == compare.NotBlank {
				if last >= 0 && oneRow(meetings[last].Session, meetings[i].Session) {
					row.Since = last
					row.Change = chairChange(compare.ChairsFrom(meetings[last].Account, meetings[i].Account, party))
				}
				last = i
			}
			t.Rows = append(t.Rows, row)
		}
		if last >= 0 {
			out = append(out, t)
		}
	}
	return out
}

// chairChange reads the comparison of two sessions' chairs.
func chairChange(f compare.Fact, same bool) ChairChange {
	switch {
	case f.Change == compare.Unchanged && sameTitles(f.A.People, f.B.People):
		return ChairSame
	case f.Change == compare.Unchanged:
		return ChairName
	case f.Change == compare.Routine:
		return ChairOther
	case f.Why == "title" && same:
		return ChairTitle
	case f.Why == "title":
		return ChairBoth
	case f.Change == compare.Differs && !same:
		return ChairPerson
	}
	return ChairOpen
}

// sameTitles reports whether every title of the later session is printed in the
// earlier one too.
func sameTitles(a, b []compare.PersonValue) bool {
	return !slices.ContainsFunc(b, func(y compare.PersonValue) bool {
		return !slices.ContainsFunc(a, func(x compare.PersonValue) bool {
			return x.Office != "" && text.Fold(x.Office) == text.Fold(y.Office)
		})
	})
}
