package fix

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/resilint/resilint/parser"
)

// A guard says which files are not to be edited.
type guard struct {
	project *parser.Project
	answers map[string]string
	callers map[string][]string // by the directory called: the directories that call it
}

// refuses says why a file must not be edited, "" where it may be.
func (g *guard) refuses(file string) string {
	if g.answers == nil {
		g.answers = map[string]string{}
	}
	why, ok := g.answers[file]
	if !ok {
		why = g.examine(file)
		g.answers[file] = why
	}
	return why
}

func (g *guard) examine(file string) string {
	abs := filepath.Join(g.project.Top, filepath.FromSlash(file))
	actual, err := filepath.EvalSymlinks(abs)
	if err != nil {
		return file + " cannot be read"
	}
	rel, err := filepath.Rel(g.project.Top, actual)
	switch {
	case err != nil || !filepath.IsLocal(rel):
		return file + " lies outside the repository"
	case fetched(file) || fetched(filepath.ToSlash(rel)):
		return file + " was fetched"
	case g.inSubmodule(rel):
		return file + " belongs to another repository"
	case generated(path.Base(file), g.project.Source(file)):
		return file + " is generated"
	}
	info, err := os.Stat(actual)
	if err != nil || !info.Mode().IsRegular() || info.Mode().Perm()&0o200 == 0 {
		return file + " is read-only"
	}
	if by := g.calledFrom(path.Dir(file)); by != "" {
		return fmt.Sprintf("%s is part of a module that %s, which was not scanned, calls too", file, by)
	}
	return ""
}

func fetched(file string) bool {
	return slices.Contains(strings.Split(file, "/"), ".terraform")
}

// inSubmodule reports whether a directory between the top and the file is the
// top of another work tree.
func (g *guard) inSubmodule(rel string) bool {
	for dir := filepath.Dir(rel); dir != "."; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(g.project.Top, dir, ".git")); err == nil {
			return true
		}
	}
	return false
}

var generatedSign = regexp.MustCompile(`(?i)\b(do not (edit|modify)|(auto-?|automatically )generated|generated (by|with|from))\b`)

// generated reports whether a file says that a program writes it.
func generated(name string, src []byte) bool {
	if name == "cdk.tf.json" {
		return true
	}
	head := src
	for range 5 {
		line, rest, _ := bytes.Cut(head, []byte("\n"))
		line = bytes.TrimSpace(line)
		for _, sign := range []string{"#", "//", "/*", "*", `"//"`} {
			if bytes.HasPrefix(line, []byte(sign)) && generatedSign.Match(line) {
				return true
			}
		}
		head = rest
	}
	return false
}

var localSource = regexp.MustCompile(`(?m)^\s*"?source"?\s*[=:]\s*"(\.\.?/[^"]*)"`)

// calledFrom is a directory that was not read and calls the module in dir.
func (g *guard) calledFrom(dir string) string {
	if g.callers == nil {
		g.findCallers()
	}
	for _, by := range g.callers[dir] {
		if !g.read(by) {
			return by
		}
	}
	return ""
}

func (g *guard) read(dir string) bool {
	for _, r := range g.project.Roots {
		if r.Dir == dir || slices.ContainsFunc(r.Calls, func(c *parser.Call) bool { return c.Dir == dir }) {
			return true
		}
	}
	return false
}

// findCallers looks for module sources in all files of the repository, with
// a pattern: one that is missed by it is read, or names no local directory.
func (g *guard) findCallers() {
	g.callers = map[string][]string{}
	root, err := os.OpenRoot(g.project.Top)
	if err != nil {
		return
	}
	defer func() { _ = root.Close() }()
	_ = fs.WalkDir(root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil //nolint:nilerr // what cannot be read calls nothing
		}
		if d.IsDir() {
			if n := d.Name(); n == ".terraform" || n == ".git" || n == "node_modules" {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".tf") && !strings.HasSuffix(p, ".tf.json") && !strings.HasSuffix(p, ".tofu") {
			return nil
		}
		src, err := root.ReadFile(p)
		if err != nil {
			return nil //nolint:nilerr // as above
		}
		by := path.Dir(p)
		for _, m := range localSource.FindAllSubmatch(src, -1) {
			dir := path.Join(by, string(m[1]))
			if !slices.Contains(g.callers[dir], by) {
				g.callers[dir] = append(g.callers[dir], by)
			}
		}
		return nil
	})
}
