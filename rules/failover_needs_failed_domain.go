package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed failover_needs_failed_domain.md
var failoverNeedsFailedDomainDoc string

var failoverNeedsFailedDomain = &Rule{
	ID: "RL704", Name: "failover-needs-failed-domain", Class: config.ClassRegion, Doc: failoverNeedsFailedDomainDoc,
	Check: checkFailoverNeedsFailedDomain,
}

func checkFailoverNeedsFailedDomain(p *Pass) {
	for _, n := range p.Components() {
		moved := p.Sources(n.NodeID, catalog.FailedOverBy)
		at := place(p.Model, n)
		if len(moved) == 0 || at == "" {
			continue
		}
		primary := ""
		for _, m := range moved {
			if pl := p.primaryPlace(m); pl != "" {
				primary = pl
				if pl == at {
					break
				}
			}
		}
		if primary != at || p.failsOverElsewhere(moved, n, at) {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s fails %s over, but runs in %s, the place whose loss it is to answer. When that fails, nobody switches.",
				bare(n.ID), listing(blocks(moved)), nameOf(at)),
			Domain: at, Services: p.ServicesOfAll(ids(moved)), Related: relate(moved, "failed over by it"),
		}, n, "Run what fails over in the standby's region, or in a third one.", "failover", "region"))
	}
}

// primaryPlace is where the original of what is failed over stands: the place
// of its original, its own where it has copies elsewhere, or that of the
// first member of its group.
func (p *Pass) primaryPlace(n *graph.Node) string {
	if originals := p.Targets(n.NodeID, catalog.Replicates, catalog.StandsIn); len(originals) > 0 {
		return place(p.Model, originals[0])
	}
	if copies := p.Sources(n.NodeID, catalog.Replicates, catalog.StandsIn); len(copies) > 0 {
		return place(p.Model, n)
	}
	var first *graph.Edge
	for _, e := range p.Out(n.NodeID, catalog.Routes, catalog.Needs) {
		if first == nil || e.Order < first.Order {
			first = e
		}
	}
	if first == nil {
		return ""
	}
	return place(p.Model, p.Nodes[first.To])
}

// failsOverElsewhere: the same is also failed over from another place.
func (p *Pass) failsOverElsewhere(moved []*graph.Node, n *graph.Node, at string) bool {
	for _, m := range moved {
		for _, other := range p.Targets(m.NodeID, catalog.FailedOverBy) {
			if other != n && place(p.Model, other) != at {
				return true
			}
		}
	}
	return false
}
