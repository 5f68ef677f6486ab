package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed lb_single_backend.md
var lbSingleBackendDoc string

var lbSingleBackend = &Rule{
	ID: "RL202", Name: "lb-single-backend", Class: config.ClassComponent, Doc: lbSingleBackendDoc,
	Silences: []Silence{{"RL107", SameRelated}, {"RL206", SameRelated}},
	Check:    checkLbSingleBackend,
}

func checkLbSingleBackend(p *Pass) {
	for _, n := range p.Components(catalog.RolePool, catalog.RoleLoadBalancer, catalog.RoleGlobalLB) {
		if isOpen(n, catalog.Routes) {
			continue
		}
		members := p.Targets(n.NodeID, catalog.Routes)
		if len(members) != 1 || !isCompute(members[0]) {
			continue
		}
		m := members[0]
		// Of a container workload of one RL501 speaks; a managed runtime is no unit.
		if hasRole(m, catalog.RoleFunction, catalog.RoleWorkload) || !exactlyOne(m) || !p.widestOf[m.NodeID].one() {
			continue
		}
		msg := fmt.Sprintf("%s has one backend only, the one unit of %s. When it fails, no other takes the traffic", bare(n.ID), bare(m.ID))
		if e := p.effect(n); e != "" {
			msg += " of " + e
		}
		p.Report(n, fix(Finding{
			Message: msg + ".", Nodes: []graph.NodeID{m.NodeID}, Related: []Related{also(m, "the only backend")},
		}, m, "Register two or more units in different zones.", "units"))
	}
}
