package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed interconnect_single_site.md
var interconnectSingleSiteDoc string

var interconnectSingleSite = &Rule{
	ID: "RL403", Name: "interconnect-single-site", Class: config.ClassDatacenter, Doc: interconnectSingleSiteDoc,
	Check: checkInterconnectSingleSite,
}

func checkInterconnectSingleSite(p *Pass) {
	lines := map[*graph.Stack][]*graph.Node{}
	backed := map[*graph.Stack]bool{}
	var order []*graph.Stack
	for _, n := range p.Components(catalog.RoleLink) {
		_, counts := n.Facts[catalog.Tunnels]
		switch {
		case p.isLine(n):
			if lines[n.Stack] == nil {
				order = append(order, n.Stack)
			}
			lines[n.Stack] = append(lines[n.Stack], n)
		case counts:
			backed[n.Stack] = true
		}
	}
	for _, stack := range order {
		ends := map[string]bool{}
		known := !backed[stack]
		for _, n := range lines[stack] {
			known = known && n.Placement.Complete && !unresolved(n)
			for _, s := range p.SitesOf(n) {
				ends[s.Domain] = true
			}
		}
		site, one := only(ends)
		if !one || !known {
			continue
		}
		n := lines[stack][0]
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("All dedicated lines (%s) end in one location, %s. A failure of that building cuts the connection.",
				listing(blocks(lines[stack])), nameOf(site)),
			Domain: site, Nodes: ids(lines[stack]), Related: relate(without(lines[stack], n), "ends in the same location"),
		}, n, "Order a second line in another location, or keep a VPN as backup.", "spread", "tunnel"))
	}
}
