package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// What is here checks the blocks that Terraform itself defines inside
// resources and checks: whether they are complete and refer to what they may.

var checkSchema = blockSchema{"check", []string{}, []string{"assert", "data"}}

// declareCheck takes over a check block, which must assert something.
func (m *module) declareCheck(k *block) {
	for _, old := range m.checks {
		if old.label(0) == k.label(0) {
			m.duplicate("check", k.label(0), k.header, old.header)
		}
	}
	m.expect(k, checkSchema)
	if len(k.body.all("assert")) == 0 {
		m.diags.errorf(KindSyntax, k.header, "Zero assert blocks: check %q asserts nothing; give it an assert block.", k.label(0))
	}
	for _, a := range k.body.all("assert") {
		m.ruleComplete(a)
	}
	m.checks = append(m.checks, k)
}

// ruleComplete reports a condition block that lacks a part. One of them that
// refers to nothing would never change its mind.
func (m *module) ruleComplete(k *block) {
	m.expect(k, blockSchema{k.typ, validationSchema.attrs, nil})
	c := k.body.attr("condition")
	if c == nil || k.body.attr("error_message") == nil {
		m.diags.errorf(KindSyntax, k.header, "Missing required argument: %s block has a condition and an error_message.", article(k.typ))
	}
	if c != nil && len(c.expr.Variables()) == 0 {
		m.diags.errorf(KindSyntax, c.expr.Range(),
			"Invalid %s expression: the condition refers to nothing, so its result is always the same; refer to what it is about.", k.typ)
	}
}

func article(what string) string {
	if slices.Contains([]byte("aeiou"), what[0]) {
		return "an " + what
	}
	return "a " + what
}

// declareLifecycle checks the lifecycle blocks of a resource.
func (m *module) declareLifecycle(k *block) {
	for i, life := range k.body.all("lifecycle") {
		if i > 0 {
			m.diags.errorf(KindSyntax, life.header, "Duplicate lifecycle block: a resource has one of them; join them.")
		}
		m.expect(life, lifecycleSchema)
		for _, n := range []string{"create_before_destroy", "prevent_destroy"} {
			m.literalBool(life.body.attr(n), false)
		}
		for _, n := range []string{"create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"} {
			if a := life.body.attr(n); a != nil && k.typ != "resource" {
				m.diags.errorf(KindSyntax, a.nameRange, "Invalid lifecycle argument: %q is only for resources of the \"resource\" kind; remove it.", n)
			}
		}
		m.checkIgnored(life.body.attr("ignore_changes"))
		for _, rule := range life.body.blocks {
			if rule.typ == "precondition" || rule.typ == "postcondition" {
				m.ruleComplete(rule)
			}
		}
	}
	for _, p := range k.body.all("provisioner") {
		m.checkProvisioner(p)
	}
}

// checkIgnored reports what ignore_changes lists that is no attribute.
func (m *module) checkIgnored(a *attribute) {
	if a == nil || hcl.ExprAsKeyword(a.bare()) == "all" {
		return
	}
	items, d := hcl.ExprList(a.expr)
	if d.HasErrors() {
		m.diags.errorf(KindSyntax, a.expr.Range(), "Invalid expression: ignore_changes is the word all, or a list of attributes.")
	}
	for _, i := range items {
		x := bareExpr(asSyntax(i), a.json)
		_, d := hcl.RelTraversalForExpr(x)
		if _, isText := literalString(x); d.HasErrors() && !isText {
			m.diags.errorf(KindSyntax, i.Range(), "Invalid expression: ignore_changes lists attributes, such as tags or tags[\"a\"], and no other expressions.")
		}
	}
}

// provisionerNeeds lists, for each provisioner that Terraform has, sets of
// arguments of which one member must be given.
var provisionerNeeds = map[string][][]string{
	"local-exec":  {{"command"}},
	"remote-exec": {{"inline", "script", "scripts"}},
	"file":        {{"destination"}, {"source", "content"}},
}

func (m *module) checkProvisioner(k *block) {
	for _, needs := range provisionerNeeds[k.label(0)] {
		if !slices.ContainsFunc(needs, func(n string) bool { return k.body.attr(n) != nil }) {
			m.diags.errorf(KindSyntax, k.header, "Missing required argument: a %s provisioner needs the argument %q.", k.label(0), needs[0])
		}
	}
	for _, n := range []string{"when", "on_failure"} {
		a := k.body.attr(n)
		if a == nil {
			continue
		}
		w := hcl.ExprAsKeyword(a.bare())
		if s, ok := literalString(a.expr); ok {
			w = s // the quoted form of older releases
		}
		switch {
		case n == "when" && w != "create" && w != "destroy", n == "on_failure" && w != "continue" && w != "fail":
			m.diags.errorf(KindSyntax, a.expr.Range(), "Invalid %q keyword: it is one of the words that provisioners know.", n)
		}
	}
}

