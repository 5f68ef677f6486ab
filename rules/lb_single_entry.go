package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed lb_single_entry.md
var lbSingleEntryDoc string

var lbSingleEntry = &Rule{
	ID: "RL205", Name: "lb-single-entry", Class: config.ClassComponent, Doc: lbSingleEntryDoc,
	Silences: []Silence{{"RL201", SameNode}},
	Check:    checkLbSingleEntry,
}

func checkLbSingleEntry(p *Pass) {
	for _, s := range p.Services {
		places := placesOf(p.Model, p.Members(s, isCompute))
		if len(places) < 2 {
			continue
		}
		front := p.onlyFront(s)
		if front == nil {
			continue
		}
		// What users reach must lead to more than one of the places.
		behind := placesOf(p.Model, p.Behind(front.NodeID, isCompute, catalog.Routes, catalog.Needs))
		if len(behind) < 2 {
			continue
		}
		p.Report(front, fix(Finding{
			Message: fmt.Sprintf("All traffic of the service %s enters through %s, though its backends stand in %s. When that one entry fails, none of them is reached.",
				s.Name, bare(front.ID), listing(namesOf(keys(behind)))),
			Services: []*graph.Service{s},
		}, front, "Give each site an entry of its own, and spread users over them by health-checked DNS or a global load balancer.", "region", "failover"))
	}
}

// onlyFront is the one balancer, gateway or machine by which all traffic of a
// service comes in, nil where there are several or where it is global.
func (p *Pass) onlyFront(s *graph.Service) *graph.Node {
	var fronts []*graph.Node
	seen := map[graph.NodeID]bool{}
	todo := p.EntriesOf(s)
	for len(todo) > 0 {
		n := todo[0]
		todo = todo[1:]
		if seen[n.NodeID] {
			continue
		}
		seen[n.NodeID] = true
		switch {
		case hasRole(n, catalog.RoleRecord, catalog.RoleZone, catalog.RoleCDN):
			if isOpen(n, catalog.Routes) {
				return nil
			}
			todo = append(todo, p.Targets(n.NodeID, catalog.Routes, catalog.Needs)...)
		case isStateful(n):
		default:
			fronts = append(fronts, n)
		}
	}
	if len(fronts) != 1 || !hasRole(fronts[0], catalog.RoleLoadBalancer, catalog.RoleGateway, catalog.RoleCompute) {
		return nil
	}
	if f := fronts[0]; place(p.Model, f) != "" && !unresolved(f) && (f.Role != catalog.RoleCompute || exactlyOne(f)) {
		return f
	}
	return nil
}
