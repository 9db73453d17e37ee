package compare

import (
	"sort"

	"alternat/app/communique"
)

// A couple is a place in each of two lists.
type couple struct{ a, b, score int }

// pair matches two lists one to one, the best score first; a score of 0 never
// matches. Of equal scores that compete for a place the one nearer to the start
// is taken; since two couples compete only within a row or a column, it is the
// same one when the lists change places, and pair(b, a) is the mirror of
// pair(a, b). It takes time in the product of the lengths.
func pair(a, b []*unit, score func(x, y *unit) int) []couple {
	var all []couple
	for i, x := range a {
		for j, y := range b {
			if n := score(x, y); n > 0 {
				all = append(all, couple{i, j, n})
			}
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].score > all[j].score })
	usedA, usedB := make([]bool, len(a)), make([]bool, len(b))
	var out []couple
	for _, c := range all {
		if !usedA[c.a] && !usedB[c.b] {
			usedA[c.a], usedB[c.b] = true, true
			out = append(out, c)
		}
	}
	return out
}

// shared are the topics that two units have in common, in the order of the
// first.
func shared(x, y *unit) []communique.TopicID {
	var out []communique.TopicID
	for _, t := range x.topics {
		if contains(y.topics, t) {
			out = append(out, t)
		}
	}
	return out
}

// topicScore is the share of common topics among all topics of two units, in
// thousandths; 0 without any.
func topicScore(x, y *unit) int {
	n := len(shared(x, y))
	if n == 0 {
		return 0
	}
	return 1000 * n / (len(x.topics) + len(y.topics) - n)
}

// likeness is the greatest similarity of words between quotes of two units in
// one language, in thousandths; ok is false where there are none.
func likeness(x, y *unit) (n int, same, ok bool) {
	for i := range x.refs {
		for j := range y.refs {
			if x.refs[i].Lang == "" || x.refs[i].Lang != y.refs[j].Lang || x.words[i] == nil || y.words[j] == nil {
				continue
			}
			ok = true
			same = same || sameTokens(x.words[i], y.words[j])
			if s := similarity(x.words[i], y.words[j]); s > n {
				n = s
			}
		}
	}
	return n, same, ok
}

// statementScore weighs two statements for each other: topic first, then words;
// the family must be the same, and both or neither must be statements of the
// sides. Two statements with the same words match though nobody gave them a
// topic.
func statementScore(x, y *unit) int {
	if x.family != y.family || x.states() != y.states() {
		return 0
	}
	words, same, _ := likeness(x, y)
	topics := topicScore(x, y)
	if topics == 0 && !(same && len(x.topics)+len(y.topics) == 0) {
		return 0
	}
	score := 2*topics + words + 1
	if x.act == y.act {
		score += 100
	}
	return score
}

// arrangementScore is the same off the scale: the kind of arrangement must
// agree; the next session answers to the next session whatever its topics.
func arrangementScore(x, y *unit) int {
	if x.act != y.act || x.states() != y.states() {
		return 0
	}
	words, same, _ := likeness(x, y)
	topics := topicScore(x, y)
	if topics == 0 && !same && x.act != "next-meeting" {
		return 0
	}
	return 2*topics + words + 1
}
