package parser

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// What is here checks moved, removed and import blocks. They change no value,
// but one that contradicts what is declared stops a run of Terraform.

// A move is one moved block with its addresses.
type move struct {
	blk      *block
	from, to hcl.Traversal
}

// declareMove checks a moved block by itself.
func (m *module) declareMove(k *block) {
	m.moved = append(m.moved, k)
	m.expect(k, blockSchema{"moved", []string{"from", "to"}, nil})
	from, to := m.wantAddress(k, "from"), m.wantAddress(k, "to")
	if from == nil || to == nil {
		return
	}
	switch {
	case traversalString(from) == traversalString(to):
		m.diags.errorf(KindSyntax, k.header, "Redundant move statement: %s cannot move to itself; remove the block.", traversalString(from))
	case isModuleAddress(from) != isModuleAddress(to):
		m.diags.errorf(KindSyntax, k.header, "Invalid \"moved\" addresses: both are resources, or both are modules.")
	}
}

// wantAddress gives the address that an argument must hold, and reports that
// it holds none.
func (m *module) wantAddress(k *block, name string) hcl.Traversal {
	a := k.body.attr(name)
	if a == nil {
		m.diags.errorf(KindSyntax, k.header, "Missing required argument: %s block needs the argument %q.", article(k.typ), name)
		return nil
	}
	t := addressIn(k, name)
	if t == nil {
		m.diags.errorf(KindSyntax, a.expr.Range(), "Invalid address: %q is the address of a resource or module, such as aws_instance.a.", name)
	}
	return t
}

// declareRemoved checks a removed block by itself.
func (m *module) declareRemoved(k *block) {
	m.removed = append(m.removed, k)
	m.expect(k, blockSchema{"removed", []string{"from"}, []string{"lifecycle", "provisioner", "connection"}})
	from := m.wantAddress(k, "from")
	for _, step := range from {
		if _, ok := step.(hcl.TraverseIndex); ok {
			m.diags.errorf(KindSyntax, k.body.attr("from").expr.Range(), "Resource instance keys not allowed: a removed block removes all instances; leave the key out.")
			return
		}
	}
	if len(from) > 0 && from.RootName() == "data" {
		m.diags.errorf(KindSyntax, k.body.attr("from").expr.Range(), "Invalid address: a data source has no state to remove; remove the block.")
	}
}

// declareImport checks an import block by itself.
func (m *module) declareImport(k *block) {
	m.imports = append(m.imports, k)
	m.expect(k, blockSchema{"import", []string{"to", "id", "provider", "for_each", "identity"}, nil})
	for _, n := range []string{"to", "id"} {
		if k.body.attr(n) == nil && (n != "id" || k.body.attr("identity") == nil) {
			m.diags.errorf(KindSyntax, k.header, "Missing required argument: an import block needs the argument %q.", n)
		}
	}
}

// isModuleAddress reports whether an address ends in a module.
func isModuleAddress(t hcl.Traversal) bool {
	names := addressNames(t)
	return len(names) > 0 && len(names)%2 == 0 && modulesOnly(names)
}

func modulesOnly(names []string) bool {
	for i := 0; i < len(names); i += 2 {
		if names[i] != "module" {
			return false
		}
	}
	return true
}

// addressNames gives an address without keys.
func addressNames(t hcl.Traversal) []string {
	var out []string
	for _, step := range t {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			out = append(out, step.Name)
		case hcl.TraverseAttr:
			out = append(out, step.Name)
		}
	}
	return out
}

func addressIn(k *block, name string) hcl.Traversal {
	a := k.body.attr(name)
	if a == nil {
		return nil
	}
	t, d := hcl.AbsTraversalForExpr(a.bare())
	if d.HasErrors() {
		return nil
	}
	return t
}

// checkRefactoring reports moved, removed and import blocks that contradict
// what is declared.
func (s *scope) checkRefactoring() {
	s.checkMoves()
	for _, k := range s.mod.removed {
		from := addressIn(k, "from")
		if s.declaredHere(from) {
			at := k.header
			if r := s.mod.resources[traversalString(from)]; r != nil {
				at = r.blk.header
			} else if c := s.mod.calls[addressNames(from)[1]]; c != nil {
				at = c.blk.header
			}
			s.ev.diags.errorf(KindValue, at, "Removed resource still exists: %s is declared; remove the declaration or this block.", traversalString(from))
		}
	}
	if s.parent != nil {
		return
	}
	targets := map[string]*block{}
	for _, k := range s.mod.imports {
		s.checkImport(k)
		to := traversalString(addressIn(k, "to"))
		if old := targets[to]; old != nil && to != "" {
			s.ev.diags.errorf(KindValue, k.body.attr("to").rng, "Duplicate import configuration: %s is imported at %s already; remove one of them.", to, rangeOf(old.header))
		}
		targets[to] = k
	}
}

