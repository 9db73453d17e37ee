package corpus

import "alternat/app/communique"

// words is a list of words, or a text, by language.
type (
	words map[communique.Lang][]string
	names map[communique.Lang]string
)

type wireParty struct {
	ID    communique.PartyID `json:"id"`
	Kind  string             `json:"kind"`
	Names names              `json:"names"`
	Note  string             `json:"note,omitempty"`

	Members       []wireMembership `json:"members,omitempty"`
	MembersSource string           `json:"members_source,omitempty"`
}

type wireMembership struct {
	Party communique.PartyID `json:"party"`
	From  string             `json:"from"`
	To    string             `json:"to,omitempty"`
}

type wireSeries struct {
	ID              communique.SeriesID                `json:"id"`
	Names           map[communique.Lang]wireSeriesName `json:"names"`
	EarlierNames    []string                           `json:"earlier_names,omitempty"`
	Partners        []communique.PartyID               `json:"partners"`
	Kind            string                             `json:"kind"`
	Numbered        bool                               `json:"numbered,omitempty"`
	What            string                             `json:"what,omitempty"`
	KeepApart       string                             `json:"keep_apart,omitempty"`
	OrdinalsMissing []int                              `json:"ordinals_missing,omitempty"`
}

type wireSeriesName struct {
	Name   string `json:"name"`
	Ours   bool   `json:"ours,omitempty"`
	SeenAt string `json:"seen_at,omitempty"`
}

type wireLabel struct {
	Text    string `json:"text"`
	Printed bool   `json:"printed,omitempty"`
}

type wireAgency struct {
	ID               communique.AgencyID           `json:"id"`
	FormerIDs        []communique.AgencyID         `json:"former_ids,omitempty"`
	Party            communique.PartyID            `json:"party"`
	Kind             string                        `json:"kind"`
	Roles            []string                      `json:"roles"`
	Label            map[communique.Lang]wireLabel `json:"label"`
	Acronyms         []string                      `json:"acronyms,omitempty"`
	Names            words                         `json:"names,omitempty"`
	UnprintedNames   words                         `json:"unprinted_names,omitempty"`
	DerivedNames     words                         `json:"derived_names,omitempty"`
	NameFromTitle    string                        `json:"name_from_title,omitempty"`
	EarlierNames     words                         `json:"earlier_names,omitempty"`
	EarlierAcronyms  []string                      `json:"earlier_acronyms,omitempty"`
	Misprints        []string                      `json:"misprints,omitempty"`
	Doubtful         []string                      `json:"doubtful,omitempty"`
	From             string                        `json:"from,omitempty"`
	To               string                        `json:"to,omitempty"`
	Predecessors     []communique.AgencyID         `json:"predecessors,omitempty"`
	PredecessorNames []string                      `json:"predecessor_names,omitempty"`
	Successors       []communique.AgencyID         `json:"successors,omitempty"`
	Absorbed         []communique.AgencyID         `json:"absorbed,omitempty"`
	Parent           string                        `json:"parent,omitempty"`
	ParentID         communique.AgencyID           `json:"parent_id,omitempty"`
	Sources          []string                      `json:"sources,omitempty"`
	Remarks          []string                      `json:"remarks,omitempty"`
}

type wireIndividual struct {
	ID      communique.PersonID   `json:"id"`
	Side    communique.PartyID    `json:"side"`
	Forms   []wirePersonName      `json:"forms"`
	From    string                `json:"from,omitempty"`
	To      string                `json:"to,omitempty"`
	Perhaps []communique.PersonID `json:"perhaps,omitempty"`
	Remarks []string              `json:"remarks,omitempty"`
}

type wirePersonName struct {
	Name      string                  `json:"name"`
	Script    string                  `json:"script"`
	Documents []communique.DocumentID `json:"documents,omitempty"`
	Sessions  []communique.SessionID  `json:"sessions,omitempty"`
}

type wireTopics struct {
	Preface []string      `json:"preface,omitempty"`
	Pillars []wirePillar  `json:"pillars"`
	Topics  []wireSubject `json:"topics"`
}

type wirePillar struct {
	ID    communique.PillarID `json:"id"`
	Order int                 `json:"order"`
	UN    bool                `json:"un_framework,omitempty"`
	Label names               `json:"label"`
}

type wireSubject struct {
	ID       communique.TopicID  `json:"id"`
	Order    int                 `json:"order"`
	Pillar   communique.PillarID `json:"pillar"`
	Label    names               `json:"label"`
	Scope    string              `json:"scope,omitempty"`
	Cues     words               `json:"cues,omitempty"`
	CueTraps words               `json:"cue_traps,omitempty"`
}

type wireActs struct {
	Preface     []string                    `json:"preface,omitempty"`
	Glossaries  []wireGlossary              `json:"glossaries,omitempty"`
	Families    []wireFamily                `json:"families"`
	Acts        []wireAct                   `json:"acts"`
	Modifiers   []wireModifier              `json:"modifiers"`
	RecordVerbs map[string]communique.ActID `json:"record_verbs,omitempty"`
}

type wireGlossary struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	URL       string `json:"url"`
	Used      string `json:"used"`
}

type wireFamily struct {
	ID        communique.FamilyID `json:"id"`
	Order     int                 `json:"order"`
	Direction bool                `json:"direction,omitempty"`
	Label     names               `json:"label"`
	Meaning   string              `json:"meaning,omitempty"`
	Steps     []string            `json:"steps,omitempty"`
}

type wireAct struct {
	ID     communique.ActID    `json:"id"`
	Order  int                 `json:"order"`
	Family communique.FamilyID `json:"family"`
	Step   int                 `json:"step,omitempty"`
	Words  words               `json:"words"`
	Why    string              `json:"why,omitempty"`
	OnlyIn []communique.Genre  `json:"only_in,omitempty"`
	OnlyIf string              `json:"only_if,omitempty"`
}

type wireModifier struct {
	ID     communique.ModifierID `json:"id"`
	Order  int                   `json:"order"`
	Effect string                `json:"effect"`
	Words  words                 `json:"words"`
	Why    string                `json:"why,omitempty"`
}
