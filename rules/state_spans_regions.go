package rules

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

//go:embed state_spans_regions.md
var stateSpansRegionsDoc string

var stateSpansRegions = &Rule{
	ID: "RL606", Name: "state-spans-regions", Class: config.ClassOperator, Doc: stateSpansRegionsDoc,
	Check: checkStateSpansRegions,
}

func checkStateSpansRegions(p *Pass) {
	for _, s := range p.Services {
		byStack := map[*graph.Stack][]*graph.Node{}
		var order []*graph.Stack
		for _, n := range p.Members(s, isCompute) {
			if n.Stack == nil {
				continue
			}
			if byStack[n.Stack] == nil {
				order = append(order, n.Stack)
			}
			byStack[n.Stack] = append(byStack[n.Stack], n)
		}
		for _, stack := range order {
			regions := p.regionsOfOneCloud(byStack[stack])
			if len(regions) < 2 {
				continue
			}
			address, rng := p.rootPlace(stack, byStack[stack])
			p.ReportAt(stack, address, rng, Finding{
				Message: fmt.Sprintf("One apply of this root module changes the service %s in %s at once. A mistake in it reaches every region.",
					s.Name, listing(namesOf(regions))),
				Fix:      "Give each region a root module with one provider block and a backend of its own, and apply them one after the other.",
				Services: []*graph.Service{s}, Nodes: ids(byStack[stack]), Related: relate(byStack[stack], "changed by the same apply"),
			})
		}
	}
}

// regionsOfOneCloud are the regions in which compute of the first provider
// that has two of them stands.
func (p *Pass) regionsOfOneCloud(nodes []*graph.Node) []string {
	byProvider := map[string]map[string]bool{}
	for _, n := range nodes {
		if at := cloudRegion(p.Model, n); at != "" {
			if byProvider[n.Placement.Provider] == nil {
				byProvider[n.Placement.Provider] = map[string]bool{}
			}
			byProvider[n.Placement.Provider][at] = true
		}
	}
	for _, provider := range sortedKeys(byProvider) {
		if len(byProvider[provider]) > 1 {
			return keys(byProvider[provider])
		}
	}
	return nil
}

// rootPlace is where a root module says what it is: the terraform block with
// the backend, else the provider of the second region, else the first
// provider, else the first resource.
func (p *Pass) rootPlace(stack *graph.Stack, nodes []*graph.Node) (string, parser.Range) {
	if b := stack.Root.Backend; b != nil {
		return "terraform", b.Terraform
	}
	seen := map[string]bool{}
	var providers []*parser.Provider
	for _, n := range nodes {
		if n.Instance == nil || n.Instance.Provider == nil || n.Instance.Provider.Range.File == "" {
			continue
		}
		pr := n.Instance.Provider
		if address := providerAddress(pr); !seen[address] {
			seen[address] = true
			providers = append(providers, pr)
		}
	}
	slices.SortFunc(providers, func(a, b *parser.Provider) int {
		return strings.Compare(a.Range.File, b.Range.File) + a.Range.Line - b.Range.Line
	})
	if len(providers) > 0 {
		last := providers[min(1, len(providers)-1)]
		return providerAddress(last), last.Range
	}
	return "terraform", nodes[0].Range()
}

func providerAddress(pr *parser.Provider) string {
	if pr.Alias == "" {
		return "provider." + pr.Name
	}
	return "provider." + pr.Name + "." + pr.Alias
}
