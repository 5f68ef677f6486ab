package config

import (
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/resilint/resilint/parser"
)

// A tree is the configuration of a repository by directory: each file speaks
// for the root modules in its directory and below.
type tree struct {
	layers map[string]*Config // by the file's directory, relative to the top
	mu     sync.Mutex
	by     map[string]*Config // what applies, by directory
}

// At gives what applies to the root module in a directory, relative to the
// repository's top: the files from there upward, nearest first, and of rules
// with paths those that match.
func (c *Config) At(dir string) *Config {
	if c.tree == nil {
		return c
	}
	dir = path.Clean(dir)
	c.tree.mu.Lock()
	defer c.tree.mu.Unlock()
	if found := c.tree.by[dir]; found != nil {
		return found
	}
	out := empty()
	for _, layer := range c.tree.chain(dir) {
		out.inherit(layer, dir)
	}
	c.tree.by[dir] = out
	return out
}

// Applies reports whether a service is declared for the root module in a
// directory, and not replaced there by a nearer one of its name.
func (c *Config) Applies(s *Service, dir string) bool {
	return c.tree == nil || slices.Contains(c.At(dir).Services, s)
}

// Speaks reports whether what is declared in a file speaks for a directory.
func (c *Config) Speaks(declared parser.Range, dir string) bool {
	return c.tree == nil || c.tree.layers[path.Dir(declared.File)] == nil || below(path.Dir(declared.File), dir)
}

func below(top, dir string) bool {
	return top == "." || dir == top || strings.HasPrefix(dir, top+"/")
}

// Covers tells the configuration which directories are read with all that is
// in them; none where single root modules are picked.
func (c *Config) Covers(top string, dirs []string) {
	c.partial = len(dirs) == 0
	for _, d := range dirs {
		c.covered = append(c.covered, relative(top, d))
	}
}

// Whole reports whether all of what a declaration or a comment may speak of is
// read, so that one which nothing answers to is a mistake. What stands in a
// file outside of what is read may speak of what lies elsewhere.
func (c *Config) Whole(declared parser.Range) bool {
	if len(c.covered) == 0 {
		return !c.partial
	}
	return slices.ContainsFunc(c.covered, func(d string) bool { return below(d, path.Dir(declared.File)) })
}

// Matters reports whether a declaration has its say in what was read: where
// single root modules are picked, those of other directories have not.
func (c *Config) Matters(declared parser.Range, roots []*parser.Root) bool {
	return !c.partial || c.tree == nil ||
		slices.ContainsFunc(roots, func(r *parser.Root) bool { return c.Speaks(declared, r.Dir) })
}

// chain lists the files that apply to a directory, nearest first.
func (t *tree) chain(dir string) []*Config {
	var out []*Config
	for d := dir; ; d = path.Dir(d) {
		if layer := t.layers[d]; layer != nil {
			out = append(out, layer)
		}
		if d == "." || d == "/" || strings.HasPrefix(d, "..") {
			return out
		}
	}
}

// inherit takes over from a farther file what nearer ones did not say.
func (c *Config) inherit(from *Config, dir string) {
	c.Files = append(c.Files, from.Files...)
	for name, o := range from.Objectives {
		if c.Objectives[name] == nil {
			c.Objectives[name] = o
		}
	}
	for _, s := range from.Services {
		if !slices.ContainsFunc(c.Services, func(x *Service) bool { return x.Name == s.Name }) {
			c.Services = append(c.Services, s)
		}
	}
	for _, r := range from.pathRules {
		if c.Rules[r.Name] == nil && anyGlob(r.Paths, dir) {
			c.Rules[r.Name] = r
		}
	}
	for name, r := range from.Rules {
		if c.Rules[name] == nil {
			c.Rules[name] = r
		}
	}
	c.Environments = append(c.Environments, from.Environments...)
	c.Datacenters = append(c.Datacenters, from.Datacenters...)
	c.Ignores = append(c.Ignores, from.Ignores...)
	c.Types = append(c.Types, from.Types...)
}

// FindAll reads the configuration for all that is scanned: every FileName from
// each directory upward to top, and those below. What it gives as a whole is
// what applies to the first directory, and in addition the services,
// environments, datacenters, ignores and types of all the others; At tells what
// applies to one root module. skip leaves out directories, relative to top.
func FindAll(dirs []string, top string, skip func(dir string) bool) (*Config, parser.Diagnostics) {
	var paths []string
	for _, d := range dirs {
		for _, p := range append(candidates(d, top), filesBelow(d, top, skip)...) {
			if !slices.Contains(paths, p) {
				paths = append(paths, p)
			}
		}
	}
	return assemble(paths, relative(top, dirs[0]), top)
}

// filesBelow finds the configuration files below a directory.
func filesBelow(dir, top string, skip func(string) bool) []string {
	var out []string
	_ = filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil //nolint:nilerr // whoever reads the Terraform there tells it
		case e.IsDir() && p != dir && (strings.HasPrefix(e.Name(), ".") || e.Name() == "node_modules" || skip(relative(top, p))):
			return fs.SkipDir
		case e.Name() == FileName && !e.IsDir():
			out = append(out, p)
		}
		return nil
	})
	return out
}

// assemble reads files and makes one configuration of them, for a directory.
func assemble(paths []string, dir, top string) (*Config, parser.Diagnostics) {
	t := &tree{layers: map[string]*Config{}, by: map[string]*Config{}}
	var diags parser.Diagnostics
	for _, p := range paths {
		layer, faults := readLayer(p, top)
		if diags = append(diags, faults...); layer != nil {
			t.layers[path.Dir(relative(top, p))] = layer
		}
	}
	return t.whole(dir, diags)
}

// whole is the configuration of a directory, with what others add to it.
func (t *tree) whole(dir string, diags parser.Diagnostics) (*Config, parser.Diagnostics) {
	c := empty()
	own := t.chain(dir)
	conditional := false
	for _, layer := range own {
		c.inherit(layer, dir)
		conditional = conditional || len(layer.pathRules) > 0
	}
	if len(own) < len(t.layers) || conditional {
		c.tree = t
	}
	// of a name that several files declare, each declaration may apply somewhere
	for _, d := range slices.Sorted(maps.Keys(t.layers)) {
		layer := t.layers[d]
		at := (&Config{tree: t}).At(d)
		diags = append(diags, at.check(layer)...)
		c.declared = append(c.declared, layer)
		if !slices.Contains(own, layer) {
			c.Environments = append(c.Environments, layer.Environments...)
			c.Datacenters = append(c.Datacenters, layer.Datacenters...)
			c.Ignores = append(c.Ignores, layer.Ignores...)
			c.Types = append(c.Types, layer.Types...)
			c.Files = append(c.Files, layer.Files...)
		}
		if c.tree == nil {
			continue
		}
		for _, s := range layer.Services {
			if !slices.Contains(c.Services, s) {
				c.Services = append(c.Services, s)
			}
		}
	}
	return c, diags
}
