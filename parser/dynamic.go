package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser/functions"
)

// Blocks inside a body that belong to Terraform and configure nothing.
var (
	resourceBlocks = map[string]bool{"lifecycle": true, "provisioner": true, "connection": true}
	noBlocks       map[string]bool
)

// evaluate gives what a body sets: arguments that are not null, and nested
// blocks as a tuple of objects under their type.
func (s *scope) evaluate(b *body, ctx *hcl.EvalContext, skip map[string]bool) map[string]cty.Value {
	return s.evaluateWith(nil, b, ctx, skip)
}

// evaluateWith is evaluate for a body of which some arguments are known already.
func (s *scope) evaluateWith(known map[string]cty.Value, b *body, ctx *hcl.EvalContext, skip map[string]bool) map[string]cty.Value {
	out := make(map[string]cty.Value, len(b.order)+len(b.blocks))
	for _, n := range b.order {
		if metaArguments[n] && skip != nil {
			continue
		}
		v, ok := known[n]
		if !ok {
			var d hcl.Diagnostics
			v, d = safeValue(b.attrs[n].expr, ctx)
			s.ev.report(d)
		}
		if isNull(v) {
			continue
		}
		if isHuge(v) {
			s.ev.diags.bound("size of a number in binary digits", maxExponent, b.attrs[n].expr.Range())
			v = cty.DynamicVal
		}
		out[n] = v
	}
	s.nested(b, ctx, out, skip)
	return out
}

func isNull(v cty.Value) bool {
	v, _ = v.Unmark()
	return v.IsNull()
}

// blockList gathers the blocks of one type; unknown where their number is.
type blockList struct {
	objs    []cty.Value
	unknown bool
	marks   cty.ValueMarks
}

func (s *scope) nested(b *body, ctx *hcl.EvalContext, out map[string]cty.Value, skip map[string]bool) {
	if len(b.blocks) == 0 {
		return
	}
	lists := map[string]*blockList{}
	list := func(name string) *blockList {
		l := lists[name]
		if l == nil {
			l = &blockList{}
			lists[name] = l
		}
		return l
	}
	for _, k := range b.blocks {
		switch {
		case skip[k.typ]:
		case k.typ == "dynamic":
			s.dynamic(k, ctx, list(k.label(0)))
		default:
			l := list(k.typ)
			l.objs = append(l.objs, cty.ObjectVal(s.evaluate(k.body, ctx, noBlocks)))
		}
	}
	for n, l := range lists {
		v := cty.TupleVal(l.objs)
		if l.unknown {
			v = cty.DynamicVal.WithMarks(l.marks)
		}
		if old, ok := out[n]; ok {
			v = joined(old, v)
		}
		out[n] = v
	}
}

// joined puts blocks after what a JSON body gave as an attribute.
func joined(a, b cty.Value) cty.Value {
	plain, _ := a.Unmark()
	if !plain.IsKnown() || !b.IsKnown() {
		return cty.DynamicVal
	}
	if plain.Type().IsTupleType() {
		return cty.TupleVal(append(plain.AsValueSlice(), b.AsValueSlice()...))
	}
	return cty.TupleVal(append([]cty.Value{a}, b.AsValueSlice()...))
}

// dynamic makes the blocks of a dynamic block. The collection's own marks go,
// its elements keep theirs.
func (s *scope) dynamic(k *block, ctx *hcl.EvalContext, into *blockList) {
	a := k.body.attr("for_each")
	if a == nil {
		s.ev.diags.errorf(KindSyntax, k.header, "Missing required argument: a dynamic block has a for_each.")
		return
	}
	contents := k.body.all("content")
	if len(contents) != 1 {
		s.ev.diags.errorf(KindSyntax, k.header, "Invalid dynamic block: it has exactly one content block.")
		return
	}
	for _, n := range k.body.order {
		if n != "for_each" && n != "iterator" && n != "labels" {
			s.ev.diags.errorf(KindSyntax, k.body.attrs[n].nameRange, "Unsupported argument: a dynamic block has no argument %q; arguments of the made block go into content.", n)
		}
	}
	val, d := safeValue(a.expr, ctx)
	s.ev.report(d)
	val, marks := val.Unmark()
	at := a.expr.Range()
	switch {
	case val.IsNull():
		s.ev.valueErrorf(at, "Invalid dynamic for_each value: cannot use a null value in for_each.")
		return
	case !val.IsKnown():
		into.unknown = true
		if into.marks == nil {
			into.marks = cty.ValueMarks{}
		}
		for m := range marks {
			into.marks[m] = struct{}{}
		}
		// The blocks' contents are not known, what they refer to is.
		s.contentMarks(k, contents[0], ctx, cty.DynamicVal.WithMarks(marks), into)
		return
	case !val.CanIterateElements():
		s.ev.valueErrorf(at, "Invalid dynamic for_each value: cannot use a %s value in for_each; an iterable collection is required.", val.Type().FriendlyName())
		return
	}
	if val.LengthInt() > maxBlocks {
		s.ev.diags.bound("number of blocks that a dynamic block makes", maxBlocks, at)
		into.unknown = true
		return
	}
	if s.ev.exhausted(at) {
		into.unknown = true
		return
	}
	var sensitive cty.ValueMarks
	for m := range marks {
		if _, ok := m.(functions.Sensitive); ok {
			sensitive = cty.NewValueMarks(m)
		}
	}
	isSet := val.Type().IsSetType()
	for it := val.ElementIterator(); it.Next(); {
		key, v := it.Element()
		if isSet {
			v = v.WithMarks(s.elementMarks(v, marks))
			key = v
		}
		v = v.WithMarks(sensitive)
		if s.ev.steps += blockCost; s.ev.exhausted(at) {
			into.unknown = true
			return
		}
		into.objs = append(into.objs, cty.ObjectVal(s.evaluate(contents[0].body, iteration(k, ctx, key, v), noBlocks)))
	}
}

func (s *scope) elementMarks(v cty.Value, marks cty.ValueMarks) cty.ValueMarks {
	if v.Type() != cty.String || v.IsNull() {
		return nil
	}
	if !v.IsKnown() {
		return marks
	}
	return s.ev.marksOf(v.AsString(), marks)
}

func iteration(k *block, ctx *hcl.EvalContext, key, v cty.Value) *hcl.EvalContext {
	inner := ctx.NewChild()
	inner.Variables = map[string]cty.Value{
		iteratorName(k): cty.ObjectVal(map[string]cty.Value{"key": key, "value": v}),
	}
	return inner
}

// contentMarks adds the references of one representative block.
func (s *scope) contentMarks(k, content *block, ctx *hcl.EvalContext, v cty.Value, into *blockList) {
	saved := s.ev.diags
	s.ev.diags = &collector{}
	defer func() { s.ev.diags = saved }()
	obj := cty.ObjectVal(s.evaluate(content.body, iteration(k, ctx, cty.DynamicVal, v), noBlocks))
	_, deep := obj.UnmarkDeep()
	for m := range deep {
		if _, ok := m.(Ref); ok {
			into.marks[m] = struct{}{}
		}
	}
}
