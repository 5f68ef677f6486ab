package graph

import (
	"cmp"
	"slices"

	"github.com/resilint/resilint/catalog"
)

// A network is the part of a model that the simulation walks: for each node
// the groups it needs, for each node who needs it, and an order in which what
// is needed comes before what needs it.
type network struct {
	groups [][]group  // by node
	users  [][]NodeID // by node: who has it in a group, each once
	parts  [][]NodeID // strongly connected parts, needed ones first
	partOf []int32    // by node: index in parts
	loops  []bool     // by part: a node of it needs itself, perhaps through others
	large  []*group   // groups whose sums are kept
}

// A group is the alternatives of one node for one of its needs.
type group struct {
	mode    Mode
	members []member           // by order for failover, else by node
	weight  float64            // over all members
	index   map[NodeID]float64 // of large groups: weights by member
	large   int                // of large groups: their number
}

type member struct {
	node   NodeID
	weight float64
	order  int
	edge   *Edge
}

func newNetwork(m *Model) *network {
	n := &network{
		groups: make([][]group, len(m.Nodes)),
		users:  make([][]NodeID, len(m.Nodes)),
	}
	for id := range m.Nodes {
		n.groups[id] = groupsOf(m, NodeID(id))
		for i := range n.groups[id] {
			g := &n.groups[id][i]
			if g.index != nil {
				g.large = len(n.large)
				n.large = append(n.large, g)
			}
			for _, x := range g.members {
				n.users[x.node] = append(n.users[x.node], NodeID(id))
			}
		}
	}
	for i, u := range n.users {
		slices.Sort(u)
		n.users[i] = slices.Compact(u)
	}
	n.order()
	return n
}

// largeGroup is how many members a group has whose sum is not added up again for
// every event that takes a few of them.
const largeGroup = 32

func groupsOf(m *Model, id NodeID) []group {
	var out []group
	index := map[string]int{}
	for _, e := range m.out[id] {
		if !e.Serves() {
			continue
		}
		i, ok := index[e.Group]
		if !ok {
			i = len(out)
			index[e.Group] = i
			out = append(out, group{mode: e.Mode})
		}
		g := &out[i]
		g.members = append(g.members, member{node: e.To, weight: shareOf(m.Nodes[e.To]), order: e.Order, edge: e})
	}
	for i := range out {
		g := &out[i]
		slices.SortStableFunc(g.members, func(a, b member) int {
			if g.mode == catalog.ModeFailover {
				return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.node, b.node))
			}
			return cmp.Compare(a.node, b.node)
		})
		g.members = slices.CompactFunc(g.members, func(a, b member) bool { return a.node == b.node })
		for _, x := range g.members {
			g.weight += x.weight
		}
		if g.weight == 0 { // nobody has units: the question is only who is there
			for j := range g.members {
				g.members[j].weight = 1
			}
			g.weight = float64(len(g.members))
		}
		if g.mode == catalog.ModeShare && len(g.members) > largeGroup {
			g.index = make(map[NodeID]float64, len(g.members))
			for _, x := range g.members {
				g.index[x.node] = x.weight
			}
		}
	}
	return out
}

// shareOf is what a node counts for among its alternatives: its units, one
// where they are not known.
func shareOf(n *Node) float64 {
	if !n.Units.Known {
		return 1
	}
	return float64(n.Units.Desired)
}

// order finds the strongly connected parts, needed ones first (Tarjan, with a
// stack of its own, since chains can be as long as the model is large).
func (n *network) order() {
	size := len(n.groups)
	next := make([][]NodeID, size)
	for i, gs := range n.groups {
		for _, g := range gs {
			for _, x := range g.members {
				next[i] = append(next[i], x.node)
			}
		}
	}
	n.partOf = make([]int32, size)
	seen := make([]int32, size) // 0: not seen, else 1 + time of entry
	low := make([]int32, size)
	open := make([]bool, size)
	var stack []NodeID
	type frame struct {
		node NodeID
		edge int
	}
	var time int32
	for root := range size {
		if seen[root] != 0 {
			continue
		}
		calls := []frame{{node: NodeID(root)}}
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			v := f.node
			if f.edge == 0 {
				time++
				seen[v], low[v] = time, time
				open[v] = true
				stack = append(stack, v)
			}
			if f.edge < len(next[v]) {
				w := next[v][f.edge]
				f.edge++
				switch {
				case seen[w] == 0:
					calls = append(calls, frame{node: w})
				case open[w]:
					low[v] = min(low[v], seen[w])
				}
				continue
			}
			f.edge++ // a node without edges is entered once too
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				u := calls[len(calls)-1].node
				low[u] = min(low[u], low[v])
			}
			if low[v] != seen[v] {
				continue
			}
			var part []NodeID
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				open[w] = false
				n.partOf[w] = int32(len(n.parts)) //nolint:gosec // as many parts as nodes at most
				part = append(part, w)
				if w == v {
					break
				}
			}
			slices.Sort(part)
			n.loops = append(n.loops, len(part) > 1 || slices.Contains(next[v], v))
			n.parts = append(n.parts, part)
		}
	}
}

// sums adds up the large groups.
func (n *network) sums(base []float64) []float64 {
	out := make([]float64, len(n.large))
	for i, g := range n.large {
		for _, m := range g.members {
			out[i] += m.weight * base[m.node]
		}
	}
	return out
}
