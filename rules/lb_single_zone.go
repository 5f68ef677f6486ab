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
			p.KindOf(site) != graph.DomainZone || p.twinElsewhere(n, site) {
			continue
		}
		msg := fmt.Sprintf("The load balancer %s has its nodes in one zone only, %s.", bare(n.ID), nameOf(site))
		if e := p.effect(n); e != "" {
			msg += " Losing that zone cuts off " + e + ", wherever its backends are."
		}
		p.Report(n, fix(Finding{Message: msg, Domain: site}, n, "Give it subnets in two or more zones.", "spread"))
	}
}

// twinElsewhere reports whether a balancer in front spreads over this one and
// over others of the region that stand in other zones.
func (p *Pass) twinElsewhere(n *graph.Node, site string) bool {
	for _, in := range p.In(n.NodeID, catalog.Routes) {
		if !hasRole(p.Nodes[in.From], catalog.RoleLoadBalancer, catalog.RoleGlobalLB) {
			continue
		}
		for _, out := range p.Out(in.From, catalog.Routes) {
			twin := p.Nodes[out.To]
			if at, ok := p.OnlySite(twin); out.Group == in.Group && ok && at != site &&
				hasRole(twin, catalog.RoleLoadBalancer) && p.RegionOf(twin) == p.RegionOf(n) {
				return true
			}
		}
	}
	return false
}
