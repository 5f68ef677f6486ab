package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A module is one directory's declarations, before anything is evaluated. It
// is shared by all module instances, so nothing changes it after loading.
type module struct {
	dir       string // relative to the top, "" for a stand-in
	abs       string
	tofu      bool   // a file is written for OpenTofu, whose language allows more
	standIn   string // the file of a stand-in's body
	external  bool   // fetched, not the project's own: below .terraform, or a stand-in
	variables map[string]*variable
	locals    map[string]*attribute
	outputs   map[string]*output
	resources map[string]*resource
	calls     map[string]*call
	providers map[string]*providerBlock // by "aws" or "aws.alias"
	required  map[string]*required
	checks    []*block
	moved     []*block
	removed   []*block
	imports   []*block
	backend   *block
	terraform hcl.Range // the block that holds the backend
	requires  hcl.Range // the required_providers block

	// In the order of the source, so that runs are alike.
	variableOrder, localOrder, outputOrder, resourceOrder, callOrder, providerOrder []string

	demand   *demand
	diags    collector
	sources  []string // module sources of all files, also overridden ones
	patterns []string // globs of those that are made of values
	files    int
}

type variable struct {
	name        string
	blk         *block
	typ         cty.Type // with optional attributes
	defaults    *typeexpr.Defaults
	def         *attribute
	literal     bool // inputs as text are taken as they are
	nullable    bool
	sensitive   bool
	ephemeral   bool
	validations []*block
}

type output struct {
	name string
	blk  *block
	expr *attribute
}

type resource struct {
	mode   resourceMode
	typ    string
	name   string
	blk    *block
	refs   *refSet // of everything that is evaluated per instance
	demand *demandNode
}

type resourceMode int

const (
	managed resourceMode = iota
	dataSource
	ephemeral
)

func (r *resource) key() string { return resourceKey(r.mode, r.typ, r.name) }

func resourceKey(mode resourceMode, typ, name string) string {
	switch mode {
	case dataSource:
		return "data." + typ + "." + name
	case ephemeral:
		return "ephemeral." + typ + "." + name
	case managed:
	}
	return typ + "." + name
}

type call struct {
	name    string
	blk     *block
	source  string
	literal bool // the source could be read without evaluating
	version string
}

type providerBlock struct {
	name, alias string
	blk         *block
	all         *refSet // of the whole block
}

func (p *providerBlock) key() string { return providerKey(p.name, p.alias) }

func providerKey(name, alias string) string {
	if alias == "" {
		return name
	}
	return name + "." + alias
}

type required struct {
	source, version string
	aliases         []string // "aws.tokyo"
}

func newModule(dir, abs string) *module {
	return &module{
		dir: dir, abs: abs,
		variables: map[string]*variable{}, locals: map[string]*attribute{}, outputs: map[string]*output{},
		resources: map[string]*resource{}, calls: map[string]*call{}, providers: map[string]*providerBlock{},
		required: map[string]*required{},
	}
}

// declare takes over the blocks of the files, those of override files last.
func (m *module) declare(files []*sourceFile) {
	base := m.gather(files, false)
	over := m.gather(files, true)
	merged := mergeOverrides(m, base, over)
	for _, k := range merged {
		switch k.typ {
		case "variable":
			m.declareVariable(k)
		case "locals":
			m.expect(k, blockSchema{"locals", k.body.order, nil})
			for _, n := range k.body.order {
				if old, ok := m.locals[n]; ok {
					m.duplicate("local value", n, k.body.attrs[n].nameRange, old.nameRange)
					continue
				}
				m.locals[n] = k.body.attrs[n]
				m.localOrder = append(m.localOrder, n)
			}
		case "output":
			m.declareOutput(k)
		case "resource":
			m.declareResource(managed, k)
		case "data":
			m.declareResource(dataSource, k)
		case "ephemeral":
			m.declareResource(ephemeral, k)
		case "module":
			m.declareCall(k)
		case "provider":
			m.declareProvider(k)
		case "terraform":
			m.declareTerraform(k)
		case "check":
			m.declareCheck(k)
		case "moved":
			m.declareMove(k)
		case "import":
			m.declareImport(k)
		case "removed":
			m.declareRemoved(k)
		default:
			m.diags.errorf(KindSyntax, k.header, "Unsupported block type: Terraform has no block %q here.", k.typ)
		}
	}
	m.demand = collectDemand(m)
	for _, c := range m.demand.calls {
		if p := strings.Split(c.name, "::"); len(p) == 3 && !m.usesProvider(p[1]) {
			m.diags.errorf(KindSyntax, c.rng, "Unknown provider function: %s is of a provider %q that this module does not have; declare it in required_providers.", c.name, p[1])
		}
	}
}

