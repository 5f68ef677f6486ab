package functions

import (
	"regexp/syntax"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// maxNesting is how deeply brackets may nest. Parsers that recurse need stack
// for each level, and a stack that is used up cannot be recovered from.
const maxNesting = 2000

func tooDeep() error {
	return &BoundError{Bound: "levels of nesting", Limit: maxNesting}
}

// CheckNesting returns a BoundError where the brackets in src nest too deeply
// for a parser that recurses, be it of HCL, JSON or YAML, or where its
// operators do. It knows no strings and no comments: what it counts may be
// text, of which no one writes as much.
func CheckNesting(src []byte) error {
	depth, run := 0, 0
	for _, c := range src {
		switch c {
		case '(', '[', '{':
			depth++
			run++
		case ')', ']', '}':
			depth = max(depth-1, 0)
			run = 0
		case '!', '?', ':':
			run++
		case '\n':
			run = 0
		}
		if depth > maxNesting || run > 5*maxNesting {
			return tooDeep()
		}
	}
	return nil
}

// patternSize is the number of instructions of a compiled pattern.
func patternSize(pattern string) (int, error) {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return 0, err
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return 0, err
	}
	return len(prog.Inst), nil
}

// loopFunction counts the iterations of loops. No configuration can call it,
// as its name is no identifier.
const loopFunction = "for in"

// BoundLoops makes every for expression below the node, also those of
// templates, count its iterations, so that loops in loops end: with a
// BoundError once those of the whole module are more than
// Limits.MaxIterations. It changes the tree in place and must be called once,
// before anything is evaluated; evaluation then needs the functions that New
// gives.
func BoundLoops(node hclsyntax.Node) {
	_ = hclsyntax.VisitAll(node, func(n hclsyntax.Node) hcl.Diagnostics {
		loop, ok := n.(*hclsyntax.ForExpr)
		if !ok {
			return nil
		}
		r := loop.CollExpr.Range()
		loop.CollExpr = &hclsyntax.FunctionCallExpr{
			Name:            loopFunction,
			Args:            []hclsyntax.Expression{loop.CollExpr},
			NameRange:       r,
			OpenParenRange:  r,
			CloseParenRange: r,
		}
		return nil
	})
}

func (l *library) loopFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anyValue("collection")},
		Type:   function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			v, _ := args[0].Unmark()
			if v.IsNull() || !v.IsKnown() || !v.CanIterateElements() {
				return args[0], nil
			}
			if l.iterations.Add(int64(v.LengthInt())) > l.limits.MaxIterations {
				return cty.NilVal, &BoundError{Bound: "iterations of loops", Limit: l.limits.MaxIterations}
			}
			return args[0], nil
		},
	})
}
