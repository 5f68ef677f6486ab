package parser

import "slices"

// mergeOverrides applies the blocks of override files to those they override.
// What overrides nothing is reported and left out, as Terraform does.
func mergeOverrides(m *module, base, over []*block) []*block {
	if len(over) == 0 {
		return base
	}
	out := slices.Clone(base)
	for _, o := range over {
		switch o.typ {
		case "locals":
			out = overrideLocals(m, out, o)
			continue
		case "terraform":
			out = overrideTerraform(out, o)
			continue
		case "moved", "import", "removed", "check":
			m.diags.errorf(KindSyntax, o.header, "Cannot override %q blocks: move it to a normal file.", o.typ)
			continue
		}
		i := slices.IndexFunc(out, func(b *block) bool { return sameTarget(b, o) })
		switch {
		case i >= 0:
			out[i] = overrideBlock(m, out[i], o)
		case labelCount(o.typ) < 0 || o.typ == "provider":
			out = append(out, o) // an unknown type is reported where it is declared
		default:
			m.diags.errorf(KindSyntax, o.header, "Missing base %s to override: no other file declares it.", o.typ)
		}
	}
	return out
}

func sameTarget(a, b *block) bool {
	return a.typ == b.typ && slices.Equal(a.labels, b.labels) && (a.typ != "provider" || aliasOf(a) == aliasOf(b))
}

func aliasOf(k *block) string {
	if a := k.body.attr("alias"); a != nil {
		s, _ := literalString(a.expr)
		return s
	}
	return ""
}

// overrideBlock gives a copy of base with o's arguments and blocks over it:
// a block type that o names replaces all of base's blocks of that type,
// except that lifecycle is merged by argument.
func overrideBlock(m *module, base, o *block) *block {
	if a := o.body.attr("depends_on"); a != nil && base.typ != "output" {
		m.diags.errorf(KindSyntax, a.rng, "Unsupported override: depends_on cannot be overridden.")
	}
	out := *base
	out.over = o.header
	out.body = overrideBody(base.body, o.body, base.typ)
	return &out
}

func overrideBody(base, o *body, typ string) *body {
	out := newBody()
	out.missing = base.missing
	for _, n := range base.order {
		out.add(base.attrs[n])
	}
	for _, n := range o.order {
		if n == "depends_on" && typ != "output" {
			continue
		}
		out.add(o.attrs[n])
	}
	replaced := map[string]bool{}
	for _, k := range o.blocks {
		replaced[blockName(k)] = true
	}
	if typ == "variable" {
		replaced = nil
	}
	for _, k := range base.blocks {
		if k.typ == "lifecycle" && replaced["lifecycle"] {
			for _, ol := range o.all("lifecycle") {
				merged := *k
				merged.body = overrideBody(k.body, ol.body, "lifecycle")
				k = &merged
			}
			out.blocks = append(out.blocks, k)
			continue
		}
		if !replaced[blockName(k)] {
			out.blocks = append(out.blocks, k)
		}
	}
	hadLifecycle := len(base.all("lifecycle")) > 0
	if typ != "variable" {
		for _, k := range o.blocks {
			if k.typ != "lifecycle" || !hadLifecycle {
				out.blocks = append(out.blocks, k)
			}
		}
	}
	return out
}

// blockName counts a dynamic block as one of the type that it makes.
func blockName(k *block) string {
	if k.typ == "dynamic" {
		return k.label(0)
	}
	return k.typ
}

func overrideLocals(m *module, base []*block, o *block) []*block {
	out := slices.Clone(base)
	for _, n := range o.body.order {
		found := false
		for i, b := range out {
			if b.typ != "locals" || b.body.attrs[n] == nil {
				continue
			}
			merged := *b
			merged.body = newBody()
			for _, x := range b.body.order {
				merged.body.add(b.body.attrs[x])
			}
			merged.body.add(o.body.attrs[n])
			out[i] = &merged
			found = true
		}
		if !found {
			m.diags.errorf(KindSyntax, o.body.attrs[n].nameRange, "Missing base local value definition to override: no other file declares %q.", n)
		}
	}
	return out
}

// overrideTerraform merges required_providers entry by entry; a backend or
// cloud block replaces either.
func overrideTerraform(base []*block, o *block) []*block {
	out := slices.Clone(base)
	required := map[string]bool{}
	backend := false
	for _, k := range o.body.blocks {
		switch k.typ {
		case "required_providers":
			for _, n := range k.body.order {
				required[n] = true
			}
		case "backend", "cloud":
			backend = true
		}
	}
	for i, b := range out {
		if b.typ != "terraform" {
			continue
		}
		merged := *b
		merged.body = newBody()
		merged.body.missing = b.body.missing
		for _, n := range b.body.order {
			if o.body.attrs[n] == nil {
				merged.body.add(b.body.attrs[n])
			}
		}
		for _, k := range b.body.blocks {
			if backend && (k.typ == "backend" || k.typ == "cloud") {
				continue
			}
			if k.typ == "required_providers" && len(required) > 0 {
				kept := *k
				kept.body = newBody()
				for _, n := range k.body.order {
					if !required[n] {
						kept.body.add(k.body.attrs[n])
					}
				}
				k = &kept
			}
			merged.body.blocks = append(merged.body.blocks, k)
		}
		out[i] = &merged
	}
	return append(out, o)
}
