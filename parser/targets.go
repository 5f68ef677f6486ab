package parser

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// A target is what the caller named: a directory, or a file in one. A file
// stands for the root modules that use it, as an editor or a commit hook hands
// over what was changed and not what is to be judged.
type target struct {
	arg  string // as it was named
	dir  string // without symbolic links
	file string // the file's name, "" for a directory
	gone bool   // the file is no longer there
}

// ErrNoTargets says that there is nothing to read.
var ErrNoTargets = errors.New("no directory with Terraform configuration was found")

// Targets gives the directories that arguments name or whose files they name,
// absolute and without symbolic links, and whether files are among them.
func Targets(args []string) (dirs []string, files bool, err error) {
	targets, err := findTargets(args)
	for _, t := range targets {
		dirs = append(dirs, t.dir)
		files = files || t.file != ""
	}
	return dirs, files, err
}

func findTargets(args []string) ([]target, error) {
	if len(args) == 0 {
		args = []string{"."}
	}
	var out []target
	for _, a := range args {
		t, err := findTarget(a)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", a, err)
		}
		out = append(out, t)
	}
	return out, nil
}

func findTarget(arg string) (target, error) {
	abs, err := filepath.Abs(arg)
	if err != nil {
		return target{}, err
	}
	info, err := os.Stat(abs)
	switch {
	case err == nil && info.IsDir():
		abs, err = filepath.EvalSymlinks(abs)
		return target{arg: arg, dir: abs}, err
	case errors.Is(err, fs.ErrNotExist) && !isConfigName(abs) && !isVariablesName(abs):
		return target{}, errors.New("there is no such file or directory")
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return target{}, plainError(err)
	}
	// The directory may be gone as well: a call may still lead there.
	return target{arg: arg, dir: followed(filepath.Dir(abs)), file: filepath.Base(abs), gone: err != nil}, nil
}

// followed follows the symbolic links of that part of a path which exists.
func followed(abs string) string {
	if end, err := filepath.EvalSymlinks(abs); err == nil {
		return end
	}
	if up := filepath.Dir(abs); up != abs {
		return filepath.Join(followed(up), filepath.Base(abs))
	}
	return abs
}

func isConfigName(path string) bool {
	path = strings.TrimSuffix(path, ".json")
	return strings.HasSuffix(path, ".tf") || strings.HasSuffix(path, ".tofu")
}

func isVariablesName(path string) bool {
	return strings.HasSuffix(strings.TrimSuffix(path, ".json"), ".tfvars")
}

// commonTop gives the one boundary of all targets.
func commonTop(targets []target) string {
	top := topOf(targets[0].dir)
	for _, t := range targets[1:] {
		for !within(top, t.dir) {
			top = filepath.Dir(top)
		}
	}
	return top
}

// findRoots decides which directories are root modules. aside are the
// modules that were only read to find out whether they use a file.
func (l *loader) findRoots(targets []target) (roots []string, aside map[string]bool, err error) {
	found := map[string]bool{}
	files := make([]target, 0, len(targets))
	for _, t := range targets {
		if t.file != "" {
			files = append(files, t)
			continue
		}
		for _, d := range l.rootsBelow(t.dir) {
			found[d] = true
		}
	}
	gone := 0
	for _, t := range files {
		if t.gone {
			gone++
		}
	}
	if len(files) > 0 {
		for _, d := range l.rootsOfFiles(files) {
			found[d] = true
		}
	}
	if len(found) == 0 && (len(files) < len(targets) || gone == len(files)) {
		return nil, nil, ErrNoTargets
	}
	roots = slices.Sorted(maps.Keys(found))
	if len(files) == len(targets) {
		aside = l.unreached(roots)
	}
	return roots, aside, nil
}

// unreached lists the modules that were read and that no root leads to, by
// their directories relative to the top.
func (l *loader) unreached(roots []string) map[string]bool {
	seen := map[string]bool{}
	for _, r := range roots {
		l.reach(r, seen)
	}
	out := map[string]bool{}
	for abs := range l.modules {
		if !seen[abs] {
			out[l.rel(abs)] = true
		}
	}
	return out
}

// rootsOfFiles maps files to the root modules that use them, each in its own
// repository.
func (l *loader) rootsOfFiles(files []target) []string {
	byTop := map[string]*uses{}
	var out []string
	for _, t := range files {
		top := topOf(t.dir)
		u := byTop[top]
		if u == nil {
			u = l.usesBelow(top)
			byTop[top] = u
		}
		out = append(out, l.rootsOf(t, u)...)
	}
	return out
}

