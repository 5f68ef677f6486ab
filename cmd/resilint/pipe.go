package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

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
	start, err := startDir(dirs[0])
	if err != nil {
		return nil, err
	}
	top := parser.Top(start)
	r := &reading{}
	if p.in.config != "" {
		r.config, r.diagnostics = config.Read(p.in.config, top)
	} else {
		r.config, r.diagnostics = config.Find(start, top)
	}
	r.diagnostics = append(r.diagnostics, r.config.Validate(knownRules())...)
	var faults hcl.Diagnostics
	if r.catalog, faults = catalog.Load(r.config.Types...); r.catalog == nil {
		return nil, fmt.Errorf("the catalog cannot be read: %w", faults)
	}
	r.diagnostics = append(r.diagnostics, fromHCL(faults)...)
	r.project, err = parser.Load(ctx, dirs, parser.Options{
		Inputs: p.in.given, Env: p.env, Workspace: p.in.wsp, Exclude: p.in.exclude,
		AllowOutside: p.in.allowOutside, DefaultRegion: p.in.region, Knowledge: r.catalog,
	})
	if err != nil {
		return nil, err
	}
	r.diagnostics = append(r.diagnostics, r.project.Diagnostics...)
	return r, nil
}

// model builds the resilience model of what was read.
func (r *reading) model() *graph.Model {
	m := graph.Build(r.project, r.catalog, r.config)
	r.diagnostics = append(r.diagnostics, m.Diagnostics...)
	return m
}

// untrusted reports whether part of the configuration could not be read, or
// what was typed could not be used, so that the absence of findings proves
// nothing. An expression that fails, a ring of values or a module that is not
// there is no such fault: what depends on it is counted as not resolved.
func (r *reading) untrusted() bool {
	for _, d := range r.diagnostics {
		if d.Severity != parser.Error {
			continue
		}
		switch d.Kind {
		case parser.KindSyntax, parser.KindFile, parser.KindInput, parser.KindBound:
			return true
		case parser.KindModule, parser.KindValue, parser.KindUnknown, parser.KindCycle:
		}
	}
	return false
}

// startDir is the directory that a path names, or that its file is in.
func startDir(path string) (string, error) {
	info, err := os.Stat(path)
	if errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("%s: there is no such file or directory", path)
	}
	if err != nil {
		return "", err
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if !info.IsDir() {
		abs = filepath.Dir(abs)
	}
	return filepath.EvalSymlinks(abs)
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
