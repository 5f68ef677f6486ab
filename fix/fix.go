// Package fix turns what findings say into edits of Terraform files: an
// attribute of the resource itself, set where a person would set it. A Plan is
// data, which reports may carry and which Write applies; nothing here decides
// what is a weakness, and no edit is proposed that would serve another
// resource too.
//
// For reports: Make(project, findings) gives a Plan, and Plan.For(&finding) the
// edits of one finding, nil where no machine should make the change. An Edit
// replaces the text of Range in File by Text; edits of one finding do not
// overlap, and each stands for itself against the files as they were read.
package fix

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// An Edit replaces a part of a file.
type Edit struct {
	// Range is what is replaced; it is empty, with its end at its start, where
	// Text is only added. Whole lines begin and end in column 1.
	parser.Range
	Start, End int // the same in bytes
	Text       string
}

// A Change is what removes one finding.
type Change struct {
	Finding *rules.Finding
	Edits   []Edit
	ops     []op
	targets map[*parser.Instance][]string // the attributes that it sets, by instance
}

// A Refusal is a finding whose change is known, and why no machine makes it.
type Refusal struct {
	Finding *rules.Finding
	Why     string
}

// A Plan is what can be mended by machine.
type Plan struct {
	Changes []*Change // in the order of the findings
	Refused []Refusal
	project *parser.Project
}

// An op sets one argument at one place.
type op struct {
	at   parser.Place
	text string // the expression
}

// Make finds the edits for those findings that have a change by machine and
// are not suppressed. It reads the tree of files to learn who else calls a
// module, and writes nothing.
func Make(p *parser.Project, findings []rules.Finding) *Plan {
	plan := &Plan{project: p}
	g := &guard{project: p}
	for i := range findings {
		f := &findings[i]
		if len(f.Settings) == 0 || f.Suppressed != nil {
			continue
		}
		c, why := change(f, g)
		if why == "" {
			c.Edits, why = plan.edits(c)
		}
		if why != "" {
			plan.Refused = append(plan.Refused, Refusal{f, why})
			continue
		}
		plan.Changes = append(plan.Changes, c)
	}
	plan.agree()
	return plan
}

// For gives the edits that remove a finding, nil if there are none.
func (pl *Plan) For(f *rules.Finding) []Edit {
	for _, c := range pl.Changes {
		if c.Finding.Fingerprint == f.Fingerprint && c.Finding.Rule == f.Rule && c.Finding.Address == f.Address {
			return c.Edits
		}
	}
	return nil
}

func change(f *rules.Finding, g *guard) (*Change, string) {
	c := &Change{Finding: f, targets: map[*parser.Instance][]string{}}
	texts := map[string]string{}
	for _, s := range f.Settings {
		for _, attr := range slices.Sorted(maps.Keys(s.Set)) {
			if isSo(s.Instance, attr, s.Set[attr]) {
				continue
			}
			at, why := s.Instance.Editable(attr)
			if why == "" {
				why = g.refuses(at.File())
			}
			if why != "" {
				return nil, attr + ": " + why
			}
			key := fmt.Sprint(at)
			if text, ok := texts[key]; ok && text != s.Set[attr] {
				return nil, attr + ": its instances need different values"
			} else if !ok {
				texts[key] = s.Set[attr]
				c.ops = append(c.ops, op{at, s.Set[attr]})
			}
			c.targets[s.Instance] = append(c.targets[s.Instance], attr)
		}
	}
	if len(c.ops) == 0 {
		return nil, "it is so already, and does not help"
	}
	return c, ""
}

// isSo reports whether an attribute has the value already.
func isSo(in *parser.Instance, attr, text string) bool {
	e, diags := hclsyntax.ParseExpression([]byte(text), "", hcl.InitialPos)
	if diags.HasErrors() {
		return false
	}
	want, diags := e.Value(nil)
	if diags.HasErrors() {
		return false
	}
	v := plain(in.Config())
	for step := range strings.SplitSeq(attr, ".") {
		if v.Type().IsTupleType() || v.Type().IsListType() {
			if v.LengthInt() != 1 {
				return false
			}
			v = v.Index(cty.Zero)
		}
		if !v.Type().IsObjectType() || !v.Type().HasAttribute(step) {
			return false
		}
		if v = v.GetAttr(step); v.IsNull() || !v.IsKnown() {
			return false
		}
	}
	got, err := convert.Convert(v, want.Type())
	return err == nil && got.RawEquals(want)
}

// agree drops changes that would set a place to something else than an earlier
// change does.
func (pl *Plan) agree() {
	texts := map[string]string{}
	kept := pl.Changes[:0]
	for _, c := range pl.Changes {
		clash := slices.ContainsFunc(c.ops, func(o op) bool {
			text, ok := texts[fmt.Sprint(o.at)]
			return ok && text != o.text
		})
		if clash {
			pl.Refused = append(pl.Refused, Refusal{c.Finding, "another finding's change sets the same to another value"})
			continue
		}
		for _, o := range c.ops {
			texts[fmt.Sprint(o.at)] = o.text
		}
		kept = append(kept, c)
	}
	pl.Changes = kept
}

// edits are the differences that a change makes, line by line.
func (pl *Plan) edits(c *Change) ([]Edit, string) {
	after, err := contents(pl.project, []*Change{c})
	if err != nil {
		return nil, err.Error()
	}
	var out []Edit
	for _, file := range slices.Sorted(maps.Keys(after)) {
		before := string(pl.project.Source(file))
		for _, e := range udiff.Lines(before, string(after[file])) {
			out = append(out, Edit{Range: linesOf(file, before, e.Start, e.End), Start: e.Start, End: e.End, Text: e.New})
		}
	}
	return out, ""
}

// Files gives the new contents of all files that the plan changes, by path
// relative to the project's top.
func (pl *Plan) Files() (map[string][]byte, error) { return contents(pl.project, pl.Changes) }

// contents applies changes to the files as they were read.
func contents(p *parser.Project, changes []*Change) (map[string][]byte, error) {
	byFile := map[string][]op{}
	seen := map[string]bool{}
	for _, c := range changes {
		for _, o := range c.ops {
			if key := fmt.Sprint(o.at); !seen[key] {
				seen[key] = true
				byFile[o.at.File()] = append(byFile[o.at.File()], o)
			}
		}
	}
	out := map[string][]byte{}
	for file, ops := range byFile {
		slices.SortStableFunc(ops, func(a, b op) int {
			x, y := a.at.Set, b.at.Set
			return cmp.Or(cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
		})
		set := setNative
		if path.Ext(file) == ".json" {
			set = setJSON
		}
		after, err := set(p.Source(file), ops)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		out[file] = after
	}
	return out, nil
}

// Diff is the plan as a unified diff, which git and patch apply.
func (pl *Plan) Diff() (string, error) {
	files, err := pl.Files()
	if err != nil {
		return "", err
	}
	var out strings.Builder
	for _, file := range slices.Sorted(maps.Keys(files)) {
		out.WriteString(udiff.Unified("a/"+file, "b/"+file, string(pl.project.Source(file)), string(files[file])))
	}
	return out.String(), nil
}
