package graph

import "slices"

// Ways are the shortest chains of serving edges from one service to all that
// it needs. Computing them costs what the service needs; asking costs a chain.
type Ways struct {
	from map[NodeID]*Edge // the edge that each node was reached by; nil for the service
}

// Ways finds the ways of a service, entries first.
func (m *Model) Ways(s *Service) *Ways {
	w := &Ways{from: map[NodeID]*Edge{s.Node: nil}}
	queue := []NodeID{s.Node}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		for _, e := range m.Out(n, serving...) {
			if _, seen := w.from[e.To]; !seen {
				w.from[e.To] = e
				queue = append(queue, e.To)
			}
		}
	}
	return w
}

// To gives the chain to a node, which begins with the service itself; nil
// where the service does not need the node.
func (w *Ways) To(n NodeID) []Step {
	e, ok := w.from[n]
	if !ok {
		return nil
	}
	chain := []Step{{n, e}}
	for e != nil {
		n = e.From
		e = w.from[n]
		chain = append(chain, Step{n, e})
	}
	slices.Reverse(chain)
	return chain
}
