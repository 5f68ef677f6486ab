package parser

import (
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

// inputsOf collects the inputs of a root module, the later over the earlier:
// environment, terraform.tfvars, *.auto.tfvars by name, then the command line.
func (l *loader) inputsOf(m *module, c *collector) map[string]*input {
	out := map[string]*input{}
	for _, k := range slices.Sorted(maps.Keys(l.opts.Env)) {
		if n, ok := strings.CutPrefix(k, "TF_VAR_"); ok {
			out[n] = &input{text: l.opts.Env[k], origin: "environment variable " + k}
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
		if m.variables[name] == nil {
			severity := c.errorf
			if l.severalRoots() {
				severity = c.warnf
			}
			severity(KindInput, hcl.Range{}, "Value for undeclared variable: --var sets %q, which the root module %s does not declare.", name, m.dir)
			continue
		}
		out[name] = &input{text: text, origin: "--var " + name}
	}
	return out
}

func (l *loader) severalRoots() bool { return l.roots > 1 }

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
			c.warnf(KindInput, a.nameRange, "Value for undeclared variable: the root module does not declare %q; its value is not used.", a.name)
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
