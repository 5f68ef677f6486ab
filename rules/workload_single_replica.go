package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed workload_single_replica.md
var workloadSingleReplicaDoc string

var workloadSingleReplica = &Rule{
	ID: "RL501", Name: "workload-single-replica", Class: config.ClassComponent, Doc: workloadSingleReplicaDoc,
	Check: checkWorkloadSingleReplica,
}

func checkWorkloadSingleReplica(p *Pass) {
	for _, n := range p.Components(catalog.RoleWorkload) {
		u := n.Units
		if !u.Known || unresolved(n) || n.IsNot(catalog.LongRunning) || u.Desired < 1 || u.Min > 1 {
			continue
		}
		what := "runs one copy"
		if u.Desired > 1 {
			what = fmt.Sprintf("runs %d copies, but its autoscaler may go down to %d", u.Desired, u.Min)
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s %s. When the last one fails or is moved, nothing serves until another has started%s.", bare(n.ID), what, p.forServices(n)),
		}, n, "Run two copies or more, in the autoscaler's minimum too.", "units"))
	}
}
