package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed lb_backend_zone_mismatch.md
var lbBackendZoneMismatchDoc string

var lbBackendZoneMismatch = &Rule{
	ID: "RL206", Name: "lb-backend-zone-mismatch", Class: config.ClassZone, Doc: lbBackendZoneMismatchDoc,
	Silences: []Silence{{"RL204", SameNode}},
	Check:    checkLbBackendZoneMismatch,
}

func checkLbBackendZoneMismatch(p *Pass) {
	for _, n := range p.Components(catalog.RoleLoadBalancer) {
		own := p.SitesOf(n)
		if !n.Placement.Complete || len(own) == 0 || !n.Is(catalog.ZoneBound) || isOpen(n, catalog.Routes) {
			continue
		}
		members := p.Behind(n.NodeID, isCompute, catalog.Routes)
		backends := map[string]bool{}
		known := len(members) > 0
		for _, m := range members {
			known = known && m.Placement.Complete && len(m.Placement.Sites) > 0 && !unresolved(m) && !p.openFront(m)
			for _, s := range p.SitesOf(m) {
				backends[s.Domain] = true
			}
		}
		both, zones := map[string]bool{}, map[string]bool{}
		for _, s := range own {
			zones[s.Domain] = true
			if backends[s.Domain] {
				both[s.Domain] = true
			}
		}
		// RL202 speaks of a balancer with one backend of one unit.
		if len(own) > 1 && len(members) == 1 && exactlyOne(members[0]) {
			continue
		}
		if !known || len(both) > 1 || len(own) < 2 && len(backends) < 2 {
			continue
		}
		msg := fmt.Sprintf("%s is enabled in %s, its backends stand in %s: ", bare(n.ID), listing(namesOf(keys(zones))), listing(namesOf(keys(backends))))
		domain, one := only(both)
		if one {
			msg += fmt.Sprintf("only %s has both, and losing it loses every path.", nameOf(domain))
		} else {
			msg += "no zone has both, so nothing reaches them."
		}
		nodes := ids(members)
		for _, m := range members { // what they stand on may be the cause, and RL504 says so
			nodes = append(nodes, ids(p.Targets(m.NodeID, catalog.Needs))...)
		}
		p.Report(n, fix(Finding{
			Message: msg, Domain: domain, Nodes: nodes, Related: relate(members, "a backend"),
		}, n, "Enable the balancer in every zone where its backends are, and keep backends in two of its zones or more.", "spread"))
	}
}
