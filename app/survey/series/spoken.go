package series

import (
	"alternat/app/communique"
	"alternat/app/compare"
)

// Silence says what it amounts to that the session's texts do not speak of a
// topic.
func (m *Meeting) Silence() Silence { return silence(m) }

// StepOn is the step of a statement on a topic. Where versions differ the
// lesser is taken, so that none of them is overstated.
func StepOn(s compare.Stated, t communique.TopicID) int { return stepOn(s, t) }
