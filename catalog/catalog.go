package catalog

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/resilint/resilint/parser"
)

// A Catalog is the compiled knowledge. It does not change after Load and is
// safe for concurrent use.
type Catalog struct {
	resources map[string]*slot
	data      map[string]*slot
	providers map[string]*providerEntry         // by name
	prefixes  map[string]*providerEntry         // by type prefix
	modules   map[string]func() *hclsyntax.Body // by source, or by pattern of sources
	software  []*software                       // by name
	functions map[string]function.Function
	atlas     *atlas
	platforms func() map[string]bool
	// expressions are the regular expressions that entries were seen to use.
	expressions sync.Map
}

var _ parser.Knowledge = (*Catalog)(nil)

func newCatalog() *Catalog {
	return &Catalog{
		resources: map[string]*slot{},
		data:      map[string]*slot{},
		providers: map[string]*providerEntry{},
		prefixes:  map[string]*providerEntry{},
		modules:   map[string]func() *hclsyntax.Body{},
		functions: pureFunctions(),
		atlas:     readAtlas(),
	}
}

func (c *Catalog) addProvider(p *providerEntry) {
	c.providers[p.name] = p
	for _, prefix := range p.prefixes {
		c.prefixes[prefix] = p
	}
}

func (c *Catalog) addSoftware(s *software) {
	c.software = slices.DeleteFunc(c.software, func(old *software) bool { return old.name == s.name })
	c.software = append(c.software, s)
}

func (c *Catalog) finish() {
	slices.SortFunc(c.software, func(a, b *software) int { return strings.Compare(a.name, b.name) })
	c.platforms = sync.OnceValue(c.findPlatforms)
}

// ProviderNamed gives the name that Terraform has for what people call a
// provider, which is most often the same.
func (c *Catalog) ProviderNamed(name string) string {
	for _, id := range slices.Sorted(maps.Keys(c.providers)) {
		if slices.Contains(c.providers[id].aka, name) {
			return id
		}
	}
	return name
}

// providerOf finds the provider whose prefix a type has; the longest wins.
func (c *Catalog) providerOf(typ string) *providerEntry {
	for i := len(typ); i > 0; i = strings.LastIndexByte(typ[:i], '_') {
		if p, ok := c.prefixes[typ[:i]]; ok {
			return p
		}
	}
	return nil
}

// usual are the attributes that identify an instance of any type where they are set.
var usual = []string{"id", "arn", "name", "self_link", "dns_name", "fqdn", "identifier"}

// Identifies implements parser.Knowledge.
func (c *Catalog) Identifies(mode parser.Mode, typ, attr string) bool {
	e := c.entryOf(mode, typ)
	if e == nil {
		return slices.Contains(usual, attr)
	}
	return slices.Contains(e.identifies, attr) || slices.Contains(usual, attr) && !slices.Contains(e.foreign, attr)
}

// identifying lists the attributes for which Identifies holds.
func (c *Catalog) identifying(mode parser.Mode, typ string) []string {
	e := c.entryOf(mode, typ)
	if e == nil {
		return usual
	}
	own := slices.DeleteFunc(slices.Clone(usual), func(attr string) bool { return slices.Contains(e.foreign, attr) })
	return append(own, e.identifies...)
}

func (c *Catalog) entryOf(mode parser.Mode, typ string) *entry {
	if mode == parser.Data {
		return c.data[typ].entry()
	}
	return c.resources[typ].entry()
}

// Data implements parser.Knowledge.
func (c *Catalog) Data(q parser.DataQuery) (answer map[string]cty.Value, ok bool) {
	e := c.data[q.Type].entry()
	if e == nil || e.answer == nil {
		return nil, false
	}
	defer func() {
		if recover() != nil {
			answer, ok = nil, false
		}
	}()
	s := &scope{cat: c, entry: e, typ: q.Type, self: q.Config, provider: q.Provider, answer: null}
	if s.self == cty.NilVal {
		s.self = cty.EmptyObjectVal
	}
	if s.provider == cty.NilVal {
		s.provider = cty.EmptyObjectVal
	}
	v, _ := e.answer.value(s).Unmark()
	if v.IsNull() || !v.IsKnown() || !v.CanIterateElements() {
		return nil, false
	}
	answer = map[string]cty.Value{}
	for it := v.ElementIterator(); it.Next(); {
		k, e := it.Element()
		name, known := textOf(k)
		if bare, _ := e.Unmark(); known && bare.IsKnown() && !bare.IsNull() && !empty(bare) {
			answer[name] = e
		}
	}
	return answer, len(answer) > 0
}

// empty reports whether an answer is a collection of nothing, as the zones of
// a region that is not known are: that is no answer.
func empty(v cty.Value) bool { return v.CanIterateElements() && v.LengthInt() == 0 }

// StandIn implements parser.Knowledge.
func (c *Catalog) StandIn(source string) (hcl.Body, bool) {
	read := c.moduleFor(source)
	if read == nil {
		return nil, false
	}
	body := read()
	return body, body != nil
}

// Platforms gives every word that an entry has as its platform. The map must
// not be changed.
func (c *Catalog) Platforms() map[string]bool { return c.platforms() }

func (c *Catalog) findPlatforms() map[string]bool {
	out := map[string]bool{}
	for _, s := range c.resources {
		e := s.entry()
		if e == nil {
			continue
		}
		for _, word := range words(e.attrs["platform"]) {
			out[word] = true
		}
		for _, p := range e.parts {
			for _, word := range words(p.attrs["platform"]) {
				out[word] = true
			}
		}
	}
	return out
}

// words gives the constant strings that an expression may evaluate to.
func words(x *expr) []string {
	if x == nil {
		return nil
	}
	var out []string
	var visit func(e hclsyntax.Expression)
	visit = func(e hclsyntax.Expression) {
		switch e := e.(type) {
		case *hclsyntax.ParenthesesExpr:
			visit(e.Expression)
		case *hclsyntax.ConditionalExpr:
			visit(e.TrueResult)
			visit(e.FalseResult)
		case *hclsyntax.FunctionCallExpr:
			for _, arg := range e.Args {
				visit(arg)
			}
		default:
			if v, diags := e.Value(nil); !diags.HasErrors() {
				if text, ok := textOf(v); ok {
					out = append(out, text)
				}
			}
		}
	}
	visit(x.src)
	return out
}
