package communique

// Names gives a name in each interface language.
type Names map[Lang]string

// In returns the name in lang, else in English.
func (n Names) In(l Lang) string {
	if s := n[l]; s != "" {
		return s
	}
	return n[English]
}

// A Party is a state, an organisation or a grouping.
type Party struct {
	ID    PartyID
	Names Names
	Kind  string // "state", "organisation", "grouping"
	Note  string
	// Members are the parties known here that belong to an organisation, or
	// belonged to it; MembersSource is the address of its own list of them.
	Members       []Membership
	MembersSource string
}

// A Membership is the time in which a party belongs to an organisation. From
// and To are ISO dates, shortened to what is known: the first day and the last;
// To is "" where it has not ended.
type Membership struct {
	Party    PartyID
	From, To string
}

// A Label is the name we show for a body. Printed is false where it is ours
// and stands in no text covered here.
type Label struct {
	Text    string
	Printed bool
}

// An Agency is one body of the authority file, under all its names.
type Agency struct {
	ID       AgencyID
	Former   []AgencyID // ids used before
	Party    PartyID
	Kind     string
	Roles    []string // what the body does: "cyber-agency", "defence", …
	Label    map[Lang]Label
	Acronyms []string
	Names    map[Lang][]string // printed forms
	// OtherNames are accepted on input and never shown as the body's name:
	// unprinted, derived, earlier and misprinted forms.
	OtherNames map[Lang][]string
	From, To   string // ISO, shortened; "" is open or unknown
	// Predecessors and Successors are ids; PredecessorNames are bodies
	// without an entry of their own.
	Predecessors     []AgencyID
	PredecessorNames []string
	Successors       []AgencyID
	Absorbed         []AgencyID
	Parent           string // as described
	ParentID         AgencyID
	Sources          []string // addresses
	Remarks          []string
}

// A Series is a row of sessions under one name.
type Series struct {
	ID       SeriesID
	Names    map[Lang]SeriesName
	Partners []PartyID
	Kind     string // "bilateral", "trilateral", "multilateral"
	Numbered bool
	What     string
	// KeepApart names the look-alikes that are not this series.
	KeepApart       string
	OrdinalsMissing []int
	// EarlierNames are names of the series before its present one.
	EarlierNames []string
}

// A SeriesName is a name the series goes by. Ours marks a translation of ours.
type SeriesName struct {
	Name   string
	Ours   bool
	SeenAt string
}

// A Pillar groups topics; UN marks the six of the UN framework.
type Pillar struct {
	ID    PillarID
	Order int
	UN    bool
	Label Names
}

// A Topic is what is spoken about.
type Topic struct {
	ID     TopicID
	Order  int
	Pillar PillarID
	Label  Names
	Scope  string
	// Cues are single terms that suggest the topic, by language.
	Cues map[Lang][]string
	// CueTraps are those of the cues that often stand inside the printed name
	// of a body or an office only: they tell who took part, not what was
	// discussed.
	CueTraps map[Lang][]string
}

// A Family orders verbs by what they do. Direction is false where steps only
// order a list and nothing may be called more or less committal.
type Family struct {
	ID        FamilyID
	Order     int
	Direction bool
	Label     Names
	Meaning   string
	Steps     []string // what each step covers, from step 1 up, in our words
}

// An Act is a performative verb with its equivalents and its step.
type Act struct {
	ID     ActID
	Order  int
	Family FamilyID
	Step   int // 0: the family has no steps
	Words  map[Lang][]string
	Why    string
	OnlyIn []Genre
	OnlyIf string
}

// A Modifier is a qualifier and its effect on what it stands with.
type Modifier struct {
	ID     ModifierID
	Order  int
	Effect string
	Words  map[Lang][]string
	Why    string
}

// An Individual is one person under the forms in which texts print the name.
// Two forms are one person only where a record says so, or where they agree
// but for case, order of words and titles while side and office fit.
type Individual struct {
	ID    PersonID
	Side  PartyID
	Forms []PersonName
	// From and To tell people of one name apart, ISO, shortened; "" is open.
	From, To string
	// Perhaps are people who may be the same one, which no record says.
	Perhaps []PersonID
	Remarks []string
}

// A PersonName is one form of a name as printed. Script is its ISO 15924 code.
// Sessions are those whose record does not tell which document prints it.
type PersonName struct {
	Name      string
	Script    string
	Documents []DocumentID
	Sessions  []SessionID
}
