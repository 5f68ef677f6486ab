package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed cdn_single_origin.md
var cdnSingleOriginDoc string

var cdnSingleOrigin = &Rule{
	ID: "RL211", Name: "cdn-single-origin", Class: config.ClassRegion, Doc: cdnSingleOriginDoc,
	Check: checkCdnSingleOrigin,
}

func checkCdnSingleOrigin(p *Pass) {
	for _, n := range p.Components(catalog.RoleCDN, catalog.RolePool) {
		if n.Role == catalog.RolePool && !n.Is(catalog.Caches) || n.Is(catalog.OriginFailover) || isOpen(n, catalog.Routes) {
			continue
		}
		origins := p.Targets(n.NodeID, catalog.Routes, catalog.Needs)
		if len(origins) != 1 {
			continue
		}
		o := p.alone(origins[0])
		at := p.onePlace(o)
		if at == "" || o.Is(catalog.RegionRedundant) || hasRole(o, catalog.RoleGlobalLB, catalog.RoleCDN) {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s has one origin only, %s in %s. When that region fails, the distribution has nothing to deliver but what it still holds.",
				bare(n.ID), bare(o.ID), nameOf(at)),
			Domain: at, Nodes: []graph.NodeID{o.NodeID}, Related: []Related{also(o, "the only origin")},
		}, n, "Add an origin in another region, and an origin group that fails over to it.", "failover", "region"))
	}
}

// alone is the one member of a pool of one, down to what serves.
func (p *Pass) alone(n *graph.Node) *graph.Node {
	for range p.Nodes { // pools may lead in a circle
		members := p.Targets(n.NodeID, catalog.Routes)
		if n.Role != catalog.RolePool || isOpen(n, catalog.Routes) || len(members) != 1 {
			break
		}
		n = members[0]
	}
	return n
}
