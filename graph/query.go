package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// serving are the kinds of edges without whose targets a component does not
// serve. Replicates and StandsIn edges lead from a copy to its original: the
// copy serves without it, and saves those users whose group holds both.
var serving = []EdgeKind{catalog.Routes, catalog.Needs}

// Serves reports whether the edge counts for serving.
func (e *Edge) Serves() bool {
	return e.Kind == catalog.Routes || e.Kind == catalog.Needs
}

// Node gives the node with the ID, or nil.
func (m *Model) Node(id string) *Node {
	if i, ok := m.byID[id]; ok {
		return m.Nodes[i]
	}
	return nil
}

// Domain gives the failure domain with the ID, or nil.
func (m *Model) Domain(id string) *Domain { return m.domainByID[id] }

// Out gives the edges that leave a node, of the kinds given or of all.
func (m *Model) Out(n NodeID, kinds ...EdgeKind) []*Edge { return ofKinds(at(m.out, n), kinds) }

// In gives the edges that reach a node, of the kinds given or of all.
func (m *Model) In(n NodeID, kinds ...EdgeKind) []*Edge { return ofKinds(at(m.in, n), kinds) }

// Targets gives the nodes that a node's edges lead to, each once, sorted.
func (m *Model) Targets(n NodeID, kinds ...EdgeKind) []*Node {
	return m.ends(m.Out(n, kinds...), func(e *Edge) NodeID { return e.To })
}

// Sources gives the nodes whose edges lead to a node, each once, sorted.
func (m *Model) Sources(n NodeID, kinds ...EdgeKind) []*Node {
	return m.ends(m.In(n, kinds...), func(e *Edge) NodeID { return e.From })
}

// Reach gives every node that the given ones lead to over edges of the kinds
// (the serving ones if none are given), themselves included, sorted.
func (m *Model) Reach(from []NodeID, kinds ...EdgeKind) []NodeID {
	return m.walk(from, kinds, m.out, func(e *Edge) NodeID { return e.To })
}

// ReachBack gives every node from which the given ones are reached over edges
// of the kinds (the serving ones if none are given), themselves included, sorted.
func (m *Model) ReachBack(from []NodeID, kinds ...EdgeKind) []NodeID {
	return m.walk(from, kinds, m.in, func(e *Edge) NodeID { return e.From })
}

// ServicesOf gives the services that need a node, in the model's order.
func (m *Model) ServicesOf(n NodeID) []*Service { return at(m.servicesOf, n) }

// ServicesOfAll gives the services that need any of the nodes, in the model's order.
func (m *Model) ServicesOfAll(nodes []NodeID) []*Service {
	seen := map[*Service]bool{}
	for _, n := range nodes {
		for _, s := range m.ServicesOf(n) {
			seen[s] = true
		}
	}
	var out []*Service
	for _, s := range m.Services {
		if seen[s] {
			out = append(out, s)
		}
	}
	return out
}

// Members gives the components of a service that satisfy a predicate (all if nil).
func (m *Model) Members(s *Service, want func(*Node) bool) []*Node {
	var out []*Node
	for _, id := range s.Needs {
		if n := m.Nodes[id]; n.Service == nil && (want == nil || want(n)) {
			out = append(out, n)
		}
	}
	return out
}

// TiersOf gives the tiers a node is a member of, the tier of its block first.
func (m *Model) TiersOf(n NodeID) []*Tier { return at(m.tiersOf, n) }

// TierOf gives the widest tier a node is a member of, nil if it is in none.
// The instances of one block, the members of one pool and the pools of one
// balancer can each be a tier; the widest is what really stands in.
func (m *Model) TierOf(n NodeID) *Tier {
	var best *Tier
	for _, t := range m.TiersOf(n) {
		if best == nil || len(t.Members) > len(best.Members) {
			best = t
		}
	}
	return best
}

