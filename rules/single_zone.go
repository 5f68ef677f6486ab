package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_zone.md
var singleZoneDoc string

var singleZone = &Rule{
	ID: "RL101", Name: "single-zone", Class: config.ClassZone, Doc: singleZoneDoc,
	// A balancer over two zones mismatches backends in one zone only because
	// the backends are in one.
	Silences: []Silence{{"RL206", SameRelated}},
	Check:    checkSingleZone,
}

func checkSingleZone(p *Pass) {
	for _, t := range p.widest {
		site, one := only(t.sites)
		if !one || !t.complete || t.one() || !zonal(t) || ancestor(p.Model, site, graph.DomainZone) == "" {
			continue
		}
		group := t.units.Group || t.role() == catalog.RoleFunction
		if !group && (!t.units.Known || t.units.Desired < 2) {
			continue
		}
		n := t.head()
		what := bare(n.Block) + " runs"
		if t.units.Known && t.units.Desired > 1 {
			what = fmt.Sprintf("All %d units of %s run", t.units.Desired, listing(blocks(t.members)))
		}
		msg := fmt.Sprintf("%s in one zone, %s, and stop with it.", what, nameOf(site))
		if t.units.Desired <= 1 || !t.units.Known {
			msg = fmt.Sprintf("%s in one zone only, %s, and stops with it.", what, nameOf(site))
		}
		if e := p.effect(n); e != "" {
			msg += " Losing that zone takes down " + e + "."
		}
		p.Report(n, fix(Finding{
			Message: msg, Domain: site, Nodes: ids(t.members), Related: relate(t.others(n), "stands in the same zone"),
		}, n, "Spread the units over two or more zones of the region.", "spread"))
	}
}

// zonal: all members are compute that the rule speaks of. Of a cluster's
// nodes RL504 speaks, and only what runs without a cluster can be moved here.
func zonal(t *wideTier) bool {
	for _, n := range t.members {
		if !n.Role.RunsCode() {
			return false
		}
	}
	return true
}
