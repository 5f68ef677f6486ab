package graph

import "github.com/resilint/resilint/catalog"

// needWholes makes the machines that one block makes together with their
// cluster need it, so that losing the block loses them. Where they may stand
// without it (a control plane in one zone, machines in others), the place of
// the whole says nothing of the part: there it is left out.
func (b *builder) needWholes() {
	for _, t := range b.order {
		if t.owner == nil || t.node == nil || t.owner.node == nil || t.mean.Role != catalog.RoleNodeGroup {
			continue
		}
		if !outlasts(&t.owner.node.Placement, &t.node.Placement) {
			continue
		}
		b.add(&Edge{
			From: t.node.NodeID, To: t.owner.node.NodeID, Kind: catalog.Needs,
			Group: "part of " + t.owner.id, Mode: catalog.ModeAny, Range: t.inst.Edit,
		})
	}
}

// outlasts reports whether losing a place never takes the whole and leaves the part.
func outlasts(whole, part *Placement) bool {
	if whole.Provider != part.Provider || whole.Region != part.Region || whole.Account != part.Account {
		return false
	}
	switch whole.Survival {
	case Global, Regional:
		return true
	case Single:
		return len(part.Sites) == 1 && len(whole.Sites) == 1 && part.Sites[0].Domain == whole.Sites[0].Domain
	default:
		return false
	}
}
