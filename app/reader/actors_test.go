//go:build !js

package reader

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
)

func actorsOf(t *testing.T, text string) []communique.Actor {
	t.Helper()
	var out []communique.Actor
	for _, s := range Read(everyWord(t), Input{Bytes: []byte(text)}).Document.Annotation.Findings.Statements {
		out = append(out, s.Actor)
	}
	return out
}

func TestTwoOfThreePartiesAreNamedAndNotCalledBoth(t *testing.T) {
	head := "Cyber Talks between Lutha, Axphain and San Lorenzo\n\nThe cyber talks between Lutha, Axphain and San Lorenzo were held online on 20 November 2022.\n\n"
	for _, c := range []struct {
		said string
		want []communique.Actor
	}{
		{"Lutha and Axphain welcomed the new centre.", []communique.Actor{"=Axphain+=Lutha"}},
		{"Axphain and Lutha welcomed the new centre. They also noted the report.", []communique.Actor{"=Axphain+=Lutha", "=Axphain+=Lutha"}},
		{"Lutha, Axphain and San Lorenzo welcomed the new centre.", []communique.Actor{communique.ActorAll}},
		{"The three countries welcomed the new centre.", []communique.Actor{communique.ActorAll}},
		{"San Lorenzo welcomed the new centre.", []communique.Actor{"=San Lorenzo"}},
	} {
		if got := actorsOf(t, head+c.said); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.said, got, c.want)
		}
	}
	ja := "第2回日英豪サイバー協議\n\n2023年9月5日、東京において、第2回日英豪サイバー協議が開催されました。\n\n"
	if got := actorsOf(t, ja+"日本と英国は、新たな枠組みを歓迎しました。"); !slices.Equal(got, []communique.Actor{"GB+JP"}) {
		t.Errorf("in Japanese: %q", got)
	}
}

func TestAProcessOfAnOrganisationActsAsTheOrganisation(t *testing.T) {
	s := "Cyber Dialogue between Japan and Australia\n\nThe Cyber Dialogue between Japan and Australia was held at the United Nations on 5 May 2024. The OEWG adopted its report by consensus.\n"
	for _, a := range actorsOf(t, s) {
		if a == communique.ActorAgency {
			t.Errorf("%q acts in %q", a, strings.TrimSpace(s))
		}
	}
}
