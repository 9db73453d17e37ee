package versions

import (
	"encoding/json"
	"os"
	"testing"
)

// The interface says of every flag why it is raised: by its rule, or else by
// its kind.
func TestEveryRuleHasWordsInEachLanguage(t *testing.T) {
	rules := map[string]Kind{}
	for _, e := range append(more(t, "differing.txt"), load(t, "tuning/*.txtar")...) {
		for _, f := range e.compare(bundled(t)).Flags {
			rules[f.Rule] = f.Kind
		}
	}
	if len(rules) < 9 {
		t.Fatalf("only %d rules fire in the examples", len(rules))
	}
	for _, lang := range []string{"en", "fr", "ja"} {
		b, err := os.ReadFile("../../locale/messages/" + lang + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var words map[string]any
		if err := json.Unmarshal(b, &words); err != nil {
			t.Fatal(err)
		}
		for rule, kind := range rules {
			if words["rule."+rule] == nil && words["why."+string(kind)] == nil {
				t.Errorf("%s: no words for rule %s of kind %s", lang, rule, kind)
			}
		}
	}
}
