package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/spf13/pflag"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// inputs are the flags that say what is read and how.
type inputs struct {
	exclude                    []string
	given                      []parser.Input // --var and --var-file, in their order
	config, chdir, region, wsp string
	allowOutside               bool
}

func (in *inputs) flags(f *pflag.FlagSet) {
	f.Var(&inputFlag{into: &in.given}, "var", "value of a root module's variable, NAME=VALUE (repeatable)")
	f.Var(&inputFlag{into: &in.given, file: true}, "var-file", "file with values of variables (repeatable)")
	f.StringArrayVar(&in.exclude, "exclude", nil, "directories to leave out, a glob relative to the repository's top (repeatable)")
	f.StringVarP(&in.config, "config", "c", "", "configuration file; else "+config.FileName+" is looked for from the directory upward")
	f.StringVar(&in.chdir, "chdir", "", "directory to start in")
	f.StringVar(&in.region, "default-region", "", "region of providers that set none")
	f.StringVar(&in.wsp, "workspace", "", "workspace to assume; else TF_WORKSPACE, else the selected one, else default")
	f.BoolVar(&in.allowOutside, "allow-outside", false, "let file functions and modules read outside the repository")
}

// An inputFlag is --var or --var-file. Both go to one list, as the later of
// them wins whichever it is.
type inputFlag struct {
	into *[]parser.Input
	file bool
}

// Set takes one argument.
func (f *inputFlag) Set(s string) error {
	if f.file {
		*f.into = append(*f.into, parser.Input{File: s})
	} else {
		*f.into = append(*f.into, parser.Input{Var: s})
	}
	return nil
}

// String is the default, which is nothing.
func (f *inputFlag) String() string { return "" }

// Type names what the flag takes.
func (f *inputFlag) Type() string { return "stringArray" }

// A reading is everything that was read: the left half of the pipe.
type reading struct {
	project     *parser.Project
	catalog     *catalog.Catalog
	config      *config.Config
	diagnostics parser.Diagnostics
	// load reads the project again, with some files' contents replaced.
	load func(overlay map[string][]byte) (*parser.Project, error)
}

// read reads the directories, the configuration and the catalog.
func (p *program) read(ctx context.Context, dirs []string) (*reading, error) {
	if p.in.chdir != "" {
		if err := os.Chdir(p.in.chdir); err != nil {
			return nil, fmt.Errorf("--chdir: %w", err)
		}
	}
	if len(dirs) == 0 {
		dirs = []string{"."}
	}
	r := &reading{}
	dirs = configured(dirs)
	var err error
	if r.config, _, r.diagnostics, err = p.in.configuration(dirs); err != nil {
		return nil, err
	}
	r.diagnostics = append(r.diagnostics, r.config.Validate(knownRules())...)
	var faults hcl.Diagnostics
	if r.catalog, faults = catalog.Load(r.config.Types...); r.catalog == nil {
		return nil, fmt.Errorf("the catalog cannot be read: %w", faults)
	}
	r.diagnostics = append(r.diagnostics, fromHCL(faults)...)
	r.load = func(overlay map[string][]byte) (*parser.Project, error) {
		return parser.Load(ctx, dirs, parser.Options{
			Inputs: p.in.given, Env: p.env, Workspace: p.in.wsp, Exclude: p.in.exclude,
			AllowOutside: p.in.allowOutside, DefaultRegion: p.in.region, Knowledge: r.catalog, Overlay: overlay,
		})
	}
	r.project, err = r.load(nil)
	if errors.Is(err, parser.ErrNoTargets) {
		return nil, fmt.Errorf("%s: %w; name a directory that holds .tf files", strings.Join(places(dirs), ", "), err)
	}
	if err != nil {
		return nil, err
	}
	// What is wrong with the configuration of other roots is no matter of the files that were named.
	r.diagnostics = slices.DeleteFunc(r.diagnostics, func(d parser.Diagnostic) bool { return !r.config.Matters(d.Range, r.project.Roots) })
	r.diagnostics = append(r.diagnostics, r.project.Diagnostics...)
	return r, nil
}

// places are directories as an error names them: the current one by its path.
func places(dirs []string) []string {
	out := slices.Clone(dirs)
	for i, d := range out {
		if abs, err := filepath.Abs(d); err == nil && filepath.Clean(d) == "." {
			out[i] = abs
		}
	}
	return out
}

// model builds the resilience model of what was read.
func (r *reading) model() *graph.Model {
	m := graph.Build(r.project, r.catalog, r.config)
	r.diagnostics = append(r.diagnostics, m.Diagnostics...)
	return m
}

// unread is what could not be read: the absence of findings proves nothing
// where there is any.
func (r *reading) unread() parser.Diagnostics {
	var out parser.Diagnostics
	for _, d := range r.diagnostics {
		if d.Unread() {
			out = append(out, d)
		}
	}
	return out
}

// distrust fails the run for what could not be read, and says so at its end.
func (p *program) distrust(r *reading) {
	faults := r.unread()
	if len(faults) == 0 {
		return
	}
	p.worse(exitFault)
	p.unread = "exit status 2, as something could not be read"
	if at := faults[0].Range.String(); at != "" {
		p.unread += ": " + at
		if n := len(faults) - 1; n > 0 {
			p.unread += fmt.Sprintf(" and %d more", n)
		}
	}
}

// configuration reads what applies to what is read: the file that was named,
// or those upward and downward of each directory. Paths in it are relative to top.
func (in *inputs) configuration(args []string) (cfg *config.Config, top string, diags parser.Diagnostics, err error) {
	dirs, files, err := parser.Targets(args)
	if err != nil {
		return nil, "", nil, err
	}
	top = parser.Top(dirs...)
	switch {
	case in.config != "":
		cfg, diags = config.Read(in.config, top)
	case files:
		// The roots that use a file may lie anywhere.
		cfg, diags = config.FindAll(append(dirs, top), top, in.excluded)
	default:
		cfg, diags = config.FindAll(dirs, top, in.excluded)
	}
	if files {
		dirs = nil
	}
	cfg.Covers(top, dirs)
	return cfg, top, diags, nil
}

// excluded reports whether a directory, relative to the top, is left out.
func (in *inputs) excluded(dir string) bool {
	return slices.ContainsFunc(in.exclude, func(g string) bool {
		ok, err := doublestar.Match(strings.TrimSuffix(filepath.ToSlash(g), "/"), dir)
		return err == nil && ok
	})
}

// configured takes a configuration file among the arguments for the directory
// that it speaks for.
func configured(args []string) []string {
	out := slices.Clone(args)
	for i, a := range out {
		if filepath.Base(a) == config.FileName {
			out[i] = filepath.Dir(a)
		}
	}
	return out
}

// knownRules is what the configuration may name.
func knownRules() []config.Known {
	var out []config.Known
	for _, r := range rules.All() {
		out = append(out, config.Known{ID: r.ID, Name: r.Name, Options: slices.Collect(maps.Keys(r.Options))})
	}
	return out
}

func fromHCL(diags hcl.Diagnostics) parser.Diagnostics {
	var out parser.Diagnostics
	for _, d := range diags {
		n := parser.Diagnostic{Severity: parser.Warning, Message: d.Summary + ": " + d.Detail, Kind: parser.KindInput}
		if d.Severity == hcl.DiagError {
			n.Severity = parser.Error
		}
		if d.Subject != nil {
			n.Range = parser.Range{File: d.Subject.Filename, Line: d.Subject.Start.Line, Column: d.Subject.Start.Column, EndLine: d.Subject.End.Line, EndColumn: d.Subject.End.Column}
		}
		out = append(out, n)
	}
	return out
}
