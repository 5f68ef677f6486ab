package parser

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Top gives the repository's top for directories: the nearest directory
// upwards of the first that git knows, else the directory itself, and where
// others lie elsewhere, what holds them all.
func Top(dirs ...string) string {
	targets := make([]target, len(dirs))
	for i, d := range dirs {
		targets[i].dir = d
		if abs, err := filepath.Abs(d); err == nil {
			targets[i].dir = abs
		}
	}
	return commonTop(targets)
}

// topOf gives the repository's top: the nearest directory upwards that git
// knows, else the directory itself.
func topOf(dir string) string {
	for d := dir; ; {
		if _, err := os.Lstat(filepath.Join(d, ".git")); err == nil {
			return d
		}
		up := filepath.Dir(d)
		if up == d {
			return dir
		}
		d = up
	}
}

// configDirs walks a tree for directories with configuration.
func (l *loader) configDirs(from string) []string {
	var out []string
	count := 0
	err := filepath.WalkDir(from, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			if e != nil && e.IsDir() {
				l.fileError(&l.diags, path, plainError(err))
				return fs.SkipDir
			}
			return nil
		}
		if !e.IsDir() {
			return nil
		}
		if path != from && (strings.HasPrefix(e.Name(), ".") || e.Name() == "node_modules" || l.excluded(path)) {
			return fs.SkipDir
		}
		if count++; count > maxDirs {
			return &limitError{"number of directories", maxDirs}
		}
		entries, err := os.ReadDir(path)
		if err == nil && len(configNames(entries)) > 0 {
			out = append(out, path)
		}
		return nil
	})
	if err != nil {
		l.fileError(&l.diags, from, err)
	}
	return out
}

func (l *loader) excluded(abs string) bool {
	rel := l.rel(abs)
	for _, g := range l.opts.Exclude {
		g = strings.TrimSuffix(filepath.ToSlash(g), "/")
		if ok, err := doublestar.Match(g, rel); err == nil && ok {
			return true
		}
	}
	return false
}

// localTargets lists the directories that a module calls by relative paths,
// also those that an override file replaces, and those that a source made of
// values may lead to.
func localTargets(m *module) []string {
	var out []string
	for _, s := range m.sources {
		if isLocal(s) {
			out = append(out, filepath.Join(m.abs, filepath.FromSlash(s)))
		}
	}
	for _, p := range m.patterns {
		// a pattern that is none leads nowhere
		found, _ := filepath.Glob(filepath.Join(m.abs, filepath.FromSlash(p)))
		out = append(out, found...)
	}
	return out
}

func isLocal(source string) bool {
	return strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../") || source == "." || source == ".." ||
		strings.HasPrefix(source, `.\`) || strings.HasPrefix(source, `..\`)
}

func (l *loader) rootsBelow(dir string) []string {
	dirs := l.configDirs(dir)
	l.loadAll(dirs, l.opts.Jobs)
	called := map[string]bool{}
	for _, d := range dirs {
		if m := l.loadModule(d); m != nil {
			for _, t := range localTargets(m) {
				if t != d {
					called[t] = true
				}
			}
		}
	}
	var out []string
	for _, d := range dirs {
		m := l.loadModule(d)
		if m != nil && (!called[d] || l.isRootThoughCalled(m)) {
			out = append(out, d)
		}
	}
	// Modules that only call each other in a ring are read from the first one.
	seen := map[string]bool{}
	for _, d := range out {
		l.reach(d, seen)
	}
	for _, d := range dirs {
		if !seen[d] && l.loadModule(d) != nil {
			out = append(out, d)
			l.reach(d, seen)
		}
	}
	return out
}

// isRootThoughCalled: a backend is only read in a root. A provider block is
// seen in called modules too, in those of an older style; such a module is a
// root of its own only where it could be applied as it is, with every
// required variable set by its files.
func (l *loader) isRootThoughCalled(m *module) bool {
	if m.hasBackend() {
		return true
	}
	if !m.hasProviderConfig() {
		return false
	}
	set := l.autoVariables(m)
	for _, v := range m.variables {
		if v.def == nil && !set[v.name] {
			return false
		}
	}
	return true
}

func (l *loader) reach(dir string, seen map[string]bool) {
	if seen[dir] {
		return
	}
	seen[dir] = true
	if m := l.loadModule(dir); m != nil {
		for _, t := range localTargets(m) {
			if l.inside(t) {
				l.reach(t, seen)
			}
		}
	}
}
