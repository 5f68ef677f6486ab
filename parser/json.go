package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// In JSON only the schema tells blocks from attributes. These are the blocks
// of Terraform's own language; of the providers' blocks nothing is known here,
// so they stay attributes whose values are objects or lists of objects.
var jsonBlocks = map[string][]hcl.BlockHeaderSchema{
	"": {
		{Type: "terraform"},
		{Type: "locals"},
		{Type: "variable", LabelNames: []string{"name"}},
		{Type: "output", LabelNames: []string{"name"}},
		{Type: "module", LabelNames: []string{"name"}},
		{Type: "provider", LabelNames: []string{"name"}},
		{Type: "resource", LabelNames: []string{"type", "name"}},
		{Type: "data", LabelNames: []string{"type", "name"}},
		{Type: "ephemeral", LabelNames: []string{"type", "name"}},
		{Type: "moved"},
		{Type: "import"},
		{Type: "removed"},
		{Type: "check", LabelNames: []string{"name"}},
	},
	"terraform": {
		{Type: "required_providers"},
		{Type: "backend", LabelNames: []string{"type"}},
		{Type: "cloud"},
		{Type: "provider_meta", LabelNames: []string{"name"}},
		{Type: "encryption"},
	},
	"variable": {{Type: "validation"}},
	"output":   {{Type: "precondition"}, {Type: "postcondition"}},
	"resource": {
		{Type: "lifecycle"},
		{Type: "connection"},
		{Type: "provisioner", LabelNames: []string{"type"}},
		{Type: "dynamic", LabelNames: []string{"type"}},
	},
	"dynamic":     {{Type: "content"}},
	"content":     {{Type: "dynamic", LabelNames: []string{"type"}}},
	"provider":    {{Type: "dynamic", LabelNames: []string{"type"}}},
	"lifecycle":   {{Type: "precondition"}, {Type: "postcondition"}},
	"provisioner": {{Type: "connection"}},
	"check":       {{Type: "assert"}, {Type: "data", LabelNames: []string{"type", "name"}}},
	"removed":     {{Type: "lifecycle"}},
}

// jsonBody converts a JSON body whose block type is typ.
func jsonBody(in hcl.Body, typ string) (*body, hcl.Diagnostics) {
	out := newBody()
	out.missing = in.MissingItemRange()
	lookup := typ
	if typ == "data" || typ == "ephemeral" {
		lookup = "resource"
	}
	var diags hcl.Diagnostics
	rest := in
	if schema := jsonBlocks[lookup]; len(schema) > 0 {
		content, remain, d := in.PartialContent(&hcl.BodySchema{Blocks: schema})
		diags = append(diags, d...)
		rest = remain
		blocks := content.Blocks
		sortByPos(blocks, func(k *hcl.Block) hcl.Range { return k.DefRange })
		for _, k := range blocks {
			sub, d := jsonBody(k.Body, k.Type)
			diags = append(diags, d...)
			out.blocks = append(out.blocks, &block{
				typ: k.Type, labels: k.Labels, body: sub, header: jsonHeader(k),
				rng: hcl.RangeBetween(jsonHeader(k), sub.missing),
			})
		}
	}
	if typ == "" {
		attrs, d := rest.JustAttributes()
		diags = append(diags, d...)
		for _, a := range attrs {
			diags = append(diags, &hcl.Diagnostic{
				Severity: hcl.DiagError, Summary: "Unsupported block type",
				Detail:  "Blocks of type \"" + a.Name + "\" are not expected here.",
				Subject: a.NameRange.Ptr(),
			})
		}
		return out, diags
	}
	attrs, d := rest.JustAttributes()
	diags = append(diags, d...)
	list := make([]*hcl.Attribute, 0, len(attrs))
	for _, a := range attrs {
		list = append(list, a)
	}
	sortByPos(list, func(a *hcl.Attribute) hcl.Range { return a.NameRange })
	for _, a := range list {
		convert := jsonExpr
		if literalInJSON[typ] != nil && slices.Contains(literalInJSON[typ], a.Name) {
			convert = jsonLiteral
		}
		expr, d := convert(a.Expr, 0)
		diags = append(diags, d...)
		out.add(&attribute{name: a.Name, expr: expr, rng: a.Range, nameRange: a.NameRange, json: true})
	}
	return out, diags
}

func jsonHeader(k *hcl.Block) hcl.Range {
	if n := len(k.LabelRanges); n > 0 {
		return k.LabelRanges[n-1]
	}
	return k.TypeRange
}

