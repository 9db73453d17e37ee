//go:build !js

package dataset

import (
	"slices"
	"strconv"

	"alternat/app/communique"
)

func positive(n int) string {
	if n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}

type (
	person      = communique.Person
	list        = communique.ParticipantList
	participant = communique.Participant
	spoken      = communique.TopicFinding
	statement   = communique.Statement
)

var listEnds = []communique.ListEnd{communique.ListFull, communique.ListOpen, communique.ListNone}

func participantTables(sessions []session) []Table {
	people := each(sessions, func(f *communique.Findings) []person { return f.People }, func(p person) communique.DocumentID { return p.Source })
	lists := each(sessions, func(f *communique.Findings) []list { return f.Lists }, func(l list) communique.DocumentID { return l.Source })
	named := each(sessions, func(f *communique.Findings) []participant { return f.Participants }, func(p participant) communique.DocumentID { return p.Source })
	type (
		P  = found[person]
		L  = found[list]
		N  = found[participant]
		PF = part[person, communique.PersonForm]
		NF = part[participant, communique.ParticipantForm]
	)
	return []Table{
		table("officials", "Officials", "Chairs, heads of delegation and speakers, as one text names them.", findingKey, people, slices.Concat(keyed[person](), []column[P]{
			one(str("role", "what the text says the person did", func(r P) communique.PersonRole { return r.it.Role }), communique.CoChair, communique.HeadOfDelegation, communique.Chair, communique.Speaker).must(),
			str("side", "party", func(r P) communique.PartyID { return r.it.Side }).of("parties").must(),
			str("name", "as printed, without Mr or Mme; empty where only the side is known", func(r P) string { return r.it.Name }),
			str("office", "title as printed", func(r P) string { return r.it.Office }),
			str("organisation", "as printed", func(r P) string { return r.it.Organisation }),
			str("agency", "the body", func(r P) communique.AgencyID { return r.it.Agency }).of("agencies"),
			str("unit", "sub-unit that the text names", func(r P) communique.AgencyID { return r.it.Unit }).of("agencies"),
			count("start", "place of the name in the text, in code points", func(r P) int { return r.start(r.it.Quote) }),
			count("end", "its end, not included", func(r P) int { return r.end(r.it.Quote) }),
			str("note", "our words", func(r P) string { return r.it.Note }),
		})...),
		toFinding("officials", table("official_forms", "Officials in other documents", "The same person as a further document prints them.", []string{"record", "number", "at"},
			parts(people, func(p person) []communique.PersonForm { return p.AlsoNamed }), slices.Concat(keyedPart[person, communique.PersonForm](), []column[PF]{
				str("document", "the further document", func(r PF) communique.DocumentID { return r.part.Source }).of("documents").must(),
				str("name", "as printed there", func(r PF) string { return r.part.Name }),
				str("office", "as printed there", func(r PF) string { return r.part.Office }),
				str("organisation", "as printed there", func(r PF) string { return r.part.Organisation }),
			})...)),
		table("lists", "Lists of bodies", "How one source gives the list of one side.", findingKey, lists, slices.Concat(keyed[list](), []column[L]{
			str("side", "party", func(r L) communique.PartyID { return r.it.Side }).of("parties").must(),
			one(str("end", "full: no \"and others\"; partial: left open, or known in part; none: the text gives no list. From a body that a partial list does not name nothing follows", func(r L) communique.ListEnd { return r.it.End }), listEnds...).must(),
			marked("as_translated", "full in a provisional translation: the original may leave it open", func(r L) bool { return r.it.AsTranslated }),
			str("open_words", "the words that leave the list open", func(r L) string {
				if q := r.it.OpenEnd; q != nil {
					return q.Text
				}
				return r.it.OpenWords
			}),
			str("introduced_by", "the words that introduce it", func(r L) string { return quoteText(r.it.IntroducedBy) }),
		})...),
		table("participants", "Bodies in lists", "Bodies named in a list of participants.", findingKey, named, slices.Concat(keyed[participant](), []column[N]{
			str("side", "party", func(r N) communique.PartyID { return r.it.Side }).of("parties").must(),
			str("as_named", "exactly as printed", func(r N) string { return r.it.AsNamed }).must(),
			str("base_form", "nominative of an inflected form", func(r N) string { return r.it.BaseForm }),
			str("acronym", "as printed", func(r N) string { return r.it.Acronym }),
			str("agency", "the body; empty where it could not be resolved", func(r N) communique.AgencyID { return r.it.Agency }).of("agencies"),
			count("start", "place in the text, in code points", func(r N) int { return r.start(r.it.Quote) }),
			count("end", "its end, not included", func(r N) int { return r.end(r.it.Quote) }),
			str("note", "our words", func(r N) string { return r.it.Note }),
		})...),
		toFinding("participants", table("participant_forms", "Bodies in other documents", "The same body as a further document prints it.", []string{"record", "number", "at"},
			parts(named, func(p participant) []communique.ParticipantForm { return p.AlsoNamed }), slices.Concat(keyedPart[participant, communique.ParticipantForm](), []column[NF]{
				str("document", "the further document", func(r NF) communique.DocumentID { return r.part.Source }).of("documents").must(),
				str("as_named", "as printed there", func(r NF) string { return r.part.AsNamed }).must(),
				str("acronym", "as printed there", func(r NF) string { return r.part.Acronym }),
			})...)),
	}
}

