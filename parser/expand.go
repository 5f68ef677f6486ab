package parser

import (
	"math/big"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/resilint/resilint/parser/functions"
)

var (
	sensitiveMark = functions.Sensitive{}
	ephemeralMark = functions.Ephemeral{}
)

// metaArguments of resources and callArguments of module calls belong to
// Terraform and not to what a block configures. A resource may well have a
// source or a version of its own.
var (
	metaArguments = map[string]bool{"count": true, "for_each": true, "provider": true, "depends_on": true}
	callArguments = map[string]bool{
		"count": true, "for_each": true, "providers": true, "depends_on": true, "source": true, "version": true,
	}
)

// repeat evaluates a block's count or for_each. Where it cannot be known, the
// one repetition that comes back has an unknown key.
func (s *scope) repeat(k *block) []*repetition {
	if a := k.body.attr("count"); a != nil {
		return s.counted(a)
	}
	if a := k.body.attr("for_each"); a != nil {
		return s.mapped(a)
	}
	return []*repetition{{kind: single}}
}

func unresolvedCount(marks cty.ValueMarks) []*repetition {
	u := cty.UnknownVal(cty.Number).RefineNotNull()
	return []*repetition{{kind: counted, key: u, each: u, gaps: Gaps(u.WithMarks(marks))}}
}

func (s *scope) counted(a *attribute) []*repetition {
	ev := s.ev
	fail := func(format string, args ...any) []*repetition {
		ev.valueErrorf(a.expr.Range(), "Invalid count argument: "+format, args...)
		return unresolvedCount(nil)
	}
	val := s.value(a, nil, false)
	hidden := val.HasMark(sensitiveMark)
	if hidden {
		// Terraform takes it: a count tells only a number.
		val, _ = val.Unmark()
	}
	if val.HasMark(ephemeralMark) {
		return fail("an ephemeral value cannot decide how many instances there are.")
	}
	val, marks := val.Unmark()
	val, err := convert.Convert(val, cty.Number)
	if err != nil {
		return fail("the value must be a whole number: %s.", err)
	}
	if val.IsNull() {
		return fail("the value is null; use a whole number.")
	}
	if !val.IsKnown() {
		val = s.shadowValue(a)
		if val, err = convert.Convert(val, cty.Number); err != nil || val.IsNull() || !val.IsKnown() {
			ev.diags.warnf(KindUnknown, a.expr.Range(), "The count is not known before apply%s: one instance stands for all; use a value that the configuration sets.", why(marks))
			return unresolvedCount(marks)
		}
	}
	n := val.AsBigFloat()
	shown := "a sensitive number"
	if !hidden {
		shown = n.Text('f', -1)
	}
	if !n.IsInt() {
		return fail("the value must be a whole number, not %s.", shown)
	}
	if n.Sign() < 0 {
		return fail("the value must be zero or more, not %s.", shown)
	}
	if n.Cmp(big.NewFloat(maxInstances)) > 0 {
		ev.diags.bound("number of instances of one block", maxInstances, a.expr.Range())
		return unresolvedCount(nil)
	}
	count, _ := n.Int64()
	out := make([]*repetition, count)
	for i := range out {
		v := cty.NumberIntVal(int64(i))
		out[i] = &repetition{kind: counted, key: v, each: v}
	}
	return out
}

func unresolvedEach(val cty.Value, marks cty.ValueMarks) []*repetition {
	key := cty.UnknownVal(cty.String).RefineNotNull()
	each := key.WithMarks(marks)
	value := cty.DynamicVal
	ty := val.Type()
	switch {
	case ty.IsSetType():
		value = each
	case ty.IsMapType():
		value = cty.UnknownVal(ty.ElementType())
	}
	if !ty.IsSetType() {
		value = value.WithMarks(marks)
	}
	return []*repetition{{kind: mapped, key: key, each: each, value: value, gaps: Gaps(each)}}
}

