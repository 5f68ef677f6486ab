package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed deploy_all_at_once.md
var deployAllAtOnceDoc string

var deployAllAtOnce = &Rule{
	ID: "RL602", Name: "deploy-all-at-once", Class: config.ClassSoftware, Doc: deployAllAtOnceDoc,
	Check: checkDeployAllAtOnce,
}

func checkDeployAllAtOnce(p *Pass) {
	for _, n := range p.Components() {
		if !n.Is(catalog.DeployAllAtOnce) || n.Units.Known && n.Units.Desired == 1 && n.Units.Max <= 1 && isCompute(n) {
			continue
		}
		p.reportSetting(n, catalog.DeployAllAtOnce, Finding{
			Message: fmt.Sprintf("A roll-out may replace all of %s at once, so that a bad version stops everything before anybody sees it%s.", bare(n.ID), p.forServices(n)),
		}, "Keep part in service: replace a share at a time, and stop where health checks fail.", "rollout")
	}
}
