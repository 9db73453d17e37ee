package view_test

import (
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
	"strings"
	"testing"
)

func TestAGapBetweenSessionsIsSeenAsOne(t *testing.T) {
	c := view.Context{Locale: locale.For("en"), Site: viewtest.SmallWorld()}
	if got := strings.Join(c.Years(), " "); got != "2001 2002 2003 2004 2005 2006" {
		t.Errorf("years are %s", got)
	}
}
