package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agext/levenshtein"

	"github.com/resilint/resilint/parser"
)

// A Known is a rule that there is, as the configuration may name it.
type Known struct {
	ID, Name string
	Options  []string
}

// Validate checks the names of rules and options against those there are. It
// is the one place that does: rules take what is left as it stands.
func (c *Config) Validate(known []Known) parser.Diagnostics {
	var diags parser.Diagnostics
	for _, r := range c.sortedRules() {
		k := find(known, r.Name)
		if k == nil {
			diags = append(diags, fault(r.labelAt, "There is no rule %q.%s \"resilint rules\" lists them.", r.Name, nearest(r.Name, namesOf(known))))
			continue
		}
		for _, name := range sortedKeys(r.Options) {
			if slices.Contains(k.Options, name) {
				continue
			}
			has := "It has none."
			if len(k.Options) > 0 {
				has = "It has " + strings.Join(slices.Sorted(slices.Values(k.Options)), ", ") + "."
			}
			at, ok := r.optionsAt[name]
			if !ok {
				at = r.Range
			}
			diags = append(diags, fault(at, "Rule %q has no option %q.%s %s", r.Name, name, nearest(name, append(slices.Clone(k.Options), "severity")), has))
		}
	}
	for _, i := range c.Ignores {
		for _, name := range i.Rules {
			if find(known, name) == nil {
				diags = append(diags, fault(i.Range, "There is no rule %q to ignore.%s \"resilint rules\" lists them.", name, nearest(name, namesOf(known))))
			}
		}
	}
	return diags
}

func find(known []Known, name string) *Known {
	for i := range known {
		if strings.EqualFold(known[i].ID, name) || known[i].Name == name {
			return &known[i]
		}
	}
	return nil
}

func namesOf(known []Known) []string {
	var out []string
	for _, k := range known {
		out = append(out, k.Name, k.ID)
	}
	return out
}

// nearest suggests the word that is most like a name, if one is.
func nearest(name string, words []string) string {
	best, distance := "", min(4, len(name))
	for _, w := range words {
		if d := levenshtein.Distance(strings.ToLower(name), strings.ToLower(w), nil); d < distance {
			best, distance = w, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" Did you mean %q?", best)
}
