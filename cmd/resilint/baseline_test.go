package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// TestBaselineOfEveryDesign: a baseline that is written and used leaves no
// finding, of any severity, and is not stale.
func TestBaselineOfEveryDesign(t *testing.T) {
	for _, dir := range casesUnder(t, "../../testdata/labelled", "labels.json") {
		file := filepath.Join(t.TempDir(), "baseline.json")
		var out, errs bytes.Buffer
		if status := run([]string{"baseline", dir, "-o", file}, map[string]string{}, &out, &errs); status != exitClean {
			t.Errorf("%s: baseline ends with %d: %s", dir, status, errs.String())
			continue
		}
		out.Reset()
		status := run([]string{"scan", dir, "--baseline", file, "--fail-on", "note", "-f", "json"}, map[string]string{}, &out, &errs)
		if status != exitClean || !strings.Contains(out.String(), `"findings": []`) || strings.Contains(out.String(), "is stale") {
			t.Errorf("%s: scan with its baseline ends with %d: %s", dir, status, errs.String())
		}
	}
}
