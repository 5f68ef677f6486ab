package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed stream_single_zone.md
var streamSingleZoneDoc string

var streamSingleZone = &Rule{
	ID: "RL309", Name: "stream-single-zone", Class: config.ClassZone, Doc: streamSingleZoneDoc,
	Check: checkStreamSingleZone,
}

func checkStreamSingleZone(p *Pass) {
	for _, n := range p.Components(catalog.RoleStream) {
		if len(p.Out(n.NodeID, catalog.Replicates)) > 0 || n.Is(catalog.ZoneRedundant) || n.Is(catalog.StandbyOtherZone) {
			continue
		}
		site, one := p.OnlySite(n)
		copies := n.Fact(catalog.ReplicationFactor)
		var why string
		switch {
		case n.IsNot(catalog.Standby):
			why = "has one broker"
		case copies.Value == catalog.Yes && copies.Number == 1:
			why = "keeps one copy of each message"
		case one, n.IsNot(catalog.ZoneRedundant), n.IsNot(catalog.StandbyOtherZone):
			why = "stands in one zone"
		default:
			continue
		}
		if one {
			why += ", in " + nameOf(site)
		}
		msg := fmt.Sprintf("%s %s.", bare(n.ID), why)
		if e := p.effect(n); e != "" {
			msg += " Losing that zone takes down " + e + "."
		}
		p.Report(n, fix(Finding{Message: msg, Domain: site}, n, "Run brokers in two or more zones, with copies of each message in two of them.", "spread", "standby"))
	}
}
