package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFixes mends every design that has something to mend: what a machine
// changes parses, removes findings and brings none, and a second time nothing
// is left to change.
func TestFixes(t *testing.T) {
	removed := 0
	for _, dir := range casesUnder(t, "../../testdata/labelled", "labels.json") {
		listed := filepath.Join(t.TempDir(), "findings.json")
		diff, stderr := resilint(t, "scan", "--diff", "-f", "json="+listed, dir)
		if diff == "" {
			continue
		}
		before := found(t, read(t, listed), stderr)
		name, err := filepath.Rel("../../testdata/labelled", dir)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.ToSlash(name), func(t *testing.T) {
			work := t.TempDir()
			if err := os.CopyFS(work, os.DirFS(dir)); err != nil {
				t.Fatal(err)
			}
			out, stderr := resilint(t, "scan", "--fix", "--format", "json", work)
			after := found(t, out, stderr)
			for _, f := range after {
				if !slices.Contains(before, f) {
					t.Errorf("the change brings %s", f)
				}
			}
			if len(after) >= len(before) {
				t.Errorf("the change removes nothing of %v", before)
			}
			removed += len(before) - len(after)
			again, stderr := resilint(t, "scan", "--diff", "-f", "json="+listed, work)
			if again != "" {
				t.Errorf("a second time there is still to change:\n%s", again)
			}
			if diff := cmp.Diff(after, found(t, read(t, listed), stderr)); diff != "" {
				t.Errorf("what --fix reports is not what is left:\n%s", diff)
			}
		})
	}
	floor(t, "findings_fixed", removed)
}

func read(t *testing.T, path string) string {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// found are the findings of a run and what is wrong with what it read.
func found(t *testing.T, out, stderr string) []string {
	t.Helper()
	var got struct {
		scanned
		Diagnostics []struct{ Severity, Message string }
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	var list []string
	for _, f := range got.Findings {
		list = append(list, f.Rule+" "+f.Address)
	}
	for _, d := range got.Diagnostics {
		if d.Severity == "error" {
			list = append(list, d.Message)
		}
	}
	return list
}
