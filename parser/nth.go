package parser

import (
	"fmt"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// Where a data source lists names that nobody knows before apply, as the zones
// of a region that only the environment names, its value is unknown, as it is
// for Terraform. Yet two of the names differ. So an argument that depends on
// such a list is evaluated once more in shadow, where the list has a
// placeholder for each name that is there for sure: what comes out as one of
// them carries an Nth.

// listLength is the length of such a list in shadow: longer than any that there
// is, so that nothing wraps around at its end. What is as long is not known.
const listLength = 64

// namelessMark marks the list, and so all that its length decides.
type namelessMark struct{}

func isNameless(v cty.Value) bool {
	if v.IsMarked() || !v.IsKnown() || v.IsNull() || !v.Type().IsTupleType() || v.LengthInt() == 0 {
		return false
	}
	for _, e := range v.AsValueSlice() {
		if e.IsKnown() || e.Type() != cty.String {
			return false
		}
	}
	return true
}

func hasNameless(v cty.Value) bool {
	_, marks := v.UnmarkDeep()
	_, ok := marks[namelessMark{}]
	return ok
}

// nameless gives the list in shadow.
func (ev *evaluation) nameless(v cty.Value, inst *Instance, attr string, q DataQuery) cty.Value {
	list := ev.listName(inst, attr, q)
	own := Ref{Instance: inst, Attr: attr}
	elems := make([]cty.Value, listLength)
	for i := range elems {
		elems[i] = cty.UnknownVal(cty.String).Mark(own)
		if i < v.LengthInt() {
			u := cty.UnknownVal(cty.String).RefineNotNull().Mark(own).Mark(Nth{list, i})
			elems[i], _ = ev.placeholderFor(Ref{Instance: inst, Attr: fmt.Sprintf("%s[%d]", attr, i)}, u).Unmark()
		}
	}
	return cty.TupleVal(elems).Mark(own).Mark(namelessMark{})
}

// listName names a list by the first data source that gives it: one that asks
// the same of the same provider gives the same.
func (ev *evaluation) listName(inst *Instance, attr string, q DataQuery) string {
	name := inst.Address
	if ev.l.roots > 1 {
		// a slash divides domains
		name = strings.ReplaceAll(ev.root.Dir, "/", ".") + ":" + name
	}
	if !q.Config.IsWhollyKnown() {
		return name
	}
	key := fmt.Sprintf("%s %p %s.%s %s", ev.root.Dir, inst.Provider, q.Type, attr, valueJSON(q.Config))
	if first, ok := ev.group.listNames[key]; ok {
		return first
	}
	ev.group.listNames[key] = name
	return name
}

// withNth finds out which of the names in a list an unknown value is.
func (s *scope) withNth(a *attribute, rep *repetition, v cty.Value) cty.Value {
	if found, ok := s.named(a, rep, v); ok {
		return s.ev.restore(found)
	}
	return v
}

// named evaluates in shadow what depends on a list of names that nobody knows;
// ok is false for all else.
func (s *scope) named(a *attribute, rep *repetition, v cty.Value) (found cty.Value, ok bool) {
	if len(s.ev.group.lists) == 0 || v.IsWhollyKnown() || !s.ev.refersToList(v) {
		return cty.NilVal, false
	}
	saved := s.ev.diags
	s.ev.diags = &collector{} // those of the first evaluation are enough
	defer func() { s.ev.diags = saved }()
	found, d := safeValue(a.expr, rep.in(true).context(s.context(a.refs, rep, true, nil)))
	if d.HasErrors() {
		return cty.NilVal, false
	}
	return s.ev.decided(found), true
}

// decided takes back what follows from the length of a list in shadow, which is
// none that there is.
func (ev *evaluation) decided(v cty.Value) cty.Value {
	if !hasNameless(v) {
		return v
	}
	out, err := cty.Transform(v, func(_ cty.Path, x cty.Value) (cty.Value, error) {
		plain, marks := x.Unmark()
		if _, ok := marks[namelessMark{}]; !ok {
			return x, nil
		}
		delete(marks, namelessMark{})
		switch text, isText := plainString(plain); {
		case isText && ev.group.placeholders[text].ref.Instance != nil,
			plain.IsKnown() && !plain.IsNull() && plain.CanIterateElements() && plain.LengthInt() < listLength:
			return plain.WithMarks(marks), nil
		default:
			return cty.DynamicVal.WithMarks(marks), nil
		}
	})
	if err != nil {
		return cty.DynamicVal
	}
	return out
}

// keyed gives the repetition with the value that a collection has for its key.
func (r *repetition) keyed(in cty.Value) *repetition {
	in, _ = in.Unmark()
	if r.key == cty.NilVal || !r.key.IsKnown() || !in.IsKnown() || in.IsNull() || !in.Type().IsObjectType() && !in.Type().IsMapType() {
		return nil
	}
	v, ok := in.AsValueMap()[r.key.AsString()]
	if !ok {
		return nil
	}
	return &repetition{kind: r.kind, key: r.key, each: r.each, value: v}
}

func (ev *evaluation) refersToList(v cty.Value) bool {
	_, marks := v.UnmarkDeep()
	for m := range marks {
		if r, ok := m.(Ref); ok && ev.group.lists[r] {
			return true
		}
	}
	return false
}
