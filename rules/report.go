package rules

import (
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// Report adds a finding that points at a node. What the finding leaves out is
// filled in: class, address, range, and the services that need the node.
func (p *Pass) Report(n *graph.Node, f Finding) {
	f.Rule = p.rule
	if f.Class == "" {
		f.Class = p.rule.Class
	}
	// A part is no place to edit: what is found in it is said of its block.
	f.Block = n.Block
	f.Address, _, _ = strings.Cut(n.ID, "#")
	if f.Block == "" {
		f.Block = n.ID
	}
	f.Range, f.stack = n.Range(), n.Stack
	if in := n.Instance; in != nil {
		f.places = append(f.places, in.Range, in.Body)
		f = handedIn(n, f)
		if in.EditCall != "" {
			// Nobody edits a fetched module: the call is the place, by its own address too.
			f.Related = append(f.Related, Related{Address: p.addressIn(n.Stack, in.EditCall), Range: in.Edit, Message: "the call to edit"})
		}
	}
	f.At = narrowest(n, f)
	f.Nodes = uniqueNodes(append([]graph.NodeID{n.NodeID}, f.Nodes...))
	if f.Services == nil {
		f.Services = p.ServicesOf(n.NodeID)
	}
	f.Services = uniqueServices(f.Services)
	f.Related = uniqueRelated(f.Related, Related{Address: f.Address, Range: f.Range})
	*p.findings = append(*p.findings, f)
}

// handedIn moves a finding to where a person would mend it, where the value at
// fault comes from a caller or a variable file: the module's block serves
// others too.
func handedIn(n *graph.Node, f Finding) Finding {
	if n.Instance.EditCall != "" {
		return f
	}
	for _, name := range sortedKeys(f.Set) {
		if at, ok := n.Instance.Input(name); ok {
			f.Related = append(f.Related, Related{Address: f.Address, Block: n.Block, Range: f.Range, Message: "what gets the value"})
			f.places = append(f.places, at)
			f.Range = at
			return f
		}
	}
	return f
}

// narrowest is the attribute of the finding's block that the fix would change,
// where the block sets one; else the finding's place. A change of that line is
// what a reviewer sees.
func narrowest(n *graph.Node, f Finding) parser.Range {
	if n.Instance == nil || n.Instance.EditCall != "" || f.Range != n.Range() {
		return f.Range
	}
	for _, name := range sortedKeys(f.Set) {
		if chain := n.Instance.Origins(name); len(chain) > 0 && within(chain[0], n.Instance.Body) {
			return chain[0]
		}
	}
	return f.Range
}

// ReportAt adds a finding that points at what is no resource: a terraform
// block, a provider, a module call.
func (p *Pass) ReportAt(stack *graph.Stack, address string, rng parser.Range, f Finding) {
	f.Rule = p.rule
	if f.Class == "" {
		f.Class = p.rule.Class
	}
	f.Address = p.addressIn(stack, address)
	if f.Block == "" {
		f.Block = f.Address
	}
	f.Range, f.At, f.stack = rng, rng, stack
	f.places = append(f.places, rng)
	f.Services = uniqueServices(f.Services)
	f.Related = uniqueRelated(f.Related, Related{Address: f.Address, Range: f.Range})
	*p.findings = append(*p.findings, f)
}

// addressIn gives an address as nodes of that root have it: with the root's
// path before it where there are several roots.
func (p *Pass) addressIn(stack *graph.Stack, address string) string {
	if stack == nil || len(p.Stacks) < 2 {
		return address
	}
	return stack.Name + ":" + address
}

// also makes a related place of a node.
func also(n *graph.Node, message string) Related {
	return Related{Address: n.ID, Block: n.Block, Range: n.Range(), Message: message}
}

// fix is what the catalog says of a concept for a node's type, else for its
// provider, else a general sentence.
func fix(f Finding, n *graph.Node, general string, concepts ...string) Finding {
	for _, c := range concepts {
		if x, ok := n.Fixes[c]; ok && x.Say != "" {
			f.Fix, f.Set = x.Say, x.Set
			if len(x.Set) > 0 && n.Instance != nil {
				f.Settings = []Setting{{n.Instance, x.Set}}
			}
			f.Related = append(f.Related, written(n, x.Set)...)
			return f
		}
	}
	for _, c := range concepts {
		if x, ok := n.General[c]; ok {
			f.Fix = x.Say
			return f
		}
	}
	f.Fix = general
	return f
}

// offer adds to a sentence what the catalog says of a concept for a node's type.
func offer(sentence string, n *graph.Node, concepts ...string) string {
	for _, c := range concepts {
		if x, ok := n.Fixes[c]; ok {
			return sentence + " " + x.Say
		}
	}
	return sentence
}

// written gives the places where a person would edit the attributes that a fix
// sets, where their values come from outside the block: the caller's line, a
// variable's default, a variable file.
func written(n *graph.Node, set map[string]string) []Related {
	if n.Instance == nil {
		return nil
	}
	var out []Related
	for _, name := range sortedKeys(set) {
		if chain := n.Instance.Origins(name); len(chain) > 1 {
			out = append(out, Related{Address: n.ID, Block: n.Block, Range: chain[len(chain)-1], Message: name + " gets its value here"})
		}
	}
	return out
}

// ids lists the nodes' identifiers.
func ids(nodes []*graph.Node) []graph.NodeID {
	out := make([]graph.NodeID, len(nodes))
	for i, n := range nodes {
		out[i] = n.NodeID
	}
	return out
}

// relate makes related places of nodes, with one message.
func relate(nodes []*graph.Node, message string) []Related {
	out := make([]Related, len(nodes))
	for i, n := range nodes {
		out[i] = also(n, message)
	}
	return out
}

// blocks lists the blocks of nodes in order, each once.
func blocks(nodes []*graph.Node) []string {
	seen := map[string]bool{}
	var out []string
	for _, n := range nodes {
		if b := bare(n.Block); !seen[b] {
			seen[b] = true
			out = append(out, b)
		}
	}
	return out
}

// bare drops the root's path from an address.
func bare(address string) string {
	if _, a, ok := strings.Cut(address, ":"); ok {
		return a
	}
	return address
}

// effect says what goes down with something, as the end of a sentence.
func (p *Pass) effect(n *graph.Node) string {
	ss := p.ServicesOf(n.NodeID)
	if len(ss) == 0 {
		return ""
	}
	names := make([]string, len(ss))
	for i, s := range ss {
		names[i] = s.Name
	}
	noun := "the service "
	if len(ss) > 1 {
		noun = "the services "
	}
	return noun + listing(names)
}

// reportInstance adds a finding that points at an instance which may be no
// component: a setting or a definition. n is the component that it concerns.
func (p *Pass) reportInstance(in *parser.Instance, n *graph.Node, f Finding) {
	if in == n.Instance {
		p.Report(n, f)
		return
	}
	f.Block = p.addressIn(n.Stack, in.Block)
	if f.Services == nil {
		f.Services = p.ServicesOf(n.NodeID)
	}
	if len(f.Nodes) == 0 {
		f.Nodes = []graph.NodeID{n.NodeID}
	}
	f.places = append(f.places, in.Range, in.Body)
	p.ReportAt(n.Stack, in.Address, in.Edit, f)
}

// reportSetting reports what a fact of a component says, at the block that
// decides it: the component's own, or one that amends it.
func (p *Pass) reportSetting(n *graph.Node, fact catalog.Fact, f Finding, general string, concepts ...string) {
	f = fix(f, n, general, concepts...)
	in := p.decides(n, fact)
	if in != n.Instance {
		f.Related = append(f.Related, also(n, "what it changes"))
		f = p.fixIn(in, n, f, concepts)
	}
	p.reportInstance(in, n, f)
}

// fixIn gives a finding the fix of the block that decides, in place of the
// component's own: it is the same for all instances of the block.
func (p *Pass) fixIn(in *parser.Instance, n *graph.Node, f Finding, concepts []string) Finding {
	f.Set, f.Settings = nil, nil
	for _, c := range concepts {
		x, ok := p.FixesOf(in)[c]
		if !ok {
			continue
		}
		f.Fix = x.Say
		for _, each := range p.instancesIn(n.Stack.Root, in.Range.File) {
			if own, ok := p.FixesOf(each)[c]; ok && each.Block == in.Block && len(own.Set) > 0 {
				f.Settings = append(f.Settings, Setting{each, own.Set})
			}
		}
		return f
	}
	return f
}

// decides is the instance in whose block a fact of a component is set.
func (p *Pass) decides(n *graph.Node, fact catalog.Fact) *parser.Instance {
	at := n.Fact(fact).Range
	if n.Instance == nil || at.File == "" || within(at, n.Instance.Body) || n.Stack == nil || n.Stack.Root == nil {
		return n.Instance
	}
	// The same block may be there once for each call of its module: the call
	// that the component is in comes first, else one that calls it is meant.
	best := n.Instance
	for _, in := range p.instancesIn(n.Stack.Root, at.File) {
		switch {
		case !within(at, in.Body):
		case in.Module == n.Instance.Module:
			return in
		case best == n.Instance && strings.HasPrefix(n.Instance.Module, in.Module):
			best = in
		}
	}
	return best
}

func within(r, outer parser.Range) bool {
	return r.File == outer.File && r.Line >= outer.Line && r.Line <= endLine(outer)
}
