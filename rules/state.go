package rules

import (
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// stateRegion is the name of the region that keeps a root's state: what the
// backend says, else where the store of that name stands if it is in the
// files. "" where it is not known, or the store is replicated.
func (p *Pass) stateRegion(stack *graph.Stack) string {
	names := map[string]bool{}
	for _, attr := range []string{"bucket", "storage_account_name", "container_name"} {
		if v := stack.Root.Backend.Text(attr); v != "" {
			names[v] = true
		}
	}
	for _, n := range p.Components(catalog.RoleObject) {
		if names[n.Name] && (n.Is(catalog.RegionRedundant) || len(p.Sources(n.NodeID, catalog.Replicates)) > 0) {
			return ""
		}
	}
	if p.madeUnseen(names) {
		return ""
	}
	if r := stack.Root.Backend.Text("region"); r != "" {
		return r
	}
	for _, n := range p.Components(catalog.RoleObject) {
		if names[n.Name] {
			return nameOf(cloudRegion(p.Model, n))
		}
	}
	return ""
}

// madeUnseen reports whether a module that could not be read is given one of
// the names: it makes the store then, and may well replicate it.
func (p *Pass) madeUnseen(names map[string]bool) bool {
	for _, stack := range p.Stacks {
		if stack.Root == nil {
			continue
		}
		for _, in := range stack.Root.Instances {
			if in.Mode == parser.Module && givesOneOf(in.Config(), names) {
				return true
			}
		}
	}
	return false
}

// givesOneOf reports whether an object has an attribute with one of the values.
func givesOneOf(c cty.Value, values map[string]bool) bool {
	if c == cty.NilVal {
		return false
	}
	if c, _ = c.UnmarkDeep(); c.IsNull() || !c.IsKnown() || !c.Type().IsObjectType() {
		return false
	}
	for name := range c.Type().AttributeTypes() {
		v := c.GetAttr(name)
		if v.Type() == cty.String && v.IsKnown() && !v.IsNull() && values[v.AsString()] {
			return true
		}
	}
	return false
}
