package rules

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed monitoring_colocated.md
var monitoringColocatedDoc string

var monitoringColocated = &Rule{
	ID: "RL705", Name: "monitoring-colocated", Class: config.ClassRegion, Doc: monitoringColocatedDoc, PerRoot: true,
	Check: checkMonitoringColocated,
}

func checkMonitoringColocated(p *Pass) {
	for _, s := range p.Services {
		at := p.onePlaceOf(p.standing(s))
		if at == "" {
			continue
		}
		var monitors []*graph.Node
		for _, id := range s.Needs {
			monitors = append(monitors, p.Targets(id, catalog.WatchedBy)...)
		}
		outside := false
		seen := map[graph.NodeID]bool{}
		var inside []*graph.Node
		for _, m := range monitors {
			if place(p.Model, m) != at {
				outside = true
			} else if !seen[m.NodeID] {
				seen[m.NodeID] = true
				inside = append(inside, m)
			}
		}
		if outside || len(inside) == 0 {
			continue
		}
		slices.SortFunc(inside, func(a, b *graph.Node) int { return int(a.NodeID - b.NodeID) })
		n := inside[0]
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("Everything that watches the service %s runs in %s, which it watches. When that fails, nobody is told.", s.Name, nameOf(at)),
			Domain:  at, Services: []*graph.Service{s}, Nodes: ids(inside), Related: relate(without(inside, n), "watches from the same place"),
		}, n, "Watch the service from another region or from outside as well.", "region"))
	}
}

// onePlaceOf is the one region or datacenter in which all of the nodes stand.
func (p *Pass) onePlaceOf(nodes []*graph.Node) string {
	if dc, ok := p.oneDatacenter(nodes); ok {
		return dc
	}
	return p.oneRegion(nodes)
}
