package rules

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

// TestOffSilencesNothing: a rule that is switched off does not hide what it
// would have spoken for, and a suppression of it is no mistake.
func TestOffSilencesNothing(t *testing.T) {
	service := &graph.Service{Name: "shop"}
	wide := &Rule{ID: "RL103", Name: "single-region", Class: config.ClassRegion, Silences: []Silence{{"RL101", SameService}}}
	narrow := &Rule{ID: "RL101", Name: "single-zone", Class: config.ClassZone}
	for _, r := range []*Rule{wide, narrow} {
		r.Check = func(p *Pass) {
			*p.findings = append(*p.findings, Finding{Rule: r, Class: r.Class, Services: []*graph.Service{service}})
		}
	}
	ignore := &config.Ignore{Rules: []string{"RL103"}, Reason: "x"}
	off := &config.Objective{Severity: map[config.Class]config.Severity{config.ClassRegion: config.Off}}
	for name, tt := range map[string]struct {
		cfg  *config.Config
		want []string
	}{
		"on":               {&config.Config{}, []string{"RL103"}},
		"off by rule":      {&config.Config{Rules: map[string]*config.Rule{"RL103": {Severity: config.Off}}}, []string{"RL101"}},
		"off by objective": {&config.Config{Objectives: map[string]*config.Objective{"default": off}}, []string{"RL101"}},
	} {
		t.Run(name, func(t *testing.T) {
			tt.cfg.Ignores = []*config.Ignore{ignore}
			res := run([]*Rule{wide, narrow}, &graph.Model{}, tt.cfg, nil, time.Now())
			var got []string
			for _, f := range res.Findings {
				got = append(got, f.Rule.ID)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if len(res.Diagnostics) > 0 {
				t.Errorf("diagnostics %v", res.Diagnostics)
			}
		})
	}
}
