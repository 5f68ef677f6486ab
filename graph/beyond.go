package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// beyond notes what an edge leads to of which nothing here is a component.
func (b *builder) beyond(n *Node, e *catalog.Edge) {
	if n == nil || e.Kind != catalog.Routes && e.Kind != catalog.Needs {
		return
	}
	add := func(x Blocker) {
		if !slices.Contains(n.Beyond, x) {
			n.Beyond = append(n.Beyond, x)
		}
	}
	if e.Open {
		add(Blocker{Range: e.Range, Reason: "what " + n.ID + " leads to is not known"})
	}
	for _, to := range e.To {
		in := to.Ref.Instance
		switch {
		case in == nil && hostOf(to.Name) != "":
			add(Blocker{Range: e.Range, Reason: "where " + hostOf(to.Name) + " stands is not known"})
		case in != nil && in.Mode != parser.Managed:
			add(missing(in))
		}
	}
}

// nothingBehind notes where a balancer or a pool ends: what it spreads over is
// no part of it, so what nothing stands behind here leads to what is elsewhere.
func (b *builder) nothingBehind() {
	for _, n := range b.model.Nodes {
		switch n.Role {
		case catalog.RolePool, catalog.RoleLoadBalancer, catalog.RoleGlobalLB:
			if len(n.Beyond) == 0 && !slices.ContainsFunc(b.model.out[n.NodeID], (*Edge).Serves) {
				n.Beyond = []Blocker{{Range: n.Range(), Reason: "nothing here says what stands behind " + n.Block}}
			}
		default:
		}
	}
}

// deadEnd reports whether a way in, or a pool, leads to nothing that is a
// component here.
func (m *Model) deadEnd(n *Node) bool {
	return (entrance(n.Role) || n.Role == catalog.RolePool) && len(n.Beyond) > 0 && !slices.ContainsFunc(m.out[n.NodeID], (*Edge).Serves)
}

// openEnds says what a service leads to beyond what the files hold, where it
// is made of nothing but ways in and of what these need: nil if it runs
// something, or keeps data, that is known.
func (m *Model) openEnds(s *Service) []Blocker {
	var out []Blocker
	for _, id := range s.Needs {
		n := m.Nodes[id]
		switch n.Role {
		case catalog.RoleZone, catalog.RoleKey, catalog.RoleSecret, catalog.RoleMonitor, catalog.RoleEndpoint:
			continue
		case catalog.RoleRecord, catalog.RolePool:
		default:
			if !entrance(n.Role) {
				return nil
			}
		}
		for _, x := range n.Beyond {
			if !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
	}
	return out
}
