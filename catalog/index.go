package catalog

import (
	"sync"

	"github.com/resilint/resilint/parser"
)

// An Index finds instances by the names that people wrote by hand. It is safe
// for concurrent use.
type Index struct {
	cat   *Catalog
	roots map[*parser.Root]*rootIndex
}

// NewIndex indexes a project. Names are computed when somebody asks, for one
// root and type at a time.
func NewIndex(c *Catalog, p *parser.Project) *Index {
	ix := &Index{cat: c, roots: map[*parser.Root]*rootIndex{}}
	for _, root := range p.Roots {
		r := &rootIndex{byType: map[string]*typeIndex{}}
		for _, in := range root.Instances {
			if in.Mode != parser.Managed {
				continue
			}
			t := r.byType[in.Type]
			if t == nil {
				t = &typeIndex{}
				r.byType[in.Type] = t
			}
			t.instances = append(t.instances, in)
		}
		ix.roots[root] = r
	}
	return ix
}

type rootIndex struct{ byType map[string]*typeIndex }

type typeIndex struct {
	once      sync.Once
	instances []*parser.Instance
	byName    map[string][]*parser.Instance
}

// named gives the managed instances of the type, in the same root as from,
// one of whose identifying attributes has the value; all of them for "*".
func (ix *Index) named(from *parser.Instance, typ, name string) []*parser.Instance {
	if ix == nil || name == "" {
		return nil
	}
	r := ix.roots[from.Root]
	if r == nil {
		return nil
	}
	t := r.byType[typ]
	if t == nil {
		return nil
	}
	if name == "*" {
		return t.instances
	}
	t.once.Do(func() { t.build(ix.cat) })
	return t.byName[name]
}

func (t *typeIndex) build(c *Catalog) {
	t.byName = map[string][]*parser.Instance{}
	for _, in := range t.instances {
		seen := map[string]bool{}
		add := func(name string) {
			if name != "" && !seen[name] {
				seen[name] = true
				t.byName[name] = append(t.byName[name], in)
			}
		}
		for _, attr := range c.identifying(in.Mode, in.Type) {
			for _, v := range flatten(nil, attrOf(in.Config(), attr)) {
				if text, ok := textOf(v); ok {
					add(text)
				}
			}
		}
		// a type of many kinds says itself what it goes by
		if text, ok := textOf(c.scope(in, nil, 0).entryLocal("known_as")); ok {
			add(text)
		}
		// Kubernetes and its like keep names inside metadata
		if text, ok := textOf(attrOf(attrOf(in.Config(), "metadata"), "name")); ok {
			add(text)
		}
	}
}
