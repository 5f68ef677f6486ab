package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/resilint/resilint/parser/functions"
)

// finish evaluates everything in a scope that nobody asked for yet, so that
// its instances and diagnostics are complete, and then the scopes below it.
func (s *scope) finish() {
	ev, m := s.ev, s.mod
	from := ev.at
	ev.at = s
	defer func() { ev.at = from }()
	for _, d := range m.diags.list {
		ev.diags.add(d)
	}
	if s.call != nil {
		s.checkArguments()
	}
	for _, n := range m.variableOrder {
		s.variable(n, false)
	}
	for _, n := range m.localOrder {
		s.local(n, false)
	}
	for _, n := range m.variableOrder {
		s.validate(m.variables[n])
	}
	for _, k := range m.resourceOrder {
		s.finishResource(m.resources[k])
	}
	for _, n := range m.callOrder {
		s.finishCall(m.calls[n])
	}
	for _, k := range m.checks {
		s.finishCheck(k)
	}
	s.checkRefactoring()
	for _, n := range m.outputOrder {
		s.finishOutput(m.outputs[n])
	}
}

func (s *scope) finishResource(r *resource) {
	s.resourceValue(r, false)
	e := s.expanded[r]
	if e == nil {
		return
	}
	s.checkDependsOn(r.blk)
	s.checkBlocks(r)
	s.checkType(r)
	if len(e.insts) == 0 {
		s.ev.static(s.mod, r.refs, s.addr)
	}
	for i, inst := range e.insts {
		if inst.config == cty.NilVal {
			inst.config = cty.EmptyObjectVal
		}
		inst.Provider = s.providerFor(r, e.reps[i]).out
		s.conditions(r, e.reps[i], inst)
		if r.mode != ephemeral {
			s.ev.all = append(s.ev.all, inst)
		}
	}
}

func (s *scope) finishCall(c *call) {
	e := s.enter(c)
	if e == nil {
		return
	}
	s.checkDependsOn(c.blk)
	s.checkCallProviders(c, e.mod)
	if len(e.reps) == 0 && e.mod != nil {
		s.ev.staticModule(e.mod, s.label("module."+c.name), map[*module]bool{})
	}
	for i, inst := range e.opaque {
		inst.config = s.arguments(c, e.reps[i])
		s.ev.all = append(s.ev.all, inst)
	}
	for _, child := range e.scopes {
		child.finish()
	}
}

func (s *scope) checkArguments() {
	if s.mod.dir == "" {
		return // a stand-in declares only what it uses
	}
	b := s.call.blk.body
	for _, n := range b.order {
		if !callArguments[n] && s.mod.variables[n] == nil {
			s.ev.diags.errorf(KindValue, b.attrs[n].nameRange, "Unsupported argument: module %q has no variable %q; declare it there or remove the argument.", s.call.name, n)
		}
	}
}

func (s *scope) finishOutput(o *output) {
	v := s.output(o.name, false)
	if o.expr == nil {
		return
	}
	_, marks := v.UnmarkDeep()
	if s.parent == nil && s.mod.literalBool(o.blk.body.attr("ephemeral"), false) {
		s.ev.diags.errorf(KindValue, o.blk.header, "Invalid output value: output %q of the root module may not be ephemeral.", o.name)
	}
	if hasInfinity(v) {
		s.ev.diags.errorf(KindValue, o.expr.expr.Range(), "Infinite number: output %q divides by zero; infinity cannot be stored.", o.name)
	}
	sensitive := s.mod.literalBool(o.blk.body.attr("sensitive"), false)
	if _, ok := marks[functions.Sensitive{}]; ok && s.parent == nil && !sensitive {
		s.ev.diags.errorf(KindValue, o.blk.header, "Output refers to sensitive values: output %q must say sensitive = true.", o.name)
	}
	_, isEphemeral := marks[functions.Ephemeral{}]
	if s.parent != nil && !isEphemeral && v.Type() != cty.DynamicPseudoType && s.mod.literalBool(o.blk.body.attr("ephemeral"), false) {
		s.ev.diags.errorf(KindValue, o.expr.expr.Range(), "Value not allowed in ephemeral output: output %q is declared as ephemeral, and its value is not.", o.name)
	}
	if isEphemeral && (s.parent == nil || !s.mod.literalBool(o.blk.body.attr("ephemeral"), false)) {
		s.ev.diags.errorf(KindValue, o.expr.expr.Range(), "Ephemeral value not allowed: output %q is not declared as ephemeral.", o.name)
	}
	for _, k := range o.blk.body.all("precondition") {
		s.condition(k, nil, s.ev.base, "Module output value precondition failed", conditionRange(k))
	}
}

