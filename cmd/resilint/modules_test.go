package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestModules scans calls of registry modules that are not on disk. Each is
// called once as it should not be and once as it should, under names that end
// in _bad and _good, or once where nothing can be wrong; what.txt holds what is
// known of what they make, and the findings in them. No call may stay unknown,
// and good and bad must differ.
func TestModules(t *testing.T) {
	for _, dir := range casesUnder(t, "../../testdata/modules", "main.tf") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			got := describeModules(t, dir)
			path := filepath.Join(dir, "what.txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("what the modules make (-want +got):\n%s", diff)
			}
		})
	}
}

func describeModules(t *testing.T, dir string) string {
	t.Helper()
	var drawn struct {
		Nodes []struct {
			ID, Role  string
			Units     *struct{ Min, Desired, Max json.RawMessage }
			Placement struct {
				Region, Survival string
				Sites            map[string]float64
			}
		}
	}
	var found scanned
	for args, into := range map[string]any{"graph": &drawn, "scan": &found} {
		out, stderr := resilint(t, args, "--format", "json", dir)
		if err := json.Unmarshal([]byte(out), into); err != nil {
			t.Fatalf("%s: %v\n%s", args, err, stderr)
		}
	}
	lines := map[string][]string{}
	add := func(address, line string) {
		call, inside, ok := strings.Cut(strings.TrimPrefix(address, "module."), ".")
		if !strings.HasPrefix(address, "module.") {
			return
		}
		if !ok {
			t.Errorf("%s is one unknown thing: no stand-in was found", address)
		}
		lines[call] = append(lines[call], strings.ReplaceAll(line, "@", inside))
	}
	for _, n := range drawn.Nodes {
		sites := ""
		for i, site := range slices.Sorted(maps.Keys(n.Placement.Sites)) {
			if i == 0 {
				sites = " in"
			}
			sites += " " + site
		}
		units := ""
		if n.Units != nil {
			units = fmt.Sprintf(" %s-%s", n.Units.Min, n.Units.Max)
		}
		add(n.ID, fmt.Sprintf("@: %s %s%s%s", n.Role, n.Placement.Survival, units, sites))
	}
	for _, f := range found.Findings {
		add(f.Address, "  "+f.Rule+" @")
	}
	var b strings.Builder
	for _, call := range slices.Sorted(maps.Keys(lines)) {
		fmt.Fprintf(&b, "%s\n", call)
		slices.Sort(lines[call])
		for _, line := range slices.Compact(lines[call]) {
			fmt.Fprintf(&b, "  %s\n", line)
		}
		if of, bad := strings.CutSuffix(call, "_bad"); bad && cmp.Equal(lines[call], lines[of+"_good"]) {
			t.Errorf("%s: what is good and what is bad look alike", of)
		}
	}
	return b.String()
}
