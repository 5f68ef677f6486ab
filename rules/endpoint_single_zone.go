package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed endpoint_single_zone.md
var endpointSingleZoneDoc string

var endpointSingleZone = &Rule{
	ID: "RL405", Name: "endpoint-single-zone", Class: config.ClassZone, Doc: endpointSingleZoneDoc,
	Check: checkEndpointSingleZone,
}

func checkEndpointSingleZone(p *Pass) {
	for _, e := range p.Egresses() {
		n := e.Node
		site, one := p.OnlySite(n)
		if n.Role != catalog.RoleEndpoint || !one || p.KindOf(site) != graph.DomainZone {
			continue
		}
		zones := map[string]bool{}
		for _, s := range e.Sites {
			if p.KindOf(s.Domain) != graph.DomainDatacenter {
				zones[s.Domain] = true
			}
		}
		if len(zones) < 2 {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s stands in %s alone and serves %s (%s). When that zone fails, the others cannot use it.",
				bare(n.ID), nameOf(site), countOf(len(zones), "zone", "zones"), listing(namesOf(keys(zones)))),
			Domain: site, Related: relate(e.Users, "uses it"),
		}, n, "Give it a subnet in each zone that it serves.", "per_zone", "spread"))
	}
	p.checkDoors()
}

// checkDoors: what outlives a zone, and is reached through endpoints of one
// zone only, is lost to its users in the others with that zone.
func (p *Pass) checkDoors() {
	for _, n := range p.Components() {
		if !isStateful(n) || isOpen(n, catalog.Routes) {
			continue
		}
		doors := p.Targets(n.NodeID, catalog.Routes)
		site := p.onlyDoor(doors)
		if _, zonal := p.OnlySite(n); site == "" || zonal {
			continue
		}
		users := p.Sources(n.NodeID, catalog.Needs)
		zones := map[string]bool{}
		for _, s := range p.SitesOfAll(users) {
			if p.KindOf(s.Domain) == graph.DomainZone {
				zones[s.Domain] = true
			}
		}
		if len(zones) < 2 {
			continue
		}
		p.Report(doors[0], fix(Finding{
			Message: fmt.Sprintf("%s is reached through %s in %s alone, and is used in %s (%s). When that zone fails, the others cannot use it.",
				bare(n.ID), bare(doors[0].ID), nameOf(site), countOf(len(zones), "zone", "zones"), listing(namesOf(keys(zones)))),
			Domain: site, Nodes: ids(doors), Related: append([]Related{also(n, "what it leads to")}, relate(users, "uses it")...),
		}, doors[0], "Give it an endpoint in each zone that uses it.", "per_zone", "spread"))
	}
}

// onlyDoor is the one zone that all of the endpoints stand in; "" where there
// are none, or others among them.
func (p *Pass) onlyDoor(doors []*graph.Node) string {
	site := ""
	for _, d := range doors {
		at, one := p.OnlySite(d)
		if d.Role != catalog.RoleEndpoint || !one || unresolved(d) || p.KindOf(at) != graph.DomainZone || site != "" && at != site {
			return ""
		}
		site = at
	}
	return site
}
