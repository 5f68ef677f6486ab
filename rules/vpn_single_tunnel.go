package rules

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed vpn_single_tunnel.md
var vpnSingleTunnelDoc string

var vpnSingleTunnel = &Rule{
	ID: "RL402", Name: "vpn-single-tunnel", Class: config.ClassComponent, Doc: vpnSingleTunnelDoc,
	Check: checkVpnSingleTunnel,
}

func checkVpnSingleTunnel(p *Pass) {
	// Connections of one root in one region back each other up.
	type group struct {
		stack *graph.Stack
		at    string
	}
	groups := map[group][]*graph.Node{}
	var order []group
	for _, n := range p.Components(catalog.RoleLink) {
		if _, counts := n.Facts[catalog.Tunnels]; !counts || p.isLine(n) {
			continue
		}
		g := group{n.Stack, place(p.Model, n)}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], n)
	}
	for _, g := range order {
		n, connections := groups[g][0], groups[g]
		why := p.oneWay(connections)
		if why == "" {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("The connection %s has %s. When that fails, the sites lose sight of each other.", bare(n.ID), why),
			Related: relate(without(connections, n), "part of the same connection"),
		}, n, "Add a second tunnel that ends on other devices on both sides.", "tunnel", "spread"))
	}
}

// isLine: a dedicated line, which ends in a building.
func (p *Pass) isLine(n *graph.Node) bool {
	for _, s := range p.SitesOf(n) {
		if p.KindOf(s.Domain) == graph.DomainDatacenter {
			return true
		}
	}
	return false
}

// oneWay says of what the connections have only one; "" where they have two
// of each, or that is not known.
func (p *Pass) oneWay(connections []*graph.Node) string {
	tunnels, known := 0.0, true
	devices, gateways := map[graph.NodeID]bool{}, map[graph.NodeID]bool{}
	weak := true
	for _, c := range connections {
		f := c.Fact(catalog.Tunnels)
		if f.Value == catalog.NotKnown || math.IsNaN(f.Number) || unresolved(c) {
			known = false
		}
		tunnels += f.Number
		device := false
		ends := append(p.Targets(c.NodeID, catalog.Needs, catalog.Routes), p.Sources(c.NodeID, catalog.Routes)...)
		for _, e := range ends {
			switch {
			case e.Role != catalog.RoleLink:
			case isDevice(e):
				devices[e.NodeID], device = true, true
			default:
				gateways[e.NodeID] = true
				weak = weak && e.Is(catalog.SingleNodeForm)
			}
		}
		known = known && (device || tunnels < 2)
	}
	switch {
	case len(gateways) == 1 && weak:
		return "one gateway of one node"
	case tunnels < 2 && len(connections) == 1 && known:
		return "one tunnel"
	case known && len(devices) == 1:
		return "one device on the other side"
	default:
		return ""
	}
}

// isDevice: a machine on the other side, of whose place nothing is known but
// that it stands or falls as a whole.
func isDevice(n *graph.Node) bool {
	_, connects := n.Facts[catalog.Tunnels]
	_, managed := n.Facts[catalog.ZoneRedundant]
	return !connects && !managed && n.Units.Desired == 1 && !n.Is(catalog.SingleNodeForm) &&
		n.Placement.Survival != graph.Regional && n.Placement.Survival != graph.Global
}
