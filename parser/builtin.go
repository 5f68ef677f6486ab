package parser

import (
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser/functions"
)

// What is here belongs to Terraform itself, so its behaviour is known exactly.

// terraformData plans an instance of the built-in terraform_data as it would
// be created.
func (s *scope) terraformData(r *resource, attrs map[string]cty.Value, inst *Instance) map[string]cty.Value {
	for _, n := range r.blk.body.order {
		if !metaArguments[n] && n != "input" && n != "triggers_replace" {
			s.ev.diags.errorf(KindValue, r.blk.body.attrs[n].nameRange, "Unsupported argument: terraform_data has no argument %q.", n)
		}
	}
	for _, k := range r.blk.body.blocks {
		if !resourceBlocks[k.typ] && k.typ != "dynamic" {
			s.ev.diags.errorf(KindValue, k.header, "Unsupported block type: terraform_data has no block %q.", k.typ)
		}
	}
	for _, n := range inst.IgnoreChanges {
		if root, _, _ := strings.Cut(n, "."); n != "all" && root != "input" && root != "triggers_replace" && root != "output" && root != "id" {
			for _, life := range r.blk.body.all("lifecycle") {
				if a := life.body.attr("ignore_changes"); a != nil {
					s.ev.diags.errorf(KindValue, a.expr.Range(), "Unsupported attribute: terraform_data has no attribute %q to ignore.", n)
				}
			}
		}
	}
	for _, n := range []string{"input", "triggers_replace"} {
		if v, ok := attrs[n]; ok && hasEphemeral(v) {
			s.ev.diags.errorf(KindValue, r.blk.body.attrs[n].expr.Range(), "Invalid use of ephemeral value: %q is stored, so its value may not be ephemeral.", n)
			attrs[n] = dropEphemeral(v)
		}
	}
	out := map[string]cty.Value{
		"id":               cty.UnknownVal(cty.String).RefineNotNull().Mark(Ref{Instance: inst, Attr: "id"}),
		"input":            cty.NullVal(cty.DynamicPseudoType),
		"output":           cty.NullVal(cty.DynamicPseudoType),
		"triggers_replace": cty.NullVal(cty.DynamicPseudoType),
	}
	if v, ok := attrs["input"]; ok {
		out["input"] = v
		out["output"] = cty.UnknownVal(v.Type()).Mark(Ref{Instance: inst, Attr: "output"})
	}
	if v, ok := attrs["triggers_replace"]; ok {
		out["triggers_replace"] = v
	}
	return out
}

func hasEphemeral(v cty.Value) bool {
	_, marks := v.UnmarkDeep()
	_, ok := marks[functions.Ephemeral{}]
	return ok
}

func dropEphemeral(v cty.Value) cty.Value {
	plain, pvm := v.UnmarkDeepWithPaths()
	for _, p := range pvm {
		delete(p.Marks, functions.Ephemeral{})
	}
	return plain.MarkWithPaths(pvm)
}

// deferred reports whether reading a data source waits for apply, as it, or a
// call on the way to it, depends on something that changes.
func (s *scope) deferred(r *resource) bool {
	if s.changes(r.blk) {
		return true
	}
	for at := s; at.parent != nil; at = at.parent {
		if at.parent.changes(at.call.blk) {
			return true
		}
	}
	return false
}

// changes reports whether depends_on of a block names something that apply
// makes: a resource, or a module that has one.
func (s *scope) changes(k *block) bool {
	a := k.body.attr("depends_on")
	if a == nil {
		return false
	}
	for _, text := range literalStrings(a.expr, a.json) {
		p := strings.Split(text, ".")
		switch {
		case p[0] == "data" || len(p) < 2:
		case p[0] != "module":
			return true
		default:
			name, _, _ := strings.Cut(p[1], "[")
			if c := s.mod.calls[name]; c != nil && s.ev.makes(s.mod, c, map[*module]bool{}) {
				return true
			}
		}
	}
	return false
}

// makes reports whether a called module, or one below it, holds a resource.
func (ev *evaluation) makes(from *module, c *call, seen map[*module]bool) bool {
	to := ev.locate(from, ".", "", c)
	if to.mod == nil {
		return true
	}
	if seen[to.mod] {
		return false
	}
	seen[to.mod] = true
	for _, r := range to.mod.resources {
		if r.mode == managed {
			return true
		}
	}
	for _, sub := range to.mod.calls {
		if ev.makes(to.mod, sub, seen) {
			return true
		}
	}
	return false
}

// plainString gives a known string without its marks.
func plainString(v cty.Value) (string, bool) {
	if v == cty.NilVal {
		return "", false
	}
	v, _ = v.Unmark()
	if v.Type() != cty.String || v.IsNull() || !v.IsKnown() {
		return "", false
	}
	return v.AsString(), true
}
