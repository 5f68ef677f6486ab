package fix

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// A Rescan reads and checks everything again with some files' contents
// replaced.
type Rescan func(files map[string][]byte) (*parser.Project, []rules.Finding, error)

// Verify keeps those changes of which a second scan, with the files as they
// would be, proves that they do what is meant and nothing else: the finding is
// gone, no new one appears, nothing new is wrong with the files, and no other
// attribute of any resource has another value. findings are all that there are
// now, suppressed ones included.
func (pl *Plan) Verify(findings []rules.Finding, rescan Rescan) error {
	v := &verifier{plan: pl, rescan: rescan, before: keysOf(findings), faults: faultsOf(pl.project)}
	if len(pl.Changes) == 0 {
		return nil
	}
	kept, err := v.keep(nil, pl.Changes)
	if err != nil {
		return err
	}
	pl.Changes = kept
	return nil
}

type verifier struct {
	plan   *Plan
	rescan Rescan
	before map[string]bool
	faults map[string]int
}

// keep adds those of the candidates to what is accepted that hold; it halves
// what does not, so that few faults cost few scans.
func (v *verifier) keep(accepted, candidates []*Change) ([]*Change, error) {
	all := slices.Concat(accepted, candidates)
	why, err := v.doubt(all)
	switch {
	case err != nil:
		return nil, err
	case why == "":
		return all, nil
	case len(candidates) == 1:
		v.plan.Refused = append(v.plan.Refused, Refusal{candidates[0].Finding, why})
		return accepted, nil
	}
	half := len(candidates) / 2
	if accepted, err = v.keep(accepted, candidates[:half]); err != nil {
		return nil, err
	}
	return v.keep(accepted, candidates[half:])
}

// doubt says what is wrong with a set of changes, "" if nothing.
func (v *verifier) doubt(changes []*Change) (string, error) {
	files, err := contents(v.plan.project, changes)
	if err != nil {
		return err.Error(), nil //nolint:nilerr // it is the answer
	}
	project, findings, err := v.rescan(files)
	if err != nil {
		return "", err
	}
	for what, n := range faultsOf(project) {
		if n > v.faults[what] {
			return "it makes this wrong: " + what, nil
		}
	}
	if why := sideEffect(v.plan.project, project, changes); why != "" {
		return why, nil
	}
	after := keysOf(findings)
	for _, c := range changes {
		if after[keyOf(c.Finding)] {
			return "it is not enough by itself", nil
		}
	}
	for i := range findings {
		if f := &findings[i]; f.Suppressed == nil && !v.before[keyOf(f)] {
			return fmt.Sprintf("it brings %s at %s", f.Rule.ID, f.Address), nil
		}
	}
	return "", nil
}

func keyOf(f *rules.Finding) string { return f.Rule.ID + " " + f.Block }

func keysOf(findings []rules.Finding) map[string]bool {
	out := map[string]bool{}
	for i := range findings {
		out[keyOf(&findings[i])] = true
	}
	return out
}

func faultsOf(p *parser.Project) map[string]int {
	out := map[string]int{}
	for _, d := range p.Diagnostics {
		if d.Severity == parser.Error {
			out[d.Message]++
		}
	}
	return out
}

type instanceKey struct{ dir, workspace, address string }

func instancesOf(p *parser.Project) map[instanceKey]*parser.Instance {
	out := map[instanceKey]*parser.Instance{}
	for _, r := range p.Roots {
		for _, in := range r.Instances {
			out[instanceKey{r.Dir, r.Workspace, in.Address}] = in
		}
	}
	return out
}

// sideEffect says what a set of changes does beyond what is meant.
func sideEffect(before, after *parser.Project, changes []*Change) string {
	meant := map[*parser.Instance][]string{}
	for _, c := range changes {
		for in, attrs := range c.targets {
			for _, a := range attrs {
				top, _, _ := strings.Cut(a, ".")
				meant[in] = append(meant[in], top)
			}
		}
	}
	now := instancesOf(after)
	for _, r := range before.Roots {
		for _, in := range r.Instances {
			key := instanceKey{r.Dir, r.Workspace, in.Address}
			other := now[key]
			if other == nil {
				return "it takes " + in.Address + " away"
			}
			delete(now, key)
			if attr := difference(in.Config(), other.Config(), meant[in]); attr != "" {
				return fmt.Sprintf("it changes %s of %s too", attr, in.Address)
			}
		}
	}
	added := ""
	for key := range now {
		if added == "" || key.address < added {
			added = key.address
		}
	}
	if added != "" {
		return "it adds " + added
	}
	return ""
}

// difference names an attribute, other than those that may differ, whose
// values are not the same.
func difference(a, b cty.Value, may []string) string {
	a, b = plain(a), plain(b)
	for _, pair := range [][2]cty.Value{{a, b}, {b, a}} {
		if !pair[0].Type().IsObjectType() {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(pair[0].Type().AttributeTypes())) {
			if slices.Contains(may, name) {
				continue
			}
			if !pair[1].Type().HasAttribute(name) || !pair[0].GetAttr(name).RawEquals(pair[1].GetAttr(name)) {
				return name
			}
		}
	}
	return ""
}

func plain(v cty.Value) cty.Value {
	if v == cty.NilVal || v.IsNull() || !v.IsKnown() {
		return cty.EmptyObjectVal
	}
	v, _ = v.UnmarkDeep()
	return v
}
