package parser

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
)

// An Input is one --var or --var-file argument.
type Input struct {
	Var  string // NAME=VALUE, or
	File string // the path of a file of variables
}

// An input is a value for a root variable and where it came from.
type input struct {
	text   string // as typed, where expr is nil
	expr   hclsyntax.Expression
	rng    hcl.Range // zero for the environment and the command line
	origin string
}

// value evaluates an input for its variable.
func (i *input) value(v *variable) (cty.Value, hcl.Diagnostics) {
	if i.expr != nil {
		return safeValue(i.expr, nil)
	}
	if v.literal {
		return cty.StringVal(i.text), nil
	}
	expr, d := hclsyntax.ParseExpression([]byte(i.text), i.origin, hcl.InitialPos)
	if d.HasErrors() {
		return cty.DynamicVal, i.pointAt(v, d)
	}
	val, d := safeValue(expr, nil)
	return val, i.pointAt(v, d)
}

// pointAt makes faults in what was typed point at the variable's declaration,
// as there is no file to point at.
func (i *input) pointAt(v *variable, diags hcl.Diagnostics) hcl.Diagnostics {
	out := make(hcl.Diagnostics, 0, len(diags))
	for _, d := range diags {
		moved := *d
		moved.Subject = v.blk.header.Ptr()
		moved.Summary = "Invalid value from " + i.origin + ": " + d.Summary
		out = append(out, &moved)
	}
	return out
}

// unsuitable says of a value for a root's variable what was given, where that
// is no secret, and what to mend. The environment often holds secrets that
// nobody declared as such.
func (s *scope) unsuitable(v *variable) string {
	in := s.ev.inputs[v.name]
	if s.parent != nil || in == nil {
		return ""
	}
	given, at := in.text, v.blk.header
	out := fmt.Sprintf(" Correct what %s gives, or the type of the variable (%s:%d).", in.origin, at.Filename, at.Start.Line)
	if in.expr != nil {
		given = string(in.expr.Range().SliceBytes(s.ev.l.source(in.origin)))
	}
	if v.sensitive || given == "" || strings.HasPrefix(in.origin, environmentOrigin) {
		return out
	}
	return " Given: " + shorten(given) + "." + out
}

const environmentOrigin = "environment variable "

// inputsOf collects the inputs of a root module, the later over the earlier:
// environment, terraform.tfvars, *.auto.tfvars by name, then the command line.
func (l *loader) inputsOf(m *module, c *collector) map[string]*input {
	out := map[string]*input{}
	for _, k := range slices.Sorted(maps.Keys(l.opts.Env)) {
		if n, ok := strings.CutPrefix(k, "TF_VAR_"); ok {
			out[n] = &input{text: l.opts.Env[k], origin: environmentOrigin + k}
		}
	}
	for _, n := range autoFiles(m.abs) {
		maps.Copy(out, l.variableFile(filepath.Join(m.abs, n), m, c, ""))
	}
	for _, in := range l.commandLine() {
		if in.File != "" {
			abs, err := filepath.Abs(in.File)
			if err != nil {
				c.errorf(KindInput, hcl.Range{}, "Failed to read variables file: %s: %s.", in.File, err)
				continue
			}
			maps.Copy(out, l.variableFile(abs, m, c, in.File))
			continue
		}
		name, text, ok := strings.Cut(in.Var, "=")
		name = strings.TrimSpace(name)
		if !ok || name == "" {
			c.errorf(KindInput, hcl.Range{}, "Invalid -var option: %q is not of the form NAME=VALUE.", in.Var)
			continue
		}
		if m.variables[name] != nil { // else see undeclared
			out[name] = &input{text: text, origin: "--var " + name}
		}
	}
	return out
}

// undeclared tells of the values that were typed and that no root module takes.
// What one of several takes is not for the others.
func (l *loader) undeclared(c *collector, groups []*group) {
	var dirs []string
	declared := map[string]bool{}
	for _, g := range groups {
		for _, dir := range g.dirs {
			ev := g.evals[dir]
			if ev == nil || ev.top == nil {
				return // the run was stopped
			}
			dirs = append(dirs, ev.root.Dir)
			for n := range ev.top.mod.variables {
				declared[n] = true
			}
		}
	}
	if len(dirs) == 0 {
		return
	}
	who := fmt.Sprintf("the root module %s does not declare", dirs[0])
	if len(dirs) > 1 {
		who = fmt.Sprintf("none of the %d root modules declares (%s and others)", len(dirs), slices.Min(dirs))
	}
	for _, in := range l.commandLine() {
		if name, _, ok := strings.Cut(in.Var, "="); ok && strings.TrimSpace(name) != "" && !declared[strings.TrimSpace(name)] {
			c.errorf(KindInput, hcl.Range{}, "Value for undeclared variable: --var sets %q, which %s. Correct the name, or leave it out.", strings.TrimSpace(name), who)
		}
		abs, err := filepath.Abs(in.File)
		if in.File == "" || err != nil {
			continue
		}
		src, err := l.readInput(abs, true)
		if err != nil {
			continue // told already
		}
		attrs, _ := parseVariables(l.rel(abs), src)
		for _, a := range attrs {
			if !declared[a.name] {
				c.warnf(KindInput, a.nameRange, "Value for undeclared variable: %s sets %q, which %s; its value is not used.", in.File, a.name, who)
			}
		}
	}
}

