package rules

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_region.md
var singleRegionDoc string

var singleRegion = &Rule{
	ID: "RL103", Name: "single-region", Class: config.ClassRegion, Doc: singleRegionDoc, PerRoot: true,
	Silences: []Silence{
		{"RL205", SameService},
		{"RL208", SameService},
		{"RL302", SameService},
		{"RL308", SameService},
		{"RL702", SameService},
		{"RL703", SameService},
		{"RL706", SameService},
	},
	Check: checkSingleRegion,
}

func checkSingleRegion(p *Pass) {
	for _, s := range p.Services {
		standing := p.standing(s)
		region := p.oneRegion(standing)
		// data that the provider keeps in a second region too is not in one
		if region == "" || slices.ContainsFunc(standing, func(n *graph.Node) bool { return n.Is(catalog.RegionRedundant) }) {
			continue
		}
		entries := p.EntriesOf(s)
		n := standing[0]
		if len(entries) > 0 {
			n = entries[0]
		}
		where, left := "runs", "nothing is left of it"
		if p.elsewhere(entries, region) {
			where, left = "has its compute", "its way in leads to nothing that is known to run"
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("The service %s %s in one region only, %s: %s. When that region fails, %s.",
				s.Name, where, nameOf(region), listing(blocks(standing)), left),
			Domain: region, Services: []*graph.Service{s}, Nodes: ids(standing),
			Related: append(relate(without(entries, n), "another way in"), relate(without(standing, n), "runs in the same region")...),
		}, standing[0], "Run the service in a second region as well, and let health-checked DNS or a global load balancer send users to the one that lives.", "region", "second_region"))
	}
}

// elsewhere reports whether a way in stands in another place than the region.
func (p *Pass) elsewhere(entries []*graph.Node, region string) bool {
	return slices.ContainsFunc(entries, func(n *graph.Node) bool {
		return slices.ContainsFunc(localesOf(p.Model, n), func(l locale) bool { return !l.global && !l.unknown && l.id != region })
	})
}

// standing is what says where a service runs: its compute, else its data.
func (p *Pass) standing(s *graph.Service) []*graph.Node {
	if c := p.Members(s, isCompute); len(c) > 0 {
		return c
	}
	return p.Members(s, isStateful)
}

// oneRegion is the one cloud region in which all that is regional stands; ""
// where there is a second, a datacenter, or something unknown.
func (p *Pass) oneRegion(nodes []*graph.Node) string {
	region := ""
	for _, n := range nodes {
		for _, l := range localesOf(p.Model, n) {
			switch {
			case l.global:
			case l.unknown, l.datacenter, region != "" && l.id != region:
				return ""
			default:
				region = l.id
			}
		}
	}
	return region
}
