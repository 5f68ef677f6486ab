package graph

import (
	"cmp"
	"slices"

	"github.com/resilint/resilint/catalog"
)

// A network is the part of a model that the simulation walks: for each node
// the groups it needs, for each node who needs it, and an order in which what
// is needed comes before what needs it. The lists of all nodes lie in one array
// each: an event reads them from end to end.
type network struct {
	groups  [][]group  // by node
	members [][]member // by node: of all its groups
	users   [][]NodeID // by node: who has it in a group, each once
	parts   [][]NodeID // strongly connected parts, needed ones first
	partOf  []int32    // by node: index in parts
	loops   []bool     // by part: a node of it needs itself, perhaps through others
	large   []*group   // groups whose sums are kept
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
	edge   *Edge
}

// perNode lists for each node what is said of it, in the order given. All lists
// lie in one array.
func perNode[T, V any](nodes int, all []T, of func(T) NodeID, value func(T) V) [][]V {
	ends := make([]int, nodes+1)
	for _, x := range all {
		ends[of(x)+1]++
	}
	for n := range nodes {
		ends[n+1] += ends[n]
	}
	values, lists := make([]V, len(all)), make([][]V, nodes)
	for n := range lists {
		lists[n] = values[ends[n]:ends[n]:ends[n+1]]
	}
	for _, x := range all {
		lists[of(x)] = append(lists[of(x)], value(x))
	}
	return lists
}

func newNetwork(m *Model) *network {
	size := len(m.Nodes)
	n := &network{groups: make([][]group, size), members: make([][]member, size)}
	g := newGrouper(m)
	type use struct{ of, by NodeID }
	uses := make([]use, 0, cap(g.members))
	for i := range m.Nodes {
		id := NodeID(i)
		n.members[id], n.groups[id] = g.next(id)
		for j := range n.groups[id] {
			if g := &n.groups[id][j]; g.index != nil {
				g.large = len(n.large)
				n.large = append(n.large, g)
			}
		}
		for _, x := range n.members[id] {
			uses = append(uses, use{x.node, id})
		}
	}
	n.users = perNode(size, uses, func(u use) NodeID { return u.of }, func(u use) NodeID { return u.by })
	for i, u := range n.users {
		n.users[i] = slices.Compact(u)
	}
	n.order()
	return n
}

// largeGroup is how many members a group has whose sum is not added up again for
// every event that takes a few of them.
const largeGroup = 32

// A grouper finds the groups of one node after the other. Its arrays never
// grow: what it gave before lies in them.
type grouper struct {
	model   *Model
	members []member
	groups  []group
	edges   []*Edge // of the node at hand
}

func newGrouper(m *Model) *grouper {
	serving := 0
	for _, e := range m.Edges {
		if e.Serves() {
			serving++
		}
	}
	return &grouper{model: m, members: make([]member, 0, serving), groups: make([]group, 0, serving)}
}

// next gives the groups of a node, and the members of them all.
func (g *grouper) next(id NodeID) ([]member, []group) {
	g.edges = g.edges[:0]
	for _, e := range g.model.out[id] {
		if e.Serves() {
			g.edges = append(g.edges, e)
		}
	}
	g.sort()
	members, groups := len(g.members), len(g.groups)
	for rest := g.edges; len(rest) > 0; {
		end := 1
		for end < len(rest) && rest[end].Group == rest[0].Group {
			end++
		}
		g.groups = append(g.groups, g.group(rest[:end]))
		rest = rest[end:]
	}
	return slices.Clip(g.members[members:]), slices.Clip(g.groups[groups:])
}

// sort puts the alternatives of a group beside each other, groups as they
// come, in each the one that is taken first in front.
func (g *grouper) sort() {
	if len(g.edges) < 2 {
		return
	}
	number := map[string]int{}
	for _, e := range g.edges {
		if _, ok := number[e.Group]; !ok {
			number[e.Group] = len(number)
		}
	}
	slices.SortStableFunc(g.edges, func(a, b *Edge) int {
		if c := cmp.Compare(number[a.Group], number[b.Group]); c != 0 {
			return c
		}
		if a.Mode == catalog.ModeFailover {
			return cmp.Or(cmp.Compare(a.Order, b.Order), cmp.Compare(a.To, b.To))
		}
		return cmp.Compare(a.To, b.To)
	})
}

func (g *grouper) group(edges []*Edge) group {
	first := len(g.members)
	out := group{mode: edges[0].Mode}
	for i, e := range edges {
		if i > 0 && e.To == edges[i-1].To {
			continue
		}
		weight := shareOf(g.model.Nodes[e.To])
		out.weight += weight
		g.members = append(g.members, member{node: e.To, weight: weight, edge: e})
	}
	out.members = slices.Clip(g.members[first:])
	if out.weight == 0 { // nobody has units: the question is only who is there
		for i := range out.members {
			out.members[i].weight = 1
		}
		out.weight = float64(len(out.members))
	}
	if out.mode == catalog.ModeShare && len(out.members) > largeGroup {
		out.index = make(map[NodeID]float64, len(out.members))
		for _, x := range out.members {
			out.index[x.node] = x.weight
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
	n.parts, n.loops = make([][]NodeID, 0, size), make([]bool, 0, size)
	done := make([]NodeID, 0, size) // part after part
	n.partOf = make([]int32, size)
	seen := make([]int32, size) // 0: not seen, else 1 + time of entry
	low := make([]int32, size)
	open := make([]bool, size)
	var stack []NodeID
	type frame struct {
		node NodeID
		edge int
	}
	var calls []frame
	var time int32
	for root := range size {
		if seen[root] != 0 {
			continue
		}
		calls = append(calls, frame{node: NodeID(root)})
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			v := f.node
			if f.edge == 0 {
				time++
				seen[v], low[v] = time, time
				open[v] = true
				stack = append(stack, v)
			}
			if f.edge < len(n.members[v]) {
				w := n.members[v][f.edge].node
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
			first := len(done)
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				open[w] = false
				n.partOf[w] = int32(len(n.parts)) //nolint:gosec // as many parts as nodes at most
				done = append(done, w)
				if w == v {
					break
				}
			}
			part := slices.Clip(done[first:])
			slices.Sort(part)
			itself := func(x member) bool { return x.node == v }
			n.loops = append(n.loops, len(part) > 1 || slices.ContainsFunc(n.members[v], itself))
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
