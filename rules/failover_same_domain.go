package rules

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed failover_same_domain.md
var failoverSameDomainDoc string

var failoverSameDomain = &Rule{
	ID: "RL210", Name: "failover-same-domain", Class: config.ClassRegion, Doc: failoverSameDomainDoc,
	Check: checkFailoverSameDomain,
}

func checkFailoverSameDomain(p *Pass) {
	p.checkReplicas()
	p.checkFailoverGroups()
}

// checkReplicas: a copy in its original's zone is no standby, where nothing
// else is one either.
func (p *Pass) checkReplicas() {
	for _, n := range p.Components() {
		if !isStateful(n) {
			continue
		}
		for _, e := range p.Out(n.NodeID, catalog.Replicates) {
			o := p.Nodes[e.To]
			if at := place(p.Model, n); n.Is(catalog.StandbyRegion) && at != "" && at == place(p.Model, o) {
				p.checkPair(o, n)
				continue
			}
			if o.Block == n.Block || o.Is(catalog.StandbyOtherZone) || o.Is(catalog.ZoneRedundant) || len(p.SitesOf(o)) > 1 {
				continue
			}
			site, known := p.OnlySite(n)
			if !known || !p.sameSite(o, p.Sources(o.NodeID, catalog.Replicates)) {
				continue
			}
			class := config.ClassZone
			if p.KindOf(site) == graph.DomainDatacenter {
				class = config.ClassDatacenter
			}
			p.Report(n, fix(Finding{
				Class: class, Domain: site, Nodes: []graph.NodeID{o.NodeID}, Related: []Related{also(o, "its original")},
				Message: fmt.Sprintf("%s is a copy of %s in the same %s, %s: whatever stops the one there stops the other.",
					bare(n.ID), bare(o.ID), p.KindOf(site), nameOf(site)),
			}, n, "Move the copy to another zone or region.", "spread", "region"))
		}
	}
}

// checkFailoverGroups: of what is first and what is to take over, both sides
// stand in one region or datacenter.
func (p *Pass) checkFailoverGroups() {
	type group struct {
		from graph.NodeID
		name string
	}
	groups := map[group][]*graph.Edge{}
	var order []group
	for _, e := range p.Edges {
		if !e.Serves() || e.Mode != catalog.ModeFailover || e.Kind == catalog.StandsIn {
			continue
		}
		g := group{e.From, e.Group}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], e)
	}
	seen := map[graph.NodeID]bool{}
	for _, g := range order {
		edges := slices.Clone(groups[g])
		slices.SortStableFunc(edges, func(a, b *graph.Edge) int { return a.Order - b.Order })
		first := p.Nodes[edges[0].To]
		for _, e := range edges[1:] {
			if n := p.Nodes[e.To]; e.Order > edges[0].Order && !seen[n.NodeID] && n != first {
				seen[n.NodeID] = true
				p.checkPair(first, n)
			}
		}
	}
	for _, e := range p.Edges {
		if e.Kind == catalog.StandsIn && !seen[e.From] {
			seen[e.From] = true
			p.checkPair(p.Nodes[e.To], p.Nodes[e.From])
		}
	}
}

func (p *Pass) checkPair(first, standby *graph.Node) {
	a, b := p.onePlace(first), p.onePlace(standby)
	if a == "" || a != b {
		return
	}
	class := config.ClassRegion
	if p.KindOf(a) == graph.DomainDatacenter {
		class = config.ClassDatacenter
	}
	p.Report(standby, fix(Finding{
		Class: class, Domain: a, Nodes: []graph.NodeID{first.NodeID}, Related: []Related{also(first, "what it stands in for")},
		Message: fmt.Sprintf("%s is to take over from %s, but both depend on %s. When that fails, the standby fails with it.",
			bare(standby.ID), bare(first.ID), nameOf(a)),
	}, standby, "Move the standby to another region.", "region", "spread"))
}
