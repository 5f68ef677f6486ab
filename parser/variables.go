package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/resilint/resilint/parser/functions"
)

var reservedVariables = map[string]bool{
	"source": true, "version": true, "providers": true, "count": true, "for_each": true,
	"lifecycle": true, "depends_on": true, "locals": true,
}

func (m *module) declareVariable(k *block) {
	name := k.label(0)
	if old, ok := m.variables[name]; ok {
		m.duplicate("variable", name, k.header, old.blk.header)
		return
	}
	m.validName("variable", name, k)
	if reservedVariables[name] {
		m.diags.errorf(KindSyntax, k.header, "Invalid variable name: %q means something in module calls; choose another name.", name)
	}
	m.expect(k, variableSchema)
	v := &variable{name: name, blk: k, typ: cty.DynamicPseudoType, literal: true, nullable: true, def: k.body.attr("default")}
	v.sensitive = m.literalBool(k.body.attr("sensitive"), false)
	v.ephemeral = m.literalBool(k.body.attr("ephemeral"), false)
	v.nullable = m.literalBool(k.body.attr("nullable"), true)
	if a := k.body.attr("type"); a != nil {
		m.variableType(v, a)
	}
	for _, b := range k.body.all("validation") {
		m.expect(b, validationSchema)
		if b.body.attr("condition") == nil || b.body.attr("error_message") == nil {
			m.diags.errorf(KindSyntax, b.header, "Missing required argument: a validation block has a condition and an error_message.")
			continue
		}
		m.checkValidation(v, b.body.attr("condition"))
		v.validations = append(v.validations, b)
	}
	m.checkDefault(v)
	m.variables[name] = v
	m.variableOrder = append(m.variableOrder, name)
}

// checkValidation reports a rule that does not look at its own variable.
func (m *module) checkValidation(v *variable, condition *attribute) {
	for _, t := range condition.expr.Variables() {
		if t.RootName() != "var" || len(t) < 2 {
			continue
		}
		if step, ok := t[1].(hcl.TraverseAttr); ok && step.Name == v.name {
			return
		}
	}
	m.diags.errorf(KindSyntax, condition.expr.Range(),
		"Invalid variable validation condition: the condition must refer to var.%s to test its value.", v.name)
}

func (m *module) variableType(v *variable, a *attribute) {
	expr := a.expr
	if s, ok := literalString(expr); ok {
		if !a.json {
			m.diags.errorf(KindSyntax, expr.Range(),
				"Invalid quoted type constraints: Terraform 0.11 wrote \"%s\" in quotes; remove the quotes.", s)
			expr = bareExpr(expr, true)
			switch s {
			case "list", "map":
				expr, _ = parseTypeText(s+"(any)", expr.Range())
			}
		} else {
			expr = a.bare()
		}
	}
	switch hcl.ExprAsKeyword(expr) {
	case "list":
		expr, _ = parseTypeText("list(any)", expr.Range())
	case "map":
		expr, _ = parseTypeText("map(any)", expr.Range())
	}
	ty, defaults, d := typeexpr.TypeConstraintWithDefaults(expr)
	m.diags.hcl(KindSyntax, d)
	if d.HasErrors() {
		return
	}
	v.typ, v.defaults = ty, defaults
	v.literal = ty.IsPrimitiveType()
}

func parseTypeText(s string, at hcl.Range) (hclsyntax.Expression, hcl.Diagnostics) {
	return hclsyntax.ParseExpression([]byte(s), at.Filename, at.Start)
}

// checkDefault evaluates the default, which may refer to nothing.
func (m *module) checkDefault(v *variable) {
	if v.def == nil {
		return
	}
	val, d := safeValue(v.def.expr, nil)
	m.diags.hcl(KindValue, d)
	if d.HasErrors() {
		return
	}
	if _, err := v.convert(val); err != nil {
		at := v.def.expr.Range()
		if v.blk.over.Filename != "" {
			at = v.blk.over
		}
		m.diags.errorf(KindValue, at,
			"Invalid default value for variable: this default value is not compatible with the variable's type constraint: %s.", err)
	}
	if val.IsNull() && !v.nullable {
		m.diags.errorf(KindValue, v.def.expr.Range(), "Invalid default value for variable: null is no default for a variable that is not nullable.")
	}
}

// convert brings a value to the variable's type, with defaults for optional
// attributes.
func (v *variable) convert(val cty.Value) (out cty.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			out, err = cty.DynamicVal, errorOf(r)
		}
	}()
	if v.defaults != nil && !val.IsNull() {
		val = v.defaults.Apply(val)
	}
	if v.typ == cty.DynamicPseudoType {
		return val, nil
	}
	return functions.Convert(val, v.typ)
}

// unknown is the variable's value where nobody sets it. Not even one that may
// not be null is known not to be: that is only seen to once it has a value.
func (v *variable) unknown() cty.Value {
	return cty.UnknownVal(v.typ.WithoutOptionalAttributesDeep())
}

func (m *module) literalBool(a *attribute, otherwise bool) bool {
	if a == nil {
		return otherwise
	}
	val, d := safeValue(a.expr, nil)
	if d.HasErrors() {
		m.diags.hcl(KindSyntax, d)
		return otherwise
	}
	b, err := convert.Convert(val, cty.Bool)
	if err != nil || b.IsNull() || !b.IsKnown() {
		m.diags.errorf(KindSyntax, a.expr.Range(), "Unsuitable value type: %s is true or false.", a.name)
		return otherwise
	}
	return b.True()
}