func contentTables(sessions []session) []Table {
	topics := each(sessions, func(f *communique.Findings) []spoken { return f.Topics }, func(t spoken) communique.DocumentID { return t.Source })
	said := each(sessions, func(f *communique.Findings) []statement { return f.Statements }, func(s statement) communique.DocumentID { return s.Source })
	type (
		T  = found[spoken]
		S  = found[statement]
		ST = part[statement, communique.TopicID]
		SM = part[statement, communique.ModifierID]
		SV = part[statement, communique.Variant]
		SD = part[statement, communique.DocumentID]
		TD = part[spoken, communique.DocumentID]
	)
	at := []string{"record", "number", "at"}
	return []Table{
		table("session_topics", "Topics spoken of", "Topics that a document speaks of.", findingKey, topics, slices.Concat(keyed[spoken](), []column[T]{
			str("topic", "the topic", func(r T) communique.TopicID { return r.it.Topic }).of("topics").must(),
			str("quote", "the item, where the text lists it as one of its own", func(r T) string { return quoteText(r.it.Quote) }),
			count("start", "its place in the text, in code points", func(r T) int { return r.start(r.it.Quote) }),
			count("end", "its end, not included", func(r T) int { return r.end(r.it.Quote) }),
		})...),
		toFinding("session_topics", table("session_topic_documents", "Further documents on topics", "Other documents that speak of the topic.", at,
			parts(topics, func(t spoken) []communique.DocumentID { return t.AlsoIn }), slices.Concat(keyedPart[spoken, communique.DocumentID](), []column[TD]{
				str("document", "the further document", func(r TD) communique.DocumentID { return r.part }).of("documents").must(),
			})...)),
		table("statements", "Statements", "What a text says was done or said.", findingKey, said, slices.Concat(keyed[statement](), statementColumns())...),
		toFinding("statements", table("statement_topics", "Topics of statements", "", at, parts(said, func(s statement) []communique.TopicID { return s.Topics }),
			slices.Concat(keyedPart[statement, communique.TopicID](), []column[ST]{str("topic", "the topic", func(r ST) communique.TopicID { return r.part }).of("topics").must()})...)),
		toFinding("statements", table("statement_modifiers", "Qualifiers of statements", "", at, parts(said, func(s statement) []communique.ModifierID { return s.Modifiers }),
			slices.Concat(keyedPart[statement, communique.ModifierID](), []column[SM]{str("modifier", "the qualifier", func(r SM) communique.ModifierID { return r.part }).of("modifiers").must()})...)),
		toFinding("statements", table("statement_variants", "Other verbs for a statement", "Documents that say the same with another verb.", at, parts(said, func(s statement) []communique.Variant { return s.Variants }),
			slices.Concat(keyedPart[statement, communique.Variant](), []column[SV]{
				str("document", "the other document", func(r SV) communique.DocumentID { return r.part.Source }).of("documents").must(),
				str("verb", "its verb", func(r SV) string { return r.part.Verb }).must(),
				str("act", "the entry of the verb", func(r SV) communique.ActID { return r.part.Act }).of("acts"),
				str("family", "its family", func(r SV) communique.FamilyID { return r.part.Family }).of("families"),
				num("step", "its step", func(r SV) int { return r.part.Step }),
			})...)),
		toFinding("statements", table("statement_documents", "Further documents of statements", "Other documents that say the same.", at, parts(said, func(s statement) []communique.DocumentID { return s.AlsoIn }),
			slices.Concat(keyedPart[statement, communique.DocumentID](), []column[SD]{str("document", "the further document", func(r SD) communique.DocumentID { return r.part }).of("documents").must()})...)),
	}
}

