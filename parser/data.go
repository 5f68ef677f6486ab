package parser

import "github.com/zclconf/go-cty/cty"

// answer adds what known facts say of a data source. Facts of the world carry
// no Ref: a zone's name depends on nothing.
func (s *scope) answer(r *resource, rep *repetition, attrs map[string]cty.Value, inst *Instance, out map[string]cty.Value, shadow bool) {
	k := s.ev.l.opts.Knowledge
	if k == nil {
		return
	}
	q := DataQuery{Type: r.typ, Config: cty.ObjectVal(attrs), Provider: cty.EmptyObjectVal}
	if p := s.providerFor(r, rep); p != nil {
		q.Provider = p.config()
		inst.Provider = p.out
	}
	facts, ok := k.Data(q)
	if !ok {
		return
	}
	for n, v := range facts {
		_, set := out[n]
		switch {
		case set || v == cty.NilVal:
		case !isNameless(v):
			out[n] = listed(v, inst.Address)
		case shadow:
			out[n] = s.ev.nameless(v, inst, n, q)
		default:
			s.ev.group.lists[Ref{Instance: inst, Attr: n}] = true
		}
	}
}

// A fact marks a name that a data source lists, so that what names the first,
// second, ... of them can be told from one that names it outright.
type fact struct {
	data  string // the data source's address
	index int
	name  string
}

// listed marks the names of a list.
func listed(v cty.Value, data string) cty.Value {
	ty := v.Type()
	if v.IsMarked() || v.IsNull() || !v.IsWhollyKnown() || !ty.IsListType() && !ty.IsTupleType() || v.LengthInt() == 0 {
		return v
	}
	elems := v.AsValueSlice()
	for i, e := range elems {
		if name, ok := plainString(e); ok {
			elems[i] = e.Mark(fact{data, i, name})
		}
	}
	if ty.IsTupleType() {
		return cty.TupleVal(elems)
	}
	return cty.ListVal(elems)
}
