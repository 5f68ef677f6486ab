package functions

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var lengthFunc = function.New(&function.Spec{
	Params: []function.Parameter{{
		Name:             "value",
		Type:             cty.DynamicPseudoType,
		AllowDynamicType: true,
		AllowUnknown:     true,
		AllowMarked:      true,
	}},
	Type: func(args []cty.Value) (cty.Type, error) {
		ty := args[0].Type()
		if ty != cty.String && ty != cty.DynamicPseudoType && !ty.IsCollectionType() && !ty.IsTupleType() && !ty.IsObjectType() {
			return cty.NilType, function.NewArgErrorf(0, "only a string, a list, a set, a map or an object has a length, not %s", ty.FriendlyName())
		}
		return cty.Number, nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		switch ty := v.Type(); {
		case ty == cty.DynamicPseudoType:
			return cty.UnknownVal(cty.Number).WithMarks(marks), nil
		case ty == cty.String:
			n, err := stdlib.Strlen(v)
			return n.WithMarks(marks), err
		case ty.IsTupleType():
			return cty.NumberIntVal(int64(ty.Length())).WithMarks(marks), nil
		case ty.IsObjectType():
			return cty.NumberIntVal(int64(len(ty.AttributeTypes()))).WithMarks(marks), nil
		default:
			return v.Length().WithMarks(marks), nil
		}
	},
})

// lookupFunc differs from the standard library's in that it finds an element
// of a map that is known only in part, and in that the default may be left out.
var lookupFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "inputMap", Type: cty.DynamicPseudoType, AllowMarked: true},
		{Name: "key", Type: cty.String, AllowMarked: true},
	},
	VarParam: &function.Parameter{
		Name:             "default",
		Type:             cty.DynamicPseudoType,
		AllowNull:        true,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowMarked:      true,
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		if len(args) > 3 {
			return cty.NilType, function.NewArgErrorf(3, "there is one default at most")
		}
		switch ty := args[0].Type(); {
		case ty.IsObjectType():
			key, _ := args[1].Unmark()
			if !key.IsKnown() {
				return cty.DynamicPseudoType, nil
			}
			if name := key.AsString(); ty.HasAttribute(name) {
				return ty.AttributeType(name), nil
			}
			if len(args) == 3 {
				return args[2].Type(), nil
			}
			return cty.NilType, missingKey(args[0], args[1])
		case ty.IsMapType():
			if len(args) == 3 {
				if _, err := convert.Convert(args[2], ty.ElementType()); err != nil {
					return cty.NilType, function.NewArgErrorf(2, "the default must have the type of the map's elements, %s", ty.ElementType().FriendlyName())
				}
			}
			return ty.ElementType(), nil
		default:
			return cty.NilType, function.NewArgErrorf(0, "a map or an object is needed, not %s", ty.FriendlyName())
		}
	},
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		m, mapMarks := args[0].Unmark()
		key, keyMarks := args[1].Unmark()
		if m.Type().IsObjectType() {
			if name := key.AsString(); m.Type().HasAttribute(name) {
				return m.GetAttr(name).WithMarks(mapMarks, keyMarks), nil
			}
		} else if has := m.HasIndex(key); has.IsKnown() && has.True() {
			return m.Index(key).WithMarks(mapMarks, keyMarks), nil
		}
		if len(args) < 3 {
			return cty.NilVal, missingKey(args[0], args[1])
		}
		def, err := convert.Convert(args[2], retType)
		if err != nil {
			return cty.NilVal, function.NewArgError(2, err)
		}
		return def.WithMarks(mapMarks, keyMarks), nil
	},
})

func missingKey(m, key cty.Value) error {
	if shown(m, key) {
		key, _ = key.Unmark()
		return fmt.Errorf("there is no element %q, and no default is given", key.AsString())
	}
	return errors.New("there is no such element, and no default is given")
}

// shown reports whether an error message may contain the values.
func shown(vals ...cty.Value) bool {
	return len(visibility(vals...)) == 0
}

var indexFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "list", Type: cty.DynamicPseudoType},
		{Name: "value", Type: cty.DynamicPseudoType},
	},
	Type:         function.StaticReturnType(cty.Number),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if ty := args[0].Type(); !ty.IsListType() && !ty.IsTupleType() {
			return cty.NilVal, function.NewArgErrorf(0, "a list is needed, not %s", ty.FriendlyName())
		}
		if args[0].LengthInt() == 0 {
			return cty.NilVal, errors.New("an empty list has no elements to search")
		}
		for it := args[0].ElementIterator(); it.Next(); {
			i, v := it.Element()
			equal, err := stdlib.Equal(v, args[1])
			if err != nil {
				return cty.NilVal, err
			}
			if !equal.IsKnown() {
				return cty.UnknownVal(cty.Number), nil
			}
			if equal.True() {
				return i, nil
			}
		}
		return cty.NilVal, errors.New("no element of the list equals the value")
	},
})

var matchKeysFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "values", Type: cty.List(cty.DynamicPseudoType), AllowMarked: true},
		{Name: "keys", Type: cty.List(cty.DynamicPseudoType)},
		{Name: "searchset", Type: cty.List(cty.DynamicPseudoType)},
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		if ty, _ := convert.UnifyUnsafe([]cty.Type{args[1].Type(), args[2].Type()}); ty == cty.NilType {
			return cty.NilType, errors.New("keys and searchset must have elements of one type")
		}
		return args[0].Type(), nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		values, marks := args[0].Unmark()
		marks = cty.NewValueMarks(marks, visibility(args[0]))
		keys, search := args[1], args[2]
		if values.LengthInt() != keys.LengthInt() {
			return cty.NilVal, fmt.Errorf("values has %d elements and keys has %d: they must have as many", values.LengthInt(), keys.LengthInt())
		}
		if !values.IsWhollyKnown() || !keys.IsWhollyKnown() {
			return cty.UnknownVal(retType).WithMarks(marks, references(values)), nil
		}
		ty, _ := convert.UnifyUnsafe([]cty.Type{keys.Type(), search.Type()})
		keys, _ = convert.Convert(keys, ty)
		search, _ = convert.Convert(search, ty)
		wanted := search.AsValueSlice()
		var found []cty.Value
		for it := keys.ElementIterator(); it.Next(); {
			i, key := it.Element()
			for _, w := range wanted {
				equal, err := stdlib.Equal(key, w)
				if err != nil {
					return cty.NilVal, err
				}
				if !equal.IsKnown() {
					// Terraform takes what it cannot compare for no match at all.
					return cty.ListValEmpty(retType.ElementType()).WithMarks(marks), nil
				}
				if equal.True() {
					found = append(found, values.Index(i))
					break
				}
			}
		}
		return listOf(retType.ElementType(), found).WithMarks(marks), nil
	},
})

var oneFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType, AllowMarked: true}},
	Type: func(args []cty.Value) (cty.Type, error) {
		switch ty := args[0].Type(); {
		case ty.IsListType() || ty.IsSetType():
			return ty.ElementType(), nil
		case ty.IsTupleType():
			switch ty.Length() {
			case 0:
				return cty.DynamicPseudoType, nil
			case 1:
				return ty.TupleElementType(0), nil
			}
			return cty.NilType, errNotOne
		}
		return cty.NilType, errNotOne
	},
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		length := v.Length()
		if v.Type().IsTupleType() {
			length = cty.NumberIntVal(int64(v.Type().Length()))
		}
		if !length.IsKnown() {
			return cty.UnknownVal(retType).WithMarks(marks), nil
		}
		switch n := v.LengthInt(); n {
		case 0:
			return cty.NullVal(retType).WithMarks(marks), nil
		case 1:
			it := v.ElementIterator()
			it.Next()
			_, only := it.Element()
			return only.WithMarks(marks), nil
		default:
			return cty.NilVal, errNotOne
		}
	},
})

var errNotOne = function.NewArgErrorf(0, "a list, set or tuple with one element or none is needed")

// coalesceFunc looks at each argument only as far as it must: the references
// of an argument that comes after the answer are none of the answer's.
var coalesceFunc = function.New(&function.Spec{
	VarParam: &function.Parameter{
		Name:             "vals",
		Type:             cty.DynamicPseudoType,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowNull:        true,
		AllowMarked:      true,
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		types := make([]cty.Type, len(args))
		for i, v := range args {
			types[i] = v.Type()
		}
		ty, _ := convert.UnifyUnsafe(types)
		if ty == cty.NilType {
			return cty.NilType, errors.New("all arguments must have one type")
		}
		return ty, nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		marks := visibility(args...)
		for i, arg := range args {
			v, err := convert.Convert(arg, retType)
			if err != nil {
				return cty.NilVal, function.NewArgError(i, err)
			}
			plain, own := v.Unmark()
			if !plain.IsKnown() {
				if plain.Range().DefinitelyNotNull() {
					// It could still be an empty string; but what a resource
					// computes is none, and what follows is not looked at.
					return cty.UnknownVal(retType).WithMarks(marks, own), nil
				}
				return cty.UnknownVal(retType).WithMarks(marks, own, references(args[i:]...)), nil
			}
			if !plain.IsNull() && !isEmptyString(plain) {
				return v.WithMarks(marks), nil
			}
			for mark := range own {
				marks[mark] = struct{}{}
			}
		}
		return cty.NilVal, errors.New("every argument is null or an empty string")
	},
})

func isEmptyString(v cty.Value) bool {
	return v.Type() == cty.String && v.AsString() == ""
}

