package catalog

import (
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// The functions here are those that entries use most. They do what Terraform's
// of the same name do, read null as empty, and take a short way: conversions
// and type unification cost more than the work itself.

type valueFunc func(s *scope, args func(*scope) []cty.Value) cty.Value

// length counts elements, or a string's characters.
func length(s *scope, args func(*scope) []cty.Value) cty.Value {
	v, marks := args(s)[0].Unmark()
	switch {
	case v.IsNull():
		return cty.Zero
	case !v.IsKnown():
		return cty.UnknownVal(cty.Number)
	case v.Type() == cty.String:
		return cty.NumberIntVal(int64(len([]rune(v.AsString()))))
	case !v.CanIterateElements():
		return cty.NumberIntVal(1)
	case len(marks) > 0 && v.LengthInt() == 0:
		return cty.UnknownVal(cty.Number) // it stands for something
	default:
		return smallNumber(v.LengthInt())
	}
}

// smallNumbers are made once: numbers are big, and counts are small.
var smallNumbers = func() []cty.Value {
	out := make([]cty.Value, 256)
	for i := range out {
		out[i] = cty.NumberIntVal(int64(i))
	}
	return out
}()

func smallNumber(n int) cty.Value {
	if n >= 0 && n < len(smallNumbers) {
		return smallNumbers[n]
	}
	return cty.NumberIntVal(int64(n))
}

// concat joins lists; what is no list is one element.
func concat(s *scope, args func(*scope) []cty.Value) cty.Value {
	var out []cty.Value
	for _, v := range args(s) {
		items, marks, known := sequence(v)
		if !known {
			return cty.DynamicVal.WithMarks(marks)
		}
		out = append(out, withMarks(items, marks)...)
	}
	return cty.TupleVal(out)
}

// flat removes all nesting of lists.
func flat(s *scope, args func(*scope) []cty.Value) cty.Value {
	v := args(s)[0]
	if bare, marks := v.Unmark(); !bare.IsKnown() {
		return cty.DynamicVal.WithMarks(marks)
	}
	return cty.TupleVal(flatten(nil, v))
}

// compact leaves out nulls and empty strings.
func compact(s *scope, args func(*scope) []cty.Value) cty.Value {
	items, marks, known := sequence(args(s)[0])
	if !known {
		return cty.DynamicVal.WithMarks(marks)
	}
	var out []cty.Value
	for _, v := range items {
		bare, _ := v.Unmark()
		if bare.IsNull() || bare.IsKnown() && bare.Type() == cty.String && bare.AsString() == "" {
			continue
		}
		out = append(out, v)
	}
	return cty.TupleVal(withMarks(out, marks))
}

// contains compares as == does.
func contains(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	items, _, known := sequence(values[0])
	if !known {
		return cty.UnknownVal(cty.Bool)
	}
	result := cty.False
	for _, v := range items {
		got := equal(v, values[1])
		switch {
		case !got.IsKnown():
			result = got
		case got.True():
			return cty.True
		}
	}
	return result
}

// anytrue and alltrue read nulls as false.
func quantifier(want bool) valueFunc {
	return func(s *scope, args func(*scope) []cty.Value) cty.Value {
		items, _, known := sequence(args(s)[0])
		if !known {
			return cty.UnknownVal(cty.Bool)
		}
		result := cty.BoolVal(!want)
		for _, v := range items {
			b := truth(v)
			switch {
			case !b.IsNull() && !b.IsKnown():
				result = b
			case (!b.IsNull() && b.True()) == want:
				return cty.BoolVal(want)
			}
		}
		return result
	}
}

// textTest makes a function of two strings; null is no string and gives false.
func textTest(test func(a, b string) bool) valueFunc {
	return func(s *scope, args func(*scope) []cty.Value) cty.Value {
		values := args(s)
		a, b := plain(values[0], cty.String), plain(values[1], cty.String)
		switch {
		case a.IsNull() || b.IsNull():
			return cty.False
		case !a.IsKnown() || !b.IsKnown():
			return cty.UnknownVal(cty.Bool)
		default:
			return cty.BoolVal(test(a.AsString(), b.AsString()))
		}
	}
}

// textMap makes a function of one string that keeps marks.
func textMap(change func(string) string) valueFunc {
	return func(s *scope, args func(*scope) []cty.Value) cty.Value {
		v, marks := args(s)[0].Unmark()
		t := plain(v, cty.String)
		switch {
		case t.IsNull():
			return null
		case !t.IsKnown():
			return cty.UnknownVal(cty.String).WithMarks(marks)
		default:
			return cty.StringVal(change(t.AsString())).WithMarks(marks)
		}
	}
}

// merge puts objects over each other.
func merge(s *scope, args func(*scope) []cty.Value) cty.Value {
	out := map[string]cty.Value{}
	for _, v := range args(s) {
		bare, marks := v.Unmark()
		if bare.IsNull() {
			continue
		}
		if !bare.IsKnown() {
			return cty.DynamicVal.WithMarks(marks)
		}
		if ty := bare.Type(); !ty.IsObjectType() && !ty.IsMapType() {
			continue
		}
		for name, e := range bare.AsValueMap() {
			out[name] = e.WithMarks(marks)
		}
	}
	return cty.ObjectVal(out)
}

// lookup reads a key of a map, else the default.
func lookup(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	if v := indexOf(values[0], values[1]); !v.IsNull() {
		return v
	}
	if len(values) > 2 {
		return values[2]
	}
	return null
}

// sequence gives the elements of a list; null is empty, anything single is its
// only element.
func sequence(v cty.Value) (items []cty.Value, marks cty.ValueMarks, known bool) {
	_, items, marks, known = elements(v, false)
	return items, marks, known
}

// withMarks puts the marks of a collection on its elements.
func withMarks(items []cty.Value, marks cty.ValueMarks) []cty.Value {
	if len(marks) == 0 {
		return items
	}
	out := make([]cty.Value, len(items))
	for i, v := range items {
		out[i] = v.WithMarks(marks)
	}
	return out
}

var listFunctions = map[string]ownFunction{
	"length":      {1, 1, false, length},
	"concat":      {0, -1, false, concat},
	"flatten":     {1, 1, false, flat},
	"compact":     {1, 1, false, compact},
	"contains":    {2, 2, false, contains},
	"anytrue":     {1, 1, false, quantifier(true)},
	"alltrue":     {1, 1, false, quantifier(false)},
	"merge":       {0, -1, false, merge},
	"lookup":      {2, 3, false, lookup},
	"startswith":  {2, 2, false, textTest(strings.HasPrefix)},
	"endswith":    {2, 2, false, textTest(strings.HasSuffix)},
	"strcontains": {2, 2, false, textTest(strings.Contains)},
	"lower":       {1, 1, false, textMap(strings.ToLower)},
	"upper":       {1, 1, false, textMap(strings.ToUpper)},
}
