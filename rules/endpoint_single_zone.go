package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed endpoint_single_zone.md
var endpointSingleZoneDoc string

var endpointSingleZone = &Rule{
	ID: "RL405", Name: "endpoint-single-zone", Class: config.ClassZone, Doc: endpointSingleZoneDoc,
	Check: checkEndpointSingleZone,
}

func checkEndpointSingleZone(p *Pass) {
	for _, e := range p.Egresses() {
		n := e.Node
		site, one := p.OnlySite(n)
		if n.Role != catalog.RoleEndpoint || !one || p.KindOf(site) != graph.DomainZone {
			continue
		}
		zones := map[string]bool{}
		for _, s := range e.Sites {
			if p.KindOf(s.Domain) != graph.DomainDatacenter {
				zones[s.Domain] = true
			}
		}
		if len(zones) < 2 {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s stands in %s alone and serves %s (%s). When that zone fails, the others cannot use it.",
				bare(n.ID), nameOf(site), countOf(len(zones), "zone", "zones"), listing(namesOf(keys(zones)))),
			Domain: site, Related: relate(e.Users, "uses it"),
		}, n, "Give it a subnet in each zone that it serves.", "per_zone", "spread"))
	}
}
