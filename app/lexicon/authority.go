package lexicon

import (
	"sort"
	"sync"

	"alternat/app/communique"
)

// Authority holds the authority files: who and what the records speak of. Each
// slice is in order of id, as [Authority.Sorted] leaves it; the methods look
// ids up in O(log n) and return nil for one that is unknown. What they return
// is shared and not to be changed.
type Authority struct {
	Parties   []communique.Party
	Series    []communique.Series
	Agencies  []communique.Agency
	People    []communique.Individual
	Pillars   []communique.Pillar
	Topics    []communique.Topic
	Families  []communique.Family
	Acts      []communique.Act
	Modifiers []communique.Modifier

	once  sync.Once // of index, which Resolve makes when first asked
	index nameIndex
	// parties are the keys of the names of parties, by language; made with index.
	parties map[communique.PartyID][]partyKey
	met     sync.Once // of faces, which ResolvePerson makes when first asked
	faces   map[string][]int
}

// Sorted puts every slice in order of id and returns a.
func (a *Authority) Sorted() *Authority {
	byID(a.Parties, func(x *communique.Party) string { return string(x.ID) })
	byID(a.Series, func(x *communique.Series) string { return string(x.ID) })
	byID(a.Agencies, func(x *communique.Agency) string { return string(x.ID) })
	byID(a.People, func(x *communique.Individual) string { return string(x.ID) })
	byID(a.Pillars, func(x *communique.Pillar) string { return string(x.ID) })
	byID(a.Topics, func(x *communique.Topic) string { return string(x.ID) })
	byID(a.Families, func(x *communique.Family) string { return string(x.ID) })
	byID(a.Acts, func(x *communique.Act) string { return string(x.ID) })
	byID(a.Modifiers, func(x *communique.Modifier) string { return string(x.ID) })
	return a
}

func byID[T any](list []T, id func(*T) string) {
	sort.SliceStable(list, func(i, j int) bool { return id(&list[i]) < id(&list[j]) })
}

func find[T any](list []T, id string, of func(*T) string) *T {
	i := sort.Search(len(list), func(i int) bool { return of(&list[i]) >= id })
	if i < len(list) && of(&list[i]) == id {
		return &list[i]
	}
	return nil
}

// Party returns the state or organisation with the given id, or nil.
func (a *Authority) Party(id communique.PartyID) *communique.Party {
	return find(a.Parties, string(id), func(x *communique.Party) string { return string(x.ID) })
}

// SeriesByID returns the series with the given id, or nil.
func (a *Authority) SeriesByID(id communique.SeriesID) *communique.Series {
	return find(a.Series, string(id), func(x *communique.Series) string { return string(x.ID) })
}

// Agency returns the body with the given id, or nil. Ids used before are found
// too: identifiers that were once written stay good.
func (a *Authority) Agency(id communique.AgencyID) *communique.Agency {
	if x := find(a.Agencies, string(id), func(x *communique.Agency) string { return string(x.ID) }); x != nil {
		return x
	}
	for i := range a.Agencies {
		for _, former := range a.Agencies[i].Former {
			if former == id {
				return &a.Agencies[i]
			}
		}
	}
	return nil
}

// Person returns the person with the given id, or nil.
func (a *Authority) Person(id communique.PersonID) *communique.Individual {
	return find(a.People, string(id), func(x *communique.Individual) string { return string(x.ID) })
}

// Pillar returns the group of topics with the given id, or nil.
func (a *Authority) Pillar(id communique.PillarID) *communique.Pillar {
	return find(a.Pillars, string(id), func(x *communique.Pillar) string { return string(x.ID) })
}

// Topic returns the topic with the given id, or nil.
func (a *Authority) Topic(id communique.TopicID) *communique.Topic {
	return find(a.Topics, string(id), func(x *communique.Topic) string { return string(x.ID) })
}

// Family returns the family of verbs with the given id, or nil.
func (a *Authority) Family(id communique.FamilyID) *communique.Family {
	return find(a.Families, string(id), func(x *communique.Family) string { return string(x.ID) })
}

// Act returns the performative verb with the given id, or nil.
func (a *Authority) Act(id communique.ActID) *communique.Act {
	return find(a.Acts, string(id), func(x *communique.Act) string { return string(x.ID) })
}

// Modifier returns the qualifier with the given id, or nil.
func (a *Authority) Modifier(id communique.ModifierID) *communique.Modifier {
	return find(a.Modifiers, string(id), func(x *communique.Modifier) string { return string(x.ID) })
}
