package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_metro.md
var singleMetroDoc string

var singleMetro = &Rule{
	ID: "RL105", Name: "single-metro", Class: config.ClassRegion, Doc: singleMetroDoc, Check: checkSingleMetro,
}

func checkSingleMetro(p *Pass) {
	for _, s := range p.Services {
		core := p.Members(s, isCore)
		metro, places := p.oneMetro(core)
		if metro == "" || len(places) < 2 {
			continue
		}
		n := largest(core)
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("All sites of the service %s, %s, lie in one metropolitan area, %s. One earthquake, flood or grid failure reaches them all.",
				s.Name, listing(namesOf(keys(places))), nameOf(metro)),
			Domain: metro, Services: []*graph.Service{s}, Nodes: ids(core),
			Related: relate(without(core, n), "stands in the same metropolitan area"),
		}, n, "Move one of the sites, with capacity to take over, to another metropolitan area.", "region", "second_site", "second_region"))
	}
}

// oneMetro is the metropolitan area in which all of the nodes stand, and the
// datacenters and regions that they stand in; "" where one is elsewhere or
// its place is not known.
func (p *Pass) oneMetro(nodes []*graph.Node) (string, map[string]bool) {
	metro, places := "", map[string]bool{}
	for _, n := range nodes {
		for _, l := range localesOf(p.Model, n) {
			if l.global {
				continue
			}
			m := ""
			if !l.unknown {
				m = p.MetroOf(l.id)
			}
			if m == "" || metro != "" && m != metro {
				return "", nil
			}
			metro = m
			places[l.id] = true
		}
	}
	return metro, places
}
