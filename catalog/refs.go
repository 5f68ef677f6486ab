package catalog

import (
	"cmp"
	"slices"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// walkLeaves calls f for every leaf of a value, with the references it carries.
// A collection that carries references as a whole is a leaf too, as a null;
// what stands inside it is covered: those references speak for it. Of its other
// marks a leaf keeps Sensitive, and an unknown one that names it one of a list.
func walkLeaves(v cty.Value, f func(v cty.Value, refs []parser.Ref, covered bool)) {
	walk(v, false, false, f)
}

func walk(v cty.Value, covered, hidden bool, f func(cty.Value, []parser.Ref, bool)) {
	bare, marks := v.Unmark()
	refs := refsIn(marks)
	if _, ok := marks[parser.Sensitive{}]; ok {
		hidden = true
	}
	nth, isNth := nthIn(marks)
	if bare.IsNull() || !bare.IsKnown() || !bare.CanIterateElements() {
		if hidden {
			bare = bare.Mark(parser.Sensitive{})
		}
		if isNth && !bare.IsKnown() {
			bare = bare.Mark(nth)
		}
		f(bare, refs, covered || len(refs) > 0)
		return
	}
	if len(refs) > 0 {
		f(null, refs, true)
		covered = true
	}
	if ty := bare.Type(); ty.IsListType() || ty.IsTupleType() {
		for _, e := range bare.AsValueSlice() {
			walk(e, covered, hidden, f)
		}
		return
	}
	for it := bare.ElementIterator(); it.Next(); {
		_, e := it.Element()
		walk(e, covered, hidden, f)
	}
}

// nthIn finds the mark of a name that nobody knows; what is made of several is
// none of them.
func nthIn(marks cty.ValueMarks) (nth parser.Nth, ok bool) {
	for m := range marks {
		if found, is := m.(parser.Nth); is && ok {
			return parser.Nth{}, false
		} else if is {
			nth, ok = found, true
		}
	}
	return nth, ok
}

// refsIn gives the references among marks, in a fixed order.
func refsIn(marks cty.ValueMarks) []parser.Ref {
	if len(marks) == 0 {
		return nil
	}
	var out []parser.Ref
	for m := range marks {
		if ref, ok := m.(parser.Ref); ok && ref.Instance != nil {
			out = append(out, ref)
		}
	}
	if len(out) > 1 {
		slices.SortFunc(out, compareRefs)
	}
	return out
}

func compareRefs(a, b parser.Ref) int {
	return cmp.Or(cmp.Compare(a.Instance.Address, b.Instance.Address), cmp.Compare(rootDir(a), rootDir(b)), cmp.Compare(a.Attr, b.Attr))
}

func rootDir(r parser.Ref) string {
	if r.Instance.Root == nil {
		return ""
	}
	return r.Instance.Root.Dir
}

// refsOf gives everything a value refers to, each once, in the value's order.
func refsOf(v cty.Value) []parser.Ref { return endsOf(v).refs }

// ends are what a value of references holds.
type ends struct {
	refs  []parser.Ref
	names []string // known strings that refer to nothing here
	open  bool     // something in it refers to nothing and is not known
}

// maxName is the length of the longest string that can name something: a longer
// one is a text.
const maxName = 512

func endsOf(v cty.Value) ends {
	var e ends
	var seen map[parser.Ref]bool
	var seenName map[string]bool
	walkLeaves(v, func(v cty.Value, refs []parser.Ref, covered bool) {
		for _, ref := range refs {
			if !seen[ref] {
				if seen == nil {
					seen = map[parser.Ref]bool{}
				}
				seen[ref] = true
				e.refs = append(e.refs, ref)
			}
		}
		switch {
		case covered || v.IsNull():
		case !v.IsKnown():
			e.open = true
		case v.Type() == cty.String:
			v, _ = v.Unmark()
			if name := v.AsString(); name != "" && len(name) <= maxName && !seenName[name] {
				if seenName == nil {
					seenName = map[string]bool{}
				}
				seenName[name] = true
				e.names = append(e.names, name)
			}
		}
	})
	return e
}

// targets are the ends as an edge holds them.
func (e ends) targets() []Target {
	if len(e.refs)+len(e.names) == 0 {
		return nil
	}
	out := make([]Target, 0, len(e.refs)+len(e.names))
	for _, ref := range e.refs {
		out = append(out, Target{Ref: ref})
	}
	for _, name := range e.names {
		out = append(out, Target{Name: name})
	}
	return out
}
