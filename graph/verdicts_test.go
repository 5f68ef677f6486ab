package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/catalog"
)

// yes and no are facts as the catalog gives them.
var (
	yes = catalog.FactValue{Value: catalog.Yes}
	no  = catalog.FactValue{Value: catalog.No}
)

// served is a model of one service that needs all the components, which are
// one tier and share where they stand in for each other.
func served(nodes []*Node, alternatives bool) *Model {
	m := &Model{byID: map[string]NodeID{}, domainByID: map[string]*Domain{}, Domains: world}
	for _, d := range world {
		m.domainByID[d.ID] = d
	}
	svc := &Service{Name: "s", Node: NodeID(len(nodes)), Capacity: 50}
	tier := &Tier{ID: "t", Front: -1, Role: nodes[0].Role, Units: Units{Known: true}, Complete: true}
	for i, n := range nodes {
		n.NodeID = NodeID(i)
		n.ID = fmt.Sprintf("t[%d]", i)
		group := "entry"
		if !alternatives {
			group = n.ID
		}
		m.Edges = append(m.Edges, &Edge{From: svc.Node, To: n.NodeID, Kind: catalog.Routes, Group: group, Mode: catalog.ModeShare})
		svc.Entry = append(svc.Entry, n.NodeID)
		svc.Needs = append(svc.Needs, n.NodeID)
		tier.Members = append(tier.Members, n.NodeID)
		tier.Units.Desired += n.Units.Desired
	}
	m.Nodes = append(slices.Clone(nodes), &Node{NodeID: svc.Node, ID: "service.s", Service: svc, Placement: Placement{Survival: Global}, Units: Units{1, 1, 1, true, false}})
	for i, n := range m.Nodes {
		m.byID[n.ID] = NodeID(i)
	}
	m.Services, m.Tiers = []*Service{svc}, []*Tier{tier}
	m.index()
	if alternatives {
		tier.Sites = m.mergeSites(nodes)
	}
	return m
}

func TestVerdicts(t *testing.T) {
	zone := func(survival Survival, sites ...Site) Placement {
		return Placement{Provider: "p", Region: "r", Sites: sites, Complete: len(sites) > 0, Survival: survival}
	}
	somewhere := zone(Unknown)
	one := Units{1, 1, 1, true, false}
	machine := func(p Placement, facts catalog.Facts) *Node {
		return &Node{Role: catalog.RoleCompute, Units: one, Placement: p, Facts: facts}
	}
	inA, inB := zone(Single, Site{"p/r/ra", 1}), zone(Single, Site{"p/r/rb", 1})
	rooms := Placement{Provider: "q", Sites: []Site{{"q/dc", 1}, {"q/dc2", 1}}, Complete: true, Survival: Share}
	edge := &Node{Role: catalog.RoleCDN, Units: one, Placement: Placement{Provider: "p", Survival: Global}}
	elsewhere := &Node{Role: catalog.RoleCDN, Units: one, Placement: Placement{Provider: "p", Survival: Global}, Beyond: []Blocker{{Reason: "where x stands is not known"}}}
	cases := map[string]struct {
		nodes        []*Node
		alternatives bool
		want         string // host, zone, datacenter, region, provider
	}{
		"a machine stands in one zone, whichever that is": {[]*Node{machine(somewhere, nil)}, false, "no no no no no"},
		"so does a database without a standby":            {[]*Node{{Role: catalog.RoleDatabase, Units: one, Placement: somewhere, Facts: catalog.Facts{catalog.Standby: no}}}, false, "no no no no no"},
		"a standby somewhere may be in another zone":      {[]*Node{{Role: catalog.RoleDatabase, Units: one, Placement: somewhere, Facts: catalog.Facts{catalog.Standby: yes}}}, false, "yes unknown unknown no no"},
		"where a group stands is not known":               {[]*Node{{Role: catalog.RoleCompute, Units: Units{2, 2, 4, true, true}, Placement: somewhere}}, false, "yes unknown unknown no no"},
		"half of what stands in two zones is left":        {[]*Node{machine(inA, nil), machine(inB, nil)}, true, "yes yes yes no no"},
		"two that are both needed are not alternatives":   {[]*Node{machine(inA, nil), machine(inB, nil)}, false, "no no no no no"},
		"two on one host by rule":                         {[]*Node{machine(inA, catalog.Facts{catalog.PackedHosts: yes}), machine(inA, catalog.Facts{catalog.PackedHosts: yes})}, true, "no no no no no"},
		"two that no rule keeps apart may share a host":   {[]*Node{machine(inA, catalog.Facts{catalog.SpreadHosts: no}), machine(inA, catalog.Facts{catalog.SpreadHosts: no})}, true, "unknown no no no no"},
		"two that a rule keeps apart do not":              {[]*Node{machine(inA, catalog.Facts{catalog.SpreadHosts: yes}), machine(inA, catalog.Facts{catalog.SpreadHosts: yes})}, true, "yes no no no no"},
		"a share of two datacenters":                      {[]*Node{{Role: catalog.RoleCompute, Units: Units{2, 2, 2, true, false}, Placement: rooms}}, false, "yes yes yes yes no"},
		"a way in that leads to nothing that is known":    {[]*Node{elsewhere}, false, "unknown unknown unknown unknown no"},
		"a way in to what runs at the edge":               {[]*Node{edge}, false, "yes yes yes yes no"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			row := served(c.nodes, c.alternatives).Survival()[0]
			var got []string
			for _, class := range Classes[1:] {
				got = append(got, string(row.Classes[class]))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("host, zone, datacenter, region, provider (-want +got):\n%s", diff)
			}
		})
	}
}
