package rules

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"
	"time"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// A Result is what a run of all rules gives.
type Result struct {
	// Findings in a total order: file, line, rule, address, domain. Those that
	// a suppression covers are among them.
	Findings []Finding
	// Diagnostics are faults of suppressions. What is wrong with the
	// configuration as such, the config package has said already.
	Diagnostics parser.Diagnostics
}

// Run checks the model with every rule that is not switched off. now decides
// which suppressions have run out.
func Run(m *graph.Model, cfg *config.Config, comments []parser.Comment, now time.Time) Result {
	return run(All(), m, cfg, comments, now)
}

func run(rules []*Rule, m *graph.Model, cfg *config.Config, comments []parser.Comment, now time.Time) Result {
	if cfg == nil {
		cfg = &config.Config{}
	}
	ix := newIndex(m)
	var found []Finding
	for _, r := range rules {
		r.Check(&Pass{Model: m, index: ix, rule: r, config: cfg, findings: &found})
	}
	sup := newSuppressor(m, cfg, comments, now)
	// What is switched off is dropped before it can silence anything. A
	// suppression of that, or of what is silenced, is no mistake all the same.
	on := found[:0]
	for _, f := range found {
		f.Suppressed = sup.covers(&f)
		if f.Severity = severityOf(&f, m, cfg); f.Severity != config.Off {
			on = append(on, f)
		}
	}
	res := Result{Findings: group(silence(on)), Diagnostics: sup.diagnostics()}
	for i := range res.Findings {
		res.Findings[i].Fingerprint = fingerprint(&res.Findings[i])
	}
	sort.SliceStable(res.Findings, func(i, j int) bool { return less(&res.Findings[i], &res.Findings[j]) })
	return res
}

// severityOf is what the configuration says of the rule, else the strictest
// that the objectives concerned give the finding's class: those of the services
// and, where no service needs it, those of where it stands.
func severityOf(f *Finding, m *graph.Model, cfg *config.Config) config.Severity {
	cfg = cfg.At(f.stack.Dir())
	for _, name := range []string{f.Rule.ID, f.Rule.Name} {
		if c := cfg.Rules[name]; c != nil && c.Severity != "" {
			return c.Severity
		}
	}
	strictest := config.Off
	for _, o := range objectives(f, m) {
		if sev := cfg.SeverityOf(f.Class, o); sev.Rank() > strictest.Rank() {
			strictest = sev
		}
	}
	return strictest
}

func objectives(f *Finding, m *graph.Model) []string {
	var out []string
	switch {
	case len(f.Services) > 0:
		for _, s := range f.Services {
			out = append(out, s.Objective)
		}
	case len(f.Nodes) > 0:
		for _, n := range f.Nodes {
			out = append(out, m.Nodes[n].Objective)
		}
	case f.stack != nil:
		out = append(out, f.stack.Objective)
	default:
		out = append(out, "")
	}
	return out
}

// fingerprint stays the same when lines move, when instances come and go, and
// whichever root modules are read with the finding's own.
func fingerprint(f *Finding) string {
	e := f.Entry()
	cause := e.Address
	if f.Rule.PerRoot {
		cause = string(f.Severity)
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{e.Rule, e.Root, cause, e.Domain}, "\x00")))
	return hex.EncodeToString(sum[:16])
}

func less(a, b *Finding) bool {
	switch {
	case a.Range.File != b.Range.File:
		return a.Range.File < b.Range.File
	case a.Range.Line != b.Range.Line:
		return a.Range.Line < b.Range.Line
	case a.Rule.ID != b.Rule.ID:
		return a.Rule.ID < b.Rule.ID
	case a.Address != b.Address:
		return a.Address < b.Address
	case a.Domain != b.Domain:
		return a.Domain < b.Domain
	default:
		return a.Message < b.Message
	}
}
