package rules

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed standby_not_ready.md
var standbyNotReadyDoc string

var standbyNotReady = &Rule{
	ID: "RL706", Name: "standby-not-ready", Class: config.ClassRegion, Doc: standbyNotReadyDoc,
	Silences: []Silence{{"RL108", SameRelated}},
	Check:    checkStandbyNotReady,
}

func checkStandbyNotReady(p *Pass) {
	for _, s := range p.Services {
		byPlace := map[string][]*graph.Node{}
		for _, n := range p.Members(s, isCompute) {
			if at := place(p.Model, n); at != "" && n.Role != catalog.RoleFunction {
				byPlace[at] = append(byPlace[at], n)
			}
		}
		if len(byPlace) < 2 {
			continue
		}
		main, most := "", 0
		for _, at := range sortedKeys(byPlace) {
			if d, _, ok := capacity(byPlace[at]); ok && d > most {
				main, most = at, d
			}
		}
		for _, at := range sortedKeys(byPlace) {
			_, grown, ok := capacity(byPlace[at])
			required := p.requiredShare(byPlace[at][0])
			if at == main || !ok || most == 0 || 100*float64(grown) >= required*float64(most)-0.01 {
				continue
			}
			n := byPlace[at][0]
			// Sites that share the traffic are a matter of how it is spread.
			if grown > 0 && !p.onlyStandsBy(byPlace[at]) {
				continue
			}
			p.Report(n, Finding{
				Message: fmt.Sprintf("The standby of %s in %s may grow to %s, %s runs %d: it cannot take over the %.0f %% that is required.",
					s.Name, nameOf(at), countOf(grown, "unit", "units"), nameOf(main), most, required),
				Domain: at, Services: []*graph.Service{s}, Nodes: ids(byPlace[at]), Related: relate(without(byPlace[at], n), "part of the standby"),
				Fix: offer(fmt.Sprintf("Run %.0f units in %s, or let the tier grow to that there within its own maximum, with the capacity reserved.",
					math.Ceil(required/100*float64(most)), nameOf(at)), n, "standby", "units"),
			})
		}
	}
}

// capacity is how many units run, and how many could by the groups' maxima.
func capacity(nodes []*graph.Node) (desired, grown int, ok bool) {
	for _, n := range nodes {
		if !n.Units.Known || unresolved(n) {
			return 0, 0, false
		}
		desired += n.Units.Desired
		if n.Units.Group {
			grown += max(n.Units.Max, n.Units.Desired)
		} else {
			grown += n.Units.Desired
		}
	}
	return desired, grown, true
}

// onlyStandsBy: traffic comes to these nodes only when something before them
// in a failover order is gone.
func (p *Pass) onlyStandsBy(nodes []*graph.Node) bool {
	for _, n := range nodes {
		for _, id := range p.ReachBack([]graph.NodeID{n.NodeID}) {
			for _, e := range p.In(id) {
				if e.Serves() && e.Mode == catalog.ModeFailover && e.Order > 0 {
					return true
				}
			}
		}
	}
	return false
}