// hasInfinity reports whether a value holds what a division by zero gives.
func hasInfinity(v cty.Value) bool {
	found := false
	// walking cannot fail: the callback returns no error
	_ = cty.Walk(v, func(_ cty.Path, x cty.Value) (bool, error) {
		x, _ = x.Unmark()
		if x.Type() == cty.Number && x.IsKnown() && !x.IsNull() && x.AsBigFloat().IsInf() {
			found = true
		}
		return !found, nil
	})
	return found
}

// validate runs a variable's validation rules. A rule that cannot be decided
// is passed over.
func (s *scope) validate(v *variable) {
	at := v.blk.header
	if in := s.ev.inputs[v.name]; s.parent == nil && in != nil && in.rng.Filename != "" {
		at = in.rng
	}
	if s.parent != nil {
		if a := s.call.blk.body.attr(v.name); a != nil {
			at = a.expr.Range()
		}
	}
	for _, k := range v.validations {
		s.condition(k, nil, s.ev.base, "Invalid value for variable", at)
	}
}

func (s *scope) conditions(r *resource, rep *repetition, inst *Instance) {
	for _, life := range r.blk.body.all("lifecycle") {
		for _, k := range life.body.blocks {
			what := "Resource precondition failed"
			ctx := s.ev.base
			if k.typ == "postcondition" {
				what = "Resource postcondition failed"
				ctx = s.ev.base.NewChild()
				ctx.Variables = map[string]cty.Value{"self": cty.ObjectVal(inst.ready)}
			}
			s.condition(k, rep, ctx, what, conditionRange(k))
		}
	}
}

func conditionRange(k *block) hcl.Range {
	if c := k.body.attr("condition"); c != nil {
		return c.expr.Range()
	}
	return k.header
}

// condition evaluates a rule; its failure is reported, never fatal.
func (s *scope) condition(k *block, rep *repetition, around *hcl.EvalContext, what string, at hcl.Range) {
	a := k.body.attr("condition")
	if a == nil {
		return
	}
	if text := k.body.attr("error_message"); text != nil {
		s.ev.static(s.mod, text.refs, s.addr)
	}
	refs, self := withoutSelf(a.refs)
	ctx := rep.context(s.context(refs, rep, false, nil))
	if self != nil && around != s.ev.base {
		inner := ctx.NewChild()
		inner.Variables = around.Variables
		ctx = inner
	} else if self != nil {
		s.ev.diags.errorf(KindValue, self.rng, "Invalid \"self\" reference: only postconditions, provisioners and connections have self.")
		return
	}
	v, d := safeValue(a.expr, ctx)
	s.ev.report(d)
	if d.HasErrors() {
		return
	}
	v, _ = v.Unmark()
	v, err := convert.Convert(v, cty.Bool)
	if err != nil || v.IsNull() {
		s.ev.diags.errorf(KindValue, a.expr.Range(), "Invalid condition result: a condition is true or false.")
		return
	}
	if !v.IsKnown() || v.True() {
		return
	}
	s.ev.valueErrorf(at, "%s: %s", what, s.message(k, rep, ctx))
}

// withoutSelf leaves out references to self, which only some rules have, and
// gives the first of them.
func withoutSelf(in *refSet) (out *refSet, self *ref) {
	if in == nil || !in.uses(refSelf) {
		return in, nil
	}
	out = &refSet{}
	for i, r := range in.refs {
		switch {
		case r.kind != refSelf:
			out.refs = append(out.refs, r)
		case self == nil:
			self = &in.refs[i]
		}
	}
	return out, self
}

func (s *scope) message(k *block, rep *repetition, ctx *hcl.EvalContext) string {
	a := k.body.attr("error_message")
	if a == nil {
		return "the rule at " + rangeOf(k.header).String() + " does not hold."
	}
	refs, self := withoutSelf(a.refs)
	if self == nil {
		ctx = rep.context(s.context(refs, rep, false, nil))
	}
	v, d := safeValue(a.expr, ctx)
	if d.HasErrors() || v.IsMarked() && v.HasMark(functions.Sensitive{}) {
		return "the rule at " + rangeOf(k.header).String() + " does not hold."
	}
	if text, ok := plainString(v); ok {
		return text + " (the rule at " + rangeOf(k.header).String() + ")"
	}
	return "the rule at " + rangeOf(k.header).String() + " does not hold."
}
