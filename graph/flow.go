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
	groups  lists[group]  // by node
	members lists[member] // by node: of all its groups
	users   lists[NodeID] // by node: who has it in a group, each once
	parts   lists[NodeID] // strongly connected parts, needed ones first
	partOf  []int32       // by node: index in parts
	loops   []bool        // by part: a node of it needs itself, perhaps through others
	large   []*group      // groups whose sums are kept
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

// lists are numbered lists that lie one behind the other in one array.
type lists[V any] struct {
	values []V
	ends   []int32 // by list
}

func (l *lists[V]) of(i int32) []V {
	first := int32(0)
	if i > 0 {
		first = l.ends[i-1]
	}
	return l.values[first:l.ends[i]:l.ends[i]]
}

func (l *lists[V]) count() int { return len(l.ends) }

// end ends a list: what is appended to the values from here on is of the next.
func (l *lists[V]) end() { l.ends = append(l.ends, int32(len(l.values))) } //nolint:gosec // fewer than edges and nodes together

func newNetwork(m *Model) *network {
	size := len(m.Nodes)
	g := newGrouper(m)
	for id := range size {
		g.next(NodeID(id))
	}
	n := &network{groups: g.groups, members: g.members, users: usersOf(&g.members)}
	for i := range n.groups.values {
		if g := &n.groups.values[i]; g.index != nil {
			g.large = len(n.large)
			n.large = append(n.large, g)
		}
	}
	n.order()
	return n
}

// usersOf lists for each node whose member it is, each once.
func usersOf(members *lists[member]) lists[NodeID] {
	size := members.count()
	last := make([]NodeID, size)
	each := func(f func(n, user NodeID)) {
		for i := range last {
			last[i] = -1
		}
		for user := range NodeID(size) { //nolint:gosec // a node
			for _, x := range members.of(int32(user)) {
				if last[x.node] != user {
					last[x.node] = user
					f(x.node, user)
				}
			}
		}
	}
	users := lists[NodeID]{ends: make([]int32, size)}
	each(func(n, _ NodeID) { users.ends[n]++ })
	next := make([]int32, size)
	total := int32(0)
	for n, count := range users.ends {
		next[n] = total
		total += count
		users.ends[n] = total
	}
	users.values = make([]NodeID, total)
	each(func(n, user NodeID) {
		users.values[next[n]] = user
		next[n]++
	})
	return users
}

// largeGroup is how many members a group has whose sum is not added up again for
// every event that takes a few of them.
const largeGroup = 32

// A grouper finds the groups of one node after the other. The array of members
// never grows: groups are parts of it.
type grouper struct {
	model   *Model
	members lists[member]
	groups  lists[group]
	edges   []*Edge // of the node at hand
}

func newGrouper(m *Model) *grouper {
	serving := 0
	for _, e := range m.Edges {
		if e.Serves() {
			serving++
		}
	}
	return &grouper{
		model:   m,
		members: lists[member]{values: make([]member, 0, serving), ends: make([]int32, 0, len(m.Nodes))},
		groups:  lists[group]{values: make([]group, 0, serving), ends: make([]int32, 0, len(m.Nodes))},
	}
}

// next appends the groups of the next node, and the members of them all.
func (g *grouper) next(id NodeID) {
	g.edges = g.edges[:0]
	for _, e := range g.model.out[id] {
		if e.Serves() {
			g.edges = append(g.edges, e)
		}
	}
	g.sort()
	for rest := g.edges; len(rest) > 0; {
		end := 1
		for end < len(rest) && rest[end].Group == rest[0].Group {
			end++
		}
		g.groups.values = append(g.groups.values, g.group(rest[:end]))
		rest = rest[end:]
	}
	g.members.end()
	g.groups.end()
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
	first := len(g.members.values)
	out := group{mode: edges[0].Mode}
	for i, e := range edges {
		if i > 0 && e.To == edges[i-1].To {
			continue
		}
		weight := shareOf(g.model.Nodes[e.To])
		out.weight += weight
		g.members.values = append(g.members.values, member{node: e.To, weight: weight, edge: e})
	}
	out.members = slices.Clip(g.members.values[first:])
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
	size := n.groups.count()
	n.parts = lists[NodeID]{values: make([]NodeID, 0, size), ends: make([]int32, 0, size)}
	n.loops = make([]bool, 0, size)
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
			if next := n.members.of(int32(v)); f.edge < len(next) {
				w := next[f.edge].node
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
			p := int32(n.parts.count()) //nolint:gosec // as many parts as nodes at most
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				open[w] = false
				n.partOf[w] = p
				n.parts.values = append(n.parts.values, w)
				if w == v {
					break
				}
			}
			n.parts.end()
			part := n.parts.of(p)
			slices.Sort(part)
			itself := func(x member) bool { return x.node == v }
			n.loops = append(n.loops, len(part) > 1 || slices.ContainsFunc(n.members.of(int32(v)), itself))
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
