package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed deletion_unprotected.md
var deletionUnprotectedDoc string

var deletionUnprotected = &Rule{
	ID: "RL601", Name: "deletion-unprotected", Class: config.ClassOperator, Doc: deletionUnprotectedDoc,
	Check: checkDeletionUnprotected,
}

func checkDeletionUnprotected(p *Pass) {
	for _, n := range p.Components() {
		if n.Instance != nil && n.Instance.PreventDestroy || n.Is(catalog.Protected) || len(p.Out(n.NodeID, catalog.Replicates)) > 0 {
			continue
		}
		var why string
		switch {
		case n.Role == catalog.RoleObject:
			if !n.Is(catalog.ForceDestroy) {
				continue
			}
			why = "is destroyed with all that it holds, for force_destroy or its like is on"
		case !n.IsNot(catalog.Protected):
			continue
		case isStateful(n) && n.Role != catalog.RoleCache:
			why = "can be destroyed by one apply or one call"
		case hasRole(n, catalog.RoleLoadBalancer, catalog.RoleGlobalLB) && len(p.ServicesOf(n.NodeID)) > 0:
			why = "can be destroyed by one apply or one call, and all traffic with it"
		default:
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s %s: neither deletion protection nor prevent_destroy is on%s.", bare(n.ID), why, p.forServices(n)),
		}, n, "Switch deletion protection on, or set lifecycle { prevent_destroy = true }.", "protect"))
	}
}
