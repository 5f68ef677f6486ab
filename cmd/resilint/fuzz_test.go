package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/report"
	"github.com/resilint/resilint/rules"
)

// fuzzSeeds: one of so many cases of the suites is a seed.
const fuzzSeeds = 10

// FuzzPipe feeds arbitrary text through the whole pipe: reading, evaluation,
// the model, the rules and the report, with a configuration of arbitrary text.
// Whatever they hold, the run comes back.
func FuzzPipe(f *testing.F) {
	for _, pattern := range []string{"labelled/*/main.tf", "whatif/*/main.tf", "incidents/*/*.tf", "rules/*/*.tf"} {
		seeds, err := filepath.Glob(filepath.Join("..", "..", "testdata", pattern))
		if err != nil {
			f.Fatal(err)
		}
		for i, s := range seeds {
			if i%fuzzSeeds != 0 {
				continue // each is run by every test as well
			}
			src, err := os.ReadFile(s)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(src), "")
		}
	}
	f.Add("resource \"acme_box\" \"a\" {\n  place = \"here\"\n}\n",
		"resource \"acme_box\" {\n  role = \"compute\"\n  zones = [self.place]\n}\nservice \"s\" {\n  entry = [\"acme_box.*\"]\n}\n")
	known, diags := catalog.Load()
	if diags.HasErrors() {
		f.Fatal(diags)
	}
	f.Fuzz(func(t *testing.T, src, text string) {
		if len(src)+len(text) > 1<<16 {
			return
		}
		dir := t.TempDir()
		for name, text := range map[string]string{"main.tf": src, config.FileName: text} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		start := time.Now()
		cfg, _ := config.Find(dir, dir) // its mistakes are told, and are no matter here
		types := known
		if len(cfg.Types) > 0 {
			if own, _ := catalog.Load(cfg.Types...); own != nil {
				types = own
			}
		}
		p, err := parser.Load(t.Context(), []string{dir}, parser.Options{Knowledge: types})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range p.Diagnostics {
			if strings.Contains(d.Message, "could not be evaluated") || strings.Contains(d.Message, "runtime error") {
				t.Errorf("internal error: %s: %s", d.Range, d.Message)
			}
		}
		m := graph.Build(p, types, cfg)
		found := rules.Run(m, cfg, p.Comments, time.Now())
		m.Each(graph.LossKinds[0])
		r := &report.Report{Findings: found.Findings, Rules: rules.All(), Model: m, Diagnostics: p.Diagnostics, Source: p.Line, Pairs: true}
		for _, name := range []string{"text", "json"} {
			if err := report.ByName(name)(io.Discard, r); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("it took %s", took)
		}
	})
}
