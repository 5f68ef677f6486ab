package rules

import (
	_ "embed"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed storage_single_region.md
var storageSingleRegionDoc string

var storageSingleRegion = &Rule{
	ID: "RL308", Name: "storage-single-region", Class: config.ClassRegion, Doc: storageSingleRegionDoc,
	Check: checkStorageSingleRegion,
}

func checkStorageSingleRegion(p *Pass) {
	p.checkDataRegion("The store", catalog.RoleObject, catalog.RoleFile, catalog.RoleBlock)
}
