package functions

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// maxTemplateBytes bounds templates more than other files, as parsing and
// evaluating them recurses.
const maxTemplateBytes = 1 << 20

// renderCost is how many iterations of a loop it costs to render a template
// from a template.
const renderCost = 2_000

// templateFunctions are those that render templates, as they are called from a
// template of the given depth.
func (l *library) templateFunctions(depth int) map[string]function.Function {
	file := function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "path", Type: cty.String, AllowMarked: true},
			{Name: "vars", Type: cty.DynamicPseudoType, AllowMarked: true},
		},
		Type: function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			path, marks := args[0].Unmark()
			template, err := l.templateAt(path.AsString())
			if err != nil {
				return cty.NilVal, argError(err)
			}
			result, err := l.render(template, args[1], depth)
			if err != nil {
				return cty.NilVal, err
			}
			return result.WithMarks(marks), nil
		},
	})
	text := function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "template", Type: customdecode.ExpressionClosureType},
			{Name: "vars", Type: cty.DynamicPseudoType, AllowMarked: true, AllowUnknown: true, AllowDynamicType: true},
		},
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return l.templateString(customdecode.ExpressionClosureFromVal(args[0]), args[1], depth)
		},
	})
	return map[string]function.Function{"templatefile": l.wrap("templatefile", file, nil), "templatestring": text}
}

// templateAt returns the template in a file.
func (l *library) templateAt(path string) (hclsyntax.Expression, error) {
	e, err := l.open(path)
	if err != nil {
		return nil, err
	}
	e.parse.Do(func() {
		e.template, e.parseErr = parseTemplate(string(e.content), path)
	})
	return e.template, e.parseErr
}

func parseTemplate(text, name string) (hclsyntax.Expression, error) {
	switch {
	case len(text) > maxTemplateBytes:
		return nil, fmt.Errorf("%s: %w", name, &BoundError{Bound: "bytes in a template", Limit: maxTemplateBytes})
	case !utf8.ValidString(text):
		return nil, fmt.Errorf("%s is not text in UTF-8", name)
	}
	if err := CheckNesting([]byte(text)); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	template, diags := hclsyntax.ParseTemplate([]byte(text), name, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, templateError(diags)
	}
	Instrument(template)
	return template, nil
}

func (l *library) render(template hclsyntax.Expression, vars cty.Value, depth int) (cty.Value, error) {
	if depth >= l.limits.MaxTemplateDepth {
		return cty.NilVal, &BoundError{Bound: "templates that render each other", Limit: int64(l.limits.MaxTemplateDepth)}
	}
	// A template that renders itself twice would be rendered two to the power
	// of the depth: what a template renders counts as a long loop.
	if depth > 0 && l.iterations.Add(renderCost) > l.limits.MaxIterations {
		return cty.NilVal, &BoundError{Bound: "iterations of loops", Limit: l.limits.MaxIterations}
	}
	plain, marks := vars.Unmark()
	if ty := plain.Type(); !ty.IsObjectType() && !ty.IsMapType() {
		return cty.NilVal, function.NewArgErrorf(1, "an object or a map is needed, not %s", ty.FriendlyName())
	}
	ctx := &hcl.EvalContext{Variables: map[string]cty.Value{}, Functions: l.level(depth + 1)}
	for it := plain.ElementIterator(); it.Next(); {
		key, v := it.Element()
		name := key.AsString()
		if !hclsyntax.ValidIdentifier(name) {
			return cty.NilVal, function.NewArgErrorf(1, "%q cannot be a variable of a template: a name has letters, digits, underscores and hyphens", name)
		}
		ctx.Variables[name] = v
	}
	for _, traversal := range template.Variables() {
		if name := traversal.RootName(); ctx.Variables[name] == cty.NilVal {
			return cty.NilVal, function.NewArgErrorf(1, "the template uses %q at %s, and there is no such element", name, traversal.SourceRange())
		}
	}
	result, diags := template.Value(ctx)
	if diags.HasErrors() {
		return cty.NilVal, templateError(diags)
	}
	// What a template does not use is nothing that its result depends on; but
	// it is as secret as all that could have been used.
	return result.WithMarks(marks, visibility(vars)), nil
}

