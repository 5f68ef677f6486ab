package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed single_instance.md
var singleInstanceDoc string

var singleInstance = &Rule{
	ID: "RL107", Name: "single-instance", Class: config.ClassComponent, Doc: singleInstanceDoc, Check: checkSingleInstance,
}

func checkSingleInstance(p *Pass) {
	for _, t := range p.widest {
		if !t.one() || t.role() != catalog.RoleCompute {
			continue
		}
		n := t.members[0]
		if len(p.ServicesOf(n.NodeID)) == 0 || p.openFront(n) ||
			n.Is(catalog.Bastion) || n.Is(catalog.FloatingAddress) {
			continue
		}
		msg := fmt.Sprintf("No other machine does what %s does. When it fails or is replaced, nothing stands in for it in %s.", bare(n.ID), p.effect(n))
		switch {
		case n.Units.Group:
			msg = fmt.Sprintf("The group %s never runs more than one machine. It replaces one that fails, and until that has started %s is down.", bare(n.ID), p.effect(n))
		case p.standsAlone(n):
			msg = bare(n.ID) + " is a machine by itself. When it fails or is replaced, whoever uses it waits until it is back."
		}
		p.Report(n, fix(Finding{Message: msg}, n, "Run two or more of it in different zones, behind a load balancer that checks their health.", "units"))
	}
}

// standsAlone: the machine is all that there is of its service's way in.
func (p *Pass) standsAlone(n *graph.Node) bool {
	for _, s := range p.ServicesOf(n.NodeID) {
		if len(s.Entry) != 1 || s.Entry[0] != n.NodeID {
			return false
		}
	}
	return true
}

// openFront: something that spreads traffic over the node may have other
// members that are not known.
func (p *Pass) openFront(n *graph.Node) bool {
	for _, e := range p.In(n.NodeID, catalog.Routes) {
		if isOpen(p.Nodes[e.From], catalog.Routes) {
			return true
		}
	}
	return false
}
