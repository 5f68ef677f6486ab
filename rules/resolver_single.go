package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed resolver_single.md
var resolverSingleDoc string

var resolverSingle = &Rule{
	ID: "RL404", Name: "resolver-single", Class: config.ClassComponent, Doc: resolverSingleDoc,
	Check: checkResolverSingle,
}

func checkResolverSingle(p *Pass) {
	for _, n := range p.Components(catalog.RoleResolver) {
		site, one := p.OnlySite(n)
		servers := n.Fact(catalog.Servers)
		class := config.ClassComponent
		var msg string
		switch {
		case n.Is(catalog.OwnResolver) && servers.Value == catalog.Yes && servers.Number == 1:
			msg = fmt.Sprintf("By %s every machine of the network resolves names through one server. When it fails, nothing finds anything.", bare(n.ID))
		case one && !n.Is(catalog.OwnResolver) && p.KindOf(site) == graph.DomainZone:
			class = config.ClassZone
			msg = fmt.Sprintf("All addresses of the resolver %s stand in one zone, %s. When that zone fails, names no longer resolve in the others either.", bare(n.ID), nameOf(site))
		default:
			continue
		}
		p.Report(n, fix(Finding{Class: class, Message: msg, Domain: site}, n,
			"Name two resolvers in two zones, or use the provider's own.", "resolver", "spread"))
	}
}
