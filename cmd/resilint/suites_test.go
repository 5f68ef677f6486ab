package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write goldens and raise scores")

const scoresFile = "../../testdata/scores.json"

// floor fails where a suite's score is below the one kept in the file; with
// -update a higher one is kept.
func floor(t *testing.T, name string, got int) {
	t.Helper()
	src, err := os.ReadFile(scoresFile)
	if err != nil {
		t.Fatal(err)
	}
	scores := map[string]int{}
	if err := json.Unmarshal(src, &scores); err != nil {
		t.Fatalf("%s: %v", scoresFile, err)
	}
	want, ok := scores[name]
	if !ok {
		t.Fatalf("%s holds no score %q", scoresFile, name)
	}
	t.Logf("%s: %d (floor %d)", name, got, want)
	if got < want {
		t.Errorf("%s is %d, and was %d: scores may only rise", name, got, want)
	}
	if *update && got > want {
		scores[name] = got
		out, err := json.MarshalIndent(scores, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(scoresFile, append(out, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// resilint runs the program as from the command line.
func resilint(t *testing.T, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	run(args, map[string]string{}, &out, &errs)
	return out.String(), errs.String()
}

var instanceKey = regexp.MustCompile(`\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]`)

func withoutKeys(address string) string { return instanceKey.ReplaceAllString(address, "") }

// casesUnder are the directories below root that hold the file.
func casesUnder(t *testing.T, root, file string) []string {
	t.Helper()
	var dirs []string
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.Name() == file {
			dirs = append(dirs, filepath.Dir(path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(dirs) == 0 {
		t.Fatalf("no case under %s", root)
	}
	return dirs
}

func readJSON(t *testing.T, path string, into any) {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(src, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

type scanned struct {
	Findings []struct {
		Rule, Severity, Address string
		Related                 []struct{ Address string }
	}
}

// TestLabelled compares findings with the labels of designs: what must be
// found, what must not, and what may be.
func TestLabelled(t *testing.T) {
	var cases, agree, met, expected, falseAlarms int
	for _, dir := range casesUnder(t, "../../testdata/labelled", "labels.json") {
		var labels struct {
			Expect []struct {
				Rule  string
				AnyOf []string `json:"any_of"`
			}
			Allow, Forbid []string
		}
		readJSON(t, filepath.Join(dir, "labels.json"), &labels)
		out, stderr := resilint(t, "scan", "--format", "json", dir)
		var got scanned
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Errorf("%s: %v\n%s", dir, err, stderr)
			continue
		}
		var wrong []string
		used := map[int]bool{}
		for _, e := range labels.Expect {
			hit := false
			for i, f := range got.Findings {
				at := []string{withoutKeys(f.Address)}
				for _, r := range f.Related {
					at = append(at, withoutKeys(r.Address))
				}
				if f.Rule == e.Rule && slices.ContainsFunc(e.AnyOf, func(a string) bool { return slices.Contains(at, withoutKeys(a)) }) {
					hit, used[i] = true, true
				}
			}
			expected++
			if hit {
				met++
			} else {
				wrong = append(wrong, fmt.Sprintf("misses %s at %s", e.Rule, strings.Join(e.AnyOf, " | ")))
			}
		}
		for i, f := range got.Findings {
			if slices.Contains(labels.Forbid, f.Rule) || !used[i] && !slices.Contains(labels.Allow, f.Rule) && f.Severity != "note" {
				falseAlarms++
				wrong = append(wrong, fmt.Sprintf("must not report %s at %s", f.Rule, f.Address))
			}
		}
		cases++
		if len(wrong) == 0 {
			agree++
		} else {
			t.Logf("%s: %s", strings.TrimPrefix(dir, "../../testdata/labelled/"), strings.Join(wrong, "; "))
		}
	}
	t.Logf("%d of %d cases agree; %d of %d expected findings, %d false alarms", agree, cases, met, expected, falseAlarms)
	floor(t, "labelled_agree", agree)
	floor(t, "labelled_met", met)
}
