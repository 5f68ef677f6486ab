package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed dns_no_failover.md
var dnsNoFailoverDoc string

var dnsNoFailover = &Rule{
	ID: "RL208", Name: "dns-no-failover", Class: config.ClassRegion, Doc: dnsNoFailoverDoc,
	Check: checkDNSNoFailover,
}

func checkDNSNoFailover(p *Pass) {
	for _, s := range p.Services {
		if len(placesOf(p.Model, p.Members(s, isCompute))) < 2 {
			continue
		}
		// Records that answer for one name are one group of the service's entries.
		sets := map[string][]*graph.Edge{}
		for _, e := range p.Out(s.Node, catalog.Needs, catalog.Routes) {
			if n := p.Nodes[e.To]; n.Role == catalog.RoleRecord {
				key := e.Group
				if key == "" {
					key = n.ID
				}
				sets[key] = append(sets[key], e)
			}
		}
		for _, key := range sortedKeys(sets) {
			p.checkRecordSet(s, sets[key])
		}
	}
}

// checkRecordSet: records that lead to several places, and would still hand
// out a dead one. The last resort of a failover order needs no check.
func (p *Pass) checkRecordSet(s *graph.Service, edges []*graph.Edge) {
	last := 0
	for _, e := range edges {
		last = max(last, e.Order)
	}
	places := map[string]bool{}
	var records []*graph.Node
	var unchecked *graph.Node
	for _, e := range edges {
		r := p.Nodes[e.To]
		if isOpen(r, catalog.Routes) {
			return
		}
		records = append(records, r)
		own := map[string]bool{}
		for _, t := range p.Targets(r.NodeID, catalog.Routes, catalog.Needs) {
			if hasRole(t, catalog.RoleGlobalLB, catalog.RoleCDN) {
				return
			}
			if at := place(p.Model, t); at != "" {
				places[at], own[at] = true, true
			}
		}
		resort := e.Mode == catalog.ModeFailover && e.Order == last && last > 0
		// One record with addresses of several places hands all of them out.
		if unchecked == nil && !resort && (r.IsNot(catalog.HealthChecked) || len(own) > 1 && !r.Is(catalog.HealthChecked)) {
			unchecked = r
		}
	}
	if len(places) < 2 || unchecked == nil {
		return
	}
	p.Report(unchecked, fix(Finding{
		Message: fmt.Sprintf("The record %s leads users of %s to %s without checking that they live. When one fails, its address is handed out all the same.",
			bare(unchecked.ID), s.Name, listing(namesOf(keys(places)))),
		Services: []*graph.Service{s}, Related: relate(without(records, unchecked), "answers for the same name"),
	}, unchecked, "Use a failover, latency or weighted policy with a health check for each endpoint.", "failover", "health_check"))
}
