package rules

import (
	"slices"
	"sort"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/graph"
)

// isCompute: it runs the users' own software, or is the machines that do.
func isCompute(n *graph.Node) bool { return n.Role.RunsCode() || n.Role == catalog.RoleNodeGroup }

func isStateful(n *graph.Node) bool { return n.Role.Stateful() }

// isCore: compute and data, by which the rules judge where a service stands.
func isCore(n *graph.Node) bool { return isCompute(n) || isStateful(n) }

// ancestor is the domain of a kind that a domain is or lies in.
func ancestor(m *graph.Model, domain string, kind graph.DomainKind) string {
	for _, a := range m.Ancestors(domain) {
		if m.KindOf(a) == kind {
			return a
		}
	}
	return ""
}

// datacenterOf is the one datacenter that a node stands in, "" where it
// stands in none, in several, or where that is not known.
func datacenterOf(m *graph.Model, n *graph.Node) string {
	site, ok := m.OnlySite(n)
	if !ok {
		return ""
	}
	return ancestor(m, site, graph.DomainDatacenter)
}

// A locale is the place by which the wider rules tell sites apart: a
// datacenter, or a cloud region.
type locale struct {
	id         string
	datacenter bool
	global     bool // in no single place
	unknown    bool
}

// localesOf are the datacenters and regions of a node.
func localesOf(m *graph.Model, n *graph.Node) []locale {
	pl := n.Placement
	if pl.Survival == graph.Global {
		return []locale{{global: true}}
	}
	var out []locale
	for _, s := range m.SitesOf(n) {
		l := locale{id: ancestor(m, s.Domain, graph.DomainDatacenter), datacenter: true}
		if l.id == "" {
			l = locale{id: ancestor(m, s.Domain, graph.DomainRegion)}
		}
		l.unknown = l.id == ""
		if !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	region := m.RegionOf(n)
	if len(out) == 0 && region != "" {
		out = append(out, locale{id: region})
	}
	// Where sites may be missing, the region still tells, if there is one.
	if len(out) == 0 || !pl.Complete && region == "" {
		out = append(out, locale{unknown: true})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].id < out[j].id })
	return out
}

// cloudRegion is the region that a node stands in, from its sites where the
// region itself is not said; "" where it is in none, in several, or unknown.
func cloudRegion(m *graph.Model, n *graph.Node) string {
	ls := localesOf(m, n)
	if len(ls) != 1 || ls[0].global || ls[0].unknown || ls[0].datacenter {
		return ""
	}
	return ls[0].id
}

// place is the region or the datacenter that a node stands in; "" where it
// is in none, in several, or unknown.
func place(m *graph.Model, n *graph.Node) string {
	ls := localesOf(m, n)
	if len(ls) != 1 || ls[0].global || ls[0].unknown {
		return ""
	}
	return ls[0].id
}

// nameOf is the last part of a domain's ID, as people write it.
func nameOf(domain string) string {
	return domain[strings.LastIndexByte(domain, '/')+1:]
}

func namesOf(domains []string) []string {
	out := make([]string, len(domains))
	for i, d := range domains {
		out[i] = nameOf(d)
	}
	return out
}

// only is the one key of a set that has no other.
func only[V any](set map[string]V) (string, bool) {
	if len(set) != 1 {
		return "", false
	}
	for k := range set {
		return k, true
	}
	return "", false
}

// placesOf are the regions and datacenters in which nodes are known to stand.
func placesOf(m *graph.Model, nodes []*graph.Node) map[string]bool {
	out := map[string]bool{}
	for _, n := range nodes {
		for _, l := range localesOf(m, n) {
			if !l.global && !l.unknown {
				out[l.id] = true
			}
		}
	}
	return out
}

// onePlace is the region or datacenter that a node, or all that it leads to
// first, stands in.
func (p *Pass) onePlace(n *graph.Node) string {
	if !hasRole(n, catalog.RoleRecord, catalog.RolePool) {
		return place(p.Model, n)
	}
	if isOpen(n, catalog.Routes) {
		return ""
	}
	placed := func(x *graph.Node) bool { return !hasRole(x, catalog.RoleRecord, catalog.RolePool) }
	at := ""
	for _, t := range p.Behind(n.NodeID, placed, catalog.Routes, catalog.Needs) {
		l := place(p.Model, t)
		if l == "" || at != "" && l != at {
			return ""
		}
		at = l
	}
	return at
}
