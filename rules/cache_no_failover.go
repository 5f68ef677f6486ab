package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed cache_no_failover.md
var cacheNoFailoverDoc string

var cacheNoFailover = &Rule{
	ID: "RL305", Name: "cache-no-failover", Class: config.ClassZone, Doc: cacheNoFailoverDoc,
	Check: checkCacheNoFailover,
}

func checkCacheNoFailover(p *Pass) {
	for _, n := range p.Components(catalog.RoleCache) {
		if len(p.Out(n.NodeID, catalog.Replicates)) > 0 || n.Is(catalog.ZoneRedundant) {
			continue
		}
		site, one := p.OnlySite(n)
		var why string
		switch {
		case n.IsNot(catalog.Standby):
			why = "has one node and nothing to fail over to"
		case n.IsNot(catalog.AutoFailover):
			why = "has replicas, but none takes over by itself"
		case n.IsNot(catalog.StandbyOtherZone), n.Is(catalog.Standby) && one && !n.Is(catalog.StandbyOtherZone):
			why = "keeps all its nodes in one zone"
		default:
			continue
		}
		msg := fmt.Sprintf("The cache %s %s.", bare(n.ID), why)
		if e := p.effect(n); e != "" {
			msg += " Losing its zone takes it away from " + e + "."
		}
		p.Report(n, fix(Finding{Message: msg, Domain: site}, n, "Run a replica in a second zone, with automatic failover.", "standby", "failover"))
	}
}
