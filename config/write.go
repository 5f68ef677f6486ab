package config

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// Write writes the configuration in its own language, each part with where it
// came from: what applies in a directory, defaults included.
func (c *Config) Write(w io.Writer) error {
	p := &printer{w: w}
	if len(c.Files) == 0 {
		p.line("# No %s applies here: these are the defaults.", FileName)
	} else {
		p.line("# From %s, the nearest first.", strings.Join(c.Files, ", "))
	}
	names := slices.Sorted(maps.Keys(c.Objectives))
	names = append([]string{DefaultObjective}, slices.DeleteFunc(names, func(n string) bool { return n == DefaultObjective })...)
	for _, name := range names {
		c.writeObjective(p, name)
	}
	for _, s := range c.Services {
		p.block("service", s.Name, s.Range, setting{"entry", Texts(s.Entry)}, setting{"objective", Text(s.Objective)})
	}
	for _, e := range c.Environments {
		p.block("environment", e.Name, e.Range, setting{"paths", Texts(e.Paths)}, setting{"workspaces", Texts(e.Workspaces)},
			setting{"tags", textMap(e.Tags)}, setting{"objective", Text(e.Objective)})
	}
	for _, d := range c.Datacenters {
		p.block("datacenter", d.Name, d.Range, setting{"metro", Text(d.Metro)}, setting{"zones", Texts(d.Zones)},
			setting{"tags", textMap(d.Tags)}, setting{"resources", Texts(d.Resources)})
	}
	for _, name := range sortedKeys(c.Rules) {
		r := c.Rules[name]
		settings := []setting{{"severity", Text(string(r.Severity))}, {"paths", Texts(r.Paths)}}
		for _, o := range sortedKeys(r.Options) {
			settings = append(settings, setting{o, strconv.FormatFloat(r.Options[o], 'g', -1, 64)})
		}
		p.block("rule", r.Name, r.Range, settings...)
	}
	for _, i := range c.Ignores {
		until := ""
		if !i.Until.IsZero() {
			until = Text(i.Until.Format("2006-01-02"))
		}
		p.block("ignore", "", i.Range, setting{"rules", Texts(i.Rules)}, setting{"resources", Texts(i.Resources)}, setting{"paths", Texts(i.Paths)},
			setting{"reason", Text(i.Reason)}, setting{"until", until})
	}
	for _, t := range c.Types {
		at := t.MissingItemRange()
		p.line("\n# %s: types of your own; \"resilint catalog show\" shows them", at.Filename)
	}
	return p.err
}

// writeObjective shows what holds for each class, also what is said elsewhere.
func (c *Config) writeObjective(p *printer, name string) {
	own := c.Objectives[name]
	if own == nil {
		own = &Objective{}
	}
	fallback := c.Objectives[DefaultObjective]
	from := func(said, saidByDefault bool) string {
		switch {
		case said:
			return ""
		case saidByDefault:
			return "objective \"default\", " + place(fallback.Range)
		default:
			return "built in"
		}
	}
	settings := []setting{}
	comments := map[string]string{}
	for _, class := range classes {
		_, said := own.Severity[class]
		byDefault := fallback != nil && fallback.Severity[class] != ""
		settings = append(settings, setting{string(class), Text(string(c.SeverityOf(class, name)))})
		comments[string(class)] = from(said, byDefault)
	}
	settings = append(settings, setting{"capacity", strconv.FormatFloat(c.CapacityOf(name), 'g', -1, 64)})
	comments["capacity"] = from(own.Capacity > 0, fallback != nil && fallback.Capacity > 0)
	p.comments = comments
	p.block("objective", name, own.Range, settings...)
	p.comments = nil
}

// A setting is one line of a block; a value of "" is left out.
type setting struct{ name, value string }

type printer struct {
	w        io.Writer
	err      error
	comments map[string]string // behind settings
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}

func (p *printer) block(kind, label string, at parser.Range, settings ...setting) {
	settings = slices.DeleteFunc(settings, func(s setting) bool { return s.value == "" })
	from := "built in"
	if at.File != "" {
		from = place(at)
	}
	if label != "" {
		kind += " " + Text(label)
	}
	p.line("\n%s { # %s", kind, from)
	width := 0
	for _, s := range settings {
		width = max(width, len(s.name))
	}
	for _, s := range settings {
		line := fmt.Sprintf("  %-*s = %s", width, s.name, s.value)
		if c := p.comments[s.name]; c != "" {
			line += " # " + c
		}
		p.line("%s", line)
	}
	p.line("}")
}

func place(at parser.Range) string { return fmt.Sprintf("%s:%d", at.File, at.Line) }

// Text writes a string as the language does; "" stays nothing.
func Text(s string) string {
	if s == "" {
		return ""
	}
	return string(hclwrite.TokensForValue(cty.StringVal(s)).Bytes())
}

// Texts writes a list of strings as the language does.
func Texts(list []string) string {
	if len(list) == 0 {
		return ""
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = Text(s)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

func textMap(m map[string]string) string {
	var out []string
	for _, k := range sortedKeys(m) {
		out = append(out, Text(k)+" = "+Text(m[k]))
	}
	if len(out) == 0 {
		return ""
	}
	return "{ " + strings.Join(out, ", ") + " }"
}
