package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// An edgeKey says which edges are the same one.
type edgeKey struct {
	from, to NodeID
	kind     EdgeKind
	group    string
}

// targets gives the components that one end of an edge means.
func (b *builder) targets(from *thing, t catalog.Target) []*thing {
	if t.Ref.Instance != nil {
		if x := b.things[t.Ref.Instance]; x != nil {
			return b.components(x)
		}
		return nil
	}
	return b.byName(from, t.Name)
}

// connect turns what the catalog says of ends into edges between nodes.
func (b *builder) connect() {
	b.edges = map[edgeKey]*Edge{}
	b.carry()
	b.recordSets()
	for _, t := range b.order {
		for i := range t.mean.Edges {
			b.resolve(t, &t.mean.Edges[i])
		}
		for i := range t.extra {
			b.resolve(t, &t.extra[i])
		}
		b.selected(t)
	}
	b.standOnPools()
	b.needWholes()
	b.inferNeeds()
}

// carry lets edges that leave something which is no component and leads to
// none (a url map, a route table) be those of whoever refers to it.
func (b *builder) carry() {
	changed := false
	for _, t := range b.order {
		for i := range t.mean.Edges {
			e := &t.mean.Edges[i]
			if e.Kind == catalog.EgressBy || e.Kind == catalog.Admits {
				continue
			}
			for _, from := range b.origins(t, e) {
				if from.component() || len(b.components(from)) > 0 || from == t && len(e.From) > 0 {
					continue
				}
				for _, to := range e.To {
					if x := b.things[to.Ref.Instance]; to.Ref.Instance != nil && x != nil && x != from {
						from.passes = append(from.passes, x)
						changed = true
					}
				}
			}
		}
	}
	if changed {
		for _, t := range b.order {
			t.comps, t.compsAt = nil, fresh
		}
	}
}

// origins gives the things that an edge leaves, components or not.
func (b *builder) origins(t *thing, e *catalog.Edge) []*thing {
	if len(e.From) == 0 {
		return []*thing{t}
	}
	var out []*thing
	for _, f := range e.From {
		if x := b.things[f.Ref.Instance]; f.Ref.Instance != nil && x != nil {
			out = append(out, x)
		}
	}
	return out
}

func (b *builder) resolve(t *thing, e *catalog.Edge) {
	if e.Kind == catalog.EgressBy || e.Kind == catalog.Admits {
		return // see findEgress and inferNeeds
	}
	froms := b.ends(t, e.From)
	tos := b.wholeSets(b.ends(t, e.To))
	if e.Select != nil {
		tos = b.selects(t, e.Select)
	}
	if e.Open {
		for _, from := range froms {
			markOpen(from.node, e.Kind)
		}
	}
	for _, from := range froms {
		if len(tos) == 0 {
			b.beyond(from.node, e)
			// a copy of what leads to nothing here is a copy of something elsewhere
			if unresolvedNames(e.To) || e.Kind == catalog.Replicates && len(e.To) > 0 {
				markOpen(from.node, e.Kind)
			}
		}
		for _, to := range tos {
			if from != to && !b.sameSet(from, to) {
				b.edge(from, to, e)
			}
		}
	}
	if len(froms) == 0 && e.Open {
		for _, to := range tos {
			markOpen(to.node, e.Kind)
		}
	}
}

// recordSets indexes the records that answer for one name.
func (b *builder) recordSets() {
	b.sets = map[string][]*thing{}
	for _, t := range b.order {
		if key := b.setKey(t); key != "" && t.mean.Role == catalog.RoleRecord && t.node != nil {
			b.sets[key] = append(b.sets[key], t)
		}
	}
}

// wholeSets adds the other records of a name: whoever asks for the name that
// one of them answers for may be given any.
func (b *builder) wholeSets(list []*thing) []*thing {
	out := list
	for _, t := range list {
		for _, other := range b.sets[b.setKey(t)] {
			if !slices.Contains(out, other) {
				out = append(slices.Clip(out), other)
			}
		}
	}
	return out
}

func (b *builder) sameSet(x, y *thing) bool {
	key := b.setKey(x)
	return key != "" && key == b.setKey(y)
}