// declaredHere reports whether an address without keys names a resource or
// module of this module itself.
func (s *scope) declaredHere(t hcl.Traversal) bool {
	return len(t) == 2 && s.declares(traversalString(t))
}

// declaredBelow reports whether an address without keys names a resource or a
// module of this module or of one that it calls.
func (s *scope) declaredBelow(t hcl.Traversal) bool {
	names := addressNames(t)
	if len(names) != len(t) {
		return false
	}
	for len(names) > 2 && names[0] == "module" {
		c := s.mod.calls[names[1]]
		if c == nil {
			return false
		}
		e := s.enter(c)
		if e == nil || len(e.scopes) == 0 {
			return false
		}
		s, names = e.scopes[0], names[2:]
	}
	return len(names) == 2 && s.declares(strings.Join(names, "."))
}

func (s *scope) checkMoves() {
	var moves []move
	for _, k := range s.mod.moved {
		from, to := addressIn(k, "from"), addressIn(k, "to")
		if from != nil && to != nil && traversalString(from) != traversalString(to) {
			moves = append(moves, move{k, from, to})
		}
	}
	bySource, byTarget := map[string]*move{}, map[string]*move{}
	for i := range moves {
		m := &moves[i]
		from, to := traversalString(m.from), traversalString(m.to)
		if old := bySource[from]; old != nil && traversalString(old.to) != to {
			s.ev.diags.errorf(KindValue, m.blk.header, "Ambiguous move statements: %s moves to two places, see %s; remove one of them.", from, rangeOf(old.blk.header))
		} else if old := byTarget[to]; old != nil && traversalString(old.from) != from {
			s.ev.diags.errorf(KindValue, m.blk.header, "Ambiguous move statements: two things move to %s, see %s; remove one of them.", to, rangeOf(old.blk.header))
		}
		bySource[from], byTarget[to] = m, m
		// From a resource without a key to one of its own instances, or back, is
		// how count and for_each come and go.
		same := strings.Join(addressNames(m.from), ".") == strings.Join(addressNames(m.to), ".")
		if !same && s.declaredBelow(m.from) && s.declares(to) {
			s.ev.diags.errorf(KindValue, m.blk.header, "Moved object still exists: %s is declared, so nothing can have moved from there; remove one of them.", from)
		}
	}
	for i := range moves {
		start, at := &moves[i], &moves[i]
		for range moves {
			next := bySource[traversalString(at.to)]
			if next == nil {
				break
			}
			if at = next; at == start {
				s.ev.diags.errorf(KindCycle, start.blk.header, "Cyclic dependency in move statements: %s moves back to itself.", traversalString(start.from))
				return
			}
		}
	}
}

func (s *scope) checkImport(k *block) {
	to := addressIn(k, "to")
	if len(to) >= 2 && to.RootName() != "module" && !s.declares(traversalString(to)) {
		s.ev.diags.errorf(KindValue, k.body.attr("to").expr.Range(), "Configuration for import target does not exist: %s is not declared.", traversalString(to))
	}
	if a := k.body.attr("for_each"); a != nil {
		v, _ := s.value(a, nil, false).Unmark()
		if v.IsKnown() && (v.IsNull() || !v.CanIterateElements()) {
			s.ev.diags.errorf(KindValue, a.expr.Range(), "Invalid for_each argument: a map, a set or a list is needed, not %s.", v.Type().FriendlyName())
		}
	} else {
		s.checkImportInstance(to, k)
	}
	id := k.body.attr("id")
	if id == nil || id.refs == nil || id.refs.uses(refEach) {
		return
	}
	v, _ := s.value(id, nil, false).UnmarkDeep()
	text, isText := plainString(v)
	switch {
	case v.IsNull():
		s.ev.diags.errorf(KindValue, id.expr.Range(), "Invalid import id argument: the id is null.")
	case isText && text == "":
		s.ev.diags.errorf(KindValue, id.expr.Range(), "Invalid import id argument: the id is empty.")
	}
}

// checkImportInstance reports an instance that the count or for_each of the
// resource does not make.
func (s *scope) checkImportInstance(to hcl.Traversal, k *block) {
	if len(to) < 2 || len(to) > 3 {
		return
	}
	names := addressNames(to)
	r := s.mod.resources[strings.Join(names, ".")]
	if r == nil || len(names) != 2 {
		return
	}
	want := cty.NilVal
	if len(to) == 3 {
		index, ok := to[2].(hcl.TraverseIndex)
		if !ok {
			return
		}
		want = index.Key
	}
	e := s.expand(r)
	if e == nil {
		return
	}
	for _, rep := range e.reps {
		if rep.key != cty.NilVal && !rep.key.IsKnown() || keyText(rep.key) == keyText(want) {
			return
		}
	}
	s.ev.diags.errorf(KindValue, k.body.attr("to").expr.Range(), "Configuration for import target does not exist: %s has no such instance.", r.key())
}
