package graph

// index sorts the edges under their nodes.
func (m *Model) index() {
	m.out = perNode(len(m.Nodes), m.Edges, func(e *Edge) NodeID { return e.From })
	m.in = perNode(len(m.Nodes), m.Edges, func(e *Edge) NodeID { return e.To })
}

// perNode lists the edges of each node, in the order given, in one array.
func perNode(nodes int, edges []*Edge, of func(*Edge) NodeID) [][]*Edge {
	ends := make([]int, nodes+1)
	for _, e := range edges {
		ends[of(e)+1]++
	}
	for n := range nodes {
		ends[n+1] += ends[n]
	}
	sorted, lists := make([]*Edge, len(edges)), make([][]*Edge, nodes)
	for n := range lists {
		lists[n] = sorted[ends[n]:ends[n]:ends[n+1]]
	}
	for _, e := range edges {
		lists[of(e)] = append(lists[of(e)], e)
	}
	return lists
}