func unresolvedNames(ts []catalog.Target) bool {
	return slices.ContainsFunc(ts, func(t catalog.Target) bool { return t.Ref.Instance == nil })
}

func markOpen(n *Node, k EdgeKind) {
	if n != nil && !slices.Contains(n.Open, k) {
		n.Open = append(n.Open, k)
		slices.Sort(n.Open)
	}
}

// ends gives the components at one end; none written means the thing itself,
// or what it passes on to.
func (b *builder) ends(t *thing, list []catalog.Target) []*thing {
	if len(list) == 0 {
		if t.owner != nil && t.component() {
			return []*thing{t}
		}
		return b.components(t)
	}
	var out unique[*thing]
	for _, x := range list {
		for _, c := range b.targets(t, x) {
			out.add(c)
		}
	}
	return out.list
}

// edge adds one edge. Needs that do not serve are what they really are.
func (b *builder) edge(from, to *thing, e *catalog.Edge) {
	if from.node == nil || to.node == nil {
		return
	}
	kind := e.Kind
	if kind == catalog.Needs {
		switch to.mean.Role {
		case catalog.RoleMonitor:
			kind = catalog.WatchedBy
		case catalog.RoleRegistry:
			kind = catalog.PullsFrom
		case catalog.RoleKey:
			kind = catalog.EncryptedBy
		case catalog.RoleCluster:
			if from.mean.Role == catalog.RoleWorkload || from.mean.Role == catalog.RoleNodeGroup {
				kind = catalog.ControlledBy
			}
		case catalog.RoleBackupPlan, catalog.RoleAutomation, catalog.RoleEgress:
			return
		default:
		}
		if from.node.Is(catalog.Balances) && to.mean.Role.RunsCode() {
			kind = catalog.Routes
		}
	}
	out := &Edge{
		From: from.node.NodeID, To: to.node.NodeID, Kind: kind, Group: e.Group, Part: e.Part, Mode: e.Mode,
		Order: e.Order, Weight: e.Weight, Inferred: e.Inferred, Range: e.Range,
	}
	if out.Serves() {
		b.regroup(out, from, to)
	} else {
		out.Group, out.Mode = "", ""
	}
	b.add(out)
}

// regroup gives an edge the group and mode that follow from its kind where
// the catalog says nothing.
func (b *builder) regroup(e *Edge, from, to *thing) {
	if key := b.setKey(to); e.Group == "" && to.mean.Role == catalog.RoleRecord && len(b.sets[key]) > 1 {
		e.Group, e.Order = "set "+to.mean.Set.Key, to.mean.Set.Order
		if e.Mode == "" {
			e.Mode = to.mean.Set.Mode
		}
	}
	if e.Group == "" {
		switch {
		case e.Kind == catalog.Routes:
			e.Group = "routes"
		case to.mean.Role.RunsCode():
			// whoever holds the addresses of all machines of a block uses them in place of each other
			e.Group = "needs " + to.node.Block
		default:
			e.Group = "needs " + to.node.ID
		}
	}
	if e.Mode == "" {
		e.Mode = catalog.ModeShare
		if from.mean.Role.Stateful() && to.mean.Role.Stateful() {
			e.Mode = catalog.ModeAny
		}
	}
}

func (b *builder) add(e *Edge) {
	k := edgeKey{e.From, e.To, e.Kind, e.Group}
	if old := b.edges[k]; old != nil {
		old.Order = min(old.Order, e.Order)
		old.Inferred = old.Inferred && e.Inferred
		if old.Part != e.Part {
			old.Part = "" // more than one part
		}
		return
	}
	b.edges[k] = e
	b.model.Edges = append(b.model.Edges, e)
}

// selected adds the edges of a selector: to the workloads of the same cluster
// whose labels match.
func (b *builder) selected(t *thing) {
	if t.mean.Selector == nil || t.node == nil {
		return
	}
	e := &catalog.Edge{Kind: catalog.Routes, Range: t.inst.Edit}
	for _, to := range b.selects(t, t.mean.Selector) {
		if to.node != nil && to != t {
			b.edge(t, to, e)
		}
	}
}

