package lexicon

// Delegations are the words by which a reader finds who took part in a
// meeting: the nouns that names of bodies are made with, the offices people
// hold, the phrases that introduce chairs and lists. They serve the reading of
// a text alone and nothing that is compared.
//
// Ids group words of one idea; those of ChairedBy and Chairs are roles as in
// communique.PersonRole. Japanese words of Bodies, WeakBodies, Units and
// Offices are endings.
type Delegations struct {
	// Bodies are nouns with which a body's name begins or ends. A word of
	// WeakBodies does so only beside another capitalised word; one of Units
	// names a part of a body.
	Bodies     []Entry `json:"bodies"`
	WeakBodies []Entry `json:"weak_bodies"`
	Units      []Entry `json:"units"`
	// Offices are what people hold, Courtesy stands before or after their
	// names, Particles within them.
	Offices []Entry `json:"offices"`
	// OfficeWords are words in katakana with which a Japanese office begins, so
	// that they are no part of the name before it.
	OfficeWords []Entry `json:"office_words"`
	Courtesy    []Entry `json:"courtesy"`
	Particles   []Entry `json:"particles"`
	// ChairedBy stands before the names of those who chair, lead or are to
	// chair, Chairs after them.
	ChairedBy []Entry `json:"chaired_by"`
	Chairs    []Entry `json:"chairs"`
	// Speaking tells that an official speaks.
	Speaking []Entry `json:"speaking"`
	// Attending tells that those named took part. Officials stand between it
	// and the names of bodies.
	Attending []Entry `json:"attending"`
	Officials []Entry `json:"officials"`
	// Sides are nouns that go with the name of a party.
	Sides []Entry `json:"sides"`
	// Open leaves a list open: "others" at its end, "including" before it.
	Open []Entry `json:"open"`
	// Described are nouns for those present that name no body.
	Described []Entry `json:"described"`
	// Stops are words with which a name has ended.
	Stops []Entry `json:"stops"`
	// Governments stand before the name of a state, StateForms within it: "the
	// Government of the Republic of X". Nationalities are endings by which the
	// name of a state becomes an adjective.
	Governments   []Entry `json:"governments"`
	StateForms    []Entry `json:"state_forms"`
	Nationalities []Entry `json:"nationalities"`
	// Counterparts are words for whoever holds the same office on another side;
	// Heading verbs stand between "who" and the body that somebody leads.
	Counterparts []Entry `json:"counterparts"`
	Heading      []Entry `json:"heading"`
	// Adjectives are words for an organisation that are another thing's name
	// as well; ids are parties.
	Adjectives []Entry `json:"adjectives"`
}

// A DelegationFinder finds the words of [Delegations].
type DelegationFinder struct {
	Bodies, WeakBodies, Units, Offices, OfficeWords, Courtesy, Particles, ChairedBy, Chairs, Speaking,
	Attending, Officials, Sides, Open, Described, Stops, Governments, StateForms, Counterparts, Heading, Adjectives *Finder
	// Nationalities are the endings as they are listed.
	Nationalities []Entry
}

func newDelegationFinder(d *Delegations) *DelegationFinder {
	return &DelegationFinder{
		NewFinder(d.Bodies, false), NewFinder(d.WeakBodies, false), NewFinder(d.Units, false),
		NewFinder(d.Offices, false), NewFinder(d.OfficeWords, true), NewFinder(d.Courtesy, true), NewFinder(d.Particles, true),
		NewFinder(d.ChairedBy, false), NewFinder(d.Chairs, false), NewFinder(d.Speaking, true),
		NewFinder(d.Attending, false), NewFinder(d.Officials, false), NewFinder(d.Sides, false),
		NewFinder(d.Open, false), NewFinder(d.Described, false), NewFinder(d.Stops, true),
		NewFinder(d.Governments, false), NewFinder(d.StateForms, true), NewFinder(d.Counterparts, false),
		NewFinder(d.Heading, true), NewFinder(d.Adjectives, false),
		d.Nationalities,
	}
}

// DelegationWords finds who took part.
func (l *Lexicon) DelegationWords() *DelegationFinder { return l.delegations }
