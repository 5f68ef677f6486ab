package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/resilint/resilint/parser"
)

// maxFileBytes bounds a configuration file; a larger one is a mistake.
const maxFileBytes = 1 << 20

// Find reads the configuration that applies to dir: every FileName from dir
// upward to top. What a nearer file says of a name wins over a farther one;
// ignores and datacenters add up. Paths in ranges are relative to top. A
// directory without configuration gives an empty Config.
func Find(dir, top string) (*Config, parser.Diagnostics) {
	return assemble(candidates(dir, top), relative(top, dir), top)
}

// Read reads one configuration file, named by the user, in place of those
// that Find would look for. It speaks for all that is read.
func Read(file, top string) (*Config, parser.Diagnostics) {
	layer, diags := readLayer(file, top)
	if layer == nil {
		if len(diags) == 0 {
			diags = parser.Diagnostics{fault(parser.Range{File: relative(top, file)}, "The configuration cannot be read: there is no such file.")}
		}
		return empty(), diags
	}
	t := &tree{layers: map[string]*Config{".": layer}, by: map[string]*Config{}}
	return t.whole(".", diags)
}

// Parse reads a configuration from memory. It speaks for all that is read.
func Parse(src []byte) (*Config, parser.Diagnostics) {
	layer := empty()
	diags := layer.add(src, FileName)
	t := &tree{layers: map[string]*Config{".": layer}, by: map[string]*Config{}}
	return t.whole(".", diags)
}

// readLayer reads one file by itself; nil where there is none.
func readLayer(file, top string) (*Config, parser.Diagnostics) {
	rel := relative(top, file)
	src, err := read(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	c := empty()
	if err != nil {
		return c, parser.Diagnostics{fault(parser.Range{File: rel, Line: 1, Column: 1}, "The configuration cannot be read: %v.", err)}
	}
	return c, c.add(src, rel)
}

func empty() *Config {
	return &Config{Objectives: map[string]*Objective{}, Rules: map[string]*Rule{}}
}

// candidates are the places to look in, nearest first.
func candidates(dir, top string) []string {
	var out []string
	for d := dir; ; d = filepath.Dir(d) {
		out = append(out, filepath.Join(d, FileName))
		if d == top || d == filepath.Dir(d) {
			return out
		}
	}
}

func relative(top, path string) string {
	if rel, err := filepath.Rel(top, path); err == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(path)
}

func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is not a regular file")
	}
	if info.Size() > maxFileBytes {
		return nil, fmt.Errorf("it is larger than %d bytes", maxFileBytes)
	}
	return os.ReadFile(path)
}

// add reads one file into the configuration.
func (c *Config) add(src []byte, file string) parser.Diagnostics {
	c.Files = append(c.Files, file)
	f, hclDiags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
	diags := fromHCL(hclDiags)
	if f == nil {
		return diags
	}
	body, ok := f.Body.(*hclsyntax.Body)
	if !ok {
		return diags
	}
	types := &hclsyntax.Body{SrcRange: body.SrcRange, EndRange: body.EndRange, Attributes: hclsyntax.Attributes{}}
	for _, b := range body.Blocks {
		switch b.Type {
		case "objective":
			diags = append(diags, c.objective(b)...)
		case "service":
			diags = append(diags, c.service(b)...)
		case "environment":
			diags = append(diags, c.environment(b)...)
		case "datacenter":
			diags = append(diags, c.datacenter(b)...)
		case "rule":
			diags = append(diags, c.rule(b)...)
		case "ignore":
			diags = append(diags, c.ignore(b)...)
		case "resource", "data", "module", "provider", "software":
			types.Blocks = append(types.Blocks, b)
		default:
			diags = append(diags, fault(toRange(b.TypeRange),
				"There is no block %q here. Blocks are objective, service, environment, datacenter, rule, ignore, and for types of your own resource, data, module, provider, software.", b.Type))
		}
	}
	for _, a := range sortedAttributes(body.Attributes) {
		diags = append(diags, fault(toRange(a.NameRange), "There is no setting %q at the top of the file; settings stand in blocks.", a.Name))
	}
	if len(types.Blocks) > 0 {
		c.Types = append(c.Types, types)
	}
	return diags
}

// check finds what only the whole configuration shows of one of its files.
func (c *Config) check(layer *Config) parser.Diagnostics {
	var diags parser.Diagnostics
	for _, s := range layer.Services {
		diags = append(diags, c.needs("Service", s.Name, s.Objective, s.Range)...)
	}
	for _, e := range layer.Environments {
		diags = append(diags, c.needs("Environment", e.Name, e.Objective, e.Range)...)
	}
	return diags
}

// needs complains of an objective that nobody declared. The default one
// exists without.
func (c *Config) needs(kind, name, objective string, at parser.Range) parser.Diagnostics {
	if objective == "" || objective == DefaultObjective || c.Objectives[objective] != nil {
		return nil
	}
	return parser.Diagnostics{fault(at, "%s %q asks for the objective %q, which is not declared.%s Declare it with a block: objective %q { ... }.",
		kind, name, objective, nearest(objective, sortedKeys(c.Objectives)), objective)}
}
