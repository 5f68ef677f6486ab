package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed database_single_zone.md
var databaseSingleZoneDoc string

var databaseSingleZone = &Rule{
	ID: "RL301", Name: "database-single-zone", Class: config.ClassZone, Doc: databaseSingleZoneDoc,
	Check: checkDatabaseSingleZone,
}

func checkDatabaseSingleZone(p *Pass) {
	for _, n := range p.Components(catalog.RoleDatabase) {
		// A copy is judged as a standby of its original, not for itself.
		if len(p.Out(n.NodeID, catalog.Replicates)) > 0 || isOpen(n, catalog.Replicates) || p.partOfDatabase(n) {
			continue
		}
		why, site := p.oneZone(n)
		if why == "" {
			continue
		}
		copies := p.Sources(n.NodeID, catalog.Replicates)
		if !p.sameSite(n, copies) {
			continue
		}
		msg := fmt.Sprintf("The database %s %s.", bare(n.ID), why)
		if site != "" {
			msg = fmt.Sprintf("The database %s %s: %s.", bare(n.ID), why, nameOf(site))
		}
		if e := p.effect(n); e != "" {
			msg += " Losing that zone takes down " + e + "."
		}
		p.Report(n, fix(Finding{
			Message: msg, Domain: site, Nodes: ids(copies), Related: relate(copies, "a copy in the same zone"),
		}, n, "Give it a standby in another zone that takes over by itself.", "standby", "spread"))
	}
}

// oneZone says why a database stands or falls with one zone, and which zone
// if known; "" where it does not, or that is not proven.
func (p *Pass) oneZone(n *graph.Node) (why, site string) {
	site, _ = p.OnlySite(n)
	switch {
	case n.Is(catalog.StandbyOtherZone), n.Is(catalog.ZoneRedundant), n.Is(catalog.RegionRedundant), len(p.SitesOf(n)) > 1:
		return "", ""
	case len(p.members(n)) > 0:
		return p.membersInOneZone(n)
	case n.IsNot(catalog.Standby):
		return "runs in one zone without a standby", site
	case n.Is(catalog.Standby) && (site != "" || n.IsNot(catalog.StandbyOtherZone)):
		return "keeps all its copies in one zone", site
	case n.IsNot(catalog.ZoneRedundant):
		return "is kept in one zone", site
	default:
		return "", ""
	}
}

// members are the databases of which a cluster is made.
func (p *Pass) members(n *graph.Node) []*graph.Node {
	var out []*graph.Node
	for _, m := range p.Targets(n.NodeID, catalog.Routes) {
		if m.Role == catalog.RoleDatabase {
			out = append(out, m)
		}
	}
	return out
}

// membersInOneZone is oneZone for a cluster whose members are known.
func (p *Pass) membersInOneZone(n *graph.Node) (why, site string) {
	if isOpen(n, catalog.Routes) {
		return "", ""
	}
	members := p.members(n)
	if len(members) == 1 && exactlyOne(members[0]) {
		site, _ = p.OnlySite(members[0])
		return "has one instance, so that nothing in another zone can take over", site
	}
	for i, m := range members {
		s, ok := p.OnlySite(m)
		if !ok || i > 0 && s != site {
			return "", ""
		}
		site = s
	}
	return "has all its instances in one zone", site
}

// sameSite: every copy is known to stand where the original does.
func (p *Pass) sameSite(n *graph.Node, copies []*graph.Node) bool {
	site, ok := p.OnlySite(n)
	for _, c := range copies {
		other, known := p.OnlySite(c)
		if !ok || !known || other != site {
			return false
		}
	}
	return true
}