// checkBlocks reports what the blocks of a resource refer to in vain.
func (s *scope) checkBlocks(r *resource) {
	for _, n := range []string{"count", "for_each"} {
		a := r.blk.body.attr(n)
		if a == nil || a.refs == nil {
			continue
		}
		for i := range a.refs.refs {
			if x := &a.refs.refs[i]; x.kind == refResource && x.name != "" && x.key() == r.key() {
				s.ev.diags.errorf(KindValue, x.rng, "Self-referential block: %s decides by itself how many instances it has.", r.key())
			}
		}
	}
	for _, life := range r.blk.body.all("lifecycle") {
		if a := life.body.attr("replace_triggered_by"); a != nil {
			s.checkTriggers(a)
		}
	}
	for _, k := range r.blk.body.blocks {
		if k.typ == "provisioner" || k.typ == "connection" {
			s.checkProvisionerRefs(k, validating(r))
		}
	}
}

// validating is the repetition in which Terraform validates the blocks of a
// resource that it evaluates for no instance before apply.
func validating(r *resource) *repetition {
	switch {
	case r.blk.body.attr("for_each") != nil:
		return &repetition{kind: mapped, each: cty.UnknownVal(cty.String).RefineNotNull(), value: cty.DynamicVal}
	case r.blk.body.attr("count") != nil:
		return &repetition{kind: counted, each: cty.UnknownVal(cty.Number).RefineNotNull()}
	}
	return nil
}

// checkProvisionerRefs reports faults of a provisioner. Before apply Terraform
// only validates it, and knows no variable then: what uses one is not evaluated.
func (s *scope) checkProvisionerRefs(k *block, rep *repetition) {
	destroys := false
	if a := k.body.attr("when"); a != nil {
		s, _ := literalString(a.expr)
		destroys = hcl.ExprAsKeyword(a.bare()) == "destroy" || s == "destroy"
	}
	for _, n := range k.body.order {
		a := k.body.attrs[n]
		if n == "when" || n == "on_failure" || a.refs == nil {
			continue
		}
		s.ev.static(s.mod, a.refs, s.addr)
		known := true
		for _, r := range a.refs.refs {
			known = known && r.kind != refVar && r.kind != refModule && r.kind != refResource
			if destroys && (r.kind == refVar || r.kind == refLocal || r.kind == refModule || r.kind == refResource) {
				s.ev.diags.errorf(KindValue, r.rng, "Invalid reference from destroy provisioner: it may refer only to self, count.index and each.key, as all else may be gone by then.")
			}
		}
		if !known {
			continue
		}
		refs, _ := withoutSelf(a.refs)
		ctx := rep.context(s.context(refs, rep, false, nil)).NewChild()
		ctx.Variables = map[string]cty.Value{"self": cty.DynamicVal}
		_, d := safeValue(a.expr, ctx)
		s.ev.report(d)
	}
	for _, c := range k.body.all("connection") {
		s.checkProvisionerRefs(c, rep)
	}
}

// checkType reports types that the provider built into Terraform lacks.
func (s *scope) checkType(r *resource) {
	if strings.HasPrefix(r.typ, "terraform_") && r.key() != resourceKey(managed, "terraform_data", r.name) &&
		r.key() != resourceKey(dataSource, "terraform_remote_state", r.name) && s.providerOf(r).out.Source == builtinProvider {
		s.ev.diags.errorf(KindValue, r.blk.header, "Invalid resource type: the provider built into Terraform has no %s.", r.typ)
	}
}

// checkTriggers reports entries of replace_triggered_by that are no resources.
func (s *scope) checkTriggers(a *attribute) {
	items, d := hcl.ExprList(a.expr)
	s.ev.report(d)
	for _, i := range items {
		d := &demand{resources: map[string]*demandNode{}, names: map[string]bool{}, deep: map[string]bool{}}
		for _, r := range collectRefs(bareExpr(asSyntax(i), a.json), d, nil).refs {
			switch {
			case r.kind == refEach || r.kind == refCount:
			case r.kind != refResource || r.mode != managed || r.name == "":
				s.ev.diags.errorf(KindValue, i.Range(), "Invalid reference in replace_triggered_by expression: only resources of this module and their attributes can trigger a replacement.")
			case s.mod.resources[r.key()] == nil:
				s.ev.diags.errorf(KindValue, i.Range(), "Reference to undeclared resource: %s is not declared here; declare it or correct the name.", r.key())
			}
		}
	}
}

// finishCheck evaluates what a check asserts. Its failure is a warning, as it
// is Terraform's; a reference that leads nowhere is an error.
func (s *scope) finishCheck(k *block) {
	own := map[string]bool{}
	for _, d := range k.body.all("data") {
		own[resourceKey(dataSource, d.label(0), d.label(1))] = true
		for _, a := range d.body.attrs {
			s.ev.static(s.mod, a.refs, s.addr)
		}
	}
	for _, rule := range k.body.all("assert") {
		usesOwn := false
		for _, n := range validationSchema.attrs {
			a := rule.body.attr(n)
			if a == nil || a.refs == nil {
				continue
			}
			known := &refSet{calls: a.refs.calls}
			for _, r := range a.refs.refs {
				if r.kind == refResource && own[r.key()] {
					usesOwn = true
					continue
				}
				known.refs = append(known.refs, r)
			}
			s.ev.static(s.mod, known, s.addr)
		}
		if !usesOwn {
			s.assert(rule)
		}
	}
}

func (s *scope) assert(k *block) {
	saved := s.ev.diags
	quiet := &collector{}
	s.ev.diags = quiet
	s.condition(k, nil, s.ev.base, "Check block assertion failed", conditionRange(k))
	s.ev.diags = saved
	for _, d := range quiet.list {
		d.Severity = Warning
		saved.add(d)
	}
}
