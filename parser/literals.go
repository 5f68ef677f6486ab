package parser

import (
	"io"
	"os"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Bounds of what Literals follows.
const (
	maxLiteralDepth = 8
	maxLiterals     = 1000
	maxLiteralFile  = 1 << 20
)

// Literals gives the constant texts that go into an attribute, in the order of
// the source: those of the expression itself, of the locals and variables it
// uses, and of the template files it renders. They tell what a script says
// where the whole of it is not known before apply. They hold no values that
// were evaluated, and must not be shown: a sensitive default may be among them.
func (i *Instance) Literals(name string) []string {
	if i.block == nil || i.block.body == nil || i.scope == nil {
		return nil
	}
	l := &literals{seen: map[*attribute]bool{}}
	if a := i.block.body.attr(name); a != nil {
		l.attribute(i.scope, a, 0)
	}
	for _, k := range i.block.body.all(name) {
		l.block(i.scope, k, 0)
	}
	return l.texts
}

type literals struct {
	texts []string
	seen  map[*attribute]bool
}

func (l *literals) block(s *scope, k *block, depth int) {
	if depth > maxLiteralDepth {
		return
	}
	for _, name := range k.body.order {
		l.attribute(s, k.body.attrs[name], depth)
	}
	for _, inner := range k.body.blocks {
		l.block(s, inner, depth+1)
	}
}

func (l *literals) attribute(s *scope, a *attribute, depth int) {
	if a == nil || a.expr == nil || l.seen[a] || depth > maxLiteralDepth {
		return
	}
	l.seen[a] = true
	// walking cannot fail: the visitor reports nothing
	_ = hclsyntax.VisitAll(a.expr, func(n hclsyntax.Node) hcl.Diagnostics {
		if len(l.texts) >= maxLiterals {
			return nil
		}
		if m, ok := n.(metered); ok {
			n = m.Expression
		}
		switch n := n.(type) {
		case *hclsyntax.LiteralValueExpr:
			if n.Val.Type() == cty.String && n.Val.IsKnown() && !n.Val.IsNull() {
				l.texts = append(l.texts, n.Val.AsString())
			}
		case *hclsyntax.ScopeTraversalExpr:
			l.named(s, n, depth)
		case *hclsyntax.FunctionCallExpr:
			if (n.Name == "templatefile" || n.Name == "file") && len(n.Args) > 0 {
				l.file(s, n.Args[0])
			}
		}
		return nil
	})
}

// named follows a local, or a variable to the call that sets it, else to its default.
func (l *literals) named(s *scope, e *hclsyntax.ScopeTraversalExpr, depth int) {
	root, name := e.Traversal.RootName(), ""
	if len(e.Traversal) > 1 {
		if step, ok := e.Traversal[1].(hcl.TraverseAttr); ok {
			name = step.Name
		}
	}
	switch {
	case s.mod == nil || name == "":
	case root == "local":
		l.attribute(s, s.mod.locals[name], depth+1)
	case root == "var" && s.parent != nil && s.call != nil && s.call.blk.body.attr(name) != nil:
		l.attribute(s.parent, s.call.blk.body.attr(name), depth+1)
	case root == "var" && s.mod.variables[name] != nil:
		l.attribute(s, s.mod.variables[name].def, depth+1)
	}
}

// file adds a template's text where its path is "${path.module}/..." and the
// file lies inside the module.
func (l *literals) file(s *scope, path hclsyntax.Expression) {
	t, ok := path.(*hclsyntax.TemplateExpr)
	if !ok || len(t.Parts) != 2 || s.mod == nil || s.mod.abs == "" {
		return
	}
	from, isPath := unmetered(t.Parts[0]).(*hclsyntax.ScopeTraversalExpr)
	rest, isText := t.Parts[1].(*hclsyntax.LiteralValueExpr)
	if !isPath || !isText || from.Traversal.RootName() != "path" || rest.Val.Type() != cty.String {
		return
	}
	f, err := os.OpenInRoot(s.mod.abs, strings.TrimPrefix(rest.Val.AsString(), "/"))
	if err != nil {
		return
	}
	defer func() { _ = f.Close() }()
	if text, err := io.ReadAll(io.LimitReader(f, maxLiteralFile)); err == nil {
		l.texts = append(l.texts, string(text))
	}
}
