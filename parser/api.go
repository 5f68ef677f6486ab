// Package parser reads Terraform as Terraform reads it: files, modules,
// variables, expressions, expansion by count and for_each. It gives resource
// instances with evaluated values and source positions.
//
// It knows no cloud and nothing of resilience. What it has to be told of
// resource types it asks through Knowledge, which the catalog implements.
package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser/functions"
)

// A Ref is the cty mark that a value carries when it identifies a resource
// instance: "this string is attribute Attr of Instance". Refs flow by
// themselves through locals, modules, functions, templates and iteration.
type Ref struct {
	Instance *Instance
	Attr     string // top-level attribute or module output, "" for the whole object
}

// An Nth is the cty mark of an unknown name: the one at Index in a list of
// names that nobody knows, all of which differ. List is the address of the data
// source that gives it, with its root before a colon where there are several.
type Nth struct {
	List  string
	Index int
}

// Knowledge is what the parser asks of somebody who knows the providers.
// Every method must be safe for concurrent use and free of side effects.
type Knowledge interface {
	// Identifies reports whether a set attribute of the type identifies the
	// instance, so that its value carries a Ref. Attributes that the
	// configuration does not set are unknown and always carry one.
	Identifies(mode Mode, typ, attr string) bool
	// Data answers a data source from known facts. The answer holds only what
	// is known; all other attributes stay unknown. ok is false where nothing is.
	// A list of different names that nobody knows is a tuple of unknown strings,
	// as many as there are for sure.
	Data(q DataQuery) (answer map[string]cty.Value, ok bool)
	// StandIn gives a module's meaning where its source is not on disk: the
	// body of a small Terraform module (variables, locals, resources, outputs)
	// that is evaluated in its place. source is the address without a version.
	StandIn(source string) (body hcl.Body, ok bool)
}

// A DataQuery is one data source instance to be answered.
type DataQuery struct {
	Type     string
	Config   cty.Value // what the block sets; marks and unknowns are possible
	Provider cty.Value // the configuration of its provider instance, an object
}

// Mode tells what kind of thing an Instance is.
type Mode int

// The modes.
const (
	Managed Mode = iota // a resource block
	Data                // a data block
	Module              // a module call whose source is not at hand: one opaque instance
)

// Options say how a project is read.
type Options struct {
	Vars          []string          // NAME=VALUE as on the command line, in order with VarFiles: see Inputs
	VarFiles      []string          // paths as given, relative to the working directory
	Inputs        []Input           // both in the order of the command line; they win over Vars, those over VarFiles
	Env           map[string]string // TF_VAR_*, TF_WORKSPACE, TF_DATA_DIR; nil means none
	Workspace     string            // "" asks Env, then "default"
	Exclude       []string          // doublestar globs of directories, relative to the repository's top
	AllowOutside  bool              // file functions and modules may read outside the repository
	DefaultRegion string            // used for providers that set none; "" keeps the region unknown
	Knowledge     Knowledge         // nil knows nothing
	Jobs          int               // parallelism; 0 means GOMAXPROCS
	// Overlay gives files, by their paths relative to the top, a content other
	// than that on disk, so that a change can be tried before it is made.
	Overlay map[string][]byte
}

// A Project is everything that was read.
type Project struct {
	Dir         string  // the directory that was asked for first, relative to Top
	Top         string  // absolute path of the repository's top (git), else of the scanned directory
	Roots       []*Root // sorted by Dir
	Comments    []Comment
	Diagnostics Diagnostics // sorted; those of the roots included
	Files       int
	Bytes       int64
	sources     map[string][]byte // by path relative to Top, for Source
}

// A Root is one root module, evaluated with one set of inputs.
type Root struct {
	Dir       string      // relative to Project.Top, slash-separated, "." for the top
	Workspace string      // that was assumed; "" where none could be
	Instances []*Instance // managed, data and opaque modules, in the order of their addresses
	Outputs   map[string]cty.Value
	Backend   *Backend // nil where none is declared
	Providers []*Provider
	Calls     []*Call // every module call instance, also those that were read
}

// A Call is one module call, before its instances.
type Call struct {
	Address string // "module.a.module.b", without instance keys
	Source  string
	Version string
	Dir     string // the child's directory relative to Top, "" where it is not at hand
	Known   bool   // read from disk, or a stand-in
	Range   Range
}

// A Backend is where a root keeps its state.
type Backend struct {
	Type      string // "s3", "gcs", ...; "cloud" for a cloud block
	Config    cty.Value
	Range     Range // the backend's header
	Terraform Range // the header of the terraform block
}

// Text is a setting that is a known text; "" where it is none.
func (b *Backend) Text(setting string) string {
	c := b.Config
	if c == cty.NilVal || c.IsNull() {
		return ""
	}
	c, _ = c.UnmarkDeep()
	if !c.IsKnown() || !c.Type().IsObjectType() || !c.Type().HasAttribute(setting) {
		return ""
	}
	v := c.GetAttr(setting)
	if !v.IsKnown() || v.IsNull() || v.Type() != cty.String {
		return ""
	}
	return v.AsString()
}

