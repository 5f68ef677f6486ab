package catalog

import (
	"maps"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function/stdlib"

	"github.com/resilint/resilint/parser"
)

// null is what stands for everything that is not there.
var null = cty.NullVal(cty.DynamicPseudoType)

// guarded calls what might fail or panic on odd values; a failure is null.
func guarded(f func() (cty.Value, error)) (v cty.Value) {
	defer func() {
		if recover() != nil {
			v = null
		}
	}()
	v, err := f()
	if err != nil {
		return null
	}
	return v
}

// attrOf reads an attribute of an object or map. A block that occurs once may
// be read without an index.
func attrOf(v cty.Value, name string) cty.Value {
	v, marks := v.Unmark()
	if v.IsNull() {
		return null
	}
	if !v.IsKnown() {
		return cty.DynamicVal.WithMarks(marks)
	}
	ty := v.Type()
	switch {
	case ty.IsObjectType():
		if !ty.HasAttribute(name) {
			return null
		}
		return v.GetAttr(name).WithMarks(marks)
	case ty.IsMapType():
		key := cty.StringVal(name)
		if !v.HasIndex(key).True() {
			return null
		}
		return v.Index(key).WithMarks(marks)
	case ty.IsListType(), ty.IsTupleType(), ty.IsSetType():
		if v.LengthInt() == 0 {
			return null
		}
		first := v.AsValueSlice()[0]
		if t := first.Type(); !t.IsObjectType() && !t.IsMapType() && first.IsKnown() {
			return null
		}
		return attrOf(first, name).WithMarks(marks)
	default:
		return null
	}
}

// indexOf reads an element. Index 0 of a single object is the object itself:
// providers write the same setting as a block or as a nested attribute.
func indexOf(v, key cty.Value) cty.Value {
	v, marks := v.Unmark()
	key, _ = key.Unmark()
	switch {
	case v.IsNull() || key.IsNull():
		return null
	case !v.IsKnown():
		return cty.DynamicVal.WithMarks(marks)
	case !key.IsKnown():
		return cty.DynamicVal
	}
	ty := v.Type()
	if ty.IsObjectType() || ty.IsMapType() {
		if key.Type() == cty.Number {
			if ty.IsObjectType() && key.RawEquals(cty.Zero) {
				return v.WithMarks(marks)
			}
		}
		name, ok := textOf(key)
		if !ok {
			return null
		}
		return attrOf(v, name).WithMarks(marks)
	}
	if !ty.IsListType() && !ty.IsTupleType() && !ty.IsSetType() {
		return null
	}
	n := number(key)
	if n.IsNull() {
		return null
	}
	i, exact := n.AsBigFloat().Int64()
	if exact != 0 || i < 0 || i >= int64(v.LengthInt()) {
		return null
	}
	if ty.IsSetType() {
		return v.AsValueSlice()[i].WithMarks(marks)
	}
	return v.Index(n).WithMarks(marks)
}

// elements gives what stands in a collection, with its own marks apart, and
// the keys where they are wanted. A null is empty; anything single is its own
// only element. Not known is false where nobody can tell what is in it.
func elements(v cty.Value, wantKeys bool) (keys, vals []cty.Value, marks cty.ValueMarks, known bool) {
	v, marks = v.Unmark()
	if v.IsNull() {
		return nil, nil, nil, true
	}
	if !v.IsKnown() {
		return nil, nil, marks, false
	}
	ty := v.Type()
	switch {
	case ty.IsListType(), ty.IsTupleType(), ty.IsSetType():
		vals = v.AsValueSlice()
		if !wantKeys {
			return nil, vals, marks, true
		}
		if ty.IsSetType() {
			return vals, vals, marks, true
		}
		keys = make([]cty.Value, len(vals))
		for i := range vals {
			keys[i] = smallNumber(i)
		}
		return keys, vals, marks, true
	case ty.IsObjectType(), ty.IsMapType():
		for it := v.ElementIterator(); it.Next(); {
			k, e := it.Element()
			keys, vals = append(keys, k), append(vals, e)
		}
		return keys, vals, marks, true
	default:
		return []cty.Value{cty.Zero}, []cty.Value{v.WithMarks(marks)}, nil, true
	}
}

