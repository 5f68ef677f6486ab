package graph

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// amend applies what some blocks say of others: units, facts, places, software
// and needs. Meanings are copied before they change, since parts share facts.
func (b *builder) amend() {
	b.model.amending = map[*parser.Instance]map[string]catalog.Fix{}
	for _, t := range b.order {
		if len(t.mean.Amends) > 0 && len(t.mean.Fixes) > 0 {
			b.model.amending[t.inst] = t.mean.Fixes
		}
		for i := range t.mean.Amends {
			a := &t.mean.Amends[i]
			for _, x := range b.amended(t, a) {
				if !b.leftOut(x, a) {
					b.apply(t, x, a)
				}
			}
		}
	}
	b.taggedForBackup()
}

// FixesOf gives the fixes of an instance that says something of components and
// may be none itself.
func (m *Model) FixesOf(in *parser.Instance) map[string]catalog.Fix { return m.amending[in] }

// A tag that speaks of backups is there for a plan to select by. Where none of
// the stack's own plans selects by tags, one elsewhere does: what it keeps is
// not known here.
func (b *builder) taggedForBackup() {
	selecting := map[*Stack]bool{}
	for _, t := range b.order {
		for i := range t.mean.Amends {
			if a := &t.mean.Amends[i]; a.Select != nil && a.Facts[catalog.Backup].Value == catalog.Yes {
				selecting[t.stack] = true
			}
		}
	}
	for _, t := range b.order {
		if selecting[t.stack] || t.mean.Facts[catalog.Backup].Value != catalog.No || !speaksOfBackup(t.mean.Labels) {
			continue
		}
		m := *t.mean
		m.Facts = maps.Clone(m.Facts)
		m.Facts[catalog.Backup] = catalog.FactValue{Value: catalog.NotKnown}
		t.mean = &m
	}
}

// speaksOfBackup reports whether a tag asks for backups, in whatever words.
func speaksOfBackup(labels map[string]string) bool {
	for name, value := range labels {
		if strings.Contains(strings.ToLower(name), "backup") && !refused.MatchString(value) {
			return true
		}
	}
	return false
}

var refused = regexp.MustCompile(`(?i)^(0|false|no|none|never|off|disabled?|n/?a|)$`)

func (b *builder) amended(t *thing, a *catalog.Amendment) []*thing {
	var out unique[*thing]
	for _, target := range a.Targets {
		x := b.things[target.Ref.Instance]
		if target.Ref.Instance == nil || x == nil {
			continue
		}
		comps := b.components(x)
		if x.component() || len(comps) == 0 {
			out.add(x)
			continue
		}
		for _, c := range comps {
			out.add(c)
		}
	}
	if a.Select != nil {
		for _, x := range b.selects(t, a.Select) {
			out.add(x)
		}
	}
	return out.list
}

// leftOut: an amendment of many names what it does not speak of.
func (b *builder) leftOut(x *thing, a *catalog.Amendment) bool {
	for name, value := range a.Unless {
		if have, ok := x.mean.Labels[name]; ok && have == value {
			return true
		}
	}
	return slices.ContainsFunc(a.Except, func(r parser.Ref) bool { return b.things[r.Instance] == x })
}

func (b *builder) apply(from, x *thing, a *catalog.Amendment) {
	m := *x.mean
	if u := a.Units; u != nil {
		if u.Min >= 0 {
			m.Units.Min = u.Min
		}
		if u.Max >= 0 {
			m.Units.Max = u.Max
		}
		switch {
		case u.Desired >= 0:
			m.Units.Desired = u.Desired
		case u.Min >= 0 && (m.Units.Desired < u.Min || x.mean.Units.Min == x.mean.Units.Max):
			// what scales is at its minimum at least, whatever it started with
			m.Units.Desired = max(u.Min, min(m.Units.Desired, max(u.Max, u.Min)))
		}
		m.Units.Group = m.Units.Group || u.Group
	}
	if len(a.Facts) > 0 {
		facts := maps.Clone(m.Facts)
		if facts == nil {
			facts = catalog.Facts{}
		}
		for f, v := range a.Facts {
			// what one block turns on, another one's silence does not turn off
			if old, ok := facts[f]; ok && old.Value == catalog.Yes && v.Value != catalog.Yes {
				continue
			}
			facts[f] = v
		}
		m.Facts = facts
	}
	for _, s := range a.Software {
		x.installed = append(x.installed, b.install(s, from.inst))
	}
	if len(a.Needs) > 0 {
		x.extra = append(x.extra, catalog.Edge{Kind: catalog.Needs, To: a.Needs, Range: from.inst.Edit})
	}
	x.mean = &m
	for _, w := range b.thingsOf(a.Within, x) {
		if !slices.Contains(x.within, w) {
			x.within = append(x.within, w)
		}
	}
}

// selects finds the things of the selector's cluster whose labels match.
func (b *builder) selects(t *thing, sel *catalog.Selector) []*thing {
	if len(sel.Labels) == 0 {
		return nil
	}
	keys := sortedKeys(sel.Labels)
	if b.labels == nil {
		b.indexLabels()
	}
	// the rarest label decides how many there are to look at
	var best []*thing
	for i, k := range keys {
		hits := b.labels[labelKey{k, sel.Labels[k]}]
		if i == 0 || len(hits) < len(best) {
			best = hits
		}
	}
	cluster := b.clusterKey(t)
	var out []*thing
	for _, x := range best {
		if x == t || x.stack != t.stack || !labelsMatch(sel.Labels, x.mean.Labels) || b.clusterKey(x) != cluster {
			continue
		}
		if x.mean.Selector != nil {
			continue // a selector selects what runs, not other selectors
		}
		if sel.Role != "" && x.mean.Role != sel.Role {
			continue
		}
		out = append(out, x)
	}
	return out
}

type labelKey struct{ name, value string }

func (b *builder) indexLabels() {
	b.labels = map[labelKey][]*thing{}
	for _, t := range b.order {
		if t.component() {
			for k, v := range t.mean.Labels {
				b.labels[labelKey{k, v}] = append(b.labels[labelKey{k, v}], t)
			}
		}
	}
}

func labelsMatch(want, have map[string]string) bool {
	for k, v := range want {
		if have[k] != v {
			return false
		}
	}
	return true
}

// clusterKey names the cluster that a thing runs in: what it stands within, or
// the configuration of its provider.
func (b *builder) clusterKey(t *thing) string {
	var ids []string
	for _, w := range b.carriers(t) {
		if w.mean.Role == catalog.RoleCluster {
			ids = append(ids, w.id)
		}
	}
	if len(ids) > 0 {
		slices.Sort(ids)
		return strings.Join(slices.Compact(ids), " ")
	}
	if p := t.inst.Provider; p != nil {
		return p.Name + "." + p.Alias + " " + p.Range.String()
	}
	return ""
}