// A Provider is one provider instance: a configuration in a root module, as
// evaluated. Instances that nobody configured exist too, with an empty Config.
type Provider struct {
	Name    string // local name in the root, "aws"
	Alias   string
	Source  string // "hashicorp/aws" where declared
	Version string // constraint as written
	Config  cty.Value
	Range   Range // zero for an implied one
}

// An Instance is one resource, data source or opaque module instance.
type Instance struct {
	Root     *Root
	Mode     Mode
	Type     string // "aws_instance"; for an opaque module its source
	Name     string
	Address  string    // module.m["a"].aws_instance.web[0]
	Block    string    // Address without any instance key
	Module   string    // address of the module instance it is in, "" for the root
	Key      cty.Value // NilVal without count and for_each; unknown where it cannot be known
	Provider *Provider // nil for opaque modules
	Range    Range     // the block's header, from "resource" to the second label
	Body     Range     // the whole block
	// Edit is where a person would edit: Range, or for a block in a module
	// that is not in the repository, the header of the outermost such call.
	Edit Range
	// EditCall is that call's address; "" where Edit is Range.
	EditCall string

	PreventDestroy bool
	// IgnoreChanges lists lifecycle.ignore_changes; "all" as its only element.
	IgnoreChanges []string
	// DependsOn holds the instances or blocks named by depends_on.
	DependsOn []string

	block  *block
	scope  *scope
	gaps   []Gap // that keep the number of instances from being known
	config cty.Value
	ready  map[string]cty.Value // what others see, by attribute
}

// Unresolved reports whether count or for_each could not be known, here or at
// a call that leads here, so that the instance stands for an unknown number.
func (i *Instance) Unresolved() bool {
	return i.Key != cty.NilVal && !i.Key.IsKnown() || i.scope != nil && i.scope.unresolved
}

// UnresolvedFor says for want of what it is unresolved, as far as one can tell.
func (i *Instance) UnresolvedFor() []Gap { return i.gaps }

// Config is the object of what the configuration sets: attributes that are
// set, and every nested block as a list of objects. Attributes that are not
// set are absent. Values carry Refs and the Sensitive mark.
func (i *Instance) Config() cty.Value { return i.config }

// AttrRange is where the instance's block sets an attribute or has the first
// nested block of that name; ok is false where it does neither.
func (i *Instance) AttrRange(name string) (at Range, ok bool) {
	if i.block == nil || i.block.body == nil {
		return Range{}, false
	}
	if a := i.block.body.attr(name); a != nil {
		return rangeOf(a.rng), true
	}
	for _, k := range i.block.body.blocks {
		if k.typ == name || k.typ == "dynamic" && len(k.labels) == 1 && k.labels[0] == name {
			return rangeOf(k.header), true
		}
	}
	return Range{}, false
}

// Sensitive marks what Terraform calls sensitive; no report shows it.
type Sensitive = functions.Sensitive

// Ephemeral marks what exists during one run only; no state keeps it.
type Ephemeral = functions.Ephemeral

// A Comment is a source comment that speaks to this program.
type Comment struct {
	Text  string // after the comment sign, trimmed: `resilint:ignore RL301 reason="..."`
	Range Range
	// Covers is the block or attribute it stands in or directly above.
	Covers Range
}

// A Range is a part of a file, relative to Project.Top, with lines and columns
// from 1. The zero Range is no place.
type Range struct {
	File                             string
	Line, Column, EndLine, EndColumn int
}

// Severity of a diagnostic.
type Severity string

// The severities of diagnostics.
const (
	Error   Severity = "error"   // the run cannot be trusted where this is
	Warning Severity = "warning" // something is not known or not read
)

// A Diagnostic is a fault of reading: what is wrong, where, and what to do.
type Diagnostic struct {
	Severity Severity
	Range    Range
	Message  string // one sentence, then what to do
	Kind     Kind
}

// Kind groups diagnostics for coverage and exit status.
type Kind string

// The kinds of diagnostics.
const (
	KindSyntax  Kind = "syntax"
	KindInput   Kind = "input"   // variables, variable files, environment
	KindModule  Kind = "module"  // a module's source is not at hand
	KindValue   Kind = "value"   // an expression failed
	KindUnknown Kind = "unknown" // a value needed for expansion cannot be known
	KindBound   Kind = "bound"   // a limit of this program was reached
	KindFile    Kind = "file"    // a file could not be read
	KindCycle   Kind = "cycle"
)

// Unread reports whether part of the configuration could not be read, or what
// was typed could not be used, so that the absence of findings proves nothing.
// An expression that fails, a ring of values or a module that is not there is
// no such fault: what depends on it is counted as not resolved.
func (d Diagnostic) Unread() bool {
	if d.Severity != Error {
		return false
	}
	switch d.Kind {
	case KindSyntax, KindFile, KindInput, KindBound:
		return true
	case KindModule, KindValue, KindUnknown, KindCycle:
	}
	return false
}

// Diagnostics are diagnostics in a fixed order.
type Diagnostics []Diagnostic
