package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed auto_update_everywhere.md
var autoUpdateEverywhereDoc string

var autoUpdateEverywhere = &Rule{
	ID: "RL603", Name: "auto-update-everywhere", Class: config.ClassSoftware, Doc: autoUpdateEverywhereDoc,
	Silences: []Silence{{"RL605", SameNode}},
	Check:    checkAutoUpdateEverywhere,
}

func checkAutoUpdateEverywhere(p *Pass) {
	for _, n := range p.Components() {
		if !n.Is(catalog.AutoUpdates) {
			continue
		}
		p.reportSetting(n, catalog.AutoUpdates, Finding{
			Message: fmt.Sprintf("Software of %s updates itself everywhere at once: one bad update stops all of it, in all its sites%s.", bare(n.ID), p.forServices(n)),
		}, "Pin the version and roll it out ring by ring, or give the sites different update windows.", "pin")
	}
}
