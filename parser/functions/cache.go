package functions

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// A Cache remembers the contents of files, the templates in them and what
// large texts decode to, which many root modules of a repository share. It is
// safe for concurrent use. Nothing in it is ever read again from disk.
type Cache struct {
	mu      sync.Mutex
	files   map[string]*cached
	decoded map[decoding]cty.Value
}

// NewCache returns an empty cache.
func NewCache() *Cache {
	return &Cache{files: make(map[string]*cached), decoded: make(map[decoding]cty.Value)}
}

// A decoding is a text and the function that decodes it.
type decoding struct{ name, text string }

// worthKeeping is the length from which on a decoded text is remembered.
const worthKeeping = 512

// call calls a function, or remembers what it gave for the same large text.
func (c *Cache) call(name string, f function.Function, args []cty.Value) (cty.Value, error) {
	if name != "jsondecode" && name != "yamldecode" || len(args) != 1 || args[0].IsMarked() ||
		args[0].Type() != cty.String || !args[0].IsKnown() || args[0].IsNull() || len(args[0].AsString()) < worthKeeping {
		return f.Call(args)
	}
	key := decoding{name, args[0].AsString()}
	c.mu.Lock()
	v, ok := c.decoded[key]
	c.mu.Unlock()
	if ok {
		return v, nil
	}
	v, err := f.Call(args)
	if err == nil {
		c.mu.Lock()
		c.decoded[key] = v
		c.mu.Unlock()
	}
	return v, err
}

type cached struct {
	once    sync.Once
	content []byte
	err     error

	parse    sync.Once
	template hclsyntax.Expression
	parseErr error
}

func (c *Cache) entry(path string) *cached {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.files[path]
	if !ok {
		e = &cached{}
		c.files[path] = e
	}
	return e
}

// resolve turns a path of the configuration into one on disk, following
// symbolic links, and refuses to leave the boundary. A file that does not
// exist gives fs.ErrNotExist.
func (l *library) resolve(path string) (string, error) {
	expanded, err := expandHome(path)
	if err != nil {
		return "", err
	}
	if !filepath.IsAbs(expanded) {
		expanded = filepath.Join(l.options.BaseDir, expanded)
	}
	expanded = filepath.Clean(expanded)
	if err := l.inside(path, expanded); err != nil {
		// A link may lead back in, as when a temporary directory is one.
		resolved, evalErr := filepath.EvalSymlinks(expanded)
		if evalErr != nil || l.inside(path, resolved) != nil {
			return "", err
		}
		return resolved, nil
	}
	resolved, err := filepath.EvalSymlinks(expanded)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return "", fs.ErrNotExist
		}
		return "", fmt.Errorf("%s cannot be read", path)
	}
	if err := l.inside(path, resolved); err != nil {
		return "", err
	}
	return resolved, nil
}

// inside says whether an absolute path lies inside the boundary, as given or
// with its symbolic links followed.
func (l *library) inside(shown, path string) error {
	boundary := l.options.Boundary
	if boundary == "" || within(boundary, path) {
		return nil
	}
	if resolved, err := filepath.EvalSymlinks(boundary); err == nil && within(resolved, path) {
		return nil
	}
	return &OutsideError{Path: shown, Boundary: boundary}
}

func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// read returns the content of a regular file inside the boundary.
func (l *library) read(path string) ([]byte, error) {
	e, err := l.open(path)
	if err != nil {
		return nil, err
	}
	return e.content, e.err
}

func (l *library) open(path string) (*cached, error) {
	resolved, err := l.resolve(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %s", path)
	}
	if err != nil {
		return nil, err
	}
	e := l.cache.entry(resolved)
	e.once.Do(func() {
		e.content, e.err = readRegular(path, resolved, l.limits.MaxFileBytes)
	})
	return e, e.err
}

func readRegular(shown, path string, limit int64) ([]byte, error) {
	// Opening a pipe would wait for somebody to write to it.
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read", shown)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", shown)
	}
	tooLarge := &BoundError{Bound: "bytes in a file that is read", Limit: limit}
	if info.Size() > limit {
		return nil, fmt.Errorf("%s: %w", shown, tooLarge)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read", shown)
	}
	defer f.Close() //nolint:errcheck // it was only read
	content, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read", shown)
	}
	if int64(len(content)) > limit {
		return nil, fmt.Errorf("%s: %w", shown, tooLarge)
	}
	return content, nil
}

func expandHome(path string) (string, error) {
	if !strings.HasPrefix(path, "~") {
		return path, nil
	}
	if len(path) > 1 && path[1] != '/' && path[1] != filepath.Separator {
		return "", fmt.Errorf("%s: the home directories of other users are not known", path)
	}
	home := os.Getenv("HOME")
	if home == "" {
		return "", fmt.Errorf("%s: HOME is not set", path)
	}
	return filepath.Join(home, path[1:]), nil
}
