package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed storage_single_zone.md
var storageSingleZoneDoc string

var storageSingleZone = &Rule{
	ID: "RL306", Name: "storage-single-zone", Class: config.ClassZone, Doc: storageSingleZoneDoc,
	Check: checkStorageSingleZone,
}

func checkStorageSingleZone(p *Pass) {
	tiers := map[string]map[string]bool{}
	stores := p.Components(catalog.RoleFile, catalog.RoleBlock, catalog.RoleObject)
	for _, n := range stores {
		if tiers[n.Block] == nil {
			tiers[n.Block] = map[string]bool{}
		}
		for _, s := range p.SitesOf(n) {
			tiers[n.Block][s.Domain] = true
		}
	}
	for _, n := range stores {
		// Volumes of one block in several zones belong to machines that stand
		// in for each other.
		if len(p.ServicesOf(n.NodeID)) == 0 || n.Role == catalog.RoleBlock && len(tiers[n.Block]) > 1 {
			continue
		}
		site, one := p.OnlySite(n)
		zonal := n.IsNot(catalog.ZoneRedundant) ||
			one && p.KindOf(site) == graph.DomainZone && n.Role != catalog.RoleObject && n.Fact(catalog.ZoneRedundant).Value == catalog.NotKnown
		if !zonal || n.Is(catalog.RegionRedundant) || len(p.copies(n)) > 0 {
			continue
		}
		where := "one zone"
		if one {
			where = "one zone, " + nameOf(site)
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s keeps its data in %s. Losing that zone takes the data away from %s.", bare(n.ID), where, p.effect(n)),
			Domain:  site,
		}, n, "Keep the data in zone-redundant or regional storage.", "spread", "standby"))
	}
}
