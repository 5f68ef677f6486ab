package config

import (
	"time"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/resilint/resilint/parser"
)

// classes are those that an objective gives a severity.
var classes = []Class{ClassComponent, ClassHost, ClassZone, ClassDatacenter, ClassRegion, ClassProvider, ClassOperator, ClassSoftware}

func (c *Config) objective(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	o := &Objective{Name: r.label("the objective's name"), Severity: map[Class]Severity{}, Range: r.header}
	for _, class := range classes {
		if s, ok := r.severity(string(class)); ok {
			o.Severity[class] = s
		}
	}
	if n, ok := r.number("capacity"); ok {
		if n < 1 || n > 100 {
			r.fault("capacity", "The capacity is a percentage from 1 to 100.")
		} else {
			o.Capacity = n
		}
	}
	if c.Objectives[o.Name] == nil {
		c.Objectives[o.Name] = o
	}
	return r.done()
}

func (c *Config) service(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	s := &Service{Name: r.label("the service's name"), Entry: r.strings("entry"), Objective: r.string("objective"), Range: r.header}
	if len(s.Entry) == 0 && !r.has("entry") {
		r.at(r.header, "Service %q has no entry. Name the addresses where its users come in: entry = [\"aws_lb.front\"].", s.Name)
	}
	for _, other := range c.Services {
		if other.Name == s.Name {
			if other.Range.File == s.Range.File {
				r.at(r.header, "Service %q is declared already in line %d.", s.Name, other.Range.Line)
			}
			return r.done()
		}
	}
	c.Services = append(c.Services, s)
	return r.done()
}

func (c *Config) datacenter(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	d := &Datacenter{
		Name: r.label("the datacenter's name"), Metro: r.string("metro"),
		Zones: r.strings("zones"), Tags: r.stringMap("tags"), Resources: r.strings("resources"), Range: r.header,
	}
	r.globs("zones", d.Zones)
	r.globs("resources", d.Resources)
	c.Datacenters = append(c.Datacenters, d)
	return r.done()
}

func (c *Config) rule(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	rule := &Rule{Name: r.label("the rule's name or id"), Options: map[string]float64{}, optionsAt: map[string]parser.Range{}, Range: r.header}
	rule.labelAt = r.header
	if len(b.LabelRanges) > 0 {
		rule.labelAt = toRange(b.LabelRanges[0])
	}
	rule.Severity, _ = r.severity("severity")
	rule.Paths = r.paths("paths")
	for _, name := range r.rest() {
		if n, ok := r.number(name); ok {
			rule.Options[name] = n
			rule.optionsAt[name] = toRange(b.Body.Attributes[name].NameRange)
		}
	}
	switch {
	case r.has("paths"):
		if len(rule.Options) > 0 {
			r.at(r.header, "A rule block with paths sets a severity only: options hold for all that is read.")
		}
		c.pathRules = append(c.pathRules, rule)
	case c.Rules[rule.Name] == nil:
		c.Rules[rule.Name] = rule
	}
	return r.done()
}

func (c *Config) ignore(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	r.noLabels()
	i := &Ignore{
		Rules: r.strings("rules"), Resources: r.strings("resources"), Paths: r.strings("paths"),
		Reason: r.string("reason"), Range: r.header,
	}
	r.globs("resources", i.Resources)
	r.globs("paths", i.Paths)
	if i.Reason == "" {
		r.at(r.header, "This ignore block gives no reason. Say why: reason = \"...\".")
	}
	if len(i.Rules)+len(i.Resources)+len(i.Paths) == 0 {
		r.at(r.header, "This ignore block would ignore everything. Name rules, resources or paths.")
		return r.done()
	}
	if s := r.string("until"); s != "" {
		t, err := time.Parse(time.DateOnly, s)
		if err != nil {
			r.fault("until", "%q is no date; write it as 2027-06-30.", s)
			return r.done()
		}
		i.Until = t
	}
	c.Ignores = append(c.Ignores, i)
	return r.done()
}
