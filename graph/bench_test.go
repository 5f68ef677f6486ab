package graph

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/resilint/resilint/catalog"
)

// estate makes a model of about size components: services of a record, a
// balancer, a pool, ten machines over three zones and a database of their own,
// over five regions.
func estate(size int) *Model {
	m := &Model{byID: map[string]NodeID{}, domainByID: map[string]*Domain{}}
	domain := func(d *Domain) {
		m.domainByID[d.ID] = d
		m.Domains = append(m.Domains, d)
	}
	domain(&Domain{ID: "p", Kind: DomainProvider})
	for r := range 5 {
		region := fmt.Sprintf("p/r%d", r)
		domain(&Domain{ID: region, Kind: DomainRegion, Parent: "p"})
		for z := range 3 {
			domain(&Domain{ID: fmt.Sprintf("%s/r%dz%d", region, r, z), Kind: DomainZone, Parent: region})
		}
	}
	add := func(name string, role catalog.Role, p Placement) NodeID {
		id := NodeID(len(m.Nodes))
		m.Nodes = append(m.Nodes, &Node{NodeID: id, ID: name, Block: name, Role: role, Placement: p, Units: Units{1, 1, 1, true, false}})
		m.byID[name] = id
		return id
	}
	link := func(from, to NodeID, kind EdgeKind, group string) {
		m.Edges = append(m.Edges, &Edge{From: from, To: to, Kind: kind, Group: group, Mode: catalog.ModeShare})
	}
	for s := 0; len(m.Nodes) < size; s++ {
		region := fmt.Sprintf("r%d", s%5)
		zone := func(i int) Placement {
			return Placement{Provider: "p", Region: region, Survival: Single, Complete: true, Sites: []Site{{fmt.Sprintf("p/%s/%sz%d", region, region, i%3), 1}}}
		}
		regional := Placement{Provider: "p", Region: region, Survival: Regional}
		name := func(what string) string { return fmt.Sprintf("%s.s%d", what, s) }
		record := add(name("record"), catalog.RoleRecord, Placement{Provider: "p", Survival: Global})
		lb, pool := add(name("lb"), catalog.RoleLoadBalancer, regional), add(name("pool"), catalog.RolePool, regional)
		db := add(name("db"), catalog.RoleDatabase, zone(s))
		link(record, lb, catalog.Routes, "routes")
		link(lb, pool, catalog.Routes, "routes")
		for i := range 10 {
			vm := add(fmt.Sprintf("vm.s%d[%d]", s, i), catalog.RoleCompute, zone(i))
			link(pool, vm, catalog.Routes, "routes")
			link(vm, db, catalog.Needs, "db")
		}
		m.Services = append(m.Services, &Service{Name: name("service"), Entry: []NodeID{record}, Capacity: 50})
	}
	for _, svc := range m.Services {
		id := add("service."+svc.Name, "", Placement{Survival: Global})
		m.Nodes[id].Service, svc.Node = svc, id
		link(id, svc.Entry[0], catalog.Routes, "entry")
	}
	m.index()
	return m
}

func BenchmarkWhatIfEachZone(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		m := estate(size)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			m.simOnce.Do(func() {})
			for b.Loop() {
				m.sim = newSimulation(m)
				m.Each(LoseZone)
			}
		})
	}
}

func BenchmarkSinglePoints(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		m := estate(size)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			m.simOnce.Do(func() {})
			for b.Loop() {
				m.sim = newSimulation(m)
				newSurvey(m)
			}
		})
	}
}
