package rules

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed lb_cross_zone_disabled.md
var lbCrossZoneDisabledDoc string

var lbCrossZoneDisabled = &Rule{
	ID: "RL204", Name: "lb-cross-zone-disabled", Class: config.ClassZone, Doc: lbCrossZoneDisabledDoc,
	Check: checkLbCrossZoneDisabled,
}

func checkLbCrossZoneDisabled(p *Pass) {
	for _, n := range p.Components(catalog.RoleLoadBalancer) {
		zones := p.SitesOf(n)
		if len(zones) < 2 || !n.Placement.Complete || !p.staysInZone(n) {
			continue
		}
		members := p.Behind(n.NodeID, isCompute, catalog.Routes)
		if len(members) == 1 && exactlyOne(members[0]) {
			continue // RL202 speaks of it
		}
		least, most, ok := p.unevenness(n, members)
		if !ok || most-least < 0.5 {
			continue
		}
		msg := fmt.Sprintf("%s keeps traffic within each zone, but its backends are uneven: between %s and %s of them stand behind an equal share.",
			bare(n.ID), number(least), number(most))
		if e := p.effect(n); e != "" {
			msg += " Where they are fewest, " + e + " is overloaded first."
		}
		p.Report(n, fix(Finding{Message: msg, Nodes: ids(members), Related: relate(members, "a backend")}, n,
			"Switch cross-zone load balancing on, or run as many backends in each of its zones.", "cross_zone"))
	}
}

// staysInZone: cross-zone balancing is off, for every pool that decides for
// itself as well.
func (p *Pass) staysInZone(n *graph.Node) bool {
	off := n.IsNot(catalog.CrossZone)
	for _, pool := range p.Targets(n.NodeID, catalog.Routes) {
		if pool.Is(catalog.CrossZone) {
			return false
		}
		off = off || pool.IsNot(catalog.CrossZone)
	}
	return off && !isOpen(n, catalog.Routes)
}

// unevenness is the least and the most units that stand in one of the
// balancer's zones. A group that may change its size has no fixed spread.
func (p *Pass) unevenness(n *graph.Node, members []*graph.Node) (least, most float64, ok bool) {
	units := map[string]float64{}
	for _, z := range p.SitesOf(n) {
		units[z.Domain] = 0
	}
	for _, m := range members {
		if !m.Placement.Complete || !m.Units.Known || unresolved(m) || m.Units.Group && m.Units.Min != m.Units.Max {
			return 0, 0, false
		}
		for _, s := range p.SitesOf(m) {
			if _, enabled := units[s.Domain]; enabled {
				units[s.Domain] += s.Units
			}
		}
	}
	least = math.Inf(1)
	for _, u := range units {
		least, most = min(least, u), max(most, u)
	}
	return least, most, len(members) > 0 && most > 0
}