// splatElements is elements with the splat operator's view: an object or map is one element.
func splatElements(v cty.Value) (vals []cty.Value, marks cty.ValueMarks, known bool) {
	ty := v.Type()
	if !v.IsNull() && v.IsKnown() && (ty.IsObjectType() || ty.IsMapType()) {
		return []cty.Value{v}, nil, true
	}
	return sequence(v)
}

// forLoop is a compiled for expression.
type forLoop struct {
	reads                []string // attributes of an element
	coll, key, val, cond evalFunc
	group, wantKeys      bool
	keySlot, valSlot     int
}

// one makes a list of what is no collection but one element: JSON writes a
// single block as an object. It has what the loop reads of an element.
func (f forLoop) one(coll cty.Value) cty.Value {
	bare, marks := coll.Unmark()
	if f.wantKeys || bare.IsNull() || !bare.IsKnown() || !bare.Type().IsObjectType() {
		return coll
	}
	if slices.ContainsFunc(f.reads, bare.Type().HasAttribute) {
		return cty.TupleVal([]cty.Value{bare}).WithMarks(marks)
	}
	return coll
}

func (f forLoop) eval(s *scope) cty.Value {
	coll := f.one(f.coll(s))
	keys, vals, marks, known := elements(coll, f.wantKeys)
	if !known {
		return cty.DynamicVal.WithMarks(marks)
	}
	var list []cty.Value
	object := map[string]cty.Value{}
	groups := map[string][]cty.Value{}
	for i := range vals {
		if f.wantKeys {
			s.setLocal(f.keySlot, keys[i])
		}
		s.setLocal(f.valSlot, vals[i])
		if f.cond != nil {
			b := truth(f.cond(s))
			if !b.IsKnown() {
				return cty.DynamicVal
			}
			if b.IsNull() || b.False() {
				continue
			}
		}
		v := f.val(s)
		if f.key == nil {
			list = append(list, v)
			continue
		}
		k, ok := textOf(f.key(s))
		switch {
		case !ok:
		case f.group:
			groups[k] = append(groups[k], v)
		default:
			object[k] = v
		}
	}
	if f.key == nil {
		return cty.TupleVal(list).WithMarks(marks)
	}
	for k, vs := range groups {
		object[k] = cty.TupleVal(vs)
	}
	return cty.ObjectVal(object).WithMarks(marks)
}

// join concatenates the parts of a template; in a list, the elements of the one part.
func join(parts []evalFunc, list bool) evalFunc {
	return func(s *scope) cty.Value {
		values := all(parts, s)
		if list {
			elems, marks, known := sequence(values[0])
			if !known {
				return cty.UnknownVal(cty.String).WithMarks(marks)
			}
			values = elems
		}
		var b strings.Builder
		marks := cty.ValueMarks{}
		known := true
		for _, v := range values {
			v, m := v.Unmark()
			if !v.Type().IsPrimitiveType() && v.IsKnown() {
				var inner cty.ValueMarks
				v, inner = v.UnmarkDeep()
				m = merged(m, inner)
			}
			for mark := range m {
				marks[mark] = struct{}{}
			}
			text, err := convert.Convert(v, cty.String)
			switch {
			case err != nil || text.IsNull():
			case !text.IsKnown() && s.names && len(m) > 0:
				b.WriteString(keyOf(v.WithMarks(m)))
			case !text.IsKnown():
				known = false
			default:
				b.WriteString(text.AsString())
			}
		}
		if !known {
			return cty.UnknownVal(cty.String).WithMarks(marks)
		}
		return cty.StringVal(b.String()).WithMarks(marks)
	}
}

