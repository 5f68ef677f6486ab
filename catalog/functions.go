package catalog

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/parser/functions"
)

// impure functions read files, clocks or chance; meaning depends on none of them.
var impure = []string{
	"abspath", "bcrypt", "dirname", "file", "filebase64", "filebase64sha256", "filebase64sha512", "fileexists",
	"filemd5", "fileset", "filesha1", "filesha256", "filesha512", "pathexpand", "plantimestamp", "rsadecrypt",
	"templatefile", "timestamp", "uuid",
}

// pureFunctions are Terraform's functions that depend on their arguments alone.
func pureFunctions() map[string]function.Function {
	all := functions.New(functions.Options{})
	for name := range all {
		if slices.Contains(impure, name) || strings.Contains(name, "::") {
			delete(all, name)
		}
	}
	return all
}

// emptyForNull names functions for which an absent list is an empty one, and
// whether that holds for all arguments or for the first alone.
var emptyForNull = map[string]nullRule{
	"distinct": {cty.EmptyTupleVal, false},
	"keys":     {cty.EmptyObjectVal, false},
	"reverse":  {cty.EmptyTupleVal, false},
	"setunion": {cty.EmptyTupleVal, true},
	"sort":     {cty.EmptyTupleVal, false},
	"sum":      {cty.EmptyTupleVal, false},
	"tolist":   {cty.EmptyTupleVal, false},
	"toset":    {cty.EmptyTupleVal, false},
	"values":   {cty.EmptyObjectVal, false},
}

type nullRule struct {
	empty cty.Value
	all   bool
}

// An ownFunction is one that the catalog's language adds, or reads more leniently.
type ownFunction struct {
	min, max int  // number of arguments; max -1: any
	scoped   bool // it reads more than its arguments
	eval     func(s *scope, args func(*scope) []cty.Value) cty.Value
}

var ownFunctions = withLists(map[string]ownFunction{
	"follow":    {2, -1, true, follow},
	"zones":     {2, 2, true, zonesOf},
	"region_of": {1, 1, true, regionOf},
	"named":     {2, 2, true, named},
	"hosts":     {1, 1, false, hosts},
	"only":      {2, 2, false, only},
	"coalesce":  {1, -1, false, coalesce},
	"try":       {1, -1, false, try},
	"regex":     {2, 2, false, regex},
	"can": {1, 1, false, func(s *scope, args func(*scope) []cty.Value) cty.Value {
		return cty.BoolVal(!args(s)[0].IsNull())
	}},
})

func withLists(m map[string]ownFunction) map[string]ownFunction {
	maps.Copy(m, listFunctions)
	return m
}

// regex is Terraform's, with null where nothing matches; expressions are
// compiled once.
func regex(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	expression, ok := textOf(values[0])
	if !ok {
		return null
	}
	bare, marks := values[1].Unmark()
	if !bare.IsKnown() {
		return cty.DynamicVal.WithMarks(marks)
	}
	text, ok := textOf(bare)
	if !ok {
		return null
	}
	var re *regexp.Regexp
	if cached, ok := s.cat.expressions.Load(expression); ok {
		re, _ = cached.(*regexp.Regexp)
	} else {
		re, _ = regexp.Compile(expression) // one that is wrong stays nil
		s.cat.expressions.Store(expression, re)
	}
	if re == nil {
		return null
	}
	m := re.FindStringSubmatch(text)
	if m == nil {
		return null
	}
	group := func(i int) cty.Value { return cty.StringVal(m[i]).WithMarks(marks) }
	groups := re.SubexpNames()
	if len(groups) == 1 {
		return group(0)
	}
	if groups[1] != "" {
		out := map[string]cty.Value{}
		for i, name := range groups {
			if name != "" {
				out[name] = group(i)
			}
		}
		return cty.ObjectVal(out)
	}
	out := make([]cty.Value, len(m)-1)
	for i := range out {
		out[i] = group(i + 1)
	}
	return cty.TupleVal(out)
}

// coalesce gives the first value that is set and not empty.
func coalesce(s *scope, args func(*scope) []cty.Value) cty.Value {
	for _, v := range args(s) {
		bare, _ := v.Unmark()
		if bare.IsNull() || bare.IsKnown() && bare.Type() == cty.String && bare.AsString() == "" {
			continue
		}
		return v
	}
	return null
}

// try gives the first value that is there.
func try(s *scope, args func(*scope) []cty.Value) cty.Value {
	for _, v := range args(s) {
		if !v.IsNull() {
			return v
		}
	}
	return null
}

// follow reads an attribute of everything that a value refers to.
func follow(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	refs := refsOf(values[0])
	if len(refs) == 0 {
		return cty.EmptyTupleVal
	}
	if s.depth > maxDepth {
		return cty.DynamicVal
	}
	var out []cty.Value
	for _, ref := range refs {
		other := s.cat.scope(ref.Instance, s.ix, s.depth+1)
		for _, name := range values[1:] {
			text, _ := textOf(name)
			v := other.path(text)
			if v.IsNull() && text == "region" {
				v = other.regionValue() // most take it from their provider
			}
			if v.IsNull() {
				continue
			}
			out = flatten(out, v)
			break
		}
	}
	return cty.TupleVal(out)
}

