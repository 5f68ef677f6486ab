package graph

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
)

// unmatched warns of declarations that nothing read answers to: a name that is
// mistyped or was changed would else take its promise away in silence.
func (b *builder) unmatched(project *parser.Project) {
	if len(b.order) == 0 {
		return
	}
	warn := func(at parser.Range, format string, args ...any) {
		// Of a file above the directory that is read, the rest may lie elsewhere.
		if within(project.Dir, at.File) && b.cfg.Whole(at) {
			b.model.Diagnostics = append(b.model.Diagnostics, parser.Diagnostic{
				Severity: parser.Warning, Kind: parser.KindInput, Range: at, Message: fmt.Sprintf(format, args...),
			})
		}
	}
	for _, s := range b.model.Services {
		if s.Declared && len(s.Entry) == 0 {
			if decl := b.declaration(s.Range); decl != nil && len(decl.Entry) > 0 {
				warn(s.Range, "Service %q has no entry that exists: nothing here is called %s. \"resilint graph\" lists the addresses.", s.Name, strings.Join(decl.Entry, ", "))
			}
		}
	}
	for _, d := range b.dcs {
		if len(d.Zones)+len(d.Tags)+len(d.Resources) > 0 && !b.holdsAnything(d) {
			warn(d.Range, "Nothing stands in datacenter %q: none of its zones, tags and resources matches. \"resilint graph\" lists what there is.", d.Name)
		}
	}
	for _, e := range b.cfg.Environments {
		// Which workspace there is depends on the run.
		if len(e.Workspaces) == 0 && !b.inhabited(e) {
			warn(e.Range, "Nothing is in environment %q: its paths and tags match no root module and nothing in one. Paths are relative to the repository's top.", e.Name)
		}
	}
}

func (b *builder) declaration(at parser.Range) *config.Service {
	for _, s := range b.cfg.Services {
		if s.Range == at {
			return s
		}
	}
	return nil
}

// holdsAnything reports whether a declared datacenter got something, or would
// if no other one had it.
func (b *builder) holdsAnything(d *declaredDC) bool {
	if len(d.nodes)+len(d.zones) > 0 {
		return true
	}
	zone := func(id string) bool {
		return slices.ContainsFunc(d.Zones, func(p string) bool { return glob(p, ShortName(id)) || glob(p, id) })
	}
	for _, n := range b.model.Nodes {
		if len(d.Tags) > 0 && labelsMatch(d.Tags, n.Labels) ||
			slices.ContainsFunc(d.Resources, func(p string) bool { return matchAddress(p, n.ID) }) ||
			slices.ContainsFunc(n.Placement.Candidates, zone) {
			return true
		}
	}
	return slices.ContainsFunc(b.model.Domains, func(x *Domain) bool { return x.ID != d.domain.ID && zone(x.ID) })
}

// inhabited reports whether a root, or something in one, is in an environment.
func (b *builder) inhabited(e *config.Environment) bool {
	for _, s := range b.model.Stacks {
		if s.Root != nil && e.Holds(config.Setting{Dir: s.Root.Dir, Workspace: s.Root.Workspace}) {
			return true
		}
	}
	return slices.ContainsFunc(b.model.Nodes, func(n *Node) bool {
		return n.Stack != nil && n.Stack.Root != nil &&
			e.Holds(config.Setting{Dir: n.Stack.Root.Dir, Workspace: n.Stack.Root.Workspace, Tags: n.Labels})
	})
}

// within reports whether a file lies in a directory, or below it.
func within(dir, file string) bool {
	if dir == "" || dir == "." {
		return !path.IsAbs(file) && file != ".." && !strings.HasPrefix(file, "../")
	}
	return strings.HasPrefix(file, dir+"/")
}
