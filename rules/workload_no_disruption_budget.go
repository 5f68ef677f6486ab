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
		if !u.Known || unresolved(n) || n.IsNot(catalog.LongRunning) || max(u.Min, u.Desired) < 2 {
			continue
		}
		replicas := max(u.Min, u.Desired)
		message := fmt.Sprintf("No disruption budget keeps part of %s running: draining nodes may evict all %d replicas at once%s.",
			bare(n.ID), replicas, p.forServices(n))
		// What a budget counts is compared with the most replicas there may be:
		// only then no number of them makes it one that works.
		most := float64(max(replicas, u.Max))
		switch budget := n.Fact(catalog.EvictionBudget); {
		case budget.Value == catalog.No:
		case budget.Value == catalog.Yes && budget.Number >= most:
			message = fmt.Sprintf("The disruption budget of %s keeps %g replicas, and there are no more than %g: none may be evicted, so no node can be drained.",
				bare(n.ID), budget.Number, most)
		case budget.Value == catalog.Yes && -budget.Number >= most:
			message = fmt.Sprintf("The disruption budget of %s lets %g replicas go, and there are no more than %g: draining nodes may evict all of them at once%s.",
				bare(n.ID), -budget.Number, most, p.forServices(n))
		default:
			continue
		}
		p.Report(n, fix(Finding{Message: message}, n,
			"Add a PodDisruptionBudget that matches its labels, keeps one replica or more, and lets one go.", "budget"))
	}
}
