package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed state_backend_colocated.md
var stateBackendColocatedDoc string

var stateBackendColocated = &Rule{
	ID: "RL701", Name: "state-backend-colocated", Class: config.ClassRegion, Doc: stateBackendColocatedDoc,
	Check: checkStateBackendColocated,
}

func checkStateBackendColocated(p *Pass) {
	for _, stack := range p.Stacks {
		if stack.Root == nil || stack.Root.Backend == nil {
			continue
		}
		at := p.stateRegion(stack)
		if at == "" {
			continue
		}
		var concerned []*graph.Service
		for _, s := range p.Services {
			if p.inStack(s, stack) && p.standsIn(s, at) {
				concerned = append(concerned, s)
			}
		}
		if len(concerned) == 0 {
			continue
		}
		p.ReportAt(stack, "terraform", stack.Root.Backend.Terraform, Finding{
			Message: fmt.Sprintf("The Terraform state lies in %s, where what it describes stands (%s). When that fails, nothing can be planned or rebuilt from it.",
				at, listing(serviceNames(concerned))),
			Fix: fmt.Sprintf("Point the backend %q at a place in another region or datacenter, or replicate what it points at there.", stack.Root.Backend.Type), Domain: at, Services: concerned,
		})
	}
}

func (p *Pass) inStack(s *graph.Service, stack *graph.Stack) bool {
	return len(p.Members(s, func(n *graph.Node) bool { return n.Stack == stack })) > 0
}

// standsIn: all that the service runs on stands in the region or datacenter of
// that name. Object stores of one's own are given the name of their place.
func (p *Pass) standsIn(s *graph.Service, region string) bool {
	at := p.onePlaceOf(p.standing(s))
	return at != "" && nameOf(at) == region
}
