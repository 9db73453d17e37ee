package compare

import "alternat/app/communique"

// A TopicLine is one topic over all columns. Topic is "" for what is stated on
// no topic of the authority file.
type TopicLine struct {
	Topic communique.TopicID
	Cells []TopicCell
}

// A TopicCell is what one record states on a topic; where it states nothing,
// the places that name the topic; where it does not name it either, what that
// silence means.
type TopicCell struct {
	Stated []Stated // language versions of one statement together, in reading order
	Named  []Cite
	// Blank is NotStated of a text known to its end, else why nothing is known.
	Blank Blank
	// Reasons say, in the order of [Reasons], why nothing follows from the
	// silence; nil where a text agreed between the sides is silent.
	Reasons []Reason
}

// topicLines are the lines of statements and of arrangements, in the order of
// the authority file, each topic that a column speaks of in one line.
func topicLines(sides []*side) (statements, arrangements []TopicLine) {
	stated, arranged := make([][]*unit, len(sides)), make([][]*unit, len(sides))
	for i, s := range sides {
		stated[i], arranged[i] = s.units()
	}
	return linesOf(sides, stated, true), linesOf(sides, arranged, false)
}

func linesOf(sides []*side, units [][]*unit, named bool) []TopicLine {
	var topics []communique.TopicID
	without := false
	for _, us := range units {
		for _, u := range us {
			without = without || len(u.topics) == 0
			for _, t := range u.topics {
				if !contains(topics, t) {
					topics = append(topics, t)
				}
			}
		}
	}
	if len(topics) > 0 {
		topics = sides[0].au.sortTopics(topics)
	}
	if without {
		topics = append(topics, "")
	}
	var out []TopicLine
	for _, t := range topics {
		line := TopicLine{Topic: t}
		for i, s := range sides {
			line.Cells = append(line.Cells, s.topicCell(t, units[i], named))
		}
		out = append(out, line)
	}
	return out
}

func (s *side) topicCell(t communique.TopicID, us []*unit, named bool) TopicCell {
	var c TopicCell
	for _, u := range us {
		if t == "" && len(u.topics) == 0 || t != "" && contains(u.topics, t) {
			refs := u.refs
			if t != "" {
				refs = refsOn([]*unit{u}, []communique.TopicID{t})
			}
			c.Stated = append(c.Stated, Stated{Refs: refs, Topics: u.topics, States: u.states()})
		}
	}
	if len(c.Stated) > 0 {
		return c
	}
	if named && t != "" {
		if c.Named = s.names(t); len(c.Named) > 0 {
			return c
		}
	}
	c.Blank, c.Reasons = NotStated, s.silenceReasons()
	if r := s.unread(); r != "" {
		c.Blank = s.silence(communique.FieldStatements)
		if c.Blank == NotBlank || c.Blank == NotStated || c.Blank == NotApplicable {
			c.Blank = s.unreadBlank()
		}
		c.Reasons = []Reason{r}
	}
	return c
}