func (m *module) gather(files []*sourceFile, override bool) []*block {
	var out []*block
	for _, f := range files {
		if f.override != override || f.body == nil {
			continue
		}
		m.files++
		for _, n := range f.body.order {
			a := f.body.attrs[n]
			m.diags.errorf(KindSyntax, a.nameRange, "Unsupported argument: an argument named %q is not expected here.", n)
		}
		for _, k := range f.body.blocks {
			want := labelCount(k.typ)
			if want >= 0 && len(k.labels) != want {
				m.diags.errorf(KindSyntax, k.header, "Wrong number of labels: a %s block has %d, not %d.", k.typ, want, len(k.labels))
				continue
			}
			if k.typ == "module" {
				if a := k.body.attr("source"); a != nil {
					if s, ok := literalString(a.expr); ok {
						m.sources = append(m.sources, s)
					} else if p := sourcePattern(a.expr); p != "" {
						m.patterns = append(m.patterns, p)
					}
				}
			}
			m.bothRepeats(k)
			out = append(out, k)
		}
	}
	return out
}

func labelCount(typ string) int {
	switch typ {
	case "variable", "output", "module", "provider", "check":
		return 1
	case "resource", "data", "ephemeral":
		return 2
	case "locals", "terraform", "moved", "import", "removed":
		return 0
	}
	return -1
}

func (m *module) duplicate(what, name string, at, old hcl.Range) {
	m.diags.errorf(KindSyntax, at, "Duplicate %s: %q was declared at %s already.", what, name, rangeOf(old))
}

func (m *module) declareOutput(k *block) {
	name := k.label(0)
	if old, ok := m.outputs[name]; ok {
		m.duplicate("output", name, k.header, old.blk.header)
		return
	}
	m.expect(k, outputSchema)
	o := &output{name: name, blk: k, expr: k.body.attr("value")}
	m.validName("output", name, k)
	if o.expr == nil {
		m.diags.errorf(KindSyntax, k.header, "Missing required argument: output %q has no value.", name)
	}
	for _, rule := range k.body.all("precondition") {
		m.ruleComplete(rule)
	}
	m.outputs[name] = o
	m.outputOrder = append(m.outputOrder, name)
}

func (m *module) declareResource(mode resourceMode, k *block) {
	r := &resource{mode: mode, typ: k.label(0), name: k.label(1), blk: k}
	what := map[resourceMode]string{managed: "resource", dataSource: "data source", ephemeral: "ephemeral resource"}[mode]
	if old, ok := m.resources[r.key()]; ok {
		m.duplicate(what, r.typ+"."+r.name, k.header, old.blk.header)
		return
	}
	m.validName(what, r.typ, k)
	m.validName(what, r.name, k)
	m.declareLifecycle(k)
	m.resources[r.key()] = r
	m.resourceOrder = append(m.resourceOrder, r.key())
}

// bothRepeats looks at a block before overrides: one that adds for_each to a
// count goes unnoticed, and the count stays.
func (m *module) bothRepeats(k *block) {
	switch k.typ {
	case "resource", "data", "ephemeral", "module":
	default:
		return
	}
	if c, f := k.body.attr("count"), k.body.attr("for_each"); c != nil && f != nil {
		m.diags.errorf(KindSyntax, f.nameRange, "Invalid combination of \"count\" and \"for_each\": a block has one of them.")
	}
}

func (m *module) declareCall(k *block) {
	name := k.label(0)
	if old, ok := m.calls[name]; ok {
		m.duplicate("module call", name, k.header, old.blk.header)
		return
	}
	m.validName("module", name, k)
	c := &call{name: name, blk: k}
	if a := k.body.attr("source"); a == nil {
		m.diags.errorf(KindSyntax, k.header, "Missing required argument: module %q has no source.", name)
	} else {
		c.source, c.literal = literalString(a.expr)
		m.checkSource(c, a)
	}
	if a := k.body.attr("version"); a != nil {
		c.version, _ = literalString(a.expr)
	}
	for _, b := range k.body.blocks {
		if b.typ != "providers" && b.typ != "lifecycle" {
			m.diags.errorf(KindSyntax, b.header, "Unsupported block type: a module call has no block %q; pass an argument instead.", b.typ)
		}
	}
	m.calls[name] = c
	m.callOrder = append(m.callOrder, name)
}

