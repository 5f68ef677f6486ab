package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
)

// meetInZones puts a pool of a balancer that reaches only its own zones where
// the two meet, if members of it stand elsewhere: those get no traffic, so the
// pool lives as long as one of the zones that have both. Where they meet
// nowhere, nothing reaches the pool.
func (b *builder) meetInZones() {
	for _, pool := range b.model.Nodes {
		if pool.Role != catalog.RolePool {
			continue
		}
		enabled, ok := b.enabledFor(pool)
		if !ok {
			continue
		}
		members, outside := map[string]bool{}, false
		for _, id := range b.behind(pool.NodeID) {
			p := &b.model.Nodes[id].Placement
			ok = ok && p.Complete && len(p.Sites) > 0
			for _, s := range p.Sites {
				members[s.Domain] = true
				outside = outside || !enabled[s.Domain]
			}
		}
		if !ok || !outside || slices.Contains(pool.Open, catalog.Routes) {
			continue
		}
		p := &pool.Placement
		p.Survival, p.Complete, p.Sites = Any, true, nil
		for _, zone := range sortedKeys(members) {
			if enabled[zone] {
				p.Sites = append(p.Sites, Site{Domain: zone, Units: 1})
			}
		}
		if len(p.Sites) == 0 {
			p.Survival = Share // over nothing: no capacity
		}
	}
}

// enabledFor gives the zones in which the balancers of a pool have nodes; ok
// is false where one of these is not bound to its zones, or they are not known.
func (b *builder) enabledFor(pool *Node) (zones map[string]bool, ok bool) {
	zones = map[string]bool{}
	for _, e := range b.model.in[pool.NodeID] {
		if e.Kind != catalog.Routes {
			continue
		}
		lb := b.model.Nodes[e.From]
		if !lb.Is(catalog.ZoneBound) || !lb.Placement.Complete || len(lb.Placement.Sites) == 0 {
			return nil, false
		}
		for _, s := range lb.Placement.Sites {
			zones[s.Domain] = true
		}
	}
	return zones, len(zones) > 0
}
