package parser

import (
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/zclconf/go-cty/cty"
)

// resourceValue is what an expression sees of a resource: an object, a tuple
// of them with count, an object of them with for_each.
func (s *scope) resourceValue(r *resource, shadow bool) cty.Value {
	return s.once(memoKey{refResource, r.key(), shadow}, s.label(r.key()), r.blk.header, func() cty.Value {
		e := s.expand(r)
		if e == nil {
			return cty.DynamicVal
		}
		objs := make([]cty.Value, len(e.insts))
		for i, inst := range e.insts {
			objs[i] = s.instanceValue(r, e.reps[i], inst, shadow)
		}
		return s.gather(e, objs, shadow)
	})
}

func (s *scope) gather(e *expansion, objs []cty.Value, shadow bool) cty.Value {
	switch {
	case e.kind == single && len(objs) == 1:
		return objs[0]
	case e.unresolved, !shadow && e.unnamed():
		out := cty.DynamicVal
		for _, inst := range e.insts {
			out = out.Mark(Ref{Instance: inst})
		}
		return out
	case e.kind == counted:
		return cty.TupleVal(objs)
	}
	byKey := make(map[string]cty.Value, len(objs))
	for i, rep := range e.reps {
		byKey[rep.name()] = objs[i]
	}
	return cty.ObjectVal(byKey)
}

// unnamed reports whether keys of instances are only known in shadow.
func (e *expansion) unnamed() bool {
	return e.kind == mapped && len(e.reps) > 0 && e.reps[0].shadow != ""
}

// name is the key as the whole resource's value has it.
func (r *repetition) name() string {
	if r.shadow != "" {
		return r.shadow
	}
	return r.key.AsString()
}

// instanceValue evaluates one instance and gives what others see of it.
func (s *scope) instanceValue(r *resource, rep *repetition, inst *Instance, shadow bool) cty.Value {
	base := s.context(r.refs, rep, shadow, r)
	ctx := rep.in(shadow).context(base)
	attrs := s.evaluateWith(s.alike(r, base, shadow), r.blk.body, ctx, resourceBlocks)
	if !shadow {
		for n, v := range attrs {
			if a := r.blk.body.attr(n); a != nil {
				attrs[n] = s.withNth(a, rep, v)
			}
		}
	}
	var seen map[string]cty.Value
	switch {
	case r.mode == managed && r.typ == "terraform_data":
		seen = s.terraformData(r, attrs, inst)
	case r.mode == dataSource && r.typ == "terraform_remote_state":
		seen = s.remoteState(r, attrs, inst, shadow)
	default:
		seen = s.visible(r, rep, attrs, inst, shadow)
	}
	if !shadow {
		inst.config = cty.ObjectVal(attrs)
		inst.ready = seen
		return cty.ObjectVal(seen)
	}
	for n, v := range seen {
		if plain, _ := v.Unmark(); plain.Type() == cty.String && !plain.IsKnown() {
			if own := (Ref{Instance: inst, Attr: n}); v.HasMark(own) {
				seen[n] = s.ev.placeholderFor(own, v)
			}
		}
	}
	return cty.ObjectVal(seen)
}

// alike evaluates once the arguments that are the same for all instances of a
// block, where there are several: those that use neither each nor count.
func (s *scope) alike(r *resource, base *hcl.EvalContext, shadow bool) map[string]cty.Value {
	e := s.expanded[r]
	if e == nil || len(e.insts) < 2 {
		return nil
	}
	if e.alike == nil {
		e.alike = map[bool]map[string]cty.Value{}
	}
	if out, ok := e.alike[shadow]; ok {
		return out
	}
	out := map[string]cty.Value{}
	for _, n := range r.blk.body.order {
		a := r.blk.body.attrs[n]
		if metaArguments[n] || a.refs == nil || a.refs.uses(refEach) || a.refs.uses(refCount) || a.refs.uses(refSelf) {
			continue
		}
		v, d := safeValue(a.expr, base)
		s.ev.report(d)
		out[n] = v
	}
	e.alike[shadow] = out
	return out
}