func merged(a, b cty.ValueMarks) cty.ValueMarks {
	if len(a) == 0 {
		return b
	}
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// truth reads a value as a condition: a bool without marks, unknown or null.
func truth(v cty.Value) cty.Value { return plain(v, cty.Bool) }

// number reads a value as a number without marks, unknown or null.
func number(v cty.Value) cty.Value { return plain(v, cty.Number) }

func plain(v cty.Value, ty cty.Type) cty.Value {
	v, _ = v.Unmark()
	if v.Type() == ty {
		return v
	}
	if !v.IsKnown() {
		return cty.UnknownVal(ty)
	}
	if v.IsNull() || !v.Type().IsPrimitiveType() {
		return cty.NullVal(ty)
	}
	out, err := convert.Convert(v, ty)
	if err != nil {
		return cty.NullVal(ty)
	}
	return out
}

// textOf gives a known string, number or bool as a string.
func textOf(v cty.Value) (string, bool) {
	t := plain(v, cty.String)
	if t.IsNull() || !t.IsKnown() {
		return "", false
	}
	return t.AsString(), true
}

// secret reports whether a value, or anything in it, must not be shown.
func secret(v cty.Value) bool {
	if !v.ContainsMarked() {
		return false
	}
	_, marks := v.UnmarkDeep()
	_, ok := marks[parser.Sensitive{}]
	return ok
}

// shownText is textOf for what a report may show: a sensitive value gives none.
// What only looks for known words in a text, or compares it, uses textOf.
func shownText(v cty.Value) (string, bool) {
	if secret(v) {
		return "", false
	}
	return textOf(v)
}

// keepSecret marks a value that was made from another as that one is marked.
func keepSecret(v, from cty.Value) cty.Value {
	if secret(from) {
		return v.Mark(parser.Sensitive{})
	}
	return v
}

func and(a, b cty.Value) cty.Value {
	if b.IsNull() {
		return cty.False
	}
	return a.And(b)
}

func or(a, b cty.Value) cty.Value {
	if a.IsNull() {
		a = cty.False
	}
	if b.IsNull() {
		b = cty.False
	}
	return a.Or(b)
}

// equal compares as people read: "2" is 2, and "true" is true, because without
// a schema a string may stand for either.
func equal(a, b cty.Value) cty.Value {
	a, b = bareDeep(a), bareDeep(b)
	if a.Type() == cty.String && b.Type() == cty.String && a.IsKnown() && b.IsKnown() && !a.IsNull() && !b.IsNull() {
		return cty.BoolVal(a.AsString() == b.AsString())
	}
	if a.Type() != b.Type() && a.Type().IsPrimitiveType() && b.Type().IsPrimitiveType() && !a.IsNull() && !b.IsNull() {
		a, b = plain(a, cty.String), plain(b, cty.String)
	}
	v := guarded(func() (cty.Value, error) { return stdlib.Equal(a, b) })
	if v.IsNull() {
		return cty.False
	}
	return v
}

// bareDeep takes all marks off; what holds no others has its own alone.
func bareDeep(v cty.Value) cty.Value {
	v, _ = v.Unmark()
	if ty := v.Type(); ty.IsPrimitiveType() || v.IsNull() || !v.IsKnown() {
		return v
	}
	v, _ = v.UnmarkDeep()
	return v
}

// same reports whether two values are the same for every purpose here.
func same(a, b cty.Value) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return a.RawEquals(b)
}

// spreadLast replaces the last value by its elements, as f(list...) does.
func spreadLast(values []cty.Value) []cty.Value {
	if len(values) == 0 {
		return values
	}
	last := len(values) - 1
	elems, marks, known := sequence(values[last])
	if !known {
		return append(values[:last:last], cty.DynamicVal.WithMarks(marks))
	}
	return append(values[:last:last], elems...)
}

// expand is spreadLast for arguments that are evaluated when wanted.
func expand(args []evalFunc, spread bool) func(*scope) []cty.Value {
	if !spread {
		return func(s *scope) []cty.Value { return all(args, s) }
	}
	return func(s *scope) []cty.Value { return spreadLast(all(args, s)) }
}

func isNumber(v cty.Value) bool { return v.Type() == cty.Number }
