package parser

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A Gap is the cty mark of a value that is not known for want of something: a
// variable that nobody sets, a workspace that nobody chose. Gaps flow by
// themselves through locals, modules and functions, as a Ref does, so that
// whoever meets an unknown value can say what would have to be given.
type Gap struct {
	Name   string // "var.region"; a module's own variable with the call before it
	Lacks  string // what is wrong with it: "has no value"
	Range  Range  // where it is declared, zero for what has no place
	Remedy string // "" where the rest says it
}

// String says what is missing: "var.region has no value".
func (g Gap) String() string {
	out := strings.TrimSpace(g.Name + " " + g.Lacks)
	if g.Remedy != "" {
		out += ": " + g.Remedy
	}
	return out
}

// Gaps says why a value, or a part of it, is not known, first what a person
// can give. It is empty for what is known, and where nothing more can be said.
func Gaps(v cty.Value) []Gap {
	if v == cty.NilVal {
		return nil
	}
	found := map[Gap]bool{}
	gapsIn(v, nil, found)
	out := make([]Gap, 0, len(found))
	for g := range found {
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b Gap) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), compareRanges(a.Range, b.Range), cmp.Compare(a.Name, b.Name))
	})
	return out
}

const (
	lacksValue  = "has no value"
	lacksSource = "is not at hand"
	lacksLookup = "is looked up only when it is applied"
)

// rank puts what a person can give before what only a run of Terraform can.
func (g Gap) rank() int {
	return max(0, slices.Index([]string{lacksSource, lacksLookup}, g.Lacks)+1)
}

// gapsIn gathers the marks of the unknown parts of a value; those of a
// collection count for what is in it.
func gapsIn(v cty.Value, outer []cty.ValueMarks, found map[Gap]bool) {
	v, marks := v.Unmark()
	if len(marks) > 0 {
		outer = append(slices.Clip(outer), marks)
	}
	switch {
	case !v.IsKnown():
		for _, set := range outer {
			for m := range set {
				if g, ok := gapOf(m); ok {
					found[g] = true
				}
			}
		}
	case v.IsNull() || v.Type().IsPrimitiveType() || !v.CanIterateElements():
	default:
		for it := v.ElementIterator(); it.Next(); {
			_, e := it.Element()
			gapsIn(e, outer, found)
		}
	}
}

// gapOf reads one mark. What another instance keeps to itself is a gap as well.
func gapOf(mark any) (Gap, bool) {
	switch m := mark.(type) {
	case Gap:
		return m, true
	case Ref:
		if m.Instance == nil || m.Instance.Mode == Managed {
			return Gap{}, false // what is made here is known by its reference
		}
		return GapOf(m.Instance), true
	}
	return Gap{}, false
}

// GapOf is the gap of what an instance does not tell before apply.
func GapOf(i *Instance) Gap {
	g := Gap{Name: i.Address, Range: i.Edit}
	switch i.Mode {
	case Managed, Data:
		g.Lacks = lacksLookup
	case Module:
		g.Lacks = lacksSource
	}
	return g
}

// why ends a sentence about a value that is not known.
func why(marks cty.ValueMarks) string {
	if gaps := Gaps(cty.DynamicVal.WithMarks(marks)); len(gaps) > 0 {
		return " (" + gaps[0].placed() + ")"
	}
	return ""
}

func (g Gap) placed() string {
	if g.Range.IsZero() {
		return g.String()
	}
	return fmt.Sprintf("%s, %s:%d", g, g.Range.File, g.Range.Line)
}

// inputGaps gathers the gaps of what an expression refers to: some operations,
// such as a loop over an unknown collection, lose the marks of their operands.
func inputGaps(expr hclsyntax.Expression, ctx *hcl.EvalContext) cty.ValueMarks {
	if ctx == nil {
		return nil
	}
	out := cty.ValueMarks{}
	for _, t := range expr.Variables() {
		if v, diags := t.TraverseAbs(ctx); !diags.HasErrors() {
			for _, g := range Gaps(v) {
				out[g] = struct{}{}
			}
		}
	}
	return out
}
