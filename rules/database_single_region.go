package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed database_single_region.md
var databaseSingleRegionDoc string

var databaseSingleRegion = &Rule{
	ID: "RL302", Name: "database-single-region", Class: config.ClassRegion, Doc: databaseSingleRegionDoc,
	Check: checkDatabaseSingleRegion,
}

func checkDatabaseSingleRegion(p *Pass) {
	p.checkDataRegion("The database", catalog.RoleDatabase, catalog.RoleCache, catalog.RoleStream)
}

// checkDataRegion: compute of two regions needs a store that is in one.
func (p *Pass) checkDataRegion(what string, roles ...catalog.Role) {
	for _, n := range p.Components(roles...) {
		if p.partOfDatabase(n) {
			continue
		}
		at := cloudRegion(p.Model, n)
		if at == "" || n.Is(catalog.RegionRedundant) || p.hasCopyElsewhere(n, at) || n.Role == catalog.RoleCache && !n.Is(catalog.Persistent) {
			continue
		}
		for _, s := range p.ServicesOf(n.NodeID) {
			users := p.usersOf(n, s)
			places := placesOf(p.Model, users)
			if len(places) < 2 {
				continue
			}
			p.Report(n, fix(Finding{
				Message: fmt.Sprintf("%s %s is kept in %s only, but the service %s runs in %s. When that region fails, the others have no data.",
					what, bare(n.ID), nameOf(at), s.Name, listing(namesOf(keys(places)))),
				Domain: at, Services: []*graph.Service{s}, Related: relate(users, "needs it"),
			}, n, "Replicate it to the other region, where the copy can be written to or promoted.", "region"))
			break
		}
	}
}

// hasCopyElsewhere: the store is one of several copies, in another region or
// in one that is not known.
func (p *Pass) hasCopyElsewhere(n *graph.Node, at string) bool {
	if isOpen(n, catalog.Replicates) {
		return true
	}
	for _, c := range p.copies(n) {
		// Two configurations of a provider whose regions are unknown are two for a reason.
		if place(p.Model, c) != at || at == "" && c.Instance != nil && n.Instance != nil && c.Instance.Provider != n.Instance.Provider {
			return true
		}
	}
	return false
}

// copies are all nodes that replication joins with a node, itself left out.
func (p *Pass) copies(n *graph.Node) []*graph.Node {
	kinds := []graph.EdgeKind{catalog.Replicates, catalog.StandsIn}
	seen := map[graph.NodeID]bool{n.NodeID: true}
	todo := []*graph.Node{n}
	var out []*graph.Node
	for len(todo) > 0 {
		x := todo[0]
		todo = todo[1:]
		for _, c := range append(p.Targets(x.NodeID, kinds...), p.Sources(x.NodeID, kinds...)...) {
			if !seen[c.NodeID] {
				seen[c.NodeID] = true
				out = append(out, c)
				todo = append(todo, c)
			}
		}
	}
	return out
}

// usersOf is the compute of a service that leads to a node.
func (p *Pass) usersOf(n *graph.Node, s *graph.Service) []*graph.Node {
	in := map[graph.NodeID]bool{}
	for _, id := range s.Needs {
		in[id] = true
	}
	var out []*graph.Node
	for _, id := range p.ReachBack([]graph.NodeID{n.NodeID}, catalog.Needs, catalog.Routes) {
		if x := p.Nodes[id]; in[id] && isCompute(x) {
			out = append(out, x)
		}
	}
	return out
}
