package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed workload_no_disruption_budget.md
var workloadNoDisruptionBudgetDoc string

var workloadNoDisruptionBudget = &Rule{
	ID: "RL503", Name: "workload-no-disruption-budget", Class: config.ClassOperator, Doc: workloadNoDisruptionBudgetDoc,
	Check: checkWorkloadNoDisruptionBudget,
}

func checkWorkloadNoDisruptionBudget(p *Pass) {
	for _, n := range p.Components(catalog.RoleWorkload) {
		u := n.Units
		if !u.Known || unresolved(n) || n.IsNot(catalog.LongRunning) || max(u.Min, u.Desired) < 2 || !n.IsNot(catalog.EvictionBudget) {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("No disruption budget keeps part of %s running: draining nodes may evict all %d replicas at once%s.",
				bare(n.ID), max(u.Min, u.Desired), p.forServices(n)),
		}, n, "Add a PodDisruptionBudget that matches its labels, keeps one replica or more, and lets one go.", "budget"))
	}
}
