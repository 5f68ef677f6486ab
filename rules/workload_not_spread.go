package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed workload_not_spread.md
var workloadNotSpreadDoc string

var workloadNotSpread = &Rule{
	ID: "RL502", Name: "workload-not-spread", Class: config.ClassZone, Doc: workloadNotSpreadDoc,
	Check: checkWorkloadNotSpread,
}

func checkWorkloadNotSpread(p *Pass) {
	for _, n := range p.Components(catalog.RoleWorkload) {
		u := n.Units
		if !u.Known || unresolved(n) || n.IsNot(catalog.LongRunning) || max(u.Min, u.Desired) < 2 || u.Max < 2 ||
			!n.IsNot(catalog.SpreadZones) || n.Is(catalog.SpreadHosts) {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("Nothing keeps the %d replicas of %s apart: the scheduler may put all of them into one zone, or on one node%s.",
				max(u.Min, u.Desired), bare(n.ID), p.forServices(n)),
		}, n, "Spread the replicas over zones by a topology spread constraint or pod anti-affinity.", "spread", "spread_hosts"))
	}
}
