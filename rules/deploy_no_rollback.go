package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed deploy_no_rollback.md
var deployNoRollbackDoc string

var deployNoRollback = &Rule{
	ID: "RL604", Name: "deploy-no-rollback", Class: config.ClassSoftware, Doc: deployNoRollbackDoc,
	Check: checkDeployNoRollback,
}

func checkDeployNoRollback(p *Pass) {
	for _, n := range p.Components() {
		if !n.IsNot(catalog.RollsBack) || n.IsNot(catalog.CanDeploy) {
			continue
		}
		// What deploys for it may do the rolling back.
		undone := false
		for _, d := range p.Targets(n.NodeID, catalog.ControlledBy) {
			undone = undone || d.Is(catalog.CanDeploy)
		}
		if undone {
			continue
		}
		p.reportSetting(n, catalog.RollsBack, Finding{
			Message: fmt.Sprintf("A roll-out of %s that fails is not undone by itself, though its deployment system could do so%s.", bare(n.ID), p.forServices(n)),
		}, "Switch automatic rollback on.", "rollback")
	}
}
