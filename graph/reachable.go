package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// inferNeeds adds what only network rules suggest: compute whose group is let
// reach the group of some data needs that data. The name of the data may reach
// it in ways that no file shows. Where values say what it needs of that kind,
// they are believed, and a rule that admits a group to itself says nothing.
func (b *builder) inferNeeds() {
	members := map[*thing][]*thing{} // by group
	for _, t := range b.order {
		if t.node == nil {
			continue
		}
		for _, g := range b.groupsOf(t.mean.NetworkGroups) {
			members[g] = append(members[g], t)
		}
	}
	if len(members) == 0 {
		return
	}
	said := b.saidNeeds()
	for _, t := range b.order {
		tos := b.groupsOf(t.mean.AdmitsTo)
		if len(t.mean.AdmitsTo) == 0 {
			tos = []*thing{t}
		}
		for _, from := range b.groupsOf(t.mean.AdmitsFrom) {
			for _, to := range tos {
				if from != to {
					b.admit(t, members[from], members[to], said)
				}
			}
		}
	}
}

func (b *builder) groupsOf(refs []parser.Ref) []*thing {
	var out []*thing
	for _, r := range refs {
		if g := b.things[r.Instance]; g != nil && !slices.Contains(out, g) {
			out = append(out, g)
		}
	}
	return out
}

// saidNeeds are what values say: the roles of the data that each node needs,
// and what is a copy, which nobody needs for being let reach it.
type saidNeeds struct {
	roles  map[NodeID]map[catalog.Role]bool
	copies map[NodeID]bool
}

func (b *builder) saidNeeds() *saidNeeds {
	said := &saidNeeds{map[NodeID]map[catalog.Role]bool{}, map[NodeID]bool{}}
	for _, e := range b.model.Edges {
		to := b.model.Nodes[e.To]
		switch {
		case e.Kind == catalog.Replicates || e.Kind == catalog.StandsIn:
			said.copies[e.From] = true
		case e.Serves() && !e.Inferred && to.Role.Stateful():
			if said.roles[e.From] == nil {
				said.roles[e.From] = map[catalog.Role]bool{}
			}
			said.roles[e.From][to.Role] = true
		}
	}
	return said
}

// admit adds the edges that one rule suggests.
func (b *builder) admit(rule *thing, froms, tos []*thing, said *saidNeeds) {
	for _, from := range froms {
		if !from.mean.Role.RunsCode() || from.node.Is(catalog.Bastion) || from.node.Is(catalog.Balances) {
			continue
		}
		for _, to := range tos {
			n := to.node
			if !n.Role.Stateful() || said.roles[from.node.NodeID][n.Role] || said.copies[n.NodeID] {
				continue
			}
			b.add(&Edge{
				From: from.node.NodeID, To: n.NodeID, Kind: catalog.Needs, Group: "needs " + n.ID,
				Mode: catalog.ModeAny, Inferred: true, Range: rule.inst.Edit,
			})
		}
	}
}
