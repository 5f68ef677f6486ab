package graph

import (
	"encoding/json"
	"maps"
	"math"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// oracle computes every capacity from the JSON document alone, by the four
// rules and by brute force: all nodes again and again until nothing changes.
// unknown is what a capacity that is not known counts.
func oracle(doc *jsonModel, losses []Loss, unknown float64) map[string]float64 {
	own := map[string]float64{}
	lost := oracleLost(doc, losses)
	for _, n := range doc.Nodes {
		own[n.ID] = oracleOwn(doc, n, losses, lost, unknown)
	}
	type key struct{ from, group string }
	groups := map[key][]jsonEdge{}
	for _, e := range doc.Edges {
		if e.Kind == "routes" || e.Kind == "needs" || e.Kind == "replicates" || e.Kind == "stands-in" {
			k := key{e.From, e.Group}
			groups[k] = append(groups[k], e)
		}
	}
	weight := map[string]float64{}
	for _, n := range doc.Nodes {
		weight[n.ID] = 1
		if n.Units.Desired != nil {
			weight[n.ID] = float64(*n.Units.Desired)
		}
	}
	eval := func(value, alive map[string]float64) map[string]float64 {
		next := map[string]float64{}
		maps.Copy(next, own)
		for k, members := range groups {
			next[k.from] = min(next[k.from], oracleGroup(members, value, alive, weight))
		}
		return next
	}
	for {
		alive := map[string]float64{}
		for id := range own {
			alive[id] = 1
		}
		for range len(own) + 2 {
			next := eval(alive, alive)
			for id, v := range next {
				next[id] = math.Ceil(min(v, alive[id]) - 1e-9)
			}
			same := true
			for id := range next {
				same = same && next[id] == alive[id]
			}
			alive = next
			if same {
				break
			}
		}
		value := alive
		for range rounds {
			next := eval(value, alive)
			for id := range next {
				next[id] = min(next[id], value[id])
			}
			same := true
			for id := range next {
				same = same && next[id] == value[id]
			}
			value = next
			if same {
				break
			}
		}
		// A circle of shares can fade to nothing though each of its nodes has something. Then
		// failovers that chose one of them have to choose again.
		again := false
		fails := map[string]bool{}
		for k, members := range groups {
			fails[k.from] = fails[k.from] || members[0].Mode == string(catalog.ModeFailover)
		}
		for _, failovers := range []bool{false, true} {
			faded := false
			for id, v := range value {
				if v < 1e-9 && own[id] > 0 && alive[id] > 0 && fails[id] == failovers && !again {
					own[id], faded = 0, true
				}
			}
			again = again || faded
		}
		if !again {
			return value
		}
	}
}

func oracleGroup(members []jsonEdge, value, alive, weight map[string]float64) float64 {
	uniq := map[string]jsonEdge{}
	for _, e := range members {
		if old, ok := uniq[e.To]; !ok || e.Order < old.Order {
			uniq[e.To] = e
		}
	}
	switch members[0].Mode {
	case string(catalog.ModeShare):
		sum, all := 0.0, 0.0
		for to := range uniq {
			sum += weight[to] * value[to]
			all += weight[to]
		}
		if all == 0 {
			for to := range uniq {
				sum += value[to]
				all++
			}
		}
		return sum / all
	case string(catalog.ModeFailover):
		best, order, name := 0.0, math.MaxInt, ""
		for to, e := range uniq {
			earlier := e.Order < order || e.Order == order && (len(to) < len(name) || len(to) == len(name) && to < name)
			if alive[to] > 0 && earlier {
				best, order, name = value[to], e.Order, to
			}
		}
		return best
	default:
		best := 0.0
		for to := range uniq {
			best = max(best, value[to])
		}
		return best
	}
}

// oracleLost gives the domains that are gone.
func oracleLost(doc *jsonModel, losses []Loss) map[string]bool {
	lost := map[string]bool{}
	for _, l := range losses {
		if l.Kind != LoseComponent {
			lost[l.Name] = true
		}
	}
	for range len(doc.Domains) {
		for _, d := range doc.Domains {
			if lost[d.Parent] || lost[d.Metro] {
				lost[d.ID] = true
			}
		}
	}
	delete(lost, "")
	return lost
}

func oracleOwn(doc *jsonModel, n jsonNode, losses []Loss, lost map[string]bool, unknown float64) float64 {
	for _, l := range losses {
		if l.Kind == LoseComponent && l.Name == n.ID {
			return 0
		}
	}
	p := n.Placement
	if lost[p.Provider] || p.Account != "" && lost["account/"+p.Account] {
		return 0
	}
	if p.Survival == string(Global) {
		return 1
	}
	if p.Region != "" && lost[p.Provider+"/"+p.Region] {
		return 0
	}
	within := func(kind, prefix string) bool {
		for _, d := range doc.Domains {
			if lost[d.ID] && d.Kind == kind && strings.HasPrefix(d.ID, prefix+"/") {
				return true
			}
		}
		return false
	}
	somewhere := within("region", p.Provider) || within("zone", p.Provider) || within("datacenter", p.Provider)
	switch Survival(p.Survival) {
	case Regional:
		if p.Region == "" && somewhere {
			return unknown
		}
		return 1
	case Unknown:
		if p.Region == "" && somewhere || p.Region != "" && (within("zone", p.Provider+"/"+p.Region) || within("datacenter", p.Provider)) {
			return unknown
		}
		return 1
	default:
	}
	left, all := 0.0, 0.0
	whole := 0.0
	for site, units := range p.Sites {
		all += units
		for _, d := range doc.Domains {
			if (d.ID == site || strings.HasSuffix(d.ID, "/"+site)) && !lost[d.ID] {
				left += units
				whole = 1
			}
		}
	}
	switch Survival(p.Survival) {
	case Share:
		if all == 0 {
			return 0
		}
		return left / all
	case Quorum:
		if left*2 > all {
			return 1
		}
		return 0
	default:
		return whole
	}
}

func show(doc *jsonModel) string {
	out, err := json.MarshalIndent(doc, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(out)
}