// visible is what others see of an instance: what identifies it carries a
// Ref, and what the configuration does not set is unknown and carries one.
func (s *scope) visible(r *resource, rep *repetition, attrs map[string]cty.Value, inst *Instance, shadow bool) map[string]cty.Value {
	out := make(map[string]cty.Value, len(attrs)+4)
	mode := Managed
	if r.mode != managed {
		mode = Data
	}
	for n, v := range attrs {
		if s.identifies(mode, r.typ, n) {
			v = identify(v, Ref{Instance: inst, Attr: n})
		}
		out[n] = v
	}
	if r.mode == dataSource {
		s.answer(r, rep, attrs, inst, out, shadow)
	}
	if r.demand == nil {
		return out
	}
	blocks := blockNames(r.blk.body)
	for n, d := range r.demand.children {
		if v, ok := out[n]; !ok {
			out[n] = unset(n, d).Mark(Ref{Instance: inst, Attr: n})
		} else if blocks[n] {
			out[n] = s.fill(v, d, Ref{Instance: inst, Attr: n})
		}
	}
	if r.demand.whole {
		for _, n := range s.ev.names {
			if v, ok := out[n]; !ok {
				out[n] = unset(n, nil).Mark(Ref{Instance: inst, Attr: n})
			} else if blocks[n] {
				out[n] = s.fill(v, &demandNode{whole: true}, Ref{Instance: inst, Attr: n})
			}
		}
	}
	return out
}

// blockNames gives the nested blocks of a body, those of dynamic blocks too.
func blockNames(b *body) map[string]bool {
	if len(b.blocks) == 0 {
		return nil
	}
	out := map[string]bool{}
	for _, k := range b.blocks {
		out[blockName(k)] = true
	}
	return out
}

// identify replaces the references that a value carries by the one to the
// instance it identifies: who uses it depends on that instance, which in turn
// depends on what its own value was made of.
func identify(v cty.Value, r Ref) cty.Value {
	plain, marks := v.Unmark()
	for m := range marks {
		if _, ok := m.(Ref); !ok {
			plain = plain.Mark(m)
		}
	}
	return plain.Mark(r)
}

func (s *scope) identifies(mode Mode, typ, attr string) bool {
	if k := s.ev.l.opts.Knowledge; k != nil {
		return k.Identifies(mode, typ, attr)
	}
	switch attr {
	case "id", "arn", "self_link", "name":
		return true
	}
	return false
}

// unset is the value of an attribute that the configuration does not set. Its
// type is not known without a schema, but what is named like an identifier is
// a string that is not null, which decides comparisons with null as in Terraform.
func unset(name string, d *demandNode) cty.Value {
	if (d == nil || len(d.children) == 0) && isIdentifier(name) {
		return cty.UnknownVal(cty.String).RefineNotNull()
	}
	return cty.DynamicVal
}

func isIdentifier(name string) bool {
	switch name {
	case "id", "arn", "name", "self_link", "fqdn", "dns_name", "hostname", "address", "private_ip", "public_ip", "url", "uri", "domain_name":
		return true
	}
	for _, suffix := range []string{"_id", "_arn", "_name", "_self_link", "_ip_address", "_fqdn", "_url", "_uri"} {
		if strings.HasSuffix(name, suffix) {
			return true
		}
	}
	return false
}

// fill adds to nested blocks the attributes that are asked for and not set.
func (s *scope) fill(v cty.Value, d *demandNode, r Ref) cty.Value {
	if len(d.children) == 0 && !d.whole {
		return v
	}
	plain, marks := v.Unmark()
	if plain.IsNull() || !plain.IsKnown() {
		return v
	}
	ty := plain.Type()
	switch {
	case ty.IsTupleType() && plain.LengthInt() > 0 && ty.TupleElementType(0).IsObjectType():
		elems := plain.AsValueSlice()
		for i, e := range elems {
			elems[i] = s.fill(e, d, r)
		}
		return cty.TupleVal(elems).WithMarks(marks)
	case ty.IsObjectType():
		attrs := plain.AsValueMap()
		if attrs == nil {
			attrs = map[string]cty.Value{}
		}
		for n, c := range d.children {
			if sub, ok := attrs[n]; ok {
				attrs[n] = s.fill(sub, c, r)
			} else {
				attrs[n] = unset(n, c).Mark(r)
			}
		}
		if d.whole {
			for _, n := range s.ev.deep {
				if _, ok := attrs[n]; !ok {
					attrs[n] = unset(n, nil).Mark(r)
				}
			}
		}
		return cty.ObjectVal(attrs).WithMarks(marks)
	}
	return v
}
