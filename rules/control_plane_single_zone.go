package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed control_plane_single_zone.md
var controlPlaneSingleZoneDoc string

var controlPlaneSingleZone = &Rule{
	ID: "RL505", Name: "control-plane-single-zone", Class: config.ClassZone, Doc: controlPlaneSingleZoneDoc,
	Check: checkControlPlaneSingleZone,
}

func checkControlPlaneSingleZone(p *Pass) {
	for _, n := range p.Components(catalog.RoleCluster) {
		site, one := p.OnlySite(n)
		zonal := one && n.Placement.Survival == graph.Single && p.KindOf(site) == graph.DomainZone
		var why string
		switch {
		case n.Is(catalog.ZoneRedundant):
			continue
		case zonal:
			why = "stands in one zone, " + nameOf(site)
		case n.IsNot(catalog.Standby), n.IsNot(catalog.ZoneRedundant):
			why = "runs on one node, or in one zone"
		default:
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("The control plane of %s %s. When it fails, nothing on the cluster is scheduled, healed or scaled%s.", bare(n.ID), why, p.forServices(n)),
			Domain:  site,
		}, n, "Use a regional control plane, or three masters in three zones.", "standby", "spread"))
	}
}
