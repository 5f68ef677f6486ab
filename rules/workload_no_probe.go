package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed workload_no_probe.md
var workloadNoProbeDoc string

var workloadNoProbe = &Rule{
	ID: "RL506", Name: "workload-no-probe", Class: config.ClassComponent, Doc: workloadNoProbeDoc,
	Check: checkWorkloadNoProbe,
}

func checkWorkloadNoProbe(p *Pass) {
	for _, n := range p.Components(catalog.RoleWorkload) {
		if !n.Is(catalog.Serves) || !n.IsNot(catalog.Probed) || n.IsNot(catalog.LongRunning) || p.checkedByPool(n) {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("The containers of %s serve traffic without a readiness probe: one that hangs or is not yet ready gets requests all the same%s.", bare(n.ID), p.forServices(n)),
		}, n, "Give each container that serves a readiness probe.", "probe", "health_check"))
	}
}

// checkedByPool: what spreads traffic over it takes out what fails.
func (p *Pass) checkedByPool(n *graph.Node) bool {
	for _, from := range p.Sources(n.NodeID, catalog.Routes) {
		if hasRole(from, catalog.RolePool, catalog.RoleLoadBalancer) && from.Is(catalog.HealthChecked) {
			return true
		}
	}
	return false
}
