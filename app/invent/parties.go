//go:build !js

package invent

import (
	"fmt"
	"strings"

	"alternat/app/communique"
	"alternat/app/corpus"
	"io/fs"
)

// A party with its bodies. The one with number 0 is the hub.
type party struct {
	id     communique.PartyID
	number int
	name   names
	cities []string
	// turn is the first day of the body that succeeded another one.
	turn string
}

// A body is one template: every party has all of them.
type body struct {
	id, kind, role string
	acronym        string
	name           names
	office         names // of the person who heads a delegation for it
	parent         string
	before, after  string // template it succeeds, or by which it is succeeded
}

// The two bodies that succeed one another go by one acronym: which one is
// meant follows from the date.
var bodies = []body{
	{id: "mfa", kind: "ministry", role: "foreign-affairs", acronym: "MFA", name: in("Ministry of Foreign Affairs", "Ministère des Affaires étrangères", "外務省"),
		office: in("Ambassador for Cyber Policy", "ambassadeur pour le cyberespace", "サイバー政策担当大使")},
	{id: "moi", kind: "ministry", role: "interior", acronym: "MOI", name: in("Ministry of the Interior", "Ministère de l’Intérieur", "内務省"),
		office: in("Director for Network Security", "directeur de la sécurité des réseaux", "ネットワーク安全局長")},
	{id: "mod", kind: "ministry", role: "defence", acronym: "MOD", name: in("Ministry of Defence", "Ministère de la Défense", "国防省"),
		office: in("Deputy Director for Cyber Planning", "sous-directeur de la planification cyber", "サイバー企画課長")},
	{id: "police", kind: "agency", role: "police", acronym: "NPS", name: in("National Police Service", "Service national de police", "国家警察庁")},
	{id: "bureau", kind: "agency", role: "intelligence", acronym: "SIB", name: in("State Information Bureau", "Bureau d’information de l’État", "国家情報局")},
	{id: "networks", kind: "agency", role: "cyber-agency", acronym: "NCA", name: in("Network Coordination Authority", "Autorité de coordination des réseaux", "ネットワーク調整庁"), after: "cyber"},
	{id: "cyber", kind: "agency", role: "cyber-agency", acronym: "NCA", name: in("National Cyber Agency", "Agence nationale du cyberespace", "国家サイバー庁"), before: "networks"},
	{id: "cert", kind: "csirt", role: "cert", acronym: "GovCERT", name: in("Government Computer Emergency Response Team", "Équipe gouvernementale de réponse aux incidents", "政府コンピュータ緊急対応チーム")},
	{id: "com", kind: "ministry", role: "communications", acronym: "MOC", name: in("Ministry of Communications", "Ministère des Communications", "通信省")},
	{id: "division", kind: "unit", role: "foreign-affairs", name: in("Cyber Policy Division", "Division du cyberespace", "サイバー政策課"), parent: "mfa"},
}

func bodyNamed(id string) *body {
	for i := range bodies {
		if bodies[i].id == id {
			return &bodies[i]
		}
	}
	return nil
}

func (p *party) agency(b *body) communique.AgencyID {
	return communique.AgencyID(strings.ToLower(string(p.id)) + "-" + b.id)
}

// on lists the bodies of the party that exist on a day and sit in lists.
func (p *party) on(day string) []*body {
	var out []*body
	for i := range bodies {
		b := &bodies[i]
		if b.parent != "" || b.after != "" && day >= p.turn || b.before != "" && day < p.turn {
			continue
		}
		out = append(out, b)
	}
	return out
}

func newParty(number int) *party {
	p := &party{number: number, id: "JP", name: in("Japan", "Japon", "日本"), cities: []string{"Tokyo", "Osaka"}}
	if number > 0 {
		var code string
		code, p.name = country(number - 1)
		p.id, p.cities = communique.PartyID(code), cities(number-1)
	}
	p.turn = fmt.Sprintf("%d-01-01", 2008+number%12)
	return p
}

// authority writes the authority files.
func (b *builder) authority() (map[string][]byte, error) {
	out := map[string][]byte{}
	for _, name := range shared {
		data, err := fs.ReadFile(corpus.Data(), name)
		if err != nil {
			return nil, err
		}
		out[name] = data
	}
	var parties, agencies, rows []record
	for _, p := range b.all {
		parties = append(parties, record{"id": p.id, "kind": "state", "names": p.name})
		for i := range bodies {
			agencies = append(agencies, p.record(&bodies[i]))
		}
	}
	for _, s := range b.series {
		rows = append(rows, s.record())
	}
	for name, v := range map[string][]record{"parties": parties, "agencies": agencies, "series": rows} {
		file := "authority/" + name + ".json"
		data, err := canonical(file, v)
		if err != nil {
			return nil, err
		}
		out[file] = data
	}
	return out, nil
}

// record is a body's entry in the authority file.
func (p *party) record(b *body) record {
	label, printed := record{}, record{}
	for l, n := range b.name {
		label[string(l)] = record{"text": n, "printed": true}
		printed[string(l)] = []string{n}
	}
	r := record{
		"id": p.agency(b), "party": p.id, "kind": b.kind, "roles": []string{b.role}, "label": label, "names": printed,
		"sources": []string{"https://example.invalid/" + string(p.id) + "/" + b.id},
	}
	if b.acronym != "" {
		r["acronyms"] = []string{b.acronym}
	}
	if b.parent != "" {
		up := bodyNamed(b.parent)
		r["parent"], r["parent_id"] = up.name["en"], p.agency(up)
	}
	if b.after != "" {
		r["to"], r["successors"] = fmt.Sprint(2007+p.number%12)+"-12-31", []communique.AgencyID{p.agency(bodyNamed(b.after))}
	}
	if b.before != "" {
		r["from"], r["predecessors"] = p.turn, []communique.AgencyID{p.agency(bodyNamed(b.before))}
	}
	return r
}
