package graph

import (
	"cmp"
	"slices"
)

// Each computes the outcome of every loss of one kind by itself, in the order
// of names; only domains and things that something here uses.
func (m *Model) Each(kind LossKind) []*Outcome {
	var out []*Outcome
	for _, l := range m.LossesOf(kind) {
		out = append(out, m.WhatIf(l))
	}
	return out
}

// LossesOf lists everything of one kind that can be lost.
func (m *Model) LossesOf(kind LossKind) []Loss {
	var out []Loss
	switch kind {
	case LoseComponent:
		parts := map[string][]NodeID{} // by what they are parts of
		for _, n := range m.Nodes {
			if whole := stripPart(n.ID); whole != n.ID {
				parts[whole] = append(parts[whole], n.NodeID)
			}
		}
		for _, n := range m.Nodes {
			if n.Service == nil {
				out = append(out, Loss{Kind: kind, Name: n.ID, nodes: append([]NodeID{n.NodeID}, parts[n.ID]...)})
			}
		}
	case LoseHost:
		out = m.simulation().hosts()
	case LosePlatform, LoseSoftware:
		names := map[string][]NodeID{}
		for _, n := range m.Nodes {
			if kind == LoseSoftware {
				for _, s := range n.Software {
					names[s] = append(names[s], n.NodeID)
				}
				continue
			}
			if n.Placement.Region == "" {
				continue
			}
			for _, p := range platformsOf(n) {
				key := p + "@" + n.Placement.Region
				names[key] = append(names[key], n.NodeID)
			}
		}
		for _, name := range sortedKeys(names) {
			out = append(out, Loss{Kind: kind, Name: name, nodes: names[name]})
		}
	default:
		for _, d := range m.Domains {
			if string(d.Kind) == string(kind) {
				out = append(out, Loss{Kind: kind, Name: d.ID})
			}
		}
	}
	slices.SortFunc(out, func(a, b Loss) int { return cmp.Compare(a.Name, b.Name) })
	return out
}
