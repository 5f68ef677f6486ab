package parser

import "github.com/zclconf/go-cty/cty"

// answer adds what known facts say of a data source. Facts of the world carry
// no Ref: a zone's name depends on nothing.
func (s *scope) answer(r *resource, attrs map[string]cty.Value, inst *Instance, out map[string]cty.Value) {
	k := s.ev.l.opts.Knowledge
	if k == nil {
		return
	}
	q := DataQuery{Type: r.typ, Config: cty.ObjectVal(attrs), Provider: cty.EmptyObjectVal}
	if p := s.providerOf(r); p != nil {
		q.Provider = p.config()
		inst.Provider = p.out
	}
	facts, ok := k.Data(q)
	if !ok {
		return
	}
	for n, v := range facts {
		if _, set := out[n]; !set && v != cty.NilVal {
			out[n] = v
		}
	}
}