// uses tells which roots of a repository use which directories.
type uses struct {
	top   string
	roots []string
	by    map[string][]string // by directory without symbolic links
	dirs  map[string][]string // the module directories that lead to it, as calls name them
}

func (l *loader) usesBelow(top string) *uses {
	told := len(l.diags.list)
	u := &uses{top: top, roots: l.rootsBelow(top), by: map[string][]string{}, dirs: map[string][]string{}}
	// Directories elsewhere that cannot be read are no matter of these files.
	l.diags.list = append(l.diags.list[:told:told], slices.DeleteFunc(slices.Clone(l.diags.list[told:]), func(d Diagnostic) bool { return d.Kind == KindFile })...)
	for _, r := range u.roots {
		seen := map[string]bool{}
		l.reach(r, seen)
		for d := range seen {
			at := followed(d)
			if !slices.Contains(u.by[at], r) {
				u.by[at] = append(u.by[at], r)
			}
			if !slices.Contains(u.dirs[at], d) {
				u.dirs[at] = append(u.dirs[at], d)
			}
		}
	}
	return u
}

// rootsOf lists the roots that use one file, and says where there are none.
func (l *loader) rootsOf(t target, u *uses) []string {
	path := filepath.Join(t.dir, t.file)
	if slices.Contains(strings.Split(t.dir, string(filepath.Separator)), ".terraform") {
		l.unused(path, "lies in .terraform, which terraform init makes: it is not analysed")
		return nil
	}
	for d := t.dir; within(u.top, d) && d != u.top; d = filepath.Dir(d) {
		if l.excluded(d) {
			return nil
		}
	}
	var out []string
	for _, d := range l.holders(t, u) {
		out = append(out, u.by[d]...)
	}
	switch {
	case len(out) > 0:
	case isConfigName(path) && l.loadModule(t.dir) != nil:
		out = append(out, t.dir)
	case t.gone:
		l.unused(path, "is not there, and no root module uses its directory: nothing is left of it to analyse")
	case isVariablesName(path):
		l.unused(path, "belongs to no root module in its directory or above: it is not analysed")
	}
	return out
}

func (l *loader) unused(path, why string) {
	at := hcl.Range{Filename: l.rel(path), Start: hcl.InitialPos, End: hcl.InitialPos}
	l.diags.warnf(KindFile, at, "The file %s %s.", l.rel(path), why)
}

// holders lists the module directories that a file is part of.
func (l *loader) holders(t target, u *uses) []string {
	switch {
	case isConfigName(t.file):
		return append([]string{t.dir}, l.linking(t, u)...)
	case isVariablesName(t.file):
		for d := t.dir; ; d = filepath.Dir(d) {
			if slices.Contains(u.roots, d) {
				return []string{d}
			}
			if d == u.top || d == filepath.Dir(d) {
				return nil
			}
		}
	default:
		return l.naming(t, u)
	}
}

// linking lists the module directories with a symbolic link to a file: what
// many roots share is often kept so.
func (l *loader) linking(t target, u *uses) []string {
	path := followed(filepath.Join(t.dir, t.file))
	var out []string
	for _, d := range slices.Sorted(maps.Keys(u.by)) {
		entries, err := os.ReadDir(d)
		if err != nil {
			continue // nothing is read there
		}
		if slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
			return e.Type()&fs.ModeSymlink != 0 && followed(filepath.Join(d, e.Name())) == path
		}) {
			out = append(out, d)
		}
	}
	return out
}

// naming lists the modules whose files name a file, the directory that it is
// in, or all files of its kind: that is how file, templatefile and fileset
// come to it. The text decides, so that nothing has to be evaluated.
func (l *loader) naming(t target, u *uses) []string {
	var out []string
	for _, at := range slices.Sorted(maps.Keys(u.by)) {
		words := [][]byte{[]byte(t.file)}
		if rel, err := filepath.Rel(at, t.dir); err == nil && filepath.IsLocal(rel) {
			if rel != "." {
				words = append(words, []byte(filepath.ToSlash(rel)+"/"))
			}
			if ext := filepath.Ext(t.file); ext != "" {
				words = append(words, []byte("*"+ext))
			}
		}
		if slices.ContainsFunc(u.dirs[at], func(d string) bool { return l.mentions(d, words) }) {
			out = append(out, at)
		}
	}
	return out
}

func (l *loader) mentions(dir string, words [][]byte) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false
	}
	for _, n := range configNames(entries) {
		src := l.source(l.rel(filepath.Join(dir, n)))
		if slices.ContainsFunc(words, func(w []byte) bool { return bytes.Contains(src, w) }) {
			return true
		}
	}
	return false
}