func (l *library) templateString(arg *customdecode.ExpressionClosure, vars cty.Value, depth int) (cty.Value, error) {
	if !isReference(arg.Expression) {
		return cty.NilVal, function.NewArgErrorf(0, "it must refer to an object that holds the template, like local.greeting; what an expression makes can be written in its place")
	}
	template, diags := arg.Value()
	if diags.HasErrors() {
		return cty.NilVal, templateError(diags)
	}
	plain, marks := template.Unmark()
	unknown := cty.UnknownVal(cty.String).WithMarks(marks, references(vars), visibility(vars))
	switch {
	case plain.IsNull():
		return cty.NilVal, function.NewArgErrorf(0, "the template is null")
	case plain.Type() != cty.String && plain.Type() != cty.DynamicPseudoType:
		return cty.NilVal, function.NewArgErrorf(0, "a template is a string, and this is %s", plain.Type().FriendlyName())
	case !plain.IsKnown() || !vars.IsKnown():
		return unknown, nil
	}
	name := "templatestring"
	if t, diags := hcl.AbsTraversalForExpr(arg.Expression); !diags.HasErrors() {
		name = traversalText(t)
	}
	parsed, err := parseTemplate(plain.AsString(), name)
	if err != nil {
		return cty.NilVal, argError(err)
	}
	result, err := l.render(parsed, vars, depth)
	if err != nil {
		return cty.NilVal, err
	}
	if err := l.spend(result); err != nil {
		return cty.NilVal, err
	}
	if inner, resultMarks := result.Unmark(); !inner.IsKnown() && inner.Type() == cty.DynamicPseudoType {
		result = unknown.WithMarks(resultMarks)
	}
	text, err := convertFunc(cty.String).Call([]cty.Value{result})
	if err != nil {
		return cty.NilVal, fmt.Errorf("the template does not give a string: %w", err)
	}
	return text.WithMarks(marks), nil
}

// isReference tells whether the expression names something, as templatestring
// asks for: a literal there is nearly always a mistake.
func isReference(expr hcl.Expression) bool {
	switch e := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return true
	case *hclsyntax.RelativeTraversalExpr:
		return isReference(e.Source)
	case *hclsyntax.IndexExpr:
		return isReference(e.Collection)
	case hclsyntax.Expression:
		return false
	default: // an expression of JSON, whose parts cannot be seen
		_, diags := hcl.AbsTraversalForExpr(expr)
		return !diags.HasErrors()
	}
}

func traversalText(t hcl.Traversal) string {
	var b strings.Builder
	for i, step := range t {
		switch s := step.(type) {
		case hcl.TraverseRoot:
			b.WriteString(s.Name)
		case hcl.TraverseAttr:
			if i > 0 {
				b.WriteByte('.')
			}
			b.WriteString(s.Name)
		default:
			b.WriteString("[...]")
		}
	}
	return b.String()
}

// templateError gives what went wrong in a template as an error, and keeps the
// cause where that is a limit or a boundary.
func templateError(diags hcl.Diagnostics) error {
	for _, d := range diags {
		if d.Severity != hcl.DiagError {
			continue
		}
		if cause, ok := AsBoundError(d); ok {
			return fmt.Errorf("%s: %w", d.Subject, cause)
		}
		if cause, ok := AsOutsideError(d); ok {
			return fmt.Errorf("%s: %w", d.Subject, cause)
		}
	}
	for _, d := range diags {
		if d.Severity == hcl.DiagError {
			return &renderError{text: diagnosticText(d)}
		}
	}
	return diags
}

type renderError struct{ text string }

func (e *renderError) Error() string { return e.text }