func (s *scope) mapped(a *attribute) []*repetition {
	ev := s.ev
	val := s.value(a, nil, false)
	named, lists := s.named(a, nil, val)
	if lists {
		val = s.ev.restore(named)
	}
	val, marks := val.Unmark()
	at := a.expr.Range()
	fail := func(format string, args ...any) []*repetition {
		ev.valueErrorf(at, "Invalid for_each argument: "+format, args...)
		return unresolvedEach(cty.DynamicVal, nil)
	}
	for m := range marks {
		switch m.(type) {
		case functions.Sensitive:
			return fail("sensitive values cannot be keys of instances, as addresses show them; use nonsensitive where they are none.")
		case functions.Ephemeral:
			return fail("ephemeral values cannot be keys of instances.")
		}
	}
	ty := val.Type()
	switch {
	case val.IsNull():
		return fail("the value is null; a map or set of strings is needed.")
	case ty == cty.DynamicPseudoType:
		return s.mappedUnknown(a, val, marks)
	case !ty.IsMapType() && !ty.IsSetType() && !ty.IsObjectType():
		return fail("the value must be a map, an object or a set of strings, not %s; use toset() on a list of strings.", ty.FriendlyName())
	case !val.IsKnown():
		return s.mappedUnknown(a, val, marks)
	case ty.IsSetType():
		if et := ty.ElementType(); et != cty.String && et != cty.DynamicPseudoType && val.LengthInt() != 0 {
			return fail("a set must hold strings, not %s.", et.FriendlyName())
		}
		if !val.IsWhollyKnown() {
			return s.mappedUnknown(a, val, marks)
		}
	}
	reps := s.elements(val, marks, at)
	if lists {
		for _, rep := range reps {
			rep.raw = rep.keyed(named)
		}
	}
	return reps
}

// elements makes a repetition of each element. The marks of the collection go:
// that it was made of many things says nothing about one of them. A set cannot
// keep marks on its elements, so they are found again by value.
func (s *scope) elements(val cty.Value, marks cty.ValueMarks, at hcl.Range) []*repetition {
	if val.LengthInt() > maxInstances {
		s.ev.diags.bound("number of instances of one block", maxInstances, at)
		return unresolvedEach(val, nil)
	}
	out := make([]*repetition, 0, val.LengthInt())
	isSet := val.Type().IsSetType()
	for it := val.ElementIterator(); it.Next(); {
		k, v := it.Element()
		if isSet {
			if v.IsNull() {
				s.ev.diags.errorf(KindValue, at, "Invalid for_each set argument: the set holds null; remove it.")
				continue
			}
			v, _ = v.UnmarkDeep()
			key := v
			v = v.WithMarks(s.ev.marksOf(v.AsString(), marks))
			out = append(out, &repetition{kind: mapped, key: key, each: v, value: v})
			continue
		}
		k, _ = k.Unmark()
		out = append(out, &repetition{kind: mapped, key: k, each: k, value: v})
	}
	return out
}

// marksOf finds those of a set's marks whose instance has the element as the
// value of the marked attribute.
func (ev *evaluation) marksOf(element string, marks cty.ValueMarks) cty.ValueMarks {
	var out cty.ValueMarks
	for m := range marks {
		r, ok := m.(Ref)
		if !ok || r.Instance == nil || r.Attr == "" || r.Instance.ready == nil {
			continue
		}
		v, ok := r.Instance.ready[r.Attr]
		if !ok {
			continue
		}
		v, _ = v.Unmark()
		if v.Type() == cty.String && v.IsKnown() && !v.IsNull() && v.AsString() == element {
			if out == nil {
				out = cty.ValueMarks{}
			}
			out[m] = struct{}{}
		}
	}
	return out
}

