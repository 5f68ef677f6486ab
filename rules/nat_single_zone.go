package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed nat_single_zone.md
var natSingleZoneDoc string

var natSingleZone = &Rule{
	ID: "RL401", Name: "nat-single-zone", Class: config.ClassZone, Doc: natSingleZoneDoc,
	Check: checkNatSingleZone,
}

func checkNatSingleZone(p *Pass) {
	for _, e := range p.Egresses() {
		n := e.Node
		site, ok := p.OnlySite(n)
		if !ok || !hasRole(n, catalog.RoleEgress, catalog.RoleCompute) || n.Placement.Survival == graph.Regional {
			continue
		}
		zones := map[string]bool{}
		for _, s := range e.Sites {
			zones[s.Domain] = true
		}
		if len(zones) < 2 {
			continue
		}
		f := Finding{
			Message: fmt.Sprintf("Subnets of %s (%s) leave through %s, which stands in %s alone. When that zone fails, the others lose their way out too.",
				countOf(len(zones), "zone", "zones"), listing(namesOf(keys(zones))), bare(n.ID), nameOf(site)),
			Domain: site, Related: relate(e.Users, "leaves through it"),
		}
		if f.Services == nil {
			f.Services = p.ServicesOfAll(ids(e.Users))
		}
		p.Report(n, fix(f, n, "Give each zone a NAT gateway of its own, and each zone's subnets a route table that leads to it.", "per_zone", "spread"))
	}
}
