package rules

import (
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// An index holds what rules ask of a model again and again and the model does
// not keep. It is made once a run, in time linear in the model.
type index struct {
	model    *graph.Model
	widest   []*wideTier
	widestOf []*wideTier // by node; nil for what is no compute
	byFile   map[*parser.Root]map[string][]*parser.Instance
}

func newIndex(m *graph.Model) *index {
	ix := &index{model: m}
	ix.joinTiers()
	return ix
}

// isOpen reports whether a node may have more edges of a kind than are known.
func isOpen(n *graph.Node, kind graph.EdgeKind) bool { return slices.Contains(n.Open, kind) }

// Components are the nodes that are no services, with one of the roles; no
// role is every role.
func (p *Pass) Components(roles ...catalog.Role) []*graph.Node {
	var out []*graph.Node
	for _, n := range p.Nodes {
		if n.Service == nil && (len(roles) == 0 || slices.Contains(roles, n.Role)) {
			out = append(out, n)
		}
	}
	return out
}

func hasRole(n *graph.Node, roles ...catalog.Role) bool { return slices.Contains(roles, n.Role) }

// EntriesOf are the components by which users reach a service.
func (p *Pass) EntriesOf(s *graph.Service) []*graph.Node {
	out := make([]*graph.Node, 0, len(s.Entry))
	for _, id := range s.Entry {
		out = append(out, p.Nodes[id])
	}
	return out
}

// Behind are the nodes with a wanted property that edges of some kinds lead
// to from a node, the search ending at each of them.
func (p *Pass) Behind(from graph.NodeID, want func(*graph.Node) bool, kinds ...graph.EdgeKind) []*graph.Node {
	seen := map[graph.NodeID]bool{from: true}
	todo := []graph.NodeID{from}
	var out []*graph.Node
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, e := range p.Out(id, kinds...) {
			if seen[e.To] {
				continue
			}
			seen[e.To] = true
			if n := p.Nodes[e.To]; want(n) {
				out = append(out, n)
			} else {
				todo = append(todo, e.To)
			}
		}
	}
	slices.SortFunc(out, func(a, b *graph.Node) int { return int(a.NodeID - b.NodeID) })
	return out
}

// instancesIn lists the instances of a root whose blocks stand in a file.
func (ix *index) instancesIn(root *parser.Root, file string) []*parser.Instance {
	if ix.byFile == nil {
		ix.byFile = map[*parser.Root]map[string][]*parser.Instance{}
	}
	if ix.byFile[root] == nil {
		ix.byFile[root] = map[string][]*parser.Instance{}
		for _, in := range root.Instances {
			ix.byFile[root][in.Body.File] = append(ix.byFile[root][in.Body.File], in)
		}
	}
	return ix.byFile[root][file]
}
