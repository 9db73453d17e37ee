package series

// Silence says what it amounts to that the session's texts do not speak of a
// topic.
func (m *Meeting) Silence() Silence { return silence(m) }