// BlockTier gives the tier of the instances of a node's own block.
func (m *Model) BlockTier(n NodeID) *Tier {
	for _, t := range m.TiersOf(n) {
		if t.Front < 0 {
			return t
		}
	}
	return nil
}

// SitesOf gives a node's sites as rules mean them: zones, or the datacenters
// they are rooms of. Units of one site are added up. Sorted by Domain.
func (m *Model) SitesOf(n *Node) []Site { return m.mergeSites([]*Node{n}) }

// SitesOfAll is SitesOf over several nodes.
func (m *Model) SitesOfAll(nodes []*Node) []Site { return m.mergeSites(nodes) }

// SiteNames gives the names people use for the sites of a node, sorted.
func (m *Model) SiteNames(n *Node) []string {
	var out []string
	for _, s := range m.SitesOf(n) {
		out = append(out, ShortName(s.Domain))
	}
	return out
}

// ShortName is the last part of a domain's ID.
func ShortName(domain string) string {
	return domain[strings.LastIndexByte(domain, '/')+1:]
}

// OnlySite gives the one site that a node wholly stands in; ok is false where
// there are several, or may be more than are known.
func (m *Model) OnlySite(n *Node) (site string, ok bool) {
	s := m.SitesOf(n)
	if len(s) != 1 || !n.Placement.Complete {
		return "", false
	}
	return s[0].Domain, true
}

// RegionOf gives the ID of the region a node stands in, "" where that is not
// known or it stands in none.
func (m *Model) RegionOf(n *Node) string {
	if n.Placement.Region == "" {
		return ""
	}
	return n.Placement.Provider + "/" + n.Placement.Region
}

// Ancestors gives a domain's ID and those of all that contain it, narrowest first.
func (m *Model) Ancestors(domain string) []string {
	var out []string
	for range maxDepth {
		if domain == "" {
			break
		}
		out = append(out, domain)
		d := m.domainByID[domain]
		if d == nil {
			break
		}
		domain = d.Parent
	}
	return out
}

// maxDepth bounds walks up the tree of domains, which is four levels deep.
const maxDepth = 8

// KindOf gives the kind of the domain, "" if there is none.
func (m *Model) KindOf(domain string) DomainKind {
	if d := m.domainByID[domain]; d != nil {
		return d.Kind
	}
	return ""
}

// MetroOf gives the metro a domain lies in, "" where that is not known.
func (m *Model) MetroOf(domain string) string {
	for _, a := range m.Ancestors(domain) {
		if d := m.domainByID[a]; d != nil && d.Metro != "" {
			return d.Metro
		}
	}
	return ""
}

// DomainsOf gives every domain that a node wholly stands in, narrowest first:
// whatever takes one of these takes the node. Not the account.
func (m *Model) DomainsOf(n *Node) []string {
	var common []string
	if sites := n.Placement.Sites; len(sites) > 0 && n.Placement.Complete {
		common = m.Ancestors(sites[0].Domain)
		for _, s := range sites[1:] {
			other := m.Ancestors(s.Domain)
			common = slices.DeleteFunc(common, func(d string) bool { return !slices.Contains(other, d) })
		}
	}
	if r := m.RegionOf(n); r != "" && !slices.Contains(common, r) && n.Placement.Survival != Global {
		common = append(common, r)
	}
	if p := n.Placement.Provider; p != "" && !slices.Contains(common, p) {
		common = append(common, p)
	}
	slices.SortStableFunc(common, func(a, b string) int {
		return cmp.Compare(level(m.KindOf(a)), level(m.KindOf(b)))
	})
	return common
}

func level(k DomainKind) int {
	switch k {
	case DomainHost:
		return 0
	case DomainZone:
		return 1
	case DomainDatacenter:
		return 2
	case DomainRegion:
		return 3
	case DomainMetro:
		return 4
	case DomainProvider:
		return 5
	default:
		return 6
	}
}