// standOnPools makes workloads need the node groups of their cluster, which
// stand in for each other, or the cluster where it has no node groups.
func (b *builder) standOnPools() {
	for _, t := range b.order {
		if t.node == nil || t.mean.Role != catalog.RoleWorkload {
			continue
		}
		at := b.where(t)
		c := at.cluster
		if c == nil || c.node == nil {
			continue
		}
		pools := b.poolsOf(t, at)
		if len(pools) == 0 {
			b.add(&Edge{From: t.node.NodeID, To: c.node.NodeID, Kind: catalog.Needs, Group: "nodes", Mode: catalog.ModeShare, Range: t.inst.Edit})
			continue
		}
		for _, p := range pools {
			b.add(&Edge{From: t.node.NodeID, To: p.node.NodeID, Kind: catalog.Needs, Group: "nodes", Mode: catalog.ModeShare, Range: t.inst.Edit})
		}
	}
}

// finishEdges puts copies into the groups of those who hold both, sorts the
// edges and indexes them by node.
func (b *builder) finishEdges() {
	m := b.model
	b.groupCopies()
	b.groupOrders()
	slices.SortFunc(m.Edges, func(x, y *Edge) int {
		return cmp.Or(
			cmp.Compare(x.From, y.From), cmp.Compare(x.Kind, y.Kind), strings.Compare(x.Group, y.Group),
			cmp.Compare(x.Order, y.Order), cmp.Compare(x.To, y.To),
		)
	})
	m.index()
}

// groupCopies makes alternatives of an original and its copies for users who
// hold both, and for the users of an original whose copy has the same name or
// takes over by itself.
func (b *builder) groupCopies() {
	m := b.model
	original := map[NodeID]NodeID{} // of copies
	standin := map[NodeID]bool{}
	for _, e := range m.Edges {
		if e.Kind == catalog.Replicates || e.Kind == catalog.StandsIn {
			if _, ok := original[e.From]; !ok {
				original[e.From] = e.To
				standin[e.From] = e.Kind == catalog.StandsIn
			}
		}
	}
	if len(original) == 0 {
		return
	}
	root := func(n NodeID) NodeID {
		for range maxDepth {
			o, ok := original[n]
			if !ok || o == n {
				break
			}
			n = o
		}
		return n
	}
	known := map[NodeID][]NodeID{} // by original: copies that its users know of themselves
	copies := map[NodeID]bool{}
	for c, o := range original {
		copies[c], copies[o] = true, true
		n := m.Nodes[c]
		if n.Is(catalog.AutoFailover) || n.Instance == m.Nodes[o].Instance {
			known[root(c)] = append(known[root(c)], c)
		}
	}
	type userKey struct{ user, root NodeID }
	families := map[userKey][]*Edge{}
	for _, e := range m.Edges {
		if e.Serves() && copies[e.To] && root(e.From) != root(e.To) {
			k := userKey{e.From, root(e.To)}
			families[k] = append(families[k], e)
		}
	}
	keys := make([]userKey, 0, len(families))
	for k := range families {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b userKey) int { return cmp.Or(cmp.Compare(a.user, b.user), cmp.Compare(a.root, b.root)) })
	for _, k := range keys {
		family := families[k]
		group := "copies of " + m.Nodes[k.root].ID
		held := map[NodeID]bool{}
		for _, e := range family {
			held[e.To] = true
		}
		if held[k.root] {
			for _, c := range known[k.root] {
				if !held[c] {
					held[c] = true
					e := &Edge{From: k.user, To: c, Kind: family[0].Kind, Range: family[0].Range}
					m.Edges = append(m.Edges, e)
					family = append(family, e)
				}
			}
		}
		if len(held) < 2 || slices.ContainsFunc(family, func(e *Edge) bool { return e.Kind == catalog.Routes && e.Group != "routes" }) {
			continue
		}
		for _, e := range family {
			e.Group, e.Mode, e.Order = group, catalog.ModeAny, 0
			e.Copy = e.To != k.root
			if standin[e.To] {
				e.Order = 1
			}
		}
	}
}
