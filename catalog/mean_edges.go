package catalog

import (
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

func (r *reader) edges(c *component) {
	for _, name := range edgeOrder {
		x := c.attrs[name]
		if x == nil {
			continue
		}
		e := endsOf(x.value(r.scope))
		e.refs = r.others(c, e.refs)
		if to := e.targets(); len(to) > 0 || e.open {
			r.m.Edges = append(r.m.Edges, Edge{Kind: edgeAttributes[name], To: to, Open: e.open, Range: r.decides(x)})
		}
	}
	if x := c.attrs["member_of"]; x != nil {
		e := endsOf(x.value(r.scope))
		e.names = nil // nobody routes who is not here
		if from := e.targets(); len(from) > 0 || e.open {
			r.m.Edges = append(r.m.Edges, Edge{Kind: Routes, From: from, Open: e.open, Range: r.decides(x)})
		}
	}
	for _, e := range c.edges {
		r.repeat(e.attrs["for_each"], e.attrs["when"], func(cty.Value) { r.edge(e) })
	}
}

// edge reads an edge block.
func (r *reader) edge(x *edgeExpr) {
	e := Edge{Kind: x.kind}
	at := x.attrs["to"]
	for _, end := range []struct {
		name string
		to   *[]Target
	}{{"from", &e.From}, {"to", &e.To}} {
		expr := x.attrs[end.name]
		if expr == nil {
			continue
		}
		if at == nil {
			at = expr
		}
		got := endsOf(expr.value(r.scope))
		*end.to = got.targets()
		e.Open = e.Open || got.open
		if len(*end.to) == 0 {
			if !got.open {
				return // an end that is nothing is no edge
			}
			// an end that may be anything must not read as the instance itself
			*end.to = []Target{}
			return
		}
	}
	if s := x.attrs["selector"]; s != nil {
		if e.Select = r.selector(s); e.Select == nil {
			return
		}
		at = s
	}
	e.Range = r.decides(at)
	e.Group, e.Part = r.key(x.attrs["group"]), r.key(x.attrs["part"])
	if text, ok := textOf(x.attrs["mode"].value(r.scope)); ok {
		e.Mode = Mode(text)
	}
	if n := number(x.attrs["order"].value(r.scope)); !n.IsNull() && n.IsKnown() {
		f, _ := n.AsBigFloat().Float64()
		e.Order = int(f)
	}
	if n := number(x.attrs["weight"].value(r.scope)); !n.IsNull() && n.IsKnown() {
		e.Weight, _ = n.AsBigFloat().Float64()
	}
	e.Inferred = triOf(truth(x.attrs["inferred"].value(r.scope))) == Yes
	r.m.Edges = append(r.m.Edges, e)
}

// key reads a text that only has to be equal where it means the same: what is
// not known is written as the name of what it refers to.
func (r *reader) key(x *expr) string {
	if x == nil {
		return ""
	}
	r.names = true
	v := x.value(r.scope)
	r.names = false
	return keyOf(v)
}

func keyOf(v cty.Value) string {
	if text, ok := shownText(v); ok {
		return text
	}
	refs := refsOf(v)
	if len(refs) == 0 {
		return ""
	}
	parts := make([]string, len(refs))
	for i, ref := range refs {
		parts[i] = refName(ref)
	}
	return strings.Join(parts, ",")
}

// refName names what a reference refers to, in its root. Which attribute it is
// makes no difference: a zone is one zone by its id and by its name.
func refName(ref parser.Ref) string {
	return "<" + rootDir(ref) + ":" + ref.Instance.Address + ">"
}

func (r *reader) set(x *expr) *RecordSet {
	if x == nil {
		return nil
	}
	r.names = true
	v := x.value(r.scope)
	r.names = false
	if v.IsNull() {
		return nil
	}
	if !v.IsKnown() {
		r.block(x, "set", v)
		return nil
	}
	out := &RecordSet{Key: keyOf(attrOf(v, "key")), Checked: triOf(truth(attrOf(v, "checked")))}
	if out.Key == "" {
		if !attrOf(v, "key").IsNull() {
			r.block(x, "set", v)
		}
		return nil
	}
	if text, ok := textOf(attrOf(v, "mode")); ok {
		out.Mode = Mode(text)
	}
	if n := number(attrOf(v, "order")); !n.IsNull() && n.IsKnown() {
		f, _ := n.AsBigFloat().Float64()
		out.Order = int(f)
	}
	if n := number(attrOf(v, "weight")); !n.IsNull() && n.IsKnown() {
		out.Weight, _ = n.AsBigFloat().Float64()
	}
	return out
}

func (r *reader) selector(x *expr) *Selector {
	if x == nil {
		return nil
	}
	v := x.value(r.scope)
	if v.IsNull() {
		return nil
	}
	if !v.IsKnown() {
		r.block(x, "selector", v)
		return nil
	}
	out := &Selector{Scope: keyOf(attrOf(v, "scope")), Labels: labels(attrOf(v, "labels"))}
	if text, ok := textOf(attrOf(v, "role")); ok {
		out.Role = Role(text)
	}
	// a label whose value is not known would match too much if it were left out
	want, _ := attrOf(v, "labels").Unmark()
	if !want.IsNull() && (!want.IsKnown() || want.CanIterateElements() && want.LengthInt() != len(out.Labels)) {
		r.block(x, "selector", v)
		return nil
	}
	if len(out.Labels) == 0 {
		return nil
	}
	return out
}