// SharedDomain gives the narrowest domain in which all the nodes wholly
// stand, nil if there is none or it is not known.
func (m *Model) SharedDomain(nodes ...*Node) *Domain {
	if len(nodes) == 0 {
		return nil
	}
	common := m.DomainsOf(nodes[0])
	for _, n := range nodes[1:] {
		other := m.DomainsOf(n)
		common = slices.DeleteFunc(common, func(d string) bool { return !slices.Contains(other, d) })
	}
	if len(common) == 0 {
		return nil
	}
	return m.domainByID[common[0]]
}

// OnPremises reports whether a domain is a datacenter, or lies in one.
func (m *Model) OnPremises(domain string) bool {
	for _, a := range m.Ancestors(domain) {
		if m.KindOf(a) == DomainDatacenter {
			return true
		}
	}
	return false
}

// Fact gives a fact of the node; the zero value, not known, where it has none.
func (n *Node) Fact(f catalog.Fact) catalog.FactValue { return n.Facts[f] }

// Is reports whether a fact is known to hold.
func (n *Node) Is(f catalog.Fact) bool { return n.Facts[f].Value == catalog.Yes }

// IsNot reports whether a fact is known not to hold. A fact that does not
// apply is neither.
func (n *Node) IsNot(f catalog.Fact) bool { return n.Facts[f].Value == catalog.No }

// Range is where a finding on the node points: the header of the block, or
// the call of the module it comes from where that is what people would edit.
func (n *Node) Range() parser.Range {
	switch {
	case n.Instance != nil:
		return n.Instance.Edit
	case n.Service != nil:
		return n.Service.Range
	default:
		return parser.Range{}
	}
}

func ofKinds(edges []*Edge, kinds []EdgeKind) []*Edge {
	if len(kinds) == 0 {
		return edges
	}
	var out []*Edge
	for _, e := range edges {
		if slices.Contains(kinds, e.Kind) {
			out = append(out, e)
		}
	}
	return out
}

func at[T any](s [][]T, n NodeID) []T {
	if n < 0 || int(n) >= len(s) {
		return nil
	}
	return s[n]
}

func (m *Model) ends(edges []*Edge, end func(*Edge) NodeID) []*Node {
	ids := make([]NodeID, 0, len(edges))
	for _, e := range edges {
		ids = append(ids, end(e))
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	out := make([]*Node, len(ids))
	for i, id := range ids {
		out[i] = m.Nodes[id]
	}
	return out
}

func (m *Model) walk(from []NodeID, kinds []EdgeKind, next [][]*Edge, end func(*Edge) NodeID) []NodeID {
	if len(kinds) == 0 {
		kinds = serving
	}
	seen := make(map[NodeID]bool, len(from))
	queue := slices.Clone(from)
	for _, n := range from {
		seen[n] = true
	}
	for len(queue) > 0 {
		n := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, e := range at(next, n) {
			if t := end(e); !seen[t] && slices.Contains(kinds, e.Kind) {
				seen[t] = true
				queue = append(queue, t)
			}
		}
	}
	out := make([]NodeID, 0, len(seen))
	for n := range seen {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

func (m *Model) mergeSites(nodes []*Node) []Site {
	units := map[string]float64{}
	for _, n := range nodes {
		for _, s := range n.Placement.Sites {
			units[m.siteDomain(s.Domain)] += s.Units
		}
	}
	out := make([]Site, 0, len(units))
	for d, u := range units {
		out = append(out, Site{Domain: d, Units: u})
	}
	slices.SortFunc(out, func(a, b Site) int { return cmp.Compare(a.Domain, b.Domain) })
	return out
}

// siteDomain lifts a room to the datacenter it is in, and a host to its zone:
// neither is a site.
func (m *Model) siteDomain(domain string) string {
	for _, a := range m.Ancestors(domain) {
		if m.KindOf(a) == DomainDatacenter {
			return a
		}
	}
	if d := m.domainByID[domain]; d != nil && d.Kind == DomainHost && d.Parent != "" {
		return d.Parent
	}
	return domain
}
