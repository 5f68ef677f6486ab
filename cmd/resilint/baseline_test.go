package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/resilint/resilint/rules"
)

// TestBaselineOfEveryDesign: a baseline that is written and used leaves no
// finding, and is not stale.
func TestBaselineOfEveryDesign(t *testing.T) {
	file := filepath.Join(t.TempDir(), "baseline.json")
	for _, dir := range casesUnder(t, "../../testdata/labelled", "labels.json") {
		p := &program{env: map[string]string{}}
		read, err := p.read(t.Context(), []string{dir})
		if err != nil {
			t.Fatal(err)
		}
		m := read.model()
		run := func() []rules.Finding { return rules.Run(m, read.config, read.project.Comments, time.Now()).Findings }
		var out bytes.Buffer
		if err := rules.ToBaseline(run()).Write(&out); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		found := run()
		stale, err := read.known(file, found)
		if err != nil || len(stale) > 0 {
			t.Errorf("%s: %v %v", dir, stale, err)
		}
		for _, f := range found {
			if f.Suppressed == nil {
				t.Errorf("%s: still finds %s of %s", dir, f.Rule.ID, f.Address)
			}
		}
	}
}
