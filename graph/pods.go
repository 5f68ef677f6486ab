package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
)

// populate puts the workloads of clusters on their nodes: the share of the
// node groups' sites, evenly, and on the cluster itself where no node group is
// known.
func (b *builder) populate() {
	b.pools = map[*thing][]*thing{}
	for _, t := range b.order {
		if t.node == nil || t.mean.Role != catalog.RoleNodeGroup {
			continue
		}
		if c := b.clusterOf(t); c != nil {
			b.pools[c] = append(b.pools[c], t)
		}
	}
	for _, t := range b.order {
		if t.node == nil || t.mean.Role == catalog.RoleNodeGroup {
			continue
		}
		s := b.where(t)
		if s.cluster == nil || s.own || s.cluster.mean.Role != catalog.RoleCluster {
			continue
		}
		if t.mean.Role == catalog.RoleWorkload {
			b.standOnNodes(t, s)
		}
	}
	// software that a workload puts into the machines of its cluster is on its nodes
	for c, pools := range b.pools {
		for _, p := range pools {
			p.node.install(c.installed)
		}
	}
}

// clusterOf finds the cluster that a node group belongs to.
func (b *builder) clusterOf(t *thing) *thing {
	if t.owner != nil && t.owner.mean.Role == catalog.RoleCluster {
		return t.owner
	}
	if c := b.where(t).cluster; c != nil {
		return c
	}
	for i := range t.mean.Edges {
		e := &t.mean.Edges[i]
		if len(e.From) > 0 || e.Kind != catalog.ControlledBy && e.Kind != catalog.Needs {
			continue
		}
		for _, target := range e.To {
			for _, c := range b.targets(t, target) {
				if c.mean.Role == catalog.RoleCluster {
					return c
				}
			}
		}
	}
	return nil
}

// poolsOf gives the node groups of a cluster that a workload may run on: those
// with the labels it asks for, in the zones it asks for. A label that none of
// them is known to have decides nothing.
func (b *builder) poolsOf(t *thing, s *spot) []*thing {
	pools := b.pools[s.cluster]
	for _, key := range sortedKeys(t.mean.OnNodes) {
		if !slices.ContainsFunc(pools, func(p *thing) bool { return p.mean.Labels[key] == t.mean.OnNodes[key] }) {
			continue
		}
		pools = slices.DeleteFunc(slices.Clone(pools), func(p *thing) bool { return p.mean.Labels[key] != t.mean.OnNodes[key] })
	}
	if !s.own {
		return pools
	}
	elsewhere := func(p *thing) bool {
		at := &p.node.Placement
		return at.Complete && !slices.ContainsFunc(at.Sites, func(site Site) bool { return slices.Contains(s.slots, site.Domain) })
	}
	if left := slices.DeleteFunc(slices.Clone(pools), elsewhere); len(left) > 0 {
		return left
	}
	return pools
}

func (b *builder) standOnNodes(t *thing, s *spot) {
	pools := b.poolsOf(t, s)
	if len(pools) == 0 {
		p := s.cluster.node.Placement
		on := *s
		on.slots, on.complete = nil, p.Complete || p.Survival == Regional
		for _, site := range p.Sites {
			on.slots = append(on.slots, site.Domain)
		}
		b.resettle(t, &on, p)
		return
	}
	on := *s
	on.slots, on.complete, on.blockers = nil, true, nil
	region := pools[0].node.Placement.Region
	regional := true
	for _, pool := range pools {
		p := &pool.node.Placement
		for _, site := range p.Sites {
			on.slots = append(on.slots, site.Domain)
		}
		on.complete = on.complete && p.Complete
		on.blockers = append(on.blockers, p.Blockers...)
		regional = regional && p.Survival == Regional
		if p.Region != region {
			region = ""
		}
	}
	on.region = region
	like := Placement{Survival: Unknown}
	if regional {
		like.Survival = Regional
	}
	b.resettle(t, &on, like)
}

// resettle settles a workload again, on its nodes. Without known sites it
// survives as the nodes do.
func (b *builder) resettle(t *thing, on *spot, nodes Placement) {
	on.slots = compact(on.slots)
	slices.Sort(on.slots)
	b.settle(t, on)
	p := &t.node.Placement
	if len(p.Sites) == 0 && p.Survival != Global {
		p.Survival = nodes.Survival
		if p.Survival != Regional {
			p.Survival = Unknown
		}
	} else if len(p.Sites) > 1 && p.Complete {
		p.Survival = Share
	}
}
