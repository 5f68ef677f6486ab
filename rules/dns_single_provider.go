package rules

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed dns_single_provider.md
var dnsSingleProviderDoc string

var dnsSingleProvider = &Rule{
	ID: "RL209", Name: "dns-single-provider", Class: config.ClassProvider, Doc: dnsSingleProviderDoc,
	Check: checkDNSSingleProvider,
}

func checkDNSSingleProvider(p *Pass) {
	providers := map[string]map[string]bool{}
	zones := p.Components(catalog.RoleZone)
	for _, n := range zones {
		name := zoneName(n)
		if providers[name] == nil {
			providers[name] = map[string]bool{}
		}
		providers[name][n.Placement.Provider] = true
	}
	for _, n := range zones {
		if n.Public != catalog.Yes || n.Is(catalog.ExternalDNS) || len(providers[zoneName(n)]) > 1 {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("The public zone %s is served by one DNS provider only, %s. When its name servers fail, no name in the zone resolves, whatever still runs.",
				bare(n.ID), n.Placement.Provider),
			Domain: n.Placement.Provider,
		}, n, "Serve the zone from a second DNS provider as well, and list the name servers of both in the delegation.", "provider"))
	}
}

// zoneName is the domain a zone is for.
func zoneName(n *graph.Node) string {
	return strings.ToLower(strings.TrimSuffix(n.Name, "."))
}
