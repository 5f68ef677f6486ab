package graph

import (
	"cmp"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// cover counts how many components have a known place and a known redundancy,
// and what keeps the others from it. A machine in a named region whose zone is
// left to the cloud counts as known: the files say all there is to say, and
// what the loss of one zone does to it stays unknown.
func (b *builder) cover() {
	c := &b.model.Coverage
	type reason struct {
		at   parser.Range
		what string
	}
	blocked := map[reason]int{}
	for _, n := range b.model.Nodes {
		if n.Service != nil || !placed(n) {
			continue
		}
		c.Components++
		sized := n.Units.Known || sizesItself(n) && !n.Instance.Unresolved()
		if sized && (n.Placement.Survival != Unknown || n.Placement.Stated) {
			c.Resolved++
			continue
		}
		blockers := n.Placement.Blockers
		if len(blockers) == 0 {
			what := "where it stands is not said"
			if n.Placement.Survival != Unknown || n.Placement.Stated {
				what = "how many there are is not known"
			}
			blockers = []Blocker{{Range: n.Range(), Reason: what}}
		}
		seen := map[reason]bool{}
		for _, x := range blockers {
			if r := (reason{x.Range, x.Reason}); !seen[r] {
				seen[r] = true
				blocked[r]++
			}
		}
	}
	for _, t := range b.order {
		if t.inst.Mode == parser.Module && t.node == nil {
			// a module that nobody could read is at least one component
			c.Components++
			blocked[reason{t.inst.Edit, missing(t.inst).Reason}]++
		}
	}
	for r, n := range blocked {
		c.BlockedBy = append(c.BlockedBy, BlockedBy{Range: r.at, Reason: r.what, Components: n})
	}
	slices.SortFunc(c.BlockedBy, func(x, y BlockedBy) int {
		return cmp.Or(
			cmp.Compare(y.Components, x.Components), cmp.Compare(x.Range.File, y.Range.File),
			cmp.Compare(x.Range.Line, y.Range.Line), cmp.Compare(x.Reason, y.Reason),
		)
	})
}

// sizesItself reports whether a component whose size the files leave open is
// one that its provider sizes: how many there are says nothing of how it fails.
func sizesItself(n *Node) bool {
	switch n.Role {
	case catalog.RoleEndpoint, catalog.RoleFunction, catalog.RoleLoadBalancer, catalog.RoleGlobalLB, catalog.RoleGateway,
		catalog.RoleCDN, catalog.RoleEgress, catalog.RoleObject, catalog.RoleFile, catalog.RoleLink:
		return n.Placement.Survival != Unknown || n.Placement.Stated
	default:
		return false
	}
}

// placed reports whether a component has a place and a redundancy to know;
// names, keys and plans have none that matter.
func placed(n *Node) bool {
	switch n.Role {
	case catalog.RoleRecord, catalog.RoleZone, catalog.RoleKey, catalog.RoleSecret, catalog.RoleMonitor,
		catalog.RoleAutomation, catalog.RoleBackupPlan, catalog.RoleRegistry, catalog.RolePool:
		return false
	default:
		return true
	}
}
