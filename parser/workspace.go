package parser

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Where nobody says which workspace is meant, it is "default", as for
// Terraform. Many roots have never been applied in that one: they look things
// up by terraform.workspace in maps that have no such key. Where "default"
// makes something fail that otherwise does not, the workspace is not known
// (see group.evaluate).

const (
	defaultWorkspace = "default"
	// maxNamed is how many of the workspaces that can be read off are named.
	maxNamed = 8
)

// chosenWorkspace gives the workspace that somebody chose for a root: by
// option, by environment, or by `terraform workspace select`.
func (l *loader) chosenWorkspace(root string) (name string, ok bool) {
	for _, n := range []string{l.opts.Workspace, l.opts.Env["TF_WORKSPACE"]} {
		if n != "" {
			return n, true
		}
	}
	if src, err := l.read(filepath.Join(l.dataDir(root), "environment")); err == nil {
		if n := strings.TrimSpace(string(src)); n != "" {
			return n, true
		}
	}
	return defaultWorkspace, false
}

// dataDir is where init keeps what it made for a root.
func (l *loader) dataDir(root string) string {
	dir := ".terraform"
	if d := l.opts.Env["TF_DATA_DIR"]; d != "" {
		dir = d
	}
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(root, dir)
	}
	return dir
}

// openFor says for which fault in "default" the workspace was taken as unknown.
func (ev *evaluation) openFor(failed Diagnostics, gap *Gap) {
	left := ev.faults()
	for _, d := range failed {
		if !slices.Contains(left, d) {
			ev.diags.add(Diagnostic{
				Severity: Warning, Kind: KindUnknown, Range: d.Range,
				Message: fmt.Sprintf("No workspace is chosen: in the workspace %q this fails, so terraform.workspace is taken as unknown; choose one with %s.", defaultWorkspace, gap.Remedy),
			})
			return
		}
	}
}

// faults lists the diagnostics that a value can be to blame for.
func (ev *evaluation) faults() Diagnostics {
	return slices.DeleteFunc(ev.diags.sorted(), func(d Diagnostic) bool { return d.Kind != KindValue && d.Kind != KindInput })
}

// workspaceRemedy says what to do, with the workspaces that can be read off.
func (ev *evaluation) workspaceRemedy() string {
	found := map[string]bool{}
	ev.top.workspaces(found)
	delete(found, defaultWorkspace)
	names := slices.Sorted(maps.Keys(found))
	if len(names) > maxNamed {
		names = append(names[:maxNamed], fmt.Sprintf("and %d more", len(found)-maxNamed))
	}
	if len(names) == 0 {
		return "--workspace NAME"
	}
	return "--workspace NAME (" + strings.Join(names, ", ") + ")"
}

// A workspaceUse is a place that tells names of workspaces: a collection that
// is looked into by one, or a text that one is compared with.
type workspaceUse struct {
	key, in hclsyntax.Expression
	refs    *refSet // of in
}

// workspaceUse notes that a key is looked up in a collection, or compared.
func (w *walker) workspaceUse(key, in hclsyntax.Expression, b *binding) {
	if t, ok := unmetered(key).(*hclsyntax.ScopeTraversalExpr); ok {
		switch t.Traversal.RootName() {
		case "terraform", "tofu", "local":
			w.demand.workspaces = append(w.demand.workspaces, workspaceUse{key, in, collectRefs(in, w.demand, b)})
		}
	}
}

// workspaces gathers the names from a scope and those below it.
func (s *scope) workspaces(found map[string]bool) {
	saved := s.ev.diags
	s.ev.diags = &collector{} // of a second evaluation
	defer func() { s.ev.diags = saved }()
	for _, use := range s.mod.demand.workspaces {
		if !s.isWorkspace(use.key, 0) {
			continue
		}
		v, d := safeValue(use.in, s.context(use.refs, nil, false, nil))
		v, _ = v.Unmark()
		switch {
		case d.HasErrors() || v.IsNull() || !v.IsKnown():
		case v.Type() == cty.String:
			found[v.AsString()] = true
		case v.Type().IsMapType() || v.Type().IsObjectType():
			for it := v.ElementIterator(); it.Next(); {
				k, _ := it.Element()
				k, _ = k.Unmark()
				found[k.AsString()] = true
			}
		}
	}
	for _, name := range s.mod.callOrder {
		if e := s.children[name]; e != nil && len(e.scopes) > 0 {
			e.scopes[0].workspaces(found)
		}
	}
}

// isWorkspace reports whether an expression is terraform.workspace, by itself
// or through locals.
func (s *scope) isWorkspace(e hclsyntax.Expression, depth int) bool {
	t, ok := unmetered(e).(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(t.Traversal) != 2 || depth > maxLiteralDepth {
		return false
	}
	step, ok := t.Traversal[1].(hcl.TraverseAttr)
	switch {
	case !ok:
		return false
	case t.Traversal.RootName() == "local":
		a := s.mod.locals[step.Name]
		return a != nil && s.isWorkspace(a.expr, depth+1)
	default:
		return step.Name == "workspace"
	}
}
