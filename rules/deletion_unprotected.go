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
		missing := "neither deletion protection nor prevent_destroy is on"
		switch {
		case n.Role == catalog.RoleObject:
			if !n.Is(catalog.ForceDestroy) {
				continue
			}
			why, missing = "is destroyed with all the objects in it", "it is set so, and prevent_destroy is not on"
			if set := sortedKeys(n.Fixes["protect"].Set); len(set) > 0 {
				missing = set[0] + " = true lets it, and prevent_destroy is not on"
			}
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
			Message: fmt.Sprintf("%s %s: %s%s.", bare(n.ID), why, missing, p.forServices(n)),
		}, n, "Switch deletion protection on, or set lifecycle { prevent_destroy = true }.", "protect"))
	}
}