func (l *loader) commandLine() []Input {
	out := make([]Input, 0, len(l.opts.Inputs)+len(l.opts.Vars)+len(l.opts.VarFiles))
	for _, f := range l.opts.VarFiles {
		out = append(out, Input{File: f})
	}
	for _, v := range l.opts.Vars {
		out = append(out, Input{Var: v})
	}
	return append(out, l.opts.Inputs...)
}

// autoFiles lists the variable files that Terraform reads unasked, in order.
func autoFiles(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var first, auto []string
	for _, e := range entries {
		n := e.Name()
		switch {
		case n == "terraform.tfvars", n == "terraform.tfvars.json":
			first = append(first, n)
		case strings.HasSuffix(n, ".auto.tfvars"), strings.HasSuffix(n, ".auto.tfvars.json"):
			auto = append(auto, n)
		}
	}
	slices.Sort(first)
	slices.Sort(auto)
	return append(first, auto...)
}

// variableFile reads one file of variables, typed as what the user named or ""
// for one that is read unasked. Undeclared ones are a warning.
func (l *loader) variableFile(abs string, m *module, c *collector, typed string) map[string]*input {
	src, err := l.readInput(abs, typed != "")
	if err != nil {
		if typed != "" {
			c.errorf(KindInput, hcl.Range{}, "Failed to read variables file: %s: %s; correct the path given to --var-file.", typed, err)
		} else {
			l.fileError(c, abs, err)
		}
		return nil
	}
	path := l.rel(abs)
	l.keep(path, src)
	attrs, d := parseVariables(path, src)
	c.hcl(KindInput, d)
	l.comment(path, src, attrs)
	out := map[string]*input{}
	for _, a := range attrs {
		if m.variables[a.name] == nil {
			if typed == "" { // else see undeclared
				c.warnf(KindInput, a.nameRange, "Value for undeclared variable: the root module %s does not declare %q; its value is not used.", m.dir, a.name)
			}
			continue
		}
		out[a.name] = &input{expr: a.expr, rng: a.rng, origin: path}
	}
	return out
}

// readInput reads a file that the user named, wherever it lies.
func (l *loader) readInput(abs string, named bool) ([]byte, error) {
	if !named {
		return l.read(abs)
	}
	free := &loader{top: l.top, opts: Options{AllowOutside: true, Overlay: l.opts.Overlay}}
	return free.read(abs)
}

func parseVariables(path string, src []byte) ([]*attribute, hcl.Diagnostics) {
	if d := checkText(path, src); d != nil {
		return nil, hcl.Diagnostics{d}
	}
	isJSON := strings.HasSuffix(path, ".json")
	if d := checkNesting(path, src, isJSON); d != nil {
		return nil, hcl.Diagnostics{d}
	}
	var b hcl.Body
	var diags hcl.Diagnostics
	if isJSON {
		file, d := json.Parse(src, path)
		diags = append(diags, d...)
		if file == nil || d.HasErrors() {
			return nil, diags
		}
		b = file.Body
	} else {
		file, d := hclsyntax.ParseConfig(src, path, hcl.InitialPos)
		diags = append(diags, d...)
		if file == nil {
			return nil, diags
		}
		b = file.Body
	}
	attrs, d := b.JustAttributes()
	diags = append(diags, d...)
	var out []*attribute
	for _, a := range attrs {
		expr, isNative := a.Expr.(hclsyntax.Expression)
		if !isNative {
			// Strings in JSON variable files are literal, not templates.
			v, d := a.Expr.Value(nil)
			diags = append(diags, d...)
			expr = literal(v, a.Expr.Range())
		}
		out = append(out, &attribute{name: a.Name, expr: expr, rng: a.Range, nameRange: a.NameRange})
	}
	sortByPos(out, func(a *attribute) hcl.Range { return a.nameRange })
	return out, diags
}

// autoVariables names the variables that a module's own files set.
func (l *loader) autoVariables(m *module) map[string]bool {
	out := map[string]bool{}
	var quiet collector
	for _, n := range autoFiles(m.abs) {
		for k := range l.variableFile(filepath.Join(m.abs, n), m, &quiet, "") {
			out[k] = true
		}
	}
	return out
}
