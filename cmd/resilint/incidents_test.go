package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestIncidents replays outages: what a scan flags before them, and what is
// left of each service after the event.
func TestIncidents(t *testing.T) {
	for _, dir := range casesUnder(t, "../../testdata/incidents", "expected.json") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			var want struct {
				Findings []struct {
					Rule     string
					Services []string
				}
				CleanAt string `json:"clean_at"` // no finding of this severity
				Events  []struct {
					Lose     []string
					Outcomes map[string]string
				}
			}
			readJSON(t, filepath.Join(dir, "expected.json"), &want)
			var got struct {
				Findings []struct {
					Rule, Severity, Address string
					Services                []string
				}
				Diagnostics []struct{ Message string }
			}
			out, stderr := resilint(t, "scan", "--format", "json", dir)
			if err := json.Unmarshal([]byte(out), &got); err != nil {
				t.Fatalf("%v\n%s", err, stderr)
			}
			for _, d := range got.Diagnostics {
				t.Errorf("reading fault: %s", d.Message)
			}
			for _, w := range want.Findings {
				hit := false
				for _, f := range got.Findings {
					hit = hit || f.Rule == w.Rule && slices.Equal(f.Services, w.Services)
				}
				if !hit {
					t.Errorf("no %s for %v", w.Rule, w.Services)
				}
			}
			for _, f := range got.Findings {
				if f.Severity == want.CleanAt {
					t.Errorf("%s at %s, where the design stood", f.Rule, f.Address)
				}
			}
			for _, event := range want.Events {
				args := []string{"whatif", "--format", "json"}
				for _, l := range event.Lose {
					args = append(args, "--lose", l)
				}
				var after left
				out, stderr := resilint(t, append(args, dir)...)
				if err := json.Unmarshal([]byte(out), &after); err != nil {
					t.Fatalf("%v\n%s", err, stderr)
				}
				outcomes := map[string]string{}
				for _, s := range after.Services {
					outcomes[s.Name] = s.Outcome
				}
				for name, outcome := range event.Outcomes {
					if outcomes[name] != outcome {
						t.Errorf("after %s %s is %q, was %q", strings.Join(event.Lose, " and "), name, outcomes[name], outcome)
					}
				}
			}
		})
	}
}
