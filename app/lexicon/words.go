package lexicon

import "alternat/app/communique"

// ByLang holds words per language.
type ByLang map[communique.Lang][]string

// Words are the word lists kept in the data files of this package. They are
// values as they stand in the files; [New] makes them searchable.
//
// Every list is written in base forms. Where a list says nothing else, a word
// also stands for its plural and, in French, its feminine, and a word that
// ends in "*" for everything that begins with it.
type Words struct {
	Numerals    Numerals    `json:"numerals"`
	Verbs       Verbs       `json:"verbs"`
	Qualifiers  []Qualifier `json:"qualifiers"`
	Acronyms    []Acronym   `json:"acronyms"`
	Names       []Name      `json:"names"`
	Glossary    []TermGroup `json:"glossary"`
	General     General     `json:"general"`
	Formulas    Formulas    `json:"formulas"`
	Layout      Layout      `json:"layout"`
	Delegations Delegations `json:"delegations"`
	Statements  Statements  `json:"statements"`
}

// Numerals are numbers, months and days in words. Lookup is exact.
type Numerals struct {
	Cardinals map[communique.Lang]map[string]int `json:"cardinals"`
	Ordinals  map[communique.Lang]map[string]int `json:"ordinals"`
	Scales    map[communique.Lang]map[string]int `json:"scales"`
	Months    map[communique.Lang][][]string     `json:"months"`   // twelve lists
	Weekdays  map[communique.Lang][][]string     `json:"weekdays"` // seven lists, Monday first
	Suffixes  map[communique.Lang][]string       `json:"suffixes"` // of ordinals in digits
	// Multiples are words that say a number in passing ("doubled", "dozens of"):
	// they answer to it and are never missed themselves.
	Multiples map[communique.Lang]map[string]int `json:"multiples"`
	// Units are what numbers count: six months are not six weeks.
	Units []Entry `json:"units"`
	// MonthOrWord are months that are other words too ("may"); after a word of
	// BeforeMonth, or with a year, they are months.
	MonthOrWord ByLang `json:"month_or_word"`
	BeforeMonth ByLang `json:"before_month"`
	// Relative are dates told from the day of the text: "next year".
	Relative []Entry `json:"relative"`
	// NotNumbers are set phrases whose number word counts nothing: "third party".
	NotNumbers ByLang `json:"not_numbers"`
	// Pairs are nouns that "two" adds nothing to: "the two sides".
	Pairs ByLang `json:"pairs"`
}

// An Entry is an idea with the words for it.
type Entry struct {
	ID string   `json:"id,omitempty"`
	En []string `json:"en,omitempty"`
	Fr []string `json:"fr,omitempty"`
	Ja []string `json:"ja,omitempty"`
}

// In returns the words for the idea in lang.
func (e Entry) In(lang communique.Lang) []string {
	switch lang {
	case communique.English:
		return e.En
	case communique.French:
		return e.Fr
	case communique.Japanese:
		return e.Ja
	}
	return nil
}

// Verbs say how acts appear.
type Verbs struct {
	// Acts give verbs in the infinitive, each under the act it performs; the
	// forms are made by rule. A verb may stand under several acts.
	Acts []VerbEntry `json:"acts"`
	// Modals are auxiliaries that change what a verb binds to.
	Modals []VerbEntry `json:"modals"`
	// Reports are verbs of saying and knowing that are no acts. They serve only
	// to find what is said in a clause here and named by a noun there.
	Reports []VerbEntry `json:"reports"`
	// Irregular gives the forms of a verb that the rules do not make:
	// English present, past, participle, "-ing"; French any.
	Irregular map[communique.Lang]map[string][]string `json:"irregular"`
	// Auxiliaries precede a participle that is a verb.
	Auxiliaries ByLang `json:"auxiliaries"`
	// Before are words after which a participle or present is no verb.
	Before ByLang `json:"before"`
	// Between may stand between auxiliary and participle.
	Between ByLang `json:"between"`
	// Subjects are words that are often the subject of a plural verb in
	// English, SingularSubjects of one in the third person: after them a form
	// that could be a noun is a verb.
	Subjects         ByLang `json:"subjects"`
	SingularSubjects ByLang `json:"singular_subjects"`
	// NotFuture are words that end like a future and are none.
	NotFuture ByLang `json:"not_future"`
}

// A VerbEntry lists the verbs of one act. Exact are forms matched as they
// stand; Nouns name the same act without performing it and answer to it, but
// are never missed.
type VerbEntry struct {
	Act communique.ActID `json:"act"`
	// Family and Step are given for modals only; the others have those of
	// the authority file.
	Family communique.FamilyID `json:"family,omitempty"`
	Step   int                 `json:"step,omitempty"`
	// Wish is set where what follows is asked for, hoped or intended and not
	// taken as a fact.
	Wish bool `json:"wish,omitempty"`
	Entry
	Exact Entry `json:"exact,omitzero"`
	Nouns Entry `json:"nouns,omitzero"`
}

// A Qualifier is a word that limits, hedges or strengthens. Its forms extend
// those of the authority file's modifier with the same id, if there is one.
type Qualifier struct {
	Entry
	// Effect as in the authority file: "weakens", "hedges", "intensity",
	// "grade of concern", "term of art", "marks a position", "badge", "neutral".
	Effect string `json:"effect"`
	// Also are words that answer to the qualifier in another version, though
	// they alone do not make it missed.
	Also Entry `json:"also,omitzero"`
	// Not are set phrases in which the word is none: "to a close".
	Not Entry `json:"not,omitzero"`
	// Quiet marks qualifiers whose absence is too common to be worth a flag.
	Quiet bool `json:"quiet,omitempty"`
}

// An Acronym is a body, process or technology known by its letters. Full are
// its names written out.
type Acronym struct {
	Entry
	Full Entry `json:"full,omitzero"`
}

// A Name is a country, city or organisation with its names. Of are its
// adjectives and inhabitants. Country is where a city lies; Short are the
// characters that stand for a country within Japanese compounds only (日英).
type Name struct {
	Entry
	Of      Entry              `json:"of,omitzero"`
	Country communique.PartyID `json:"country,omitempty"`
	Short   []string           `json:"short,omitempty"`
}

// A TermGroup is a set of terms that are near each other and mean different
// things. Terms of one group are told apart; a group of one term is a standard
// rendering only.
type TermGroup struct {
	ID  string `json:"id"`
	Why string `json:"why"`
	// FalseFriends marks a group whose words look alike in two languages and
	// mean different things: likeness then proves nothing.
	FalseFriends bool    `json:"false_friends,omitempty"`
	Terms        []Entry `json:"terms"`
}

// General is a small general dictionary, for alignment.
type General struct {
	// Function are words that carry no content of their own.
	Function ByLang `json:"function"`
	// Titles stand before the name of a person.
	Titles ByLang `json:"titles"`
	// Determiners begin a noun phrase, Conjunctions a clause.
	Determiners  ByLang  `json:"determiners"`
	Conjunctions ByLang  `json:"conjunctions"`
	Words        []Entry `json:"words"`
}
