package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed key_single_region.md
var keySingleRegionDoc string

var keySingleRegion = &Rule{
	ID: "RL703", Name: "key-single-region", Class: config.ClassRegion, Doc: keySingleRegionDoc,
	Check: checkKeySingleRegion,
}

func checkKeySingleRegion(p *Pass) {
	for _, n := range p.Components(catalog.RoleKey, catalog.RoleSecret) {
		at := cloudRegion(p.Model, n)
		if at == "" || !n.IsNot(catalog.MultiRegionKey) || p.hasCopyElsewhere(n, at) {
			continue
		}
		users := p.Sources(n.NodeID, catalog.EncryptedBy, catalog.Needs)
		places := placesOf(p.Model, users)
		if len(places) < 2 {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s exists in %s only, but is needed in %s. When that region fails, the data and compute of the others cannot be used.",
				bare(n.ID), nameOf(at), listing(namesOf(keys(places)))),
			Domain: at, Services: p.ServicesOfAll(ids(users)), Related: relate(users, "needs it"),
		}, n, "Use a multi-region key or replicate the secret, or give the second region a key of its own.", "key", "region"))
	}
}
