package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// makeTiers finds the components that stand in for each other: instances of
// one block; members of one pool, balancer or record set, over all pools that
// one of these spreads over.
func (b *builder) makeTiers() {
	m := b.model
	m.tiersOf = make([][]*Tier, len(m.Nodes))
	blocks := map[string][]NodeID{}
	for _, n := range m.Nodes {
		if tiered(n) {
			k := b.tierKey(n)
			blocks[k] = append(blocks[k], n.NodeID)
		}
	}
	for _, k := range sortedKeys(blocks) {
		b.addTier(k, -1, blocks[k])
	}
	for _, n := range m.Nodes {
		if n.Service != nil || n.Role.RunsCode() && !n.Is(catalog.Balances) {
			continue
		}
		parts := b.behindByPart(n.NodeID)
		for _, part := range sortedKeys(parts) {
			members := map[catalog.Role][]NodeID{}
			for _, x := range parts[part] {
				role := m.Nodes[x].Role
				if role.RunsCode() {
					role = catalog.RoleCompute
				}
				members[role] = append(members[role], x)
			}
			for _, role := range sortedKeys(members) {
				if list := members[role]; len(list) > 1 || role == catalog.RoleCompute {
					b.addTier(n.ID, n.NodeID, list)
				}
			}
		}
	}
	for _, s := range m.Services {
		b.recordTiers(s)
	}
	slices.SortStableFunc(m.Tiers, sortTiers)
}

// tiered reports whether a component can be one of several that do the same.
func tiered(n *Node) bool {
	return n.Service == nil && (n.Role.RunsCode() || n.Role == catalog.RoleNodeGroup || n.Role.Stateful())
}

// behind gives what a balancer or pool spreads over: the first components that
// do the work, over whatever balancers and pools lie between.
func (b *builder) behind(front NodeID) []NodeID {
	var out []NodeID
	for _, list := range b.behindByPart(front) {
		out = append(out, list...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// behindByPart gives it by the part of the traffic that each takes. Balancers
// that have the same parts spread each over the members of all of them.
func (b *builder) behindByPart(front NodeID) map[string][]NodeID {
	type step struct {
		node NodeID
		part string
	}
	m := b.model
	seen := map[step]bool{{front, ""}: true}
	queue := []step{{front, ""}}
	out := map[string][]NodeID{}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, e := range m.out[at.node] {
			next := step{e.To, at.part}
			if e.Part != "" && !strings.Contains(next.part, "/"+e.Part) {
				next.part += "/" + e.Part
			}
			if e.Kind != catalog.Routes || seen[next] {
				continue
			}
			seen[next] = true
			x := m.Nodes[e.To]
			if tiered(x) && !x.Is(catalog.Balances) {
				out[next.part] = append(out[next.part], e.To)
				continue
			}
			queue = append(queue, next)
		}
	}
	for _, list := range out {
		slices.Sort(list)
	}
	return out
}

// recordTiers adds the tiers of a service's entries that answer for one name.
func (b *builder) recordTiers(s *Service) {
	m := b.model
	groups := map[string][]NodeID{}
	for _, e := range m.out[s.Node] {
		groups[e.Group] = append(groups[e.Group], e.To)
	}
	for _, g := range sortedKeys(groups) {
		entries := groups[g]
		if len(entries) < 2 {
			continue
		}
		lists := map[string][]NodeID{}
		for _, id := range entries {
			if n := m.Nodes[id]; tiered(n) {
				lists[""] = append(lists[""], id)
				continue
			}
			for part, behind := range b.behindByPart(id) {
				for _, x := range behind {
					if m.Nodes[x].Role.RunsCode() {
						lists[part] = append(lists[part], x)
					}
				}
			}
		}
		for _, part := range sortedKeys(lists) {
			list := lists[part]
			slices.Sort(list)
			if list = slices.Compact(list); len(list) > 1 {
				b.addTier(m.Nodes[entries[0]].Block, entries[0], list)
			}
		}
	}
}

func (b *builder) addTier(id string, front NodeID, members []NodeID) {
	m := b.model
	t := &Tier{ID: id, Members: members, Front: front, Role: m.Nodes[members[0]].Role, Complete: true}
	t.Units.Known = true
	nodes := make([]*Node, len(members))
	for i, x := range members {
		n := m.Nodes[x]
		nodes[i] = n
		t.Units.Min += n.Units.Min
		t.Units.Desired += n.Units.Desired
		t.Units.Max += n.Units.Max
		t.Units.Known = t.Units.Known && n.Units.Known
		t.Units.Group = t.Units.Group || n.Units.Group
		t.Complete = t.Complete && n.Placement.Complete
		if n.Instance != nil && n.Instance.Unresolved() {
			t.Units.Known = false
		}
	}
	if front >= 0 && slices.Contains(m.Nodes[front].Open, catalog.Routes) {
		t.Units.Known, t.Complete = false, false
	}
	t.Sites = m.mergeSites(nodes)
	t.Services = m.ServicesOfAll(members)
	m.Tiers = append(m.Tiers, t)
	for _, x := range members {
		m.tiersOf[x] = append(m.tiersOf[x], t)
	}
}

// sortTiers is the order of tiers: by ID, a block's own before what spreads over it.
func sortTiers(a, b *Tier) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Front, b.Front)) }

// tierKey names the tier of a block's instances within one call of its module:
// two calls of one module are two tiers. Functions and workloads have copies
// of their own, so two of different names in one place are two programs that
// share a block, and no copies of each other; nor are machines each of which
// has a way in of its own.
func (b *builder) tierKey(n *Node) string {
	block := callBlock(n)
	switch n.Role {
	case catalog.RoleWorkload, catalog.RoleFunction:
	case catalog.RoleCompute:
		if b.pets == nil {
			b.pets = b.findPets()
		}
		if b.pets[block] {
			return n.ID
		}
		return block
	default:
		return block
	}
	if b.programs == nil {
		b.programs = b.findPrograms()
	}
	if b.programs[block] {
		return block + " " + programName(n)
	}
	return block
}

// findPrograms finds the blocks of functions and workloads of which two
// instances stand in one place.
func (b *builder) findPrograms() map[string]bool {
	type spot struct{ block, region string }
	seen := map[spot]string{}
	out := map[string]bool{}
	for _, n := range b.model.Nodes {
		if n.Role != catalog.RoleWorkload && n.Role != catalog.RoleFunction {
			continue
		}
		at, name := spot{callBlock(n), n.Placement.Region}, programName(n)
		if first, ok := seen[at]; ok {
			out[at.block] = out[at.block] || first != name
			continue
		}
		seen[at] = name
	}
	return out
}

// programName is a component's name without the region in it.
func programName(n *Node) string {
	if n.Placement.Region == "" {
		return n.Name
	}
	return strings.ReplaceAll(n.Name, n.Placement.Region, "")
}

// callBlock is a component's address without the keys of its own block.
func callBlock(n *Node) string {
	if n.Instance == nil {
		return n.ID
	}
	id := n.ID
	if i := strings.LastIndex(id, n.Instance.Type+"."+n.Instance.Name); i >= 0 {
		return id[:i+len(n.Instance.Type)+1+len(n.Instance.Name)]
	}
	return id
}
