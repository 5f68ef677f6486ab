package parser

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// A ref is one reference of an expression to something outside it.
type ref struct {
	kind refKind
	mode resourceMode
	typ  string   // of a resource
	name string   // of the variable, local, module, resource; the attribute of each, count, path, terraform
	path []string // attribute names that follow; indices are left out
	rng  hcl.Range
}

type refKind int

const (
	refVar refKind = iota
	refLocal
	refResource
	refModule
	refPath
	refTerraform
	refEach
	refCount
	refSelf
	refInvalid
)

func (r *ref) key() string { return resourceKey(r.mode, r.typ, r.name) }

// A refSet holds the references of an expression or a whole block.
type refSet struct {
	refs  []ref
	calls []funcCall
}

// A funcCall is one call of a function.
type funcCall struct {
	name string
	rng  hcl.Range
}

func (s *refSet) add(o *refSet) {
	s.refs = append(s.refs, o.refs...)
	s.calls = append(s.calls, o.calls...)
}

// uses reports whether one of the references is of the kind.
func (s *refSet) uses(k refKind) bool {
	for i := range s.refs {
		if s.refs[i].kind == k {
			return true
		}
	}
	return false
}

func classify(c chain) ref {
	r := ref{rng: c.rng, path: c.path}
	take := func() string {
		if len(r.path) == 0 {
			r.kind = refInvalid
			return ""
		}
		n := r.path[0]
		r.path = r.path[1:]
		return n
	}
	switch c.root {
	case "var":
		r.kind = refVar
		r.name = take()
	case "local":
		r.kind = refLocal
		r.name = take()
	case "module":
		r.kind = refModule
		r.name = take()
	case "path":
		r.kind = refPath
		r.name = take()
	case "terraform", "tofu":
		r.kind = refTerraform
		r.typ = c.root
		r.name = take()
	case "each":
		r.kind = refEach
		r.name = take()
	case "count":
		r.kind = refCount
		r.name = take()
	case "self":
		r.kind = refSelf
	case "data", "ephemeral", "resource":
		r.kind = refResource
		r.mode = map[string]resourceMode{"data": dataSource, "ephemeral": ephemeral, "resource": managed}[c.root]
		r.typ = take()
		r.name = take()
	default:
		r.kind = refResource
		r.typ = c.root
		r.name = take()
	}
	if r.kind == refInvalid {
		r.typ = c.root
	}
	return r
}

func traversalString(t hcl.Traversal) string {
	var b strings.Builder
	for _, step := range t {
		switch s := step.(type) {
		case hcl.TraverseRoot:
			b.WriteString(s.Name)
		case hcl.TraverseAttr:
			b.WriteString("." + s.Name)
		case hcl.TraverseIndex:
			b.WriteString("[" + keyText(s.Key) + "]")
		}
	}
	return b.String()
}

// keyText writes an instance key as addresses have it.
func keyText(k cty.Value) string {
	if k == cty.NilVal || !k.IsKnown() || k.IsNull() {
		return "?"
	}
	k, _ = k.Unmark()
	if k.Type() == cty.Number {
		if n, exact := k.AsBigFloat().Int64(); exact == big.Exact {
			return strconv.FormatInt(n, 10)
		}
		return k.AsBigFloat().Text('f', -1)
	}
	if k.Type() == cty.String {
		return quoteKey(k.AsString())
	}
	return "?"
}

// quoteKey quotes as Terraform does in addresses.
func quoteKey(s string) string {
	q := strconv.Quote(s)
	q = strings.ReplaceAll(q, "${", "$${")
	return strings.ReplaceAll(q, "%{", "%%{")
}
