package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
)

// findPets finds the blocks whose machines are no herd: each has a way in of
// its own, in one region, and nothing leads to two of them.
func (b *builder) findPets() map[string]bool {
	herds := map[string][]*Node{}
	for _, n := range b.model.Nodes {
		if n.Service == nil && n.Role == catalog.RoleCompute {
			block := callBlock(n)
			herds[block] = append(herds[block], n)
		}
	}
	out := map[string]bool{}
	for block, herd := range herds {
		if len(herd) > 1 && b.eachEntered(herd) {
			out[block] = true
		}
	}
	return out
}

// eachEntered reports whether users can enter by each of the machines alone.
func (b *builder) eachEntered(herd []*Node) bool {
	m := b.model
	used := map[NodeID]bool{}
	sets := map[string]bool{}
	for _, n := range herd {
		if n.Placement.Region != herd[0].Placement.Region || n.Placement.Survival == Quorum || n.Instance.Unresolved() {
			return false
		}
		entered := false
		names := map[string]bool{}
		for _, id := range m.ReachBack([]NodeID{n.NodeID}) {
			x := m.Nodes[id]
			if id == n.NodeID || x.Service != nil {
				continue
			}
			if used[id] {
				return false
			}
			used[id] = true
			if key := b.setKey(b.things[x.Instance]); key != "" {
				names[key] = true
			}
			entered = entered || b.wayIn(x)
		}
		for key := range names {
			if sets[key] {
				return false
			}
			sets[key] = true
		}
		if !entered {
			return false
		}
	}
	return true
}

// wayIn reports whether users come from outside by a component that leads on.
func (b *builder) wayIn(n *Node) bool {
	return n.Public != catalog.No && (n.Role == catalog.RoleRecord || entrance(n.Role)) &&
		slices.ContainsFunc(b.model.out[n.NodeID], (*Edge).Serves)
}
