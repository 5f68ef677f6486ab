package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed shared_database.md
var sharedDatabaseDoc string

var sharedDatabase = &Rule{
	ID: "RL310", Name: "shared-database", Class: config.ClassComponent, Doc: sharedDatabaseDoc,
	Options: map[string]float64{"services": 3},
	Check:   checkSharedDatabase,
}

func checkSharedDatabase(p *Pass) {
	least := int(p.Option("services"))
	for _, n := range p.Components(catalog.RoleDatabase) {
		ss := p.ServicesOf(n.NodeID)
		if len(ss) < least || p.partOfDatabase(n) {
			continue
		}
		p.Report(n, fix(Finding{
			Message:  fmt.Sprintf("%d services need this one database: %s. One bad change or one runaway query stops them all.", len(ss), p.effect(n)),
			Services: ss,
		}, n, "Give each service, or group of their customers, its own "+n.Type+"."))
	}
}

// partOfDatabase: the node is a copy or a member of another database, which
// is the one to speak of.
func (p *Pass) partOfDatabase(n *graph.Node) bool {
	if len(p.Out(n.NodeID, catalog.Replicates)) > 0 {
		return true
	}
	for _, e := range p.In(n.NodeID, catalog.Needs, catalog.Routes) {
		if p.Nodes[e.From].Role == catalog.RoleDatabase {
			return true
		}
	}
	return false
}
