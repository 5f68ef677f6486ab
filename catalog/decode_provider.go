package catalog

import (
	"regexp"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// generalFixes decodes the fixes of a provider block.
func (d *decoder) generalFixes(block *hclsyntax.Block) map[string]Fix {
	var c component
	for _, b := range block.Body.Blocks {
		if b.Type != "fix" {
			d.unknown(b.TypeRange, "block", b.Type, []string{"fix"})
			continue
		}
		if f := d.fix(b, nil); f != nil {
			c.fixes = append(c.fixes, f)
		}
	}
	c.share(d.cat)
	return c.constFixes
}

func (d *decoder) provider(block *hclsyntax.Block) {
	labels := d.labels(block)
	for _, label := range labels {
		p := &providerEntry{name: label, attrs: map[string]*expr{}, prefixes: []string{label}}
		for _, a := range sortedAttributes(block.Body) {
			spec, ok := providerAttributes[a.Name]
			switch {
			case a.Name == "source":
			case a.Name == "prefix":
				p.prefixes = d.literalList(a)
			case a.Name == "aka":
				p.aka = d.literalList(a)
			case a.Name == "zone_region" && isRegexp(a.Expr):
				p.zoneRegion = d.pattern(a)
			case !ok:
				d.unknown(a.NameRange, "attribute", a.Name, append(names(providerAttributes), "prefix", "aka", "source"))
			default:
				p.attrs[a.Name] = d.expr(a.Expr, spec, []string{"zone"})
			}
		}
		p.fixes = d.generalFixes(block)
		d.cat.addProvider(p)
	}
}

// isRegexp reports whether zone_region is given as a pattern, not as an expression.
func isRegexp(e hclsyntax.Expression) bool {
	t, ok := e.(*hclsyntax.TemplateExpr)
	return ok && t.IsStringLiteral()
}

func (d *decoder) pattern(a *hclsyntax.Attribute) *regexp.Regexp {
	s, _ := d.literal(a).(string)
	re, err := regexp.Compile("^(?:" + s + ")$")
	if err != nil {
		d.fault(a.Expr.Range(), "Not a regular expression: %s.", err)
		return nil
	}
	return re
}

func (d *decoder) module(block *hclsyntax.Block) {
	for _, label := range d.labels(block) {
		d.cat.modules[label] = func() *hclsyntax.Body { return block.Body }
	}
}

func (d *decoder) software(block *hclsyntax.Block) {
	labels := d.labels(block)
	var s software
	for _, a := range sortedAttributes(block.Body) {
		switch a.Name {
		case "matches":
			for _, text := range d.literalList(a) {
				p, err := newPattern(text)
				if err != nil {
					d.fault(a.Expr.Range(), "Not a regular expression: %s.", err)
					continue
				}
				s.matches = append(s.matches, p)
			}
		case "balances":
			s.balances, _ = d.literal(a).(bool)
		case "floats":
			s.floats, _ = d.literal(a).(bool)
		case "agent":
			s.agent, _ = d.literal(a).(bool)
		case "source":
		default:
			d.unknown(a.NameRange, "attribute", a.Name, []string{"agent", "matches", "balances", "floats", "source"})
		}
	}
	d.noBlocks(block)
	for _, label := range labels {
		one := s
		one.name = label
		d.cat.addSoftware(&one)
	}
}
