package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_host.md
var singleHostDoc string

var singleHost = &Rule{
	ID: "RL106", Name: "single-host", Class: config.ClassComponent, Doc: singleHostDoc,
	Check: checkSingleHost,
}

func checkSingleHost(p *Pass) {
	for _, t := range p.widest {
		if t.role() != catalog.RoleCompute || len(t.sites) > 1 || !t.units.Known || t.units.Desired < 2 {
			continue
		}
		n := t.head()
		packed, loose := false, true
		for _, m := range t.members {
			packed = packed || m.Is(catalog.PackedHosts)
			loose = loose && m.IsNot(catalog.SpreadHosts)
		}
		packed = packed || p.oneHost(t)
		var what string
		switch {
		case packed:
			what = "are kept together on one host or rack by their placement"
		case loose:
			what = "may all run on one physical host, for no rule keeps them apart"
		default:
			continue
		}
		msg := fmt.Sprintf("The %d units of %s %s. One host that fails can stop them all", t.units.Desired, listing(blocks(t.members)), what)
		if e := p.effect(n); e != "" {
			msg += ", and with them " + e
		}
		p.Report(n, fix(Finding{
			Message: msg + ".", Nodes: ids(t.members), Related: relate(t.others(n), "may share the host"),
		}, n, "Place the units with an anti-affinity or spread rule, so that no two share a host.", "spread_hosts"))
	}
}

// oneHost: all of the tier names the same dedicated host.
func (p *Pass) oneHost(t *wideTier) bool {
	host := ""
	for _, m := range t.members {
		sites := m.Placement.Sites
		if !m.Placement.Complete || len(sites) != 1 || p.KindOf(sites[0].Domain) != graph.DomainHost || host != "" && sites[0].Domain != host {
			return false
		}
		host = sites[0].Domain
	}
	return true
}
