package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_provider.md
var singleProviderDoc string

var singleProvider = &Rule{
	ID: "RL104", Name: "single-provider", Class: config.ClassProvider, Doc: singleProviderDoc, PerRoot: true,
	Check: checkSingleProvider,
}

func checkSingleProvider(p *Pass) {
	for _, s := range p.Services {
		core := p.Members(s, isCore)
		provider, ok := p.oneProvider(core)
		if !ok {
			continue
		}
		n := core[0]
		entries := p.EntriesOf(s)
		if len(entries) > 0 {
			n = entries[0]
		}
		// The way in may be with another provider than what it leads to.
		for _, e := range entries {
			if e.Placement.Provider == provider {
				n = e
				break
			}
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("All compute and data of the service %s are with one provider, %s: %s. An outage of its control plane or accounts stops all of it.",
				s.Name, provider, listing(blocks(core))),
			Domain: provider, Services: []*graph.Service{s}, Nodes: ids(core),
			Related: relate(without(core, n), "runs with the same provider"),
		}, n, "Where the service must outlive its provider, keep a copy of its data and enough compute with a second provider or in a datacenter of your own.", "provider", "second_provider"))
	}
}

// oneProvider is the one cloud that all nodes are known to be with. What
// stands in a datacenter, or on a platform of one's own, is with none.
func (p *Pass) oneProvider(nodes []*graph.Node) (string, bool) {
	provider := ""
	for _, n := range nodes {
		of := n.Placement.Provider
		if n.Placement.OnPremises {
			return "", false
		}
		for _, l := range localesOf(p.Model, n) {
			if l.datacenter {
				return "", false
			}
		}
		if of == "" || provider != "" && of != provider {
			return "", false
		}
		provider = of
	}
	return provider, provider != ""
}