// mappedUnknown tries a for_each that is not known with placeholders for what
// only apply knows, so that the number of instances and what each stands for
// are known all the same.
func (s *scope) mappedUnknown(a *attribute, val cty.Value, marks cty.ValueMarks) []*repetition {
	shadow := s.shadowValue(a)
	ty := shadow.Type()
	if !shadow.IsNull() && shadow.IsKnown() && (ty.IsMapType() || ty.IsObjectType() || ty.IsSetType() && ty.ElementType() == cty.String && shadow.IsWhollyKnown()) {
		if reps := s.shadowElements(shadow); reps != nil {
			return reps
		}
	}
	s.ev.diags.warnf(KindUnknown, a.expr.Range(), "The keys of for_each are not known before apply%s: one instance stands for all; use keys that the configuration sets.", why(marks))
	return unresolvedEach(val, marks)
}

// An expansion holds the instances of a resource block in one module instance.
type expansion struct {
	kind       repeatKind
	reps       []*repetition
	insts      []*Instance
	unresolved bool
	alike      map[bool]map[string]cty.Value // arguments that all instances share, by shadow
}

// expand makes the instances of a resource, without evaluating them.
func (s *scope) expand(r *resource) *expansion {
	if e, ok := s.expanded[r]; ok {
		return e // nil while it is being made: a cycle
	}
	s.expanded[r] = nil
	var reps []*repetition
	s.once(memoKey{refCount, r.key(), false}, s.label(r.key()), r.blk.header, func() cty.Value {
		reps = s.repeat(r.blk)
		return cty.True
	})
	e := &expansion{reps: reps}
	switch {
	case len(reps) > 0:
		e.kind = reps[0].kind
	case r.blk.body.attr("count") != nil:
		e.kind = counted
	default:
		e.kind = mapped
	}
	if s.ev.count+len(reps) > maxTotal {
		s.ev.diags.bound("number of instances of one root", maxTotal, r.blk.header)
		e.reps, reps = nil, nil
	}
	s.ev.count += len(reps)
	e.insts = make([]*Instance, len(reps))
	block := make([]Instance, len(reps)) // one allocation for all
	for i, rep := range reps {
		inst := &block[i]
		s.newInstance(inst, r, rep)
		if rep.kind != single && !rep.key.IsKnown() {
			e.unresolved = true
		}
		e.insts[i] = inst
	}
	s.expanded[r] = e
	return e
}

func (s *scope) newInstance(inst *Instance, r *resource, rep *repetition) {
	name := r.key()
	*inst = Instance{
		Root: s.ev.root, Type: r.typ, Name: r.name, Module: s.addr,
		Address: s.label(name), Block: name, Key: cty.NilVal,
		Range: rangeOf(r.blk.header), Body: rangeOf(r.blk.rng), block: r.blk, scope: s,
	}
	if r.mode != managed {
		inst.Mode = Data
	}
	if s.block != "" {
		inst.Block = s.block + "." + name
	}
	if rep.kind != single {
		inst.Key = rep.key
		inst.Address += "[" + keyText(rep.key) + "]"
	}
	inst.gaps = slices.Concat(rep.gaps, s.gaps)
	inst.Edit = inst.Range
	if s.edit.Filename != "" {
		inst.Edit, inst.EditCall = rangeOf(s.edit), s.editCall
	}
	s.lifecycle(inst, r)
}

func (s *scope) lifecycle(inst *Instance, r *resource) {
	if a := r.blk.body.attr("depends_on"); a != nil {
		for _, d := range literalStrings(a.expr, a.json) {
			inst.DependsOn = append(inst.DependsOn, s.label(d))
		}
	}
	for _, k := range r.blk.body.all("lifecycle") {
		if a := k.body.attr("prevent_destroy"); a != nil {
			v, d := safeValue(a.expr, nil)
			v, err := convert.Convert(v, cty.Bool)
			inst.PreventDestroy = !d.HasErrors() && err == nil && v.IsKnown() && !v.IsNull() && v.True()
		}
		if a := k.body.attr("ignore_changes"); a != nil {
			if hcl.ExprAsKeyword(a.bare()) == "all" {
				inst.IgnoreChanges = []string{"all"}
			} else {
				inst.IgnoreChanges = literalStrings(a.expr, a.json)
			}
		}
	}
}
