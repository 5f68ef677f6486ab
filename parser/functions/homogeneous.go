package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// few is a number of elements that unifying costs nothing for.
const few = 32

// Homogeneous gives a long tuple whose elements all have one type as a list,
// and a large object as a map; any other value as it is. To find the common
// type of a tuple takes time by the square of its length, which for the keys
// of a large for_each is minutes; here one look at each element is enough.
func Homogeneous(v cty.Value) cty.Value {
	plain, marks := v.Unmark()
	if plain.IsNull() || !plain.IsKnown() {
		return v
	}
	ty := plain.Type()
	switch {
	case ty.IsTupleType() && plain.LengthInt() > few:
		first := ty.TupleElementType(0)
		if first == cty.DynamicPseudoType {
			return v
		}
		for _, t := range ty.TupleElementTypes() {
			if !t.Equals(first) {
				return v
			}
		}
		return cty.ListVal(plain.AsValueSlice()).WithMarks(marks)
	case ty.IsObjectType() && len(ty.AttributeTypes()) > few:
		var first cty.Type
		for _, t := range ty.AttributeTypes() {
			if first == cty.NilType {
				first = t
			}
			if t == cty.DynamicPseudoType || !t.Equals(first) {
				return v
			}
		}
		return cty.MapVal(plain.AsValueMap()).WithMarks(marks)
	}
	return v
}

// convertible reports whether Convert should see arguments for a parameter of
// the type, instead of hcl, which would take the square of their length.
func convertible(t cty.Type) bool { return t.IsCollectionType() }

// Convert is convert.Convert without its cost for long tuples.
func Convert(v cty.Value, t cty.Type) (cty.Value, error) {
	if !t.IsCollectionType() {
		return convert.Convert(v, t)
	}
	if t.HasDynamicTypes() {
		return convert.Convert(Homogeneous(v), t)
	}
	plain, marks := v.Unmark()
	if plain.IsNull() || !plain.IsKnown() {
		return convert.Convert(v, t)
	}
	from, ety := plain.Type(), t.ElementType()
	switch {
	case from.IsTupleType() && !t.IsMapType() && plain.LengthInt() > few:
		elems := plain.AsValueSlice()
		for i, e := range elems {
			c, err := Convert(e, ety)
			if err != nil {
				return cty.NilVal, cty.IndexIntPath(i).NewError(err)
			}
			elems[i] = c
		}
		if t.IsSetType() {
			return cty.SetVal(elems).WithMarks(marks), nil
		}
		return cty.ListVal(elems).WithMarks(marks), nil
	case from.IsObjectType() && t.IsMapType() && len(from.AttributeTypes()) > few:
		elems := plain.AsValueMap()
		for k, e := range elems {
			c, err := Convert(e, ety)
			if err != nil {
				return cty.NilVal, cty.IndexStringPath(k).NewError(err)
			}
			elems[k] = c
		}
		return cty.MapVal(elems).WithMarks(marks), nil
	}
	return convert.Convert(v, t)
}