func (m *module) declareProvider(k *block) {
	p := &providerBlock{name: k.label(0), blk: k}
	if a := k.body.attr("alias"); a != nil {
		s, ok := literalString(a.expr)
		if !ok {
			m.diags.errorf(KindSyntax, a.rng, "Invalid provider alias: an alias is a literal string.")
		}
		if p.alias = s; ok && !hclsyntax.ValidIdentifier(s) {
			m.diags.errorf(KindSyntax, a.expr.Range(), "Invalid provider configuration alias: %q is no name of letters, digits, underscores and dashes.", s)
		}
	}
	if old, ok := m.providers[p.key()]; ok {
		m.duplicate("provider configuration", p.key(), k.header, old.blk.header)
		return
	}
	m.providers[p.key()] = p
	m.providerOrder = append(m.providerOrder, p.key())
}

func (m *module) declareTerraform(k *block) {
	m.expect(k, terraformSchema)
	if a := k.body.attr("required_version"); a != nil {
		m.checkRequiredVersion(a)
	}
	for _, b := range k.body.blocks {
		switch b.typ {
		case "backend", "cloud":
			if m.backend != nil {
				at, old := b.header, m.backend.header
				if b.typ == "cloud" && m.backend.typ == "backend" {
					at, old = old, at
				}
				m.duplicate("backend", b.label(0), at, old)
				continue
			}
			m.backend, m.terraform = b, k.header
			if b.typ == "backend" && !slices.Contains(backends, b.label(0)) {
				m.diags.errorf(KindSyntax, b.header, "Invalid backend type: no release of Terraform has a backend %q.", b.label(0))
			}
		case "required_providers":
			if m.requires.Filename != "" {
				m.duplicate("required providers configuration", "required_providers", b.header, m.requires)
				continue
			}
			m.requires = b.header
			for _, n := range b.body.order {
				m.require(n, b.body.attrs[n])
			}
		}
	}
}

func (m *module) require(name string, a *attribute) {
	r := &required{}
	if s, ok := literalString(a.expr); ok {
		r.version = s
		m.checkConstraint(s, a.expr.Range())
	} else if pairs, d := hcl.ExprMap(a.expr); !d.HasErrors() {
		for _, p := range pairs {
			key := hcl.ExprAsKeyword(p.Key)
			if key == "" {
				key, _ = literalString(asSyntax(p.Key))
			}
			switch key {
			case "source":
				s, ok := literalString(asSyntax(p.Value))
				if r.source = s; ok {
					m.checkProviderSource(s, p.Value.Range())
				}
			case "version":
				s, ok := literalString(asSyntax(p.Value))
				if r.version = s; ok {
					m.checkConstraint(s, p.Value.Range())
				}
			case "configuration_aliases":
				r.aliases = append(r.aliases, literalStrings(asSyntax(p.Value), a.json)...)
			default:
				m.diags.errorf(KindSyntax, p.Key.Range(), "Invalid required_providers object: %q is not among source, version and configuration_aliases.", key)
			}
		}
	} else {
		m.diags.errorf(KindSyntax, a.rng, "Invalid required_providers object: write %s = { source = \"...\", version = \"...\" }.", name)
	}
	if _, ok := m.required[name]; ok {
		m.diags.errorf(KindSyntax, a.nameRange, "Duplicate required provider: %q was declared already.", name)
		return
	}
	m.required[name] = r
}

const builtinProvider = "terraform.io/builtin/terraform"

// source gives the provider's source address for a local name.
func (m *module) providerSource(local string) string {
	if r := m.required[local]; r != nil && r.source != "" {
		// What a public registry serves is the same without its host.
		if host, rest, ok := strings.Cut(r.source, "/"); ok && strings.HasPrefix(host, "registry.") && strings.Contains(rest, "/") {
			return rest
		}
		return r.source
	}
	if local == "terraform" {
		return builtinProvider
	}
	return "hashicorp/" + local
}

// hasRootMarks reports whether only a root module would hold what this one
// does: a backend, or with configured providers also their settings.
func (m *module) hasBackend() bool { return m.backend != nil }

// usesProvider reports whether a provider's local name means something here:
// it is required, configured, or the types of a resource begin with it.
func (m *module) usesProvider(local string) bool {
	return m.required[local] != nil ||
		slices.ContainsFunc(m.providerOrder, func(n string) bool { return m.providers[n].blk.label(0) == local }) ||
		slices.ContainsFunc(m.resourceOrder, func(n string) bool { return strings.HasPrefix(m.resources[n].typ, local+"_") })
}

func (m *module) hasProviderConfig() bool {
	return slices.ContainsFunc(m.providerOrder, func(n string) bool {
		b := m.providers[n].blk.body
		for name := range b.attrs {
			if name != "alias" && name != "version" {
				return true
			}
		}
		return len(b.blocks) > 0
	})
}