// jsonExpr converts a JSON expression into the native one that Terraform
// would evaluate: strings are templates, keys too. One conversion here spares
// a parse of every template at each evaluation.
func jsonExpr(in hcl.Expression, depth int) (hclsyntax.Expression, hcl.Diagnostics) {
	rng := in.Range()
	if depth > maxNesting {
		return literal(cty.DynamicVal, rng), hcl.Diagnostics{boundDiag("nesting of JSON", maxNesting, rng)}
	}
	if pairs, d := hcl.ExprMap(in); !d.HasErrors() {
		out := &hclsyntax.ObjectConsExpr{SrcRange: rng, OpenRange: in.StartRange()}
		var diags hcl.Diagnostics
		for _, p := range pairs {
			k, d := jsonExpr(p.Key, depth+1)
			diags = append(diags, d...)
			v, d := jsonExpr(p.Value, depth+1)
			diags = append(diags, d...)
			out.Items = append(out.Items, hclsyntax.ObjectConsItem{KeyExpr: k, ValueExpr: v})
		}
		return out, diags
	}
	if items, d := hcl.ExprList(in); !d.HasErrors() {
		out := &hclsyntax.TupleConsExpr{SrcRange: rng, OpenRange: in.StartRange()}
		var diags hcl.Diagnostics
		for _, i := range items {
			v, d := jsonExpr(i, depth+1)
			diags = append(diags, d...)
			out.Exprs = append(out.Exprs, v)
		}
		return out, diags
	}
	val, diags := in.Value(nil) // without a context strings are literal
	if diags.HasErrors() || val.Type() != cty.String || val.IsNull() {
		return literal(val, rng), diags
	}
	start := rng.Start
	start.Column++ // past the quote
	start.Byte++
	expr, d := hclsyntax.ParseTemplate([]byte(val.AsString()), rng.Filename, start)
	if d.HasErrors() {
		return literal(cty.DynamicVal, rng), d
	}
	return expr, nil
}

// literalInJSON are the arguments whose strings are no templates, by block type.
var literalInJSON = map[string][]string{
	"variable": {"default", "description"}, "output": {"description"}, "module": {"source", "version"}, "provider": {"alias", "version"},
}

func jsonLiteral(in hcl.Expression, _ int) (hclsyntax.Expression, hcl.Diagnostics) {
	val, d := in.Value(nil)
	return literal(val, in.Range()), d
}

func literal(v cty.Value, rng hcl.Range) hclsyntax.Expression {
	return &hclsyntax.LiteralValueExpr{Val: v, SrcRange: rng}
}

// bare gives the expression to analyse where Terraform wants a bare word or a
// type and JSON can only give a string.
func (a *attribute) bare() hclsyntax.Expression { return bareExpr(a.expr, a.json) }

func bareExpr(expr hclsyntax.Expression, fromJSON bool) hclsyntax.Expression {
	if !fromJSON {
		return expr
	}
	s, ok := literalString(expr)
	if !ok {
		return expr
	}
	rng := expr.Range()
	out, d := hclsyntax.ParseExpression([]byte(s), rng.Filename, rng.Start)
	if d.HasErrors() {
		return expr
	}
	return out
}

// literalString gives the string that an expression is, without evaluating.
func literalString(expr hclsyntax.Expression) (string, bool) {
	switch e := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		if e.Val.Type() == cty.String && e.Val.IsKnown() && !e.Val.IsNull() {
			return e.Val.AsString(), true
		}
	case *hclsyntax.TemplateExpr:
		if len(e.Parts) == 0 {
			return "", true
		}
		var s strings.Builder
		for _, p := range e.Parts {
			l, ok := p.(*hclsyntax.LiteralValueExpr)
			if !ok || l.Val.Type() != cty.String || l.Val.IsNull() {
				return "", false
			}
			s.WriteString(l.Val.AsString())
		}
		return s.String(), true
	case *hclsyntax.ParenthesesExpr:
		return literalString(e.Expression)
	case *hclsyntax.ObjectConsKeyExpr:
		if k := hcl.ExprAsKeyword(e); k != "" && !e.ForceNonLiteral {
			return k, true
		}
		return literalString(e.Wrapped)
	}
	return "", false
}

// literalStrings gives the strings of a literal list: words, strings or
// references, each as written.
func literalStrings(expr hclsyntax.Expression, fromJSON bool) []string {
	list, ok := expr.(*hclsyntax.TupleConsExpr)
	if !ok {
		return nil
	}
	var out []string
	for _, e := range list.Exprs {
		if s, ok := literalString(e); ok {
			out = append(out, s)
			continue
		}
		if t, d := hcl.AbsTraversalForExpr(bareExpr(e, fromJSON)); !d.HasErrors() {
			out = append(out, traversalString(t))
		}
	}
	return out
}
