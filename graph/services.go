package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

// inferServices finds what users reach: declared services first, then entry
// points that the declared ones do not cover, and in a stack that has none of
// these its top-level workloads.
func (b *builder) inferServices() {
	f := &serviceFinder{b: b, m: b.model, taken: map[NodeID]bool{}, byNode: map[NodeID]*thing{}}
	for _, t := range b.order {
		if t.node != nil {
			f.byNode[t.node.NodeID] = t
		}
	}
	f.components = len(b.model.Nodes)
	for _, s := range b.cfg.Services {
		f.declared(s)
	}
	f.entries(f.front)
	f.entries(f.inside)
	f.finish()
}

// dir is the root module that a service's first entry is in.
func (f *serviceFinder) dir(s *Service) string {
	if len(s.Entry) == 0 {
		return "."
	}
	return f.m.Nodes[s.Entry[0]].Stack.Dir()
}

type serviceFinder struct {
	b          *builder
	m          *Model
	components int // nodes that are no services
	byNode     map[NodeID]*thing
	taken      map[NodeID]bool // entries of services
	found      []*Service
	served     map[*Stack]bool
}

func (f *serviceFinder) declared(s *config.Service) {
	svc := &Service{Name: s.Name, Declared: true, Objective: s.Objective, Range: s.Range}
	for _, pattern := range s.Entry {
		for _, n := range f.m.Nodes[:f.components] {
			if matchAddress(pattern, n.ID) && f.b.cfg.Applies(s, n.Stack.Dir()) && !slices.Contains(svc.Entry, n.NodeID) {
				svc.Entry = append(svc.Entry, n.NodeID)
			}
		}
	}
	slices.Sort(svc.Entry)
	f.found = append(f.found, svc)
	for _, n := range f.m.Reach(svc.Entry) {
		f.taken[n] = true
	}
}

// front reports whether users can enter a stack through the component.
func (f *serviceFinder) front(n *Node) bool {
	if n.Public == catalog.No || n.Is(catalog.Bastion) {
		return false
	}
	switch n.Role {
	case catalog.RoleRecord:
		return f.answers(n)
	case catalog.RoleCDN, catalog.RoleGateway, catalog.RoleGlobalLB, catalog.RoleLoadBalancer:
		return true
	case catalog.RoleCompute:
		return n.Public == catalog.Yes && n.Is(catalog.Balances)
	case catalog.RoleWorkload, catalog.RoleFunction:
		return n.Public == catalog.Yes
	case catalog.RolePool, catalog.RoleObject:
		return n.Public == catalog.Yes
	default:
		return false
	}
}

// inside reports whether the component is a workload, or leads to one, for
// stacks that have no way in from outside.
func (f *serviceFinder) inside(n *Node) bool {
	if f.served[n.Stack] || n.Is(catalog.Bastion) {
		return false
	}
	if n.Role == catalog.RoleCompute && f.exit(n) {
		return false
	}
	if n.Role.RunsCode() {
		return !n.IsNot(catalog.LongRunning) || n.Role == catalog.RoleFunction
	}
	switch n.Role {
	case catalog.RoleRecord:
		return f.answers(n)
	case catalog.RoleLoadBalancer, catalog.RoleGateway, catalog.RolePool:
		return f.leadsSomewhere(n)
	default:
		return false
	}
}

// exit reports whether a machine is others' way out: a NAT machine serves no
// users of its own.
func (f *serviceFinder) exit(n *Node) bool {
	return slices.ContainsFunc(f.m.in[n.NodeID], func(e *Edge) bool { return e.Kind == catalog.EgressBy }) ||
		slices.ContainsFunc(f.m.egresses, func(e Egress) bool { return e.Node == n })
}

func (f *serviceFinder) leadsSomewhere(n *Node) bool {
	return slices.ContainsFunc(f.m.out[n.NodeID], (*Edge).Serves)
}

// answers reports whether users come by a record. Names with a label that
// begins with an underscore are for machines (validation, keys of mail), and a plain name of a
// database or a file system is for the programs that use it.
func (f *serviceFinder) answers(n *Node) bool {
	if strings.HasPrefix(n.Name, "_") || strings.Contains(n.Name, "._") || !f.leadsSomewhere(n) {
		return false
	}
	if f.b.setKey(f.byNode[n.NodeID]) != "" {
		return true
	}
	return slices.ContainsFunc(f.m.Reach([]NodeID{n.NodeID}), func(x NodeID) bool {
		n := f.m.Nodes[x]
		r := n.Role
		return r != catalog.RoleRecord && !f.mounts(n) && (!r.Stateful() || r == catalog.RoleObject) && r != catalog.RoleKey && r != catalog.RoleSecret &&
			!n.Is(catalog.Bastion)
	})
}

