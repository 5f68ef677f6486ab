package graph

import "github.com/resilint/resilint/config"

// environments finds the objective of every stack and component by the
// environments that the configuration declares. Nothing is read from names.
func (b *builder) environments() {
	if len(b.cfg.Environments) == 0 {
		return
	}
	for _, s := range b.model.Stacks {
		s.Objective = b.cfg.At(s.Dir()).ObjectiveIn(config.Setting{Dir: s.Root.Dir, Workspace: s.Root.Workspace})
	}
	for _, n := range b.model.Nodes {
		if n.Stack != nil && n.Stack.Root != nil {
			n.Objective = b.cfg.At(n.Stack.Dir()).ObjectiveIn(config.Setting{Dir: n.Stack.Root.Dir, Workspace: n.Stack.Root.Workspace, Tags: n.Labels})
		}
	}
}

// environment gives the objective of a service: the one that all its entries
// have, else the one of all that runs its code. Where they differ it has none
// of them: the promise of one part is not the promise of the whole.
func (f *serviceFinder) environment(s *Service) string {
	if len(f.b.cfg.Environments) == 0 {
		return ""
	}
	if o := f.agreed(s.Entry, func(*Node) bool { return true }); o != "" {
		return o
	}
	return f.agreed(f.m.Reach(s.Entry), func(n *Node) bool { return n.Role.RunsCode() })
}

func (f *serviceFinder) agreed(ids []NodeID, counts func(*Node) bool) string {
	objective, first := "", true
	for _, id := range ids {
		n := f.m.Nodes[id]
		if !counts(n) {
			continue
		}
		if !first && n.Objective != objective {
			return ""
		}
		objective, first = n.Objective, false
	}
	return objective
}