// coalesceListFunc keeps the marks of elements in place, as coalesceFunc does.
var coalesceListFunc = function.New(&function.Spec{
	VarParam: &function.Parameter{
		Name:             "vals",
		Type:             cty.DynamicPseudoType,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowNull:        true,
		AllowMarked:      true,
	},
	Type: func(args []cty.Value) (cty.Type, error) {
		plain := make([]cty.Value, len(args))
		for i, v := range args {
			plain[i], _ = v.UnmarkDeep()
		}
		return stdlib.CoalesceListFunc.ReturnTypeForValues(plain)
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		marks := visibility(args...)
		for i, arg := range args {
			v, own := arg.Unmark()
			if !v.IsKnown() {
				return cty.UnknownVal(retType).WithMarks(marks, own, references(args[i:]...)), nil
			}
			if !v.IsNull() && v.LengthInt() > 0 {
				return arg.WithMarks(marks), nil
			}
			for mark := range own {
				marks[mark] = struct{}{}
			}
		}
		return cty.NilVal, errors.New("every argument is null or empty")
	},
})

// distinctFunc compares strings by hashing them; other elements have to be
// compared in pairs.
var distinctFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.List(cty.DynamicPseudoType)}},
	Type: func(args []cty.Value) (cty.Type, error) {
		return args[0].Type(), nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		list := args[0]
		if !list.IsWhollyKnown() {
			return cty.UnknownVal(retType), nil
		}
		if retType.ElementType() != cty.String {
			if n := list.LengthInt(); n*n > maxSteps {
				return cty.NilVal, tooManySteps()
			}
			return stdlib.Distinct(list)
		}
		var kept []cty.Value
		seen := make(map[string]bool)
		nullSeen := false
		for it := list.ElementIterator(); it.Next(); {
			_, v := it.Element()
			if v.IsNull() {
				if !nullSeen {
					kept = append(kept, v)
				}
				nullSeen = true
				continue
			}
			if s := v.AsString(); !seen[s] {
				seen[s] = true
				kept = append(kept, v)
			}
		}
		return listOf(cty.String, kept), nil
	},
})

// flattenFunc is the standard library's, which overlooks that an element may
// yet turn out to be a list where that element is marked. Terraform's marks,
// Sensitive and Ephemeral, it may overlook.
var flattenFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType, AllowMarked: true}},
	Type: func(args []cty.Value) (cty.Type, error) {
		if maybeMore(args[0]) {
			return cty.DynamicPseudoType, nil
		}
		return stdlib.FlattenFunc.ReturnTypeForValues(args)
	},
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		if maybeMore(args[0]) {
			_, marks := args[0].Unmark()
			return cty.UnknownVal(retType).WithMarks(marks), nil
		}
		return stdlib.FlattenFunc.Call(args)
	},
})

// maybeMore tells whether a list holds, at any depth, a value of unknown type.
func maybeMore(list cty.Value) bool {
	plain, _ := list.Unmark()
	if ty := plain.Type(); plain.IsNull() || !plain.IsKnown() || !ty.IsTupleType() && !ty.IsListType() && !ty.IsSetType() {
		return plain == cty.DynamicVal && shown(list)
	}
	for it := plain.ElementIterator(); it.Next(); {
		if _, v := it.Element(); maybeMore(v) {
			return true
		}
	}
	return false
}

var transposeFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "values", Type: cty.Map(cty.List(cty.String))}},
	Type:         function.StaticReturnType(cty.Map(cty.List(cty.String))),
	RefineResult: notNull,
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(retType), nil
		}
		lists := make(map[string][]cty.Value)
		for it := args[0].ElementIterator(); it.Next(); {
			key, list := it.Element()
			if list.IsNull() {
				return cty.NilVal, fmt.Errorf("element %q is null", key.AsString())
			}
			for inner := list.ElementIterator(); inner.Next(); {
				_, v := inner.Element()
				if v.IsNull() {
					return cty.NilVal, fmt.Errorf("element %q contains null", key.AsString())
				}
				lists[v.AsString()] = append(lists[v.AsString()], key)
			}
		}
		if len(lists) == 0 {
			return cty.MapValEmpty(cty.List(cty.String)), nil
		}
		out := make(map[string]cty.Value, len(lists))
		for key, vals := range lists {
			slices.SortFunc(vals, func(a, b cty.Value) int {
				return cmp.Compare(a.AsString(), b.AsString())
			})
			out[key] = cty.ListVal(vals)
		}
		return cty.MapVal(out), nil
	},
})

func listOf(ety cty.Type, vals []cty.Value) cty.Value {
	if len(vals) == 0 {
		return cty.ListValEmpty(ety)
	}
	return cty.ListVal(vals)
}

// goneFunc is a function that Terraform had and that now only says what to
// write in its place.
func goneFunc(name, instead string) function.Function {
	return function.New(&function.Spec{
		VarParam: &function.Parameter{
			Name: "vals", Type: cty.DynamicPseudoType,
			AllowNull: true, AllowUnknown: true, AllowDynamicType: true, AllowMarked: true,
		},
		Type: func([]cty.Value) (cty.Type, error) {
			return cty.NilType, fmt.Errorf("%q is gone since Terraform 0.12: write %s", name, instead)
		},
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
			return cty.NilVal, fmt.Errorf("%q is gone since Terraform 0.12: write %s", name, instead)
		},
	})
}
