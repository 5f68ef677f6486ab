package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// A demandNode tells which attributes of a resource are asked for anywhere in
// its module. Without schemas this is how an object gets the attributes that
// the configuration does not set.
type demandNode struct {
	children map[string]*demandNode
	whole    bool // the object goes where its uses cannot be followed
}

func (d *demandNode) ask(path []string, whole bool) {
	for _, p := range path {
		if d.children == nil {
			d.children = map[string]*demandNode{}
		}
		next := d.children[p]
		if next == nil {
			next = &demandNode{}
			d.children[p] = next
		}
		d = next
	}
	if whole {
		d.whole = true
	}
}

// A demand is what a module asks of its resources, and every attribute name
// that is asked of anything that may hold a resource.
type demand struct {
	resources  map[string]*demandNode
	names      map[string]bool
	deep       map[string]bool // those of them that follow another one
	calls      []funcCall      // of provider functions
	workspaces []workspaceUse  // that may tell names of workspaces
}

// collectDemand walks everything that a module declares, and keeps the
// references of each attribute beside it.
func collectDemand(m *module) *demand {
	d := &demand{resources: map[string]*demandNode{}, names: map[string]bool{"id": true}, deep: map[string]bool{}}
	for _, n := range m.localOrder {
		m.locals[n].refs = collectRefs(m.locals[n].expr, d, nil)
	}
	for _, n := range m.variableOrder {
		v := m.variables[n]
		typeNames(v.typ, d.names)
		for _, k := range v.validations {
			bodyRefs(k.body, d, nil)
		}
	}
	for _, n := range m.outputOrder {
		bodyRefs(m.outputs[n].blk.body, d, nil)
	}
	for _, n := range m.resourceOrder {
		r := m.resources[n]
		r.refs = bodyRefs(r.blk.body, d, nil)
	}
	for _, n := range m.callOrder {
		bodyRefs(m.calls[n].blk.body, d, nil)
	}
	for _, n := range m.providerOrder {
		m.providers[n].all = bodyRefs(m.providers[n].blk.body, d, nil)
	}
	for _, k := range m.checks {
		bodyRefs(k.body, d, nil)
	}
	for _, k := range m.imports {
		if id := k.body.attr("id"); id != nil {
			id.refs = collectRefs(id.expr, d, nil)
		}
	}
	if m.backend != nil {
		bodyRefs(m.backend.body, d, nil)
	}
	for key, node := range d.resources {
		if r := m.resources[key]; r != nil {
			r.demand = node
		}
	}
	return d
}

// static are arguments that Terraform reads without evaluating them.
var static = map[string]bool{"depends_on": true, "provider": true, "providers": true, "ignore_changes": true, "replace_triggered_by": true}

// keyRefs collects the references of the keys in references to providers:
// what else such arguments hold is not evaluated.
func keyRefs(a *attribute, d *demand, bound *binding) *refSet {
	out := &refSet{}
	add := func(e hcl.Expression) {
		if key := providerKeyExpr(e, a.json); key != nil {
			out.add(collectRefs(key, d, bound))
		}
	}
	switch a.name {
	case "provider":
		add(a.expr)
	case "providers":
		// what is no map is reported where it is used
		pairs, _ := hcl.ExprMap(a.expr)
		for _, p := range pairs {
			add(p.Value)
		}
	}
	return out
}

// bodyRefs collects the references of a block's body, those of nested blocks
// too, except of the blocks that have contexts of their own.
func bodyRefs(b *body, d *demand, bound *binding) *refSet {
	out := &refSet{}
	for _, n := range b.order {
		a := b.attrs[n]
		if static[n] {
			a.refs = keyRefs(a, d, bound)
			continue
		}
		a.refs = collectRefs(a.expr, d, bound)
		if n != "count" && n != "for_each" {
			out.add(a.refs)
		}
	}
	for _, k := range b.blocks {
		switch k.typ {
		case "dynamic":
			out.add(dynamicRefs(k, d, bound))
		case "lifecycle", "provisioner", "connection", "precondition", "postcondition", "validation":
			bodyRefs(k.body, d, bound) // kept beside the attributes only
		default:
			out.add(bodyRefs(k.body, d, bound))
		}
	}
	return out
}

func dynamicRefs(k *block, d *demand, bound *binding) *refSet {
	out := &refSet{}
	if a := k.body.attr("for_each"); a != nil {
		a.refs = collectRefs(a.expr, d, bound)
		out.add(a.refs)
	}
	inner := &binding{name: iteratorName(k), to: chain{ok: true, last: true}, up: bound}
	if a := k.body.attr("labels"); a != nil {
		a.refs = collectRefs(a.expr, d, inner)
		out.add(a.refs)
	}
	for _, c := range k.body.all("content") {
		out.add(bodyRefs(c.body, d, inner))
	}
	return out
}

func iteratorName(k *block) string {
	if a := k.body.attr("iterator"); a != nil {
		if w := hcl.ExprAsKeyword(a.bare()); w != "" {
			return w
		}
	}
	return k.label(0)
}

// typeNames adds the attribute names of object types.
func typeNames(t cty.Type, into map[string]bool) {
	switch {
	case t.IsObjectType():
		for n, a := range t.AttributeTypes() {
			into[n] = true
			typeNames(a, into)
		}
	case t.IsCollectionType():
		typeNames(t.ElementType(), into)
	case t.IsTupleType():
		for _, e := range t.TupleElementTypes() {
			typeNames(e, into)
		}
	}
}
