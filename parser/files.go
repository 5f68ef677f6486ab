package parser

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"golang.org/x/sync/errgroup"

	"github.com/resilint/resilint/parser/functions"
)

// A sourceFile is one parsed configuration file.
type sourceFile struct {
	path     string // relative to the top
	override bool
	body     *body // nil where nothing could be parsed
	comments []Comment
	diags    collector
	src      []byte
	damaged  []lineSpan // that hold what HCL made of a fault
	lost     lineSpan   // that were skipped; from is 0 where none were
}

// A loader reads files and keeps what it read: modules by their directory,
// sources by their path.
type loader struct {
	top      string // absolute, without symbolic links
	opts     Options
	diags    collector
	mu       sync.Mutex
	modules  map[string]*module // by absolute directory; nil where there is no configuration
	sources  map[string][]byte
	comments []Comment
	files    int
	bytes    int64
	roots    int
	cache    *functions.Cache
	broken   map[string]breakage // by file
	standMu  sync.Mutex
	standIns map[string]*module
}

// rel gives a path relative to the top, with slashes.
func (l *loader) rel(abs string) string {
	r, err := filepath.Rel(l.top, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(r)
}

// inside reports whether a path, with its symbolic links followed, lies in the
// boundary.
func (l *loader) inside(abs string) bool {
	if l.opts.AllowOutside {
		return true
	}
	if followed, err := filepath.EvalSymlinks(abs); err == nil {
		abs = followed
	}
	return within(l.top, abs)
}

func within(top, path string) bool {
	return path == top || strings.HasPrefix(path, strings.TrimSuffix(top, string(filepath.Separator))+string(filepath.Separator))
}

var errNotRegular = errors.New("it is not a regular file")

// read reads a regular file inside the boundary, up to the limit.
func (l *loader) read(abs string) ([]byte, error) {
	if !l.inside(abs) {
		return nil, errors.New("it lies outside the repository (allow reading outside to use it)")
	}
	info, err := os.Stat(abs)
	if err != nil {
		return nil, plainError(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errNotRegular
	}
	if info.Size() > maxFileBytes {
		return nil, &limitError{"size of the file in bytes", maxFileBytes}
	}
	if src, ok := l.opts.Overlay[l.rel(abs)]; ok {
		return src, nil
	}
	f, err := os.Open(abs)
	if err != nil {
		return nil, plainError(err)
	}
	defer func() { _ = f.Close() }()
	src, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err != nil {
		return nil, plainError(err)
	}
	if len(src) > maxFileBytes {
		return nil, &limitError{"size of the file in bytes", maxFileBytes}
	}
	return src, nil
}

// source gives what was read of a file.
func (l *loader) source(path string) []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.sources[path]
}

type limitError struct {
	what  string
	limit int64
}

func (e *limitError) Error() string {
	return fmt.Sprintf("the %s exceeds this program's limit of %d", e.what, e.limit)
}

// plainError leaves out the path, which the diagnostic's range names.
func plainError(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}

func (l *loader) fileError(c *collector, abs string, err error) {
	at := hcl.Range{Filename: l.rel(abs), Start: hcl.InitialPos, End: hcl.InitialPos}
	kind := KindFile
	if _, ok := errors.AsType[*limitError](err); ok {
		kind = KindBound
	}
	c.errorf(kind, at, "Cannot read %s: %s.", l.rel(abs), err)
}

// keep remembers a source for showing its lines.
func (l *loader) keep(path string, src []byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.sources[path]; !ok {
		l.files++
		l.bytes += int64(len(src))
	}
	l.sources[path] = src
}

// configNames lists the configuration files of a directory in the order in
// which they are merged. A .tofu file stands in for the .tf file of its name.
func configNames(entries []fs.DirEntry) []string {
	var names []string
	have := map[string]bool{}
	for _, e := range entries {
		have[e.Name()] = true
	}
	for _, e := range entries {
		n := e.Name()
		if e.IsDir() || strings.HasPrefix(n, ".") || strings.HasSuffix(n, "~") || (strings.HasPrefix(n, "#") && strings.HasSuffix(n, "#")) {
			continue
		}
		switch {
		case strings.HasSuffix(n, ".tf"):
			if have[strings.TrimSuffix(n, ".tf")+".tofu"] {
				continue
			}
		case strings.HasSuffix(n, ".tf.json"):
			if have[strings.TrimSuffix(n, ".tf.json")+".tofu.json"] {
				continue
			}
		case strings.HasSuffix(n, ".tofu"), strings.HasSuffix(n, ".tofu.json"):
		default:
			continue
		}
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

func isOverride(name string) bool {
	stem := name
	for _, ext := range []string{".json", ".tf", ".tofu"} {
		stem = strings.TrimSuffix(stem, ext)
	}
	return stem == "override" || strings.HasSuffix(stem, "_override")
}

// loadModule reads a directory's configuration once. It is nil where the
// directory holds none.
func (l *loader) loadModule(abs string) *module {
	l.mu.Lock()
	m, ok := l.modules[abs]
	l.mu.Unlock()
	if ok {
		return m
	}
	m = l.readModule(abs)
	l.mu.Lock()
	defer l.mu.Unlock()
	if first, ok := l.modules[abs]; ok {
		return first
	}
	l.modules[abs] = m
	return m
}

func (l *loader) readModule(abs string) *module {
	if !l.inside(abs) {
		return nil
	}
	entries, err := os.ReadDir(abs)
	if err != nil {
		return nil
	}
	names := configNames(entries)
	if len(names) == 0 {
		return nil
	}
	m := newModule(l.rel(abs), abs)
	m.external = isExternal(m.dir)
	var files []*sourceFile
	for _, n := range names {
		path := filepath.Join(abs, n)
		src, err := l.read(path)
		if err != nil {
			l.fileError(&m.diags, path, err)
			continue
		}
		m.tofu = m.tofu || strings.HasSuffix(strings.TrimSuffix(n, ".json"), ".tofu")
		f := parseFile(l.rel(path), src)
		l.keep(f.path, src)
		m.diags.list = append(m.diags.list, f.diags.list...)
		l.mu.Lock()
		l.comments = append(l.comments, f.comments...)
		if len(f.damaged) > 0 {
			l.broken[f.path] = breakage{f.damaged, f.diags.list}
		}
		l.mu.Unlock()
		files = append(files, f)
	}
	defer func() {
		if r := recover(); r != nil {
			at := hcl.Range{Filename: m.dir, Start: hcl.InitialPos, End: hcl.InitialPos}
			m.diags.errorf(KindSyntax, at, "This module could not be evaluated: %s.", errorOf(r))
		}
	}()
	m.declare(files)
	return m
}

// emptyModule is a called directory without configuration, such as that of a
// submodule which was not checked out. Terraform takes it as it is.
func (l *loader) emptyModule(abs string, c *call) *module {
	l.mu.Lock()
	defer l.mu.Unlock()
	if m := l.modules[abs]; m != nil {
		return m
	}
	m := newModule(l.rel(abs), abs)
	m.declare(nil)
	m.diags.warnf(KindModule, c.blk.header, "Module is empty: the directory %s holds no configuration.", c.source)
	l.modules[abs] = m
	return m
}

func isDir(abs string) bool {
	info, err := os.Stat(abs)
	return err == nil && info.IsDir()
}

// isExternal reports whether a directory holds what was fetched.
func isExternal(dir string) bool {
	return slices.Contains(strings.Split(dir, "/"), ".terraform") || strings.HasPrefix(dir, "../")
}

// loadAll reads directories in parallel.
func (l *loader) loadAll(dirs []string, jobs int) {
	g := errgroup.Group{}
	g.SetLimit(max(jobs, 1))
	for _, d := range dirs {
		g.Go(func() error {
			l.loadModule(d)
			return nil
		})
	}
	_ = g.Wait()
}

// parseFile parses one configuration file, never failing altogether: what
// could be parsed stands in the body, the rest in the diagnostics.
func parseFile(path string, src []byte) (f *sourceFile) {
	f = &sourceFile{path: path, override: isOverride(filepath.Base(path)), src: src}
	start := hcl.Range{Filename: path, Start: hcl.InitialPos, End: hcl.InitialPos}
	defer func() {
		if r := recover(); r != nil {
			f.diags.errorf(KindSyntax, start, "Cannot parse this file: %s.", errorOf(r))
		}
	}()
	if d := checkText(path, src); d != nil {
		f.diags.hcl(KindSyntax, hcl.Diagnostics{d})
		return f
	}
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	isJSON := strings.HasSuffix(path, ".json")
	if d := checkNesting(path, src, isJSON); d != nil {
		f.diags.hcl(KindBound, hcl.Diagnostics{d})
		return f
	}
	if isJSON {
		file, d := json.Parse(src, path)
		if d.HasErrors() {
			d[0].Detail += " Nothing of this file was read."
		}
		f.diags.hcl(KindSyntax, d)
		if file != nil && file.Body != nil && !d.HasErrors() {
			f.body, d = jsonBody(file.Body, "")
			f.diags.hcl(KindSyntax, d)
			f.comments = jsonComments(path, src, f.body)
		}
		return f
	}
	file, d := hclsyntax.ParseConfig(src, path, hcl.InitialPos)
	if file != nil {
		if b, ok := file.Body.(*hclsyntax.Body); ok && b != nil {
			f.body = nativeBody(b)
			f.comments = nativeComments(path, src, f.body)
		}
	}
	f.syntax(d)
	return f
}

// checkNesting refuses what would exhaust the stack of a recursive parser or
// evaluation, by looking at bytes only. It may count what stands in strings,
// which does no harm below the bounds.
func checkNesting(path string, src []byte, isJSON bool) *hcl.Diagnostic {
	var open []byte
	line, run, digits := 1, 0, 0
	at := func(i int) hcl.Range {
		pos := hcl.Pos{Line: line, Column: 1, Byte: i}
		return hcl.Range{Filename: path, Start: pos, End: pos}
	}
	for i, c := range src {
		if isDigit(c) {
			// the time to read a number grows with the square of its digits
			if digits++; digits > maxDigits {
				return boundDiag("number of digits in a row", maxDigits, at(i))
			}
			continue
		}
		digits = 0
		switch c {
		case '{', '[', '(':
			open = append(open, c)
			if len(open) > maxNesting {
				return boundDiag("nesting of brackets", maxNesting, at(i))
			}
		case '}', ']', ')':
			open = open[:max(len(open)-1, 0)]
		case '!', '-', '+', '*', '/', '%', '?', '&', '|', '=', '<', '>':
			if run++; run > maxOperators && !isJSON {
				return boundDiag("number of operators in one expression", maxOperators, at(i))
			}
		case ',':
			run = 0
		case '\n':
			line++
			if len(open) == 0 || open[len(open)-1] == '{' {
				run = 0 // a line's end ends the expression
			}
		}
	}
	return nil
}
