package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed registry_colocated.md
var registryColocatedDoc string

var registryColocated = &Rule{
	ID: "RL702", Name: "registry-colocated", Class: config.ClassRegion, Doc: registryColocatedDoc,
	Check: checkRegistryColocated,
}

func checkRegistryColocated(p *Pass) {
	for _, n := range p.Components(catalog.RoleRegistry) {
		at := place(p.Model, n)
		if at == "" || n.Is(catalog.RegionRedundant) || p.hasCopyElsewhere(n, at) {
			continue
		}
		users := p.Sources(n.NodeID, catalog.PullsFrom)
		places := placesOf(p.Model, users)
		if len(places) < 2 || !places[at] {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("Compute in %s pulls its images from %s, which is in %s only. When that fails, the others cannot start what they need to take over.",
				listing(namesOf(keys(places))), bare(n.ID), nameOf(at)),
			Domain: at, Services: p.ServicesOfAll(ids(users)), Related: relate(users, "pulls from it"),
		}, n, "Replicate the registry to the other region, or pull through a cache in each.", "region"))
	}
}