// path reads a dotted path of attributes, through all blocks on the way.
func (s *scope) path(path string) cty.Value {
	first, rest, nested := strings.Cut(path, ".")
	v := s.attr(first)
	if !nested {
		return v
	}
	var out []cty.Value
	for name := range strings.SplitSeq(rest, ".") {
		out = nil
		items, marks, known := splatElements(v)
		if !known {
			return cty.DynamicVal.WithMarks(marks)
		}
		for _, item := range items {
			if inner := attrOf(item, name); !inner.IsNull() {
				out = flatten(out, inner)
			}
		}
		v = cty.TupleVal(out)
	}
	if len(out) == 0 {
		return null
	}
	return v
}

// flatten appends a value, or where it is a list its elements, without nulls.
func flatten(out []cty.Value, v cty.Value) []cty.Value {
	bare, marks := v.Unmark()
	ty := bare.Type()
	if bare.IsNull() {
		return out
	}
	if !bare.IsKnown() || !ty.IsListType() && !ty.IsTupleType() && !ty.IsSetType() {
		return append(out, v)
	}
	for _, e := range bare.AsValueSlice() {
		if len(marks) > 0 {
			e = e.WithMarks(marks)
		}
		out = flatten(out, e)
	}
	return out
}

func zonesOf(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	provider, ok := textOf(values[0])
	region, known := textOf(values[1])
	if !ok || !known {
		if s.in == nil && ok { // a data source: the zones are of one region, whichever it is
			return namelessZones(s.cat.fewestZones(provider))
		}
		if bare, marks := values[1].Unmark(); !bare.IsKnown() {
			return cty.DynamicVal.WithMarks(marks)
		}
		return cty.EmptyTupleVal
	}
	var out []cty.Value
	for _, zone := range s.cat.Zones(provider, region) {
		out = append(out, keepSecret(cty.StringVal(zone), values[1]))
	}
	return cty.TupleVal(out)
}

// namelessZones are zones of a region that is not known.
func namelessZones(n int) cty.Value {
	out := make([]cty.Value, n)
	for i := range out {
		out[i] = cty.UnknownVal(cty.String)
	}
	return cty.TupleVal(out)
}

func regionOf(s *scope, args func(*scope) []cty.Value) cty.Value {
	v := args(s)[0]
	zone, ok := textOf(v)
	if !ok {
		if bare, marks := v.Unmark(); !bare.IsKnown() {
			return cty.UnknownVal(cty.String).WithMarks(marks)
		}
		return null
	}
	if p := s.cat.providerOf(s.typ); p != nil {
		return keepSecret(textOrNull(s.cat.RegionOf(p.name, zone)), v)
	}
	return null
}

// named finds instances by the names people wrote by hand.
func named(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	typ, _ := textOf(values[0])
	var out []cty.Value
	for _, v := range flatten(nil, values[1]) {
		text, known := textOf(v)
		if !known || s.in == nil || len(refsOf(v)) > 0 {
			out = append(out, v)
			continue
		}
		for _, in := range s.ix.named(s.in, typ, text) {
			out = append(out, keepSecret(cty.StringVal(text), v).Mark(parser.Ref{Instance: in, Attr: "name"}))
		}
	}
	return cty.TupleVal(out)
}

// only keeps those references of a value that are to instances of one type.
func only(s *scope, args func(*scope) []cty.Value) cty.Value {
	values := args(s)
	typ, _ := textOf(values[0])
	var out []cty.Value
	for _, ref := range refsOf(values[1]) {
		if ref.Instance.Type == typ {
			out = append(out, cty.UnknownVal(cty.String).Mark(ref))
		}
	}
	return cty.TupleVal(out)
}

// hostPattern finds host names of two labels or more, and IPv4 addresses.
var hostPattern = regexp.MustCompile(`(?i)\b(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\b`)

// maxHosts bounds what one text may name.
const maxHosts = 64

// hosts gives the host names and addresses in all strings of a value, and
// keeps what it refers to.
func hosts(s *scope, args func(*scope) []cty.Value) cty.Value {
	var out []cty.Value
	seen := map[string]bool{}
	walkLeaves(args(s)[0], func(v cty.Value, refs []parser.Ref, _ bool) {
		for _, ref := range refs {
			out = append(out, cty.UnknownVal(cty.String).Mark(ref))
		}
		text, known := textOf(v)
		if !known {
			return
		}
		if !strings.Contains(text, ".") {
			return
		}
		for _, host := range hostPattern.FindAllString(text, maxHosts) {
			if !seen[host] {
				seen[host] = true
				out = append(out, keepSecret(cty.StringVal(host), v))
			}
		}
	})
	return cty.TupleVal(out)
}
