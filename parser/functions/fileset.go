package functions

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/zclconf/go-cty/cty/function"
)

// fileset lists the regular files below dir that match the pattern, relative
// to dir.
func (l *library) fileset(dir, pattern string) ([]string, error) {
	pattern, ok := patternOf(pattern)
	if !ok {
		return nil, function.NewArgErrorf(1, "%q is not a pattern that can be read", pattern)
	}
	root := dir
	if !filepath.IsAbs(root) {
		root = filepath.Join(l.options.BaseDir, root)
	}
	// The directory's name is no pattern, and the pattern may start with "..".
	fixed, rest := doublestar.SplitPattern(path.Clean(pattern))
	w := &walk{l: l, pattern: rest, depth: strings.Count(rest, "/")}
	if strings.Contains(rest, "**") {
		w.depth = maxDirectoryDepth
	}
	start := filepath.Join(root, fixed)
	if err := l.inside(dir, start); err != nil {
		return nil, argError(err)
	}
	if err := w.directory(start, "", 0); err != nil {
		return nil, err
	}
	for i, name := range w.found {
		rel, err := filepath.Rel(root, filepath.Join(start, name))
		if err != nil {
			return nil, fmt.Errorf("%s cannot be named relative to %s", name, dir)
		}
		w.found[i] = filepath.ToSlash(rel)
	}
	return w.found, nil
}

// patternOf writes a pattern in the way of the library that matches it, which
// knows more than Terraform's: there, braces stay within one level, and an
// exclamation mark in brackets means itself.
func patternOf(pattern string) (string, bool) {
	depth := 0
	var b strings.Builder
	for i, c := range pattern {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		case '/':
			if depth > 0 {
				return pattern, false
			}
		case '!':
			if i > 0 && pattern[i-1] == '[' {
				b.WriteByte('\\')
			}
		}
		b.WriteRune(c)
	}
	return b.String(), doublestar.ValidatePattern(b.String())
}

// maxDirectoryDepth bounds how deep "**" goes.
const maxDirectoryDepth = 40

type walk struct {
	l       *library
	pattern string
	depth   int
	seen    int
	above   []string // the directories that the walk is in
	found   []string
}

// directory looks at the entries of one directory; rel is its path below the
// start, with slashes.
func (w *walk) directory(dir, rel string, depth int) error {
	resolved, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil
	}
	if w.l.inside(dir, resolved) != nil {
		return nil // a link that leads out is passed by
	}
	if slices.Contains(w.above, resolved) {
		return nil // a link that leads back up
	}
	w.above = append(w.above, resolved)
	defer func() { w.above = w.above[:len(w.above)-1] }()
	entries, err := os.ReadDir(resolved)
	if err != nil {
		return nil
	}
	for _, e := range entries {
		w.seen++
		if w.seen > w.l.limits.MaxElements {
			return &BoundError{Bound: "files that fileset looks at", Limit: int64(w.l.limits.MaxElements)}
		}
		name := path.Join(rel, e.Name())
		mode := e.Type()
		full := filepath.Join(resolved, e.Name())
		if mode&fs.ModeSymlink != 0 {
			info, err := os.Stat(full)
			if err != nil {
				if errors.Is(err, fs.ErrNotExist) {
					continue
				}
				return fmt.Errorf("%s cannot be read", name)
			}
			mode = info.Mode().Type()
			if target, err := filepath.EvalSymlinks(full); err != nil || w.l.inside(name, target) != nil {
				continue
			}
		}
		if mode.IsDir() {
			if depth < w.depth {
				if err := w.directory(full, name, depth+1); err != nil {
					return err
				}
			}
			continue
		}
		if !mode.IsRegular() {
			continue
		}
		if ok, err := doublestar.Match(w.pattern, name); err == nil && ok {
			w.found = append(w.found, name)
		}
	}
	return nil
}