// mounts reports whether a component is only where a file system is mounted.
func (f *serviceFinder) mounts(n *Node) bool {
	return n.Role == catalog.RoleEndpoint && slices.ContainsFunc(f.m.in[n.NodeID], func(e *Edge) bool {
		return e.Kind == catalog.Routes && f.m.Nodes[e.From].Role.Stateful()
	})
}

// entries makes services of the candidates that no other candidate leads to.
func (f *serviceFinder) entries(candidate func(*Node) bool) {
	f.served = map[*Stack]bool{}
	for _, s := range f.found {
		for _, e := range s.Entry {
			f.served[f.m.Nodes[e].Stack] = true
		}
	}
	var all []NodeID
	for _, n := range f.m.Nodes[:f.components] {
		if !f.taken[n.NodeID] && candidate(n) && !f.leadsToTaken(n) {
			all = append(all, n.NodeID)
		}
	}
	tops := f.tops(all)
	for _, entry := range f.merge(tops) {
		svc := &Service{Entry: entry, Range: f.m.Nodes[entry[0]].Range()}
		f.found = append(f.found, svc)
		for _, n := range f.m.Reach(entry) {
			f.taken[n] = true
		}
	}
}

// leadsToTaken reports whether a component only leads to compute that another
// service has already: then it is one more way into that one.
func (f *serviceFinder) leadsToTaken(n *Node) bool {
	return slices.ContainsFunc(f.m.Reach([]NodeID{n.NodeID}, catalog.Routes), func(x NodeID) bool {
		return f.m.Nodes[x].Role.RunsCode() && f.taken[x]
	})
}

// tops keeps the candidates that no candidate leads to; of candidates that
// lead to each other the first.
func (f *serviceFinder) tops(all []NodeID) []NodeID {
	reached := map[NodeID]bool{}
	for _, n := range f.m.Reach(all) {
		reached[n] = true
	}
	var tops []NodeID
	for _, c := range all {
		if !slices.ContainsFunc(f.m.in[c], func(e *Edge) bool { return e.Serves() && e.From != c && reached[e.From] }) {
			tops = append(tops, c)
		}
	}
	covered := map[NodeID]bool{}
	for _, n := range f.m.Reach(tops) {
		covered[n] = true
	}
	for _, c := range all {
		if !covered[c] {
			tops = append(tops, c)
			for _, n := range f.m.Reach([]NodeID{c}) {
				covered[n] = true
			}
		}
	}
	slices.Sort(tops)
	return tops
}

// hostName gives the whole name that a record answers for, "" for what is none
// or has a name that is not known.
func (f *serviceFinder) hostName(id NodeID) string {
	t := f.byNode[id]
	if t == nil || f.m.Nodes[id].Role != catalog.RoleRecord {
		return ""
	}
	full := f.b.recordFQDNs(t.inst.Config())
	if len(full) == 0 {
		return ""
	}
	return strings.ToLower(strings.Trim(full[len(full)-1], ". "))
}

// entrance reports whether what has the role is a way in to what stands behind
// it: names that lead to one are names of one service.
func entrance(r catalog.Role) bool {
	switch r {
	case catalog.RoleCDN, catalog.RoleGateway, catalog.RoleGlobalLB, catalog.RoleLoadBalancer:
		return true
	default:
		return false
	}
}

