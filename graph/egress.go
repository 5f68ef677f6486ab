package graph

import (
	"cmp"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// An Egress is a way out (a NAT gateway or machine) with what leaves through it.
type Egress struct {
	Node    *Node
	Sites   []Site  // sites of the subnets that leave through it, and of the components where no subnet tells
	Subnets int     // subnets whose routes lead to it
	Users   []*Node // components in these subnets, sorted
}

// Egresses gives every way out that something uses, sorted by node.
func (m *Model) Egresses() []Egress { return m.egresses }

// ways follows routes from subnets over route tables to the ways out.
type ways struct {
	b    *builder
	next map[*thing][]wayTo
	memo map[*thing][]*thing
}

type wayTo struct {
	to *thing
	at parser.Range
}

// findEgress adds egress edges from components to their ways out, and lists
// who leaves through which.
func (b *builder) findEgress() {
	w := &ways{b: b, next: map[*thing][]wayTo{}, memo: map[*thing][]*thing{}}
	var froms []*thing
	for _, t := range b.order {
		for i := range t.mean.Edges {
			e := &t.mean.Edges[i]
			if e.Kind != catalog.EgressBy {
				continue
			}
			for _, from := range b.origins(t, e) {
				for _, to := range b.leadsTo(t, e) {
					if to == from {
						continue
					}
					if len(w.next[from]) == 0 {
						froms = append(froms, from)
					}
					w.next[from] = append(w.next[from], wayTo{to, e.Range})
				}
			}
		}
	}
	if len(froms) == 0 {
		return
	}
	byNode := map[*Node]*Egress{}
	for _, from := range froms {
		outs := w.outs(from)
		slots := b.where(from).slots
		for _, out := range outs {
			if out.node == nil || out == from {
				continue
			}
			u := byNode[out.node]
			if u == nil {
				u = &Egress{Node: out.node}
				byNode[out.node] = u
			}
			if from.node != nil {
				u.Users = append(u.Users, from.node)
				b.add(&Edge{From: from.node.NodeID, To: out.node.NodeID, Kind: catalog.EgressBy, Range: w.next[from][0].at})
				continue
			}
			if len(slots) == 0 || !b.where(from).complete {
				continue // a route table, or a subnet whose zone is not known
			}
			u.Subnets++
			for _, s := range slots {
				u.Sites = append(u.Sites, Site{Domain: b.model.siteDomain(s), Units: 1})
			}
		}
	}
	m := b.model
	for _, n := range m.Nodes {
		u := byNode[n]
		if u == nil {
			continue
		}
		slices.SortFunc(u.Users, func(a, b *Node) int { return cmp.Compare(a.NodeID, b.NodeID) })
		u.Users = slices.Compact(u.Users)
		if u.Subnets == 0 {
			u.Sites = m.SitesOfAll(u.Users)
		}
		u.Sites = sumSites(u.Sites)
		m.egresses = append(m.egresses, *u)
	}
	b.finishEdges()
}

// leadsTo are the things that an edge leads to; none named is the block itself.
func (b *builder) leadsTo(t *thing, e *catalog.Edge) []*thing {
	if len(e.To) == 0 && !e.Open {
		return []*thing{t}
	}
	var out []*thing
	for _, x := range e.To {
		if to := b.things[x.Ref.Instance]; x.Ref.Instance != nil && to != nil {
			out = append(out, to)
		}
	}
	return out
}

// outs gives the ways out that lead on from a thing.
func (w *ways) outs(t *thing) []*thing {
	if list, ok := w.memo[t]; ok {
		return list
	}
	w.memo[t] = nil // a circle of routes leads nowhere
	var out []*thing
	add := func(x *thing) {
		if x != t && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	for _, n := range w.next[t] {
		if n.to.component() {
			add(n.to)
			continue
		}
		for _, x := range w.outs(n.to) {
			add(x)
		}
		for _, x := range w.b.components(n.to) {
			add(x)
		}
	}
	w.memo[t] = out
	return out
}

func sumSites(in []Site) []Site {
	units := map[string]float64{}
	for _, s := range in {
		units[s.Domain] += s.Units
	}
	out := make([]Site, 0, len(units))
	for _, d := range sortedKeys(units) {
		out = append(out, Site{Domain: d, Units: units[d]})
	}
	return out
}
