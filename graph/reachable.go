package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
)

// A networkGroup is what network rules know components by: a security group, or
// a name that is one within its root, as network tags are.
type networkGroup struct {
	group *thing
	root  *Stack
	name  string
}

// An admission is what one rule lets pass.
type admission struct{ from, to networkGroup }

// inferNeeds adds what only network rules suggest: compute whose group is let
// reach the group of some data, or of other compute, needs it. The name of what
// it needs may reach it in ways that no file shows. Where values say what it
// needs of that kind, they are believed. A rule that admits a group to itself
// says nothing, nor do two that admit each other: those are peers.
func (b *builder) inferNeeds() {
	rules := map[admission]*thing{}
	var order []admission
	for _, t := range b.order {
		for i := range t.mean.Edges {
			e := &t.mean.Edges[i]
			if e.Kind != catalog.Admits {
				continue
			}
			tos := b.networkGroups(t, e.To)
			if len(e.To) == 0 {
				tos = []networkGroup{{group: t}}
			}
			for _, from := range b.networkGroups(t, e.From) {
				for _, to := range tos {
					if a := (admission{from, to}); from != to && rules[a] == nil {
						rules[a] = t
						order = append(order, a)
					}
				}
			}
		}
	}
	if len(order) == 0 {
		return
	}
	members := b.networkMembers()
	in := func(g networkGroup) []*thing {
		if g.group != nil && g.group.node != nil {
			return []*thing{g.group} // a rule of a component's own
		}
		return members[g]
	}
	said := b.saidNeeds()
	for _, a := range order {
		if rules[admission{a.to, a.from}] == nil {
			b.admit(rules[a], in(a.from), in(a.to), said)
		}
	}
}

func (b *builder) networkGroups(t *thing, targets []catalog.Target) []networkGroup {
	var out []networkGroup
	for _, x := range targets {
		g := networkGroup{root: t.stack, name: x.Name}
		if x.Ref.Instance != nil {
			if g = (networkGroup{group: b.things[x.Ref.Instance]}); g.group == nil {
				continue
			}
		}
		if !slices.Contains(out, g) {
			out = append(out, g)
		}
	}
	return out
}

// networkMembers gives the components in each group. What is no component (an
// interface, an attachment) speaks for those that it passes on to.
func (b *builder) networkMembers() map[networkGroup][]*thing {
	type membership struct {
		group  networkGroup
		member *thing
	}
	seen := map[membership]bool{}
	members := map[networkGroup][]*thing{}
	for _, t := range b.order {
		if len(t.mean.NetworkGroups) == 0 {
			continue
		}
		in := []*thing{t}
		if t.node == nil {
			in = b.components(t)
		}
		for _, g := range b.networkGroups(t, t.mean.NetworkGroups) {
			for _, m := range in {
				if m.node != nil && !seen[membership{g, m}] {
					seen[membership{g, m}] = true
					members[g] = append(members[g], m)
				}
			}
		}
	}
	return members
}

// saidNeeds are what values say: the roles of what each node needs, and what is
// a copy, which nobody needs for being let reach it.
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
		case e.Serves() && !e.Inferred:
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
			if !needed(from.node, to.node) || said.roles[from.node.NodeID][to.node.Role] || said.copies[to.node.NodeID] {
				continue
			}
			e := &Edge{From: from.node.NodeID, To: to.node.NodeID, Kind: catalog.Needs, Inferred: true, Range: rule.inst.Edit}
			b.regroup(e, from, to)
			b.add(e)
		}
	}
}

// needed reports whether being let reach something suggests that it is needed.
func needed(from, to *Node) bool {
	return to.Role.Stateful() || to.Role.RunsCode() && from.Block != to.Block && !to.Is(catalog.Bastion)
}
