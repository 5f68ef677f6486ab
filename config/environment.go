package config

import (
	"slices"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/resilint/resilint/parser"
)

func (c *Config) environment(b *hclsyntax.Block) parser.Diagnostics {
	r := newReader(b)
	e := &Environment{
		Name: r.label("the environment's name"), Paths: r.paths("paths"), Workspaces: r.strings("workspaces"),
		Tags: r.stringMap("tags"), Objective: r.string("objective"), Range: r.header,
	}
	r.globs("workspaces", e.Workspaces)
	if e.Objective == "" && !r.has("objective") {
		r.at(r.header, "Environment %q names no objective. Say what is promised there: objective = \"relaxed\".", e.Name)
	}
	if len(e.Paths)+len(e.Workspaces)+len(e.Tags) == 0 && !r.has("paths") && !r.has("workspaces") && !r.has("tags") {
		r.at(r.header, "Environment %q does not say what belongs to it. Name paths, workspaces or tags.", e.Name)
		return r.done()
	}
	if len(r.diags) == 0 {
		c.Environments = append(c.Environments, e)
	}
	return r.done()
}

// A Setting is where something is declared: what environments are told by.
type Setting struct {
	Dir       string // the root module, relative to the repository's top
	Workspace string
	Tags      map[string]string
}

// ObjectiveIn gives the objective of the first environment that a setting
// belongs to, "" where it belongs to none.
func (c *Config) ObjectiveIn(s Setting) string {
	for _, e := range c.Environments {
		if e.Holds(s) {
			return e.Objective
		}
	}
	return ""
}

// Holds reports whether a setting belongs to the environment.
func (e *Environment) Holds(s Setting) bool {
	for name, want := range e.Tags {
		if got, ok := s.Tags[name]; !ok || got != want {
			return false
		}
	}
	return anyGlob(e.Paths, s.Dir) && anyGlob(e.Workspaces, s.Workspace)
}

// anyGlob reports whether one of the patterns matches; no patterns match all.
func anyGlob(patterns []string, s string) bool {
	return len(patterns) == 0 || slices.ContainsFunc(patterns, func(p string) bool {
		ok, err := doublestar.Match(p, s)
		return err == nil && ok
	})
}