func statementColumns() []column[found[statement]] {
	type S = found[statement]
	official := func(f func(*communique.Official) string) func(S) string {
		return func(r S) string {
			if r.it.Official == nil {
				return ""
			}
			return f(r.it.Official)
		}
	}
	verb := func(r S) *communique.Quote {
		if r.it.VerbSpan == nil {
			return nil
		}
		return &communique.Quote{Span: *r.it.VerbSpan}
	}
	return []column[S]{
		str("actor", "a party, several that act without the others (AU+JP), or: both, all, meeting (the dialogue itself), official, agency, others", func(r S) communique.Actor { return r.it.Actor }).must(),
		str("agency", "the body that acts in its own name", func(r S) communique.AgencyID { return r.it.Agency }).of("agencies"),
		str("official_name", "the official who speaks", official(func(o *communique.Official) string { return o.Name })),
		str("official_side", "their party", official(func(o *communique.Official) string { return string(o.Side) })).of("parties"),
		str("official_agency", "their body", official(func(o *communique.Official) string { return string(o.Agency) })).of("agencies"),
		marked("official_quoted", "the text gives their own words", func(r S) bool { return r.it.Official != nil && r.it.Official.Quoted }),
		str("verb", "as printed in a quotation; our English verb in a summary", func(r S) string { return r.it.Verb }),
		str("act", "the entry of the verb; empty: the passage is known, its verb is not", func(r S) communique.ActID { return r.it.Act }).of("acts"),
		str("family", "family of the verb", func(r S) communique.FamilyID { return r.it.Family }).of("families"),
		num("step", "step within the family, this data set's own reading", func(r S) int { return r.it.Step }),
		str("no_direction", "why \"more\" or \"less committal\" may not be said of it", func(r S) string { return r.it.NoDirection }),
		marked("dated", "an undertaking with a date, period or number that can be checked", func(r S) bool { return r.it.Dated }),
		marked("not_states", "said by an official, a body or participants at large: stands in no table of states", func(r S) bool { return r.it.NotStates }),
		marked("self_description", "the body describes itself", func(r S) bool { return r.it.SelfDescription }),
		str("quote", "the passage, exactly as printed", func(r S) string { return quoteText(r.it.Quote) }),
		count("start", "its place in the text, in code points", func(r S) int { return r.start(r.it.Quote) }),
		count("end", "its end, not included", func(r S) int { return r.end(r.it.Quote) }),
		count("verb_start", "place of the verb", func(r S) int { return r.start(verb(r)) }),
		count("verb_end", "its end, not included", func(r S) int { return r.end(verb(r)) }),
		str("governed_by", "the verb phrase on which the passage depends, where it stands outside it", func(r S) string { return quoteText(r.it.GovernedBy) }),
		str("what", "in a summary: our paraphrase in English", func(r S) string { return r.it.What }),
		count("embedded_in", "number of the statement of the same record that contains this one", func(r S) int { return r.it.EmbeddedIn }),
		str("note", "our words", func(r S) string { return r.it.Note }),
	}
}
