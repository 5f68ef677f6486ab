package rules

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed common_software.md
var commonSoftwareDoc string

var commonSoftware = &Rule{
	ID: "RL605", Name: "common-software", Class: config.ClassSoftware, Doc: commonSoftwareDoc,
	Check: checkCommonSoftware,
}

func checkCommonSoftware(p *Pass) {
	type definition struct{ software, block string }
	for _, s := range p.Services {
		var machines []*graph.Node
		for _, n := range p.Members(s, isCompute) {
			if hasRole(n, catalog.RoleCompute, catalog.RoleNodeGroup) {
				machines = append(machines, n)
			}
		}
		on := map[definition][]*graph.Node{}
		by := map[definition]graph.Install{}
		for _, n := range machines {
			for _, in := range n.Installed {
				if in.Agent && in.By != nil {
					d := definition{in.Software, in.By.Block}
					on[d] = append(on[d], n)
					by[d] = in
				}
			}
		}
		if slices.ContainsFunc(machines, unresolved) {
			continue
		}
		var found []definition
		for d, ns := range on {
			if len(uniqueNodes(ids(ns))) == len(machines) {
				found = append(found, d)
			}
		}
		slices.SortFunc(found, func(a, b definition) int { return strings.Compare(a.software+a.block, b.software+b.block) })
		for _, d := range found {
			p.reportInstance(by[d].By, on[d][0], fix(Finding{
				Message: fmt.Sprintf("Every machine of the service %s runs %s, put there by one definition. One bad update of it stops them all, in every site.", s.Name, d.software),
				Nodes:   ids(on[d]), Services: []*graph.Service{s}, Related: relate(on[d], "runs it"),
			}, on[d][0], "Install it in rings that update one after the other, and keep part of the copies on another agent or version.", "rings"))
		}
	}
}
