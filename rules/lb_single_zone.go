package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed lb_single_zone.md
var lbSingleZoneDoc string

var lbSingleZone = &Rule{
	ID: "RL201", Name: "lb-single-zone", Class: config.ClassZone, Doc: lbSingleZoneDoc,
	Silences: []Silence{{"RL206", SameNode}},
	Check:    checkLbSingleZone,
}

func checkLbSingleZone(p *Pass) {
	for _, n := range p.Components(catalog.RoleLoadBalancer, catalog.RoleGateway) {
		site, ok := p.OnlySite(n)
		if !ok || n.Placement.Survival == graph.Regional || n.Placement.Survival == graph.Global ||
			p.KindOf(site) != graph.DomainZone {
			continue
		}
		msg := fmt.Sprintf("The load balancer %s has its nodes in one zone only, %s.", bare(n.ID), nameOf(site))
		if e := p.effect(n); e != "" {
			msg += " Losing that zone cuts off " + e + ", wherever its backends are."
		}
		p.Report(n, fix(Finding{Message: msg, Domain: site}, n, "Give it subnets in two or more zones.", "spread"))
	}
}
