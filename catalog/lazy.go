package catalog

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A slot holds an entry that is decoded when somebody first asks for it: a
// project uses a few dozen of the catalog's many hundred types, and decoding
// all of them would take longer than most projects do.
type slot struct {
	once sync.Once
	read func() *entry // nil where the entry is there already
	got  *entry
}

func (s *slot) entry() *entry {
	if s == nil {
		return nil
	}
	s.once.Do(func() {
		if s.read != nil {
			s.got = s.read()
			s.read = nil
		}
	})
	return s.got
}

// A chunk is one top-level block of a file, not parsed yet.
type chunk struct {
	kind   string
	labels []string
	file   string
	src    []byte
	pos    hcl.Pos
}

// split cuts a formatted file into its top-level blocks: each starts in the
// first column and ends with a brace there. ok is false where the file is laid
// out in another way.
func split(name string, src []byte) (chunks []chunk, ok bool) {
	var open *chunk
	offset, start := 0, 0
	for n, line := range bytes.SplitAfter(src, []byte("\n")) {
		text := bytes.TrimRight(line, "\r\n")
		switch {
		case open != nil && len(text) > 0 && text[0] == '}':
			if len(text) != 1 {
				return nil, false
			}
			open.src = src[start : offset+1]
			chunks = append(chunks, *open)
			open = nil
		case open != nil, len(text) == 0, text[0] == '#':
		default:
			c, whole, good := header(string(text))
			if !good {
				return nil, false
			}
			c.file, c.pos = name, hcl.Pos{Line: n + 1, Column: 1, Byte: offset}
			start = offset
			if whole {
				c.src = src[offset : offset+len(text)]
				chunks = append(chunks, c)
				break
			}
			open = &c
		}
		offset += len(line)
	}
	return chunks, open == nil
}

// header reads `resource "a" "b" {`; whole tells that the block ends in the line.
func header(line string) (c chunk, whole, ok bool) {
	kind, rest, found := strings.Cut(line, " ")
	if !found || !slices.Contains([]string{"resource", "data", "provider", "module", "software"}, kind) {
		return chunk{}, false, false
	}
	c.kind = kind
	for {
		rest = strings.TrimLeft(rest, " ")
		if !strings.HasPrefix(rest, `"`) {
			break
		}
		label, after, closed := strings.Cut(rest[1:], `"`)
		if !closed {
			return chunk{}, false, false
		}
		c.labels = append(c.labels, label)
		rest = after
	}
	switch {
	case rest == "{":
		return c, false, true
	case strings.HasPrefix(rest, "{") && strings.HasSuffix(rest, "}"):
		return c, true, true
	default:
		return chunk{}, false, false
	}
}

// block parses a chunk.
func (c chunk) block() (*hclsyntax.Block, hcl.Diagnostics) {
	file, diags := hclsyntax.ParseConfig(c.src, c.file, c.pos)
	if file == nil {
		return nil, diags
	}
	body, ok := file.Body.(*hclsyntax.Body)
	if !ok || len(body.Blocks) != 1 {
		return nil, diags
	}
	return body.Blocks[0], diags
}

// loadOwn prepares the embedded files. Providers and software are decoded at
// once, types and modules when they are needed.
func (c *Catalog) loadOwn() hcl.Diagnostics {
	var diags hcl.Diagnostics
	paths, err := fs.Glob(files, "*.hcl")
	if err != nil {
		return diags.Append(fault(hcl.Range{}, "The catalog's files cannot be listed: %s.", err))
	}
	d := &decoder{cat: c, seen: map[string]hcl.Range{}}
	for _, name := range paths {
		src, err := files.ReadFile(name)
		if err != nil {
			diags = diags.Append(fault(hcl.Range{Filename: name}, "The catalog's file cannot be read: %s.", err))
			continue
		}
		chunks, ok := split(name, src)
		if !ok {
			file, ds := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
			diags = append(diags, ds...)
			if file != nil {
				d.body(file.Body)
			}
			continue
		}
		for _, ch := range chunks {
			diags = append(diags, c.loadChunk(d, ch)...)
		}
	}
	return append(diags, d.diags...)
}

func (c *Catalog) loadChunk(d *decoder, ch chunk) hcl.Diagnostics {
	switch ch.kind {
	case "resource", "data":
		s := &slot{read: func() *entry {
			block, _ := ch.block()
			if block == nil {
				return nil
			}
			// faults of the catalog's own files are the tests' business
			return (&decoder{cat: c, seen: map[string]hcl.Range{}}).entry(block)
		}}
		for _, label := range ch.labels {
			c.slots(ch.kind)[label] = s
		}
		return nil
	case "module":
		for _, label := range ch.labels {
			c.modules[label] = sync.OnceValue(func() *hclsyntax.Body {
				if block, _ := ch.block(); block != nil {
					return block.Body
				}
				return nil
			})
		}
		return nil
	default:
		block, diags := ch.block()
		if block != nil {
			d.block(block)
		}
		return diags
	}
}

func (c *Catalog) slots(kind string) map[string]*slot {
	if kind == "data" {
		return c.data
	}
	return c.resources
}
