package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed lb_self_managed_single.md
var lbSelfManagedSingleDoc string

var lbSelfManagedSingle = &Rule{
	ID: "RL207", Name: "lb-self-managed-single", Class: config.ClassComponent, Doc: lbSelfManagedSingleDoc,
	Silences: []Silence{{"RL107", SameNode}, {"RL205", SameNode}},
	Check:    checkLbSelfManagedSingle,
}

func checkLbSelfManagedSingle(p *Pass) {
	for _, n := range p.Nodes {
		if n.Service != nil || n.Is(catalog.FloatingAddress) || len(p.ServicesOf(n.NodeID)) == 0 {
			continue
		}
		switch {
		case n.Is(catalog.SingleNodeForm):
			p.reportSingleBalancer(n, "is a balancer in its form of one node", "Use its active-standby form, over two zones.")
		case n.Role == catalog.RoleCompute && n.Is(catalog.Balances) && exactlyOne(n) && p.widestOf[n.NodeID].one() &&
			p.entersBy(n) && p.balances(n):
			by := n.Fact(catalog.Balances).Text
			if by != "" {
				by = " (" + by + ")"
			}
			p.reportSingleBalancer(n, "is one machine that balances all traffic"+by,
				"Put a managed load balancer over two zones in its place, or a second machine with a floating address (keepalived).")
		}
	}
}

func (p *Pass) reportSingleBalancer(n *graph.Node, what, general string) {
	msg := fmt.Sprintf("%s %s. When it fails, nobody reaches %s, however many backends are left.", bare(n.ID), what, p.effect(n))
	p.Report(n, fix(Finding{Message: msg}, n, general, "managed", "spread_hosts", "standby", "units"))
}

// entersBy: users reach the machine itself, not through a balancer.
func (p *Pass) entersBy(n *graph.Node) bool {
	for _, e := range p.In(n.NodeID, catalog.Routes, catalog.Needs) {
		from := p.Nodes[e.From]
		if hasRole(from, catalog.RoleLoadBalancer, catalog.RoleGlobalLB, catalog.RolePool, catalog.RoleGateway) || isCompute(from) {
			return false
		}
	}
	return true
}

// webServers can balance, but mostly serve: found on a machine, they say
// nothing unless there is something behind it.
var webServers = map[string]bool{"nginx": true, "httpd": true, "apache": true, "caddy": true}

// balances: the machine spreads traffic over others.
func (p *Pass) balances(n *graph.Node) bool {
	return len(p.Behind(n.NodeID, isCompute, catalog.Routes, catalog.Needs)) > 0 || !webServers[n.Fact(catalog.Balances).Text]
}
