package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed nodes_single_zone.md
var nodesSingleZoneDoc string

var nodesSingleZone = &Rule{
	ID: "RL504", Name: "nodes-single-zone", Class: config.ClassZone, Doc: nodesSingleZoneDoc,
	Silences: []Silence{{"RL101", SameRelated}, {"RL502", SameRelated}, {"RL206", SameRelated}},
	Check:    checkNodesSingleZone,
}

func checkNodesSingleZone(p *Pass) {
	for _, c := range p.Components(catalog.RoleCluster) {
		var groups []*graph.Node
		for _, n := range p.Sources(c.NodeID, catalog.ControlledBy) {
			if n.Role == catalog.RoleNodeGroup {
				groups = append(groups, n)
			}
		}
		p.checkNodes(groups, "the cluster "+bare(c.ID), p.Sources(c.NodeID, catalog.ControlledBy))
	}
	// Node groups of a cluster that is not in these files are judged by
	// themselves only where a group says which one it is, so not at all.
}

func (p *Pass) checkNodes(groups []*graph.Node, of string, on []*graph.Node) {
	zones := map[string]bool{}
	for _, n := range groups {
		if !n.Placement.Complete || len(n.Placement.Sites) == 0 {
			return
		}
		for _, s := range p.SitesOf(n) {
			zones[s.Domain] = true
		}
	}
	zone, one := only(zones)
	if !one || p.KindOf(zone) != graph.DomainZone {
		return
	}
	n := largest(groups)
	for _, g := range groups {
		on = append(on, p.Sources(g.NodeID, catalog.Needs, catalog.ControlledBy)...)
	}
	p.Report(n, fix(Finding{
		Message: fmt.Sprintf("All nodes of %s stand in one zone, %s. When it fails, nothing on the cluster runs%s.", of, nameOf(zone), p.forServices(n)),
		Domain:  zone, Nodes: append(ids(groups), ids(on)...), Related: relate(without(groups, n), "stands in the same zone"),
	}, n, "Give the cluster nodes in two or more zones.", "spread"))
}
