package rules

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed capacity_concentration.md
var capacityConcentrationDoc string

var capacityConcentration = &Rule{
	ID: "RL108", Name: "capacity-concentration", Class: config.ClassDatacenter, Doc: capacityConcentrationDoc, Check: checkCapacityConcentration,
}

func checkCapacityConcentration(p *Pass) {
	for _, t := range p.widest {
		if len(t.sites) < 2 || !t.complete || !t.units.Known || t.units.Desired < 2 || !zonal(t) {
			continue
		}
		n := t.head()
		required := p.requiredShare(n)
		worst, left := "", 0.0
		for _, site := range t.siteNames() {
			if l := 100 * p.leftWithout(t, site) / float64(t.units.Desired); worst == "" || l < left {
				worst, left = site, l
			}
		}
		if left >= required-0.01 {
			continue
		}
		msg := fmt.Sprintf("%s holds most of the units of %s: without it %.0f %% are left, %.0f %% are required.",
			nameOf(worst), listing(blocks(t.members)), left, required)
		if e := p.effect(n); e != "" {
			msg += " Losing it overloads " + e + "."
		}
		p.Report(n, Finding{
			Message: msg, Domain: worst, Nodes: ids(t.members), Related: relate(t.others(n), "part of the same tier"),
			Fix: offer(fmt.Sprintf("Run at least %.0f of the %d units outside %s, or let the tier grow to that in the sites that are left.",
				math.Ceil(required/100*float64(t.units.Desired)), t.units.Desired, nameOf(worst)), n, "spread"),
		})
	}
}

// requiredShare is the strictest share, in percent, that a service which
// needs the node asks to be left.
func (p *Pass) requiredShare(n *graph.Node) float64 {
	share := 0.0
	for _, s := range p.ServicesOf(n.NodeID) {
		share = max(share, s.Capacity)
	}
	if share == 0 {
		return p.config.CapacityOf("")
	}
	return share
}

// leftWithout is how many units are left of a tier without a site, groups
// grown to their maximum in the sites that they have left.
func (p *Pass) leftWithout(t *wideTier, site string) float64 {
	left := 0.0
	for _, n := range t.members {
		outside, other := 0.0, false
		for _, s := range p.SitesOf(n) {
			if s.Domain != site {
				outside += s.Units
				other = true
			}
		}
		grows := n.Units.Group || n.Role == catalog.RoleWorkload || n.Role == catalog.RoleFunction
		if grows && other {
			outside = max(outside, float64(max(n.Units.Max, n.Units.Desired)))
		}
		left += outside
	}
	return left
}