// merge joins entries that lead to the same compute tiers or the same way in,
// or answer for one name. Sharing a database or a network joins nothing.
func (f *serviceFinder) merge(tops []NodeID) [][]NodeID {
	parent := map[NodeID]NodeID{}
	find := func(n NodeID) NodeID {
		for parent[n] != n {
			parent[n] = parent[parent[n]]
			n = parent[n]
		}
		return n
	}
	owner := map[string]NodeID{}
	claim := func(key string, n NodeID) {
		if o, ok := owner[key]; ok {
			a, b := find(o), find(n)
			parent[max(a, b)] = min(a, b)
			return
		}
		owner[key] = n
	}
	for _, n := range tops {
		parent[n] = n
	}
	for _, n := range tops {
		if key := f.b.setKey(f.byNode[n]); key != "" {
			claim("set "+key, n)
		}
		if name := f.hostName(n); name != "" {
			claim("name "+name, n)
		}
		for _, c := range f.m.Reach([]NodeID{n}, catalog.Routes) {
			switch x := f.m.Nodes[c]; {
			case x.Role.RunsCode():
				claim("tier "+f.b.tierKey(x), n)
			case entrance(x.Role):
				claim("front "+x.ID, n)
			}
		}
		for _, e := range f.m.out[n] {
			if (e.Kind == catalog.Replicates || e.Kind == catalog.StandsIn) && parent[e.To] == e.To {
				claim("copies "+f.m.Nodes[e.To].ID, n)
				claim("copies "+f.m.Nodes[e.To].ID, e.To)
			}
		}
	}
	groups := map[NodeID][]NodeID{}
	for _, n := range tops {
		groups[find(n)] = append(groups[find(n)], n)
	}
	var out [][]NodeID
	for _, n := range tops {
		if g, ok := groups[n]; ok {
			out = append(out, g)
		}
	}
	return out
}

// setKey names the record set that a thing answers in, "" if in none.
func (b *builder) setKey(t *thing) string {
	if t == nil || t.mean.Set == nil || t.mean.Set.Key == "" {
		return ""
	}
	return t.stack.Name + " " + t.mean.Set.Key
}

// finish names the services, makes their nodes and edges and finds what they need.
func (f *serviceFinder) finish() {
	m := f.m
	f.name()
	slices.SortStableFunc(f.found, func(a, b *Service) int { return cmp.Compare(a.Name, b.Name) })
	for _, s := range f.found {
		n := &Node{
			NodeID: NodeID(len(m.Nodes)), ID: "service." + s.Name, Block: "service." + s.Name, Name: s.Name, //nolint:gosec // few
			Units: Units{1, 1, 1, true, false}, Placement: Placement{Survival: Global}, Service: s,
		}
		s.Node = n.NodeID
		if s.Objective == "" {
			s.Objective = f.environment(s)
		}
		s.Capacity = f.b.cfg.At(f.dir(s)).CapacityOf(s.Objective)
		m.Nodes = append(m.Nodes, n)
		m.byID[n.ID] = n.NodeID
		f.enter(s)
	}
	m.Services = f.found
	m.index()
	m.servicesOf = make([][]*Service, len(m.Nodes))
	for _, s := range m.Services {
		for _, n := range m.Reach(append(slices.Clone(s.Entry), s.Node)) {
			if n == s.Node {
				continue
			}
			s.Needs = append(s.Needs, n)
			m.servicesOf[n] = append(m.servicesOf[n], s)
		}
	}
}

// enter adds the edges from a service to its entries. Entries of one record
// set, and instances of one block, stand in for each other; a failover record
// that nothing switches to does not count.
func (f *serviceFinder) enter(s *Service) {
	for _, id := range s.Entry {
		t, n := f.byNode[id], f.m.Nodes[id]
		e := &Edge{From: s.Node, To: id, Kind: catalog.Routes, Group: "entry " + n.Block, Mode: catalog.ModeShare, Range: s.Range}
		if key := f.b.setKey(t); key != "" {
			set := t.mean.Set
			e.Group, e.Mode, e.Order = "entry "+set.Key, set.Mode, set.Order
			if e.Mode == "" {
				e.Mode = catalog.ModeShare
			}
			if first := f.unswitched(s, key); first != nil && first != t {
				if set.Order > first.mean.Set.Order {
					f.m.Edges = append(f.m.Edges, &Edge{From: id, To: first.node.NodeID, Kind: catalog.StandsIn, Range: n.Range()})
					continue
				}
			}
		}
		f.m.Edges = append(f.m.Edges, e)
	}
}

// unswitched gives the first record of a set whose others stand by, and that
// nothing switches away from, since nobody checks it; nil where somebody does.
func (f *serviceFinder) unswitched(s *Service, key string) *thing {
	var first *thing
	for _, id := range s.Entry {
		t := f.byNode[id]
		if f.b.setKey(t) != key {
			continue
		}
		if first == nil || t.mean.Set.Order < first.mean.Set.Order {
			first = t
		}
	}
	if first == nil || first.mean.Set.Checked != catalog.No {
		return nil
	}
	return first
}
