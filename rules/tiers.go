package rules

import (
	"sort"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/graph"
)

// A wideTier is all compute that stands in for each other, over all the
// balancers, pools and record sets that join it: the widest reading, so that
// a rule speaks only of what no wider tier mends.
type wideTier struct {
	members  []*graph.Node // sorted by ID
	units    graph.Units
	sites    map[string]float64 // by site, rooms of a datacenter joined
	complete bool               // no other member or site is possible
}

// joinTiers merges tiers that share members.
func (ix *index) joinTiers() {
	m := ix.model
	parent := make([]graph.NodeID, len(m.Nodes))
	for i := range parent {
		parent[i] = -1
	}
	root := func(id graph.NodeID) graph.NodeID {
		for parent[id] != id {
			parent[id] = parent[parent[id]]
			id = parent[id]
		}
		return id
	}
	for _, n := range m.Nodes {
		if n.Service == nil && isCompute(n) {
			parent[n.NodeID] = n.NodeID
		}
	}
	open := map[graph.NodeID]bool{}
	for _, t := range m.Tiers {
		first := map[string]graph.NodeID{}
		for _, id := range t.Members {
			if parent[id] < 0 {
				continue
			}
			// Instances of a block in two calls of a module stand in for each
			// other only where something routes to both.
			key := ""
			if t.Front < 0 && m.Nodes[id].Instance != nil {
				key = m.Nodes[id].Instance.Module
			}
			if f, ok := first[key]; ok {
				parent[root(id)] = root(f)
			} else {
				first[key] = id
			}
			if t.Front >= 0 && isOpen(m.Nodes[t.Front], catalog.Routes) {
				open[id] = true
			}
		}
	}
	ix.widestOf = make([]*wideTier, len(m.Nodes))
	byRoot := map[graph.NodeID]*wideTier{}
	for _, n := range m.Nodes {
		if n.Service != nil || parent[n.NodeID] < 0 {
			continue
		}
		r := root(n.NodeID)
		t := byRoot[r]
		if t == nil {
			t = &wideTier{units: graph.Units{Known: true}, sites: map[string]float64{}, complete: true}
			byRoot[r] = t
			ix.widest = append(ix.widest, t)
		}
		ix.addMember(t, n, open[n.NodeID])
		ix.widestOf[n.NodeID] = t
	}
}

func (ix *index) addMember(t *wideTier, n *graph.Node, open bool) {
	t.members = append(t.members, n)
	u := n.Units
	t.units.Min += u.Min
	t.units.Desired += u.Desired
	t.units.Max += u.Max
	t.units.Group = t.units.Group || u.Group
	t.units.Known = t.units.Known && u.Known && !unresolved(n)
	sites := ix.model.SitesOf(n)
	for _, s := range sites {
		t.sites[s.Domain] += s.Units
	}
	t.complete = t.complete && n.Placement.Complete && len(sites) > 0 && !open && !unresolved(n)
}

// unresolved: the node stands for an unknown number of instances.
func unresolved(n *graph.Node) bool { return n.Instance != nil && n.Instance.Unresolved() }

// head is the node that a finding about the tier points at: the first of the
// block with the most units.
func (t *wideTier) head() *graph.Node {
	units := map[string]int{}
	for _, n := range t.members {
		units[n.Block] += max(1, n.Units.Desired)
	}
	best := t.members[0]
	for _, n := range t.members[1:] {
		if units[n.Block] > units[best.Block] {
			best = n
		}
	}
	return best
}

// others are the members that are not the node.
func (t *wideTier) others(n *graph.Node) []*graph.Node {
	var out []*graph.Node
	for _, m := range t.members {
		if m != n {
			out = append(out, m)
		}
	}
	return out
}

// role is that of all members, "" where they differ.
func (t *wideTier) role() catalog.Role {
	r := t.members[0].Role
	for _, n := range t.members[1:] {
		if n.Role != r {
			return ""
		}
	}
	return r
}

// one reports whether the tier is exactly one unit: a group is one only where
// it may not grow.
func (t *wideTier) one() bool {
	if !t.units.Known || len(t.members) != 1 {
		return false
	}
	return exactlyOne(t.members[0])
}

func exactlyOne(n *graph.Node) bool {
	u := n.Units
	if !u.Known || unresolved(n) || u.Desired != 1 {
		return false
	}
	return !u.Group || u.Max <= 1
}

// siteNames are the tier's sites in order.
func (t *wideTier) siteNames() []string {
	out := make([]string, 0, len(t.sites))
	for s := range t.sites {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}
