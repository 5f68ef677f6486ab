package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_datacenter.md
var singleDatacenterDoc string

var singleDatacenter = &Rule{
	ID: "RL102", Name: "single-datacenter", Class: config.ClassDatacenter, Doc: singleDatacenterDoc,
	Silences: []Silence{{"RL103", SameService}, {"RL105", SameService}, {"RL101", SameRelated}},
	Check:    checkSingleDatacenter,
}

func checkSingleDatacenter(p *Pass) {
	for _, s := range p.Services {
		core := p.Members(s, isCore)
		dc, ok := p.oneDatacenter(core)
		if !ok {
			continue
		}
		n := largest(core)
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("Everything that the service %s needs stands in one datacenter, %s. A fire or power failure there takes it down: %s.",
				s.Name, nameOf(dc), listing(blocks(core))),
			Domain: dc, Nodes: ids(core), Services: []*graph.Service{s},
			Related: relate(without(core, n), "stands in the same datacenter"),
		}, n, "Run the service's compute, and a promotable copy of its data, in a second datacenter or a cloud region, with capacity to take over.", "region", "second_site"))
	}
}

// oneDatacenter is the datacenter in which all of the nodes are known to stand.
func (p *Pass) oneDatacenter(nodes []*graph.Node) (string, bool) {
	dc := ""
	for _, n := range nodes {
		d := datacenterOf(p.Model, n)
		if d == "" || dc != "" && d != dc {
			return "", false
		}
		dc = d
	}
	return dc, dc != ""
}

// largest is the first node of the block with the most units, compute before data.
func largest(nodes []*graph.Node) *graph.Node {
	units := map[string]int{}
	for _, n := range nodes {
		units[n.Block] += max(1, n.Units.Desired)
	}
	var best *graph.Node
	for _, n := range nodes {
		switch {
		case best == nil, isCompute(n) && !isCompute(best),
			isCompute(n) == isCompute(best) && units[n.Block] > units[best.Block]:
			best = n
		}
	}
	return best
}

func without(nodes []*graph.Node, n *graph.Node) []*graph.Node {
	var out []*graph.Node
	for _, x := range nodes {
		if x != n {
			out = append(out, x)
		}
	}
	return out
}
