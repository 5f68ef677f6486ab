package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed lb_no_health_check.md
var lbNoHealthCheckDoc string

var lbNoHealthCheck = &Rule{
	ID: "RL203", Name: "lb-no-health-check", Class: config.ClassComponent, Doc: lbNoHealthCheckDoc,
	Check: checkLbNoHealthCheck,
}

func checkLbNoHealthCheck(p *Pass) {
	for _, n := range p.Components(catalog.RolePool, catalog.RoleLoadBalancer, catalog.RoleGlobalLB, catalog.RoleGateway) {
		if !n.IsNot(catalog.HealthChecked) {
			continue
		}
		members := p.Targets(n.NodeID, catalog.Routes)
		// The narrowest block that lacks the check is the one to edit.
		narrower := false
		for _, m := range members {
			narrower = narrower || m.IsNot(catalog.HealthChecked)
		}
		if narrower || len(members) == 0 && !isOpen(n, catalog.Routes) {
			continue
		}
		msg := fmt.Sprintf("The backends of %s are not health-checked: one that is dead keeps its share of the traffic", bare(n.ID))
		if e := p.effect(n); e != "" {
			msg += " of " + e
		}
		p.Report(n, fix(Finding{Message: msg + ".", Related: relate(members, "not checked")}, n, "Add a health check and use it for these backends.", "health_check"))
	}
}
